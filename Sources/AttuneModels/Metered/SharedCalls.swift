import AttuneCore
import Synchronization

/// Calls in flight, so that whoever asks the same meanwhile waits for the one answer.
final class SharedCalls: Sendable {
    private typealias Waiter = CheckedContinuation<ModelAnswer, any Error>

    private struct Call {
        var number: UInt64
        var task: Task<Void, Never>
        var waiters: [UInt64: Waiter]
    }

    private struct State {
        var calls: [RequestHash: Call] = [:]
        var next: UInt64 = 0

        mutating func number() -> UInt64 {
            next += 1
            return next
        }
    }

    private let state = Mutex(State())

    /// The answer of the call in flight for `hash`, or of a new one made by `start`. A caller that is cancelled leaves
    /// at once; the last one to leave cancels the call.
    func answer(_ hash: RequestHash, _ start: @escaping @Sendable () async throws -> ModelAnswer) async throws
        -> ModelAnswer
    {
        let me = state.withLock { $0.number() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (waiter: Waiter) in
                let isLate = state.withLock { state in
                    if Task.isCancelled { return true }  // the handler has run and found nothing
                    guard state.calls[hash] == nil else {
                        state.calls[hash]?.waiters[me] = waiter
                        return false
                    }
                    let number = state.number()
                    let task = Task { await self.run(hash, number, start) }
                    state.calls[hash] = Call(number: number, task: task, waiters: [me: waiter])
                    return false
                }
                if isLate { waiter.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            leave(hash, me)?.resume(throwing: CancellationError())
        }
    }

    private func run(_ hash: RequestHash, _ number: UInt64, _ start: () async throws -> ModelAnswer) async {
        let result: Result<ModelAnswer, any Error>
        do { result = .success(try await start()) } catch { result = .failure(error) }
        let waiters = state.withLock { state in
            // A call that everyone left may end after another one has taken its place.
            state.calls[hash]?.number == number ? state.calls.removeValue(forKey: hash)?.waiters : nil
        }
        for waiter in (waiters ?? [:]).values { waiter.resume(with: result) }
    }

    private func leave(_ hash: RequestHash, _ me: UInt64) -> Waiter? {
        let (waiter, abandoned) = state.withLock { state -> (Waiter?, Task<Void, Never>?) in
            guard let waiter = state.calls[hash]?.waiters.removeValue(forKey: me) else { return (nil, nil) }
            guard state.calls[hash]?.waiters.isEmpty == true else { return (waiter, nil) }
            return (waiter, state.calls.removeValue(forKey: hash)?.task)
        }
        abandoned?.cancel()
        return waiter
    }
}
