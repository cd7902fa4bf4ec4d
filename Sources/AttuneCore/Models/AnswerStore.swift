/// Where model answers are kept, under a hash of the full request, so that nothing is paid for twice.
public protocol AnswerStore: Sendable {
    /// The stored answer to a request; nil where there is none.
    func answer(for request: RequestHash) async throws -> ModelAnswer?
    /// Returns once the answer is safely stored: only then may anyone use it. Storing under a hash that has an answer
    /// replaces it.
    func store(_ answer: ModelAnswer, for request: RequestHash) async throws
}

/// SHA-256 of everything that decides an answer: the address, the model, and the request's body as sent, before
/// secrets are added. 32 bytes.
public struct RequestHash: Sendable, Hashable {
    public var bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }
}
