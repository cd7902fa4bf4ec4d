/// Anything that answers a prompt: a provider over HTTP, a model in this process, a script in a test.
public protocol LanguageModel: Sendable {
    /// `provider/name`, as in statements and run files.
    var id: String { get }
    /// The whole answer. Throws `ModelError`, or `CancellationError`.
    func answer(_ request: ModelRequest) async throws -> ModelAnswer
    /// The answer as it is made. Ends with one `.end`; throws as `answer` does, also in the middle.
    func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error>
}

/// A part of a streamed answer.
public enum ModelPiece: Sendable, Hashable {
    case text(String)
    /// The end, with the whole answer.
    case end(ModelAnswer)
}

extension LanguageModel {
    /// For models that cannot stream: the whole answer as one piece.
    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let answer = try await answer(request)
                    if !answer.text.isEmpty { continuation.yield(.text(answer.text)) }
                    continuation.yield(.end(answer))
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
