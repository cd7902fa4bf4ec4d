import NIOCore
import Synchronization

/// When something was last heard in one call.
final class Watch: Sendable {
    private struct State {
        var last = NIODeadline.now()
        var expired = false
    }

    private let state = Mutex(State())

    /// Whether the silence was too long.
    var expired: Bool { state.withLock { $0.expired } }

    func heard() {
        let now = NIODeadline.now()
        state.withLock { $0.last = now }
    }

    /// Whether nothing was heard for so long; from then on it stays so.
    fileprivate func expires(after limit: TimeAmount, at now: NIODeadline) -> Bool {
        state.withLock { state in
            if state.last + limit <= now { state.expired = true }
            return state.expired
        }
    }
}

/// Notices silence in any of many calls.
///
/// It looks around four times in the time allowed, as long as there are calls: one timer for all of them, because a
/// timer for each would cost more than the rest of a fast call. So silence is noticed up to a quarter late.
final class Watchdog: Sendable {
    private struct State {
        var watches: [ObjectIdentifier: (watch: Watch, onSilence: @Sendable () -> Void)] = [:]
        var isLooking = false
    }

    private let loop: any EventLoop
    private let limit: TimeAmount
    private let state = Mutex(State())

    init(on loop: any EventLoop, limit: TimeAmount) {
        self.loop = loop
        self.limit = limit
    }

    /// Calls back once when the watch hears nothing for too long, until ``stop(_:)``.
    func start(_ watch: Watch, onSilence: @escaping @Sendable () -> Void) {
        let isFirst = state.withLock { state in
            state.watches[ObjectIdentifier(watch)] = (watch, onSilence)
            defer { state.isLooking = true }
            return !state.isLooking
        }
        if isFirst { schedule() }
    }

    func stop(_ watch: Watch) {
        state.withLock { _ = $0.watches.removeValue(forKey: ObjectIdentifier(watch)) }
    }

    private func schedule() {
        let pause = TimeAmount.nanoseconds(max(limit.nanoseconds / 4, 1_000_000))
        _ = loop.scheduleTask(in: pause) { [weak self] in self?.look() }
    }

    private func look() {
        let now = NIODeadline.now()
        let (silent, goesOn) = state.withLock { state in
            let silent = state.watches.filter { $0.value.watch.expires(after: limit, at: now) }
            for id in silent.keys { state.watches[id] = nil }
            state.isLooking = !state.watches.isEmpty
            return (silent.values.map(\.onSilence), state.isLooking)
        }
        for onSilence in silent { onSilence() }
        if goesOn { schedule() }
    }
}
