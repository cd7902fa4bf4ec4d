import AttuneCore

/// A request on its way into a batch, with whose text it holds.
public struct BatchQuestion: Sendable, Hashable {
    public var request: ModelRequest
    /// As ``AnswerScope`` has it: the only user, empty for nobody, nil for several or not known.
    public var user: String?

    public init(_ request: ModelRequest, user: String? = AnswerScope.user) {
        self.request = request
        self.user = user
    }
}
