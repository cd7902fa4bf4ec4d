import AttuneCore
import Synchronization

/// Where the pieces of a streamed answer go. It knows whether any have gone, so that an answer that somebody else's
/// call brought is handed out whole.
final class PieceSink: Sendable {
    private let continuation: AsyncThrowingStream<ModelPiece, any Error>.Continuation
    private let hasText = Mutex(false)

    init(_ continuation: AsyncThrowingStream<ModelPiece, any Error>.Continuation) { self.continuation = continuation }

    func yield(_ text: String) {
        hasText.withLock { $0 = true }
        continuation.yield(.text(text))
    }

    func end(with answer: ModelAnswer) {
        if !answer.text.isEmpty, !hasText.withLock({ $0 }) { continuation.yield(.text(answer.text)) }
        continuation.yield(.end(answer))
        continuation.finish()
    }
}

/// The questions that a run with `--refresh` has asked anew.
final class RefreshedRequests: Sendable {
    private let hashes = Mutex<Set<RequestHash>>([])

    func contains(_ hash: RequestHash) -> Bool { hashes.withLock { $0.contains(hash) } }
    func insert(_ hash: RequestHash) { hashes.withLock { _ = $0.insert(hash) } }
}
