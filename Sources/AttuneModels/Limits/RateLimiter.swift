import Synchronization

/// Lets calls through in the order in which they come, as many at a time and a minute as ``RateLimits`` and the
/// server's own headers allow.
///
/// Share one among all models that count against the same account. Calls that wait are let go as soon as their task is
/// cancelled, and leave no trace.
public final class RateLimiter: Sendable {
    /// The right to send one call. Give it back with ``RateLimiter/release(_:_:)``.
    public struct Permit: Sendable {
        fileprivate let tokens: Double
    }

    /// How a call ended, as far as limits are concerned.
    public enum Outcome: Sendable {
        /// The server answered: its headers, and the tokens that the call used, where reported.
        case answered(HTTPFields, tokens: Int?)
        /// The server said that it is too much, and nobody should come back before `pause` is over.
        case refused(HTTPFields?, pause: Duration)
        /// Anything else.
        case failed
    }

    private enum Waiter {
        case starting
        case waiting(tokens: Double, CheckedContinuation<Permit, any Error>)
        case cancelled
    }

    private struct State {
        var limiter: LimiterState
        /// Keys are given out in order: the smallest is first in line.
        var waiters: [UInt64: Waiter] = [:]
        var first: UInt64 = 0
        var next: UInt64 = 0
        var wakeAt = Double.infinity
        var wake: Task<Void, Never>?
    }

    public let limits: RateLimits
    private let clock: ModelClock
    private let state: Mutex<State>

    public init(_ limits: RateLimits = RateLimits(), clock: ModelClock = .system) {
        self.limits = limits
        self.clock = clock
        state = Mutex(State(limiter: LimiterState(limits, now: clock.now().seconds)))
    }

    /// Calls in flight.
    public var inFlight: Int { state.withLock { $0.limiter.inFlight } }
    /// Calls that wait.
    public var waiting: Int { state.withLock { $0.waiters.count } }
    /// Calls that may be in flight at the moment.
    public var allowedConcurrency: Int { state.withLock { Int($0.limiter.allowed) } }

    /// Waits for its turn.
    ///
    /// - Parameter tokens: An estimate of what the call will use, in and out.
    public func acquire(tokens: Int = 0) async throws -> Permit {
        try Task.checkCancellation()
        let cost = Double(max(0, tokens))
        let now = clock.now().seconds
        let id: UInt64? = state.withLock { state in
            if state.waiters.isEmpty, state.limiter.hasRoom, state.limiter.wait(tokens: cost, now: now) == 0 {
                state.limiter.take(tokens: cost, now: now)
                return nil
            }
            defer { state.next += 1 }
            state.waiters[state.next] = .starting
            return state.next
        }
        guard let id else { return Permit(tokens: cost) }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let cancelled = state.withLock { state in
                    if case .cancelled = state.waiters[id] {
                        state.waiters[id] = nil
                        return true
                    }
                    state.waiters[id] = .waiting(tokens: cost, continuation)
                    return false
                }
                if cancelled { continuation.resume(throwing: CancellationError()) }
                pump()
            }
        } onCancel: {
            cancel(id)
        }
    }

    public func release(_ permit: Permit, _ outcome: Outcome) {
        let now = clock.now().seconds
        let told: ServerLimits? =
            switch outcome {
            case .answered(let headers, _), .refused(.some(let headers), _): ServerLimits(headers, at: clock.date())
            case .refused(nil, _), .failed: nil
            }
        state.withLock { state in
            switch outcome {
            case .answered(_, let used):
                state.limiter.finish(tokens: permit.tokens, used: used.map(Double.init), now: now)
                state.limiter.succeeded()
            case .refused(_, let pause):
                state.limiter.finish(tokens: permit.tokens, used: nil, now: now)
                state.limiter.refused(pause: pause.seconds, now: now)
            case .failed:
                state.limiter.finish(tokens: permit.tokens, used: nil, now: now)
            }
            if let told, !told.isEmpty { state.limiter.told(told, now: now) }
        }
        pump()
    }

    private func cancel(_ id: UInt64) {
        let continuation: CheckedContinuation<Permit, any Error>? = state.withLock { state in
            switch state.waiters[id] {
            case .waiting(_, let continuation):
                state.waiters[id] = nil
                return continuation
            case .starting:
                state.waiters[id] = .cancelled
                return nil
            // Let through already, or gone.
            case .cancelled, nil: return nil
            }
        }
        guard let continuation else { return }
        continuation.resume(throwing: CancellationError())
        // The one that left may have been the one that all others waited behind.
        pump()
    }

    /// Lets through whoever may go, and sets the alarm for the first who may not yet.
    private func pump() {
        let now = clock.now().seconds
        let ready: [(CheckedContinuation<Permit, any Error>, Permit)] = state.withLock { state in
            var ready: [(CheckedContinuation<Permit, any Error>, Permit)] = []
            if state.waiters.isEmpty { state.first = state.next }
            var id = state.first
            while id < state.next, state.limiter.hasRoom {
                guard case .waiting(let tokens, let continuation) = state.waiters[id] else {
                    if state.waiters[id] == nil, id == state.first { state.first += 1 }
                    id += 1
                    continue
                }
                let wait = state.limiter.wait(tokens: tokens, now: now)
                if wait > 0 {
                    alarm(&state, after: wait, now: now)
                    break
                }
                state.limiter.take(tokens: tokens, now: now)
                state.waiters[id] = nil
                ready.append((continuation, Permit(tokens: tokens)))
            }
            return ready
        }
        for (continuation, permit) in ready { continuation.resume(returning: permit) }
    }

    /// At most an hour ahead: the state is looked at again then.
    private func alarm(_ state: inout State, after wait: Double, now: Double) {
        let wait = min(wait, 3600)
        guard now + wait < state.wakeAt || state.wakeAt <= now else { return }
        state.wake?.cancel()
        state.wakeAt = now + wait
        state.wake = Task { [weak self, clock] in
            do { try await clock.sleep(.seconds(wait)) } catch { return }
            self?.woke()
        }
    }

    private func woke() {
        state.withLock { $0.wakeAt = .infinity }
        pump()
    }
}
