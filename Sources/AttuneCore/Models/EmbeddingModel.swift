/// Anything that places texts in a vector space.
public protocol EmbeddingModel: Sendable {
    /// `provider/name`.
    var id: String { get }
    /// One vector a text, in order, all of one length. Throws `ModelError`, or `CancellationError`.
    func embed(_ texts: [String]) async throws -> [[Float]]
}
