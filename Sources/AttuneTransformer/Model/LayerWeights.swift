/// The weights of one transformer layer.
struct LayerWeights: Sendable {
    var attentionNorm: RMSNorm
    var feedForwardNorm: RMSNorm
    /// Over single heads, in models that normalize queries and keys.
    var queryNorm: RMSNorm?
    var keyNorm: RMSNorm?
    private var linears: [Linear]

    init(
        attentionNorm: RMSNorm, feedForwardNorm: RMSNorm, queryNorm: RMSNorm?, keyNorm: RMSNorm?,
        linear: (Projection) throws -> Linear
    ) rethrows {
        self.attentionNorm = attentionNorm
        self.feedForwardNorm = feedForwardNorm
        self.queryNorm = queryNorm
        self.keyNorm = keyNorm
        linears = try Projection.allCases.map(linear)
    }

    subscript(projection: Projection) -> Linear { linears[projection.index] }
}
