import Foundation
import Synchronization

@testable import AttuneModels

/// A clock that is always at the end of its waits: each takes no time, is recorded, and moves the clock on.
final class JumpingClock: Sendable {
    private let state = Mutex((now: Duration.zero, sleeps: [Duration]()))
    /// The time of day at the start.
    static let start = Date(timeIntervalSince1970: 1_800_000_000)

    var sleeps: [Duration] { state.withLock { $0.sleeps } }

    var clock: ModelClock {
        ModelClock(
            now: { self.state.withLock { $0.now } },
            date: { Self.start.addingTimeInterval(self.state.withLock { $0.now.seconds }) },
            sleep: { time in
                try Task.checkCancellation()
                self.state.withLock {
                    $0.now += time
                    $0.sleeps.append(time)
                }
            })
    }
}

/// A clock that stands until a test moves it.
final class StandingClock: Sendable {
    private struct State {
        var now = Duration.zero
        var sleepers: [UInt64: (until: Duration, CheckedContinuation<Void, any Error>)] = [:]
        var cancelled: Set<UInt64> = []
        var next: UInt64 = 0
    }

    private let state = Mutex(State())

    var sleepers: Int { state.withLock { $0.sleepers.count } }

    var clock: ModelClock {
        ModelClock(
            now: { self.state.withLock { $0.now } }, date: { JumpingClock.start },
            sleep: { try await self.sleep($0) })
    }

    func advance(by time: Duration) {
        let due = state.withLock { state in
            state.now += time
            let due = state.sleepers.filter { $0.value.until <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.values.map(\.1)
        }
        for continuation in due { continuation.resume() }
    }

    private func sleep(_ time: Duration) async throws {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if time <= .zero { return .success(()) }
                    state.sleepers[id] = (state.now + time, continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                let found = state.sleepers.removeValue(forKey: id)
                if found == nil { state.cancelled.insert(id) }
                return found?.1
            }
            continuation?.resume(throwing: CancellationError())
        }
    }
}

/// Waits until something holds, and gives up after ten seconds: for what other tasks do soon.
func eventually(_ condition: () -> Bool) async -> Bool {
    for _ in 0..<2000 {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return condition()
}
