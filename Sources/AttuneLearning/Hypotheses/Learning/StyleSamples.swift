/// The measured samples of one writer, as the background and the learner read them.
public struct StyleSamples: Sendable, Hashable {
    public var user: String
    public var vectors: [StyleVector]

    public init(user: String, vectors: [StyleVector]) {
        self.user = user
        self.vectors = vectors
    }

    /// Measures texts.
    public init(user: String, texts: [String]) {
        var meter = StyleMeter()
        self.init(user: user, vectors: texts.map { meter.measure($0) })
    }
}
