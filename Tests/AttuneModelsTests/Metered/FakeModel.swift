import AttuneCore
import AttuneModels
import Synchronization

/// A model in the test's hands: it answers through a closure and counts what it is asked.
final class FakeModel: HashingModel {
    let id: String
    private let reply: @Sendable (ModelRequest, Int) async throws -> ModelAnswer
    private let asked = Mutex<[ModelRequest]>([])

    /// `reply` also gets the number of the call, from 1.
    init(
        id: String = "test/fake",
        _ reply: @escaping @Sendable (ModelRequest, Int) async throws -> ModelAnswer = { request, call in
            ModelAnswer(
                text: "answer \(call) to \(request.messages.last?.text ?? "")",
                usage: TokenUsage(input: 100, output: 20), model: "fake")
        }
    ) {
        self.id = id
        self.reply = reply
    }

    var requests: [ModelRequest] { asked.withLock { $0 } }
    var calls: Int { requests.count }

    func hash(_ request: ModelRequest) -> RequestHash {
        var bytes: [UInt8] = []
        for part in 0..<4 as Range<UInt64> {
            var hash = StableHash.combine(part, StableHash.of(id))
            for message in request.messages { hash = StableHash.combine(hash, StableHash.of(message.text)) }
            withUnsafeBytes(of: hash) { bytes += $0 }
        }
        return RequestHash(bytes: bytes)
    }

    func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let number = asked.withLock { asked in
            asked.append(request)
            return asked.count
        }
        return try await reply(request, number)
    }

    /// Word by word.
    func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let answer = try await answer(request)
                    for word in answer.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                        continuation.yield(.text((word.offset > 0 ? " " : "") + word.element))
                    }
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

func question(_ text: String, maximumTokens: Int? = 20) -> ModelRequest {
    ModelRequest(system: nil, prompt: text, sampling: Sampling(maximumTokens: maximumTokens))
}

/// Opens once; whoever waits goes on then, or when cancelled.
final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiters: [UInt64: CheckedContinuation<Void, any Error>], next: UInt64)>(
        (false, [:], 0))

    var waiting: Int { state.withLock { $0.waiters.count } }

    func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    func pass() async throws {
        let me = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Void, any Error>) in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if state.isOpen { return .success(()) }
                    state.waiters[me] = waiter
                    return nil
                }
                if let result { waiter.resume(with: result) }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: me) }?.resume(throwing: CancellationError())
        }
    }
}

/// Lets other tasks run until something is so; gives up after a while, so that a broken test ends.
func until(_ isSo: @Sendable () -> Bool) async throws {
    for _ in 0..<20_000 where !isSo() { try await Task.sleep(for: .microseconds(500)) }
}

func collect(_ stream: AsyncThrowingStream<ModelPiece, any Error>) async throws -> (texts: [String], end: ModelAnswer?)
{
    var texts: [String] = []
    var end: ModelAnswer?
    for try await piece in stream {
        switch piece {
        case .text(let text): texts.append(text)
        case .end(let answer): end = answer
        }
    }
    return (texts, end)
}
