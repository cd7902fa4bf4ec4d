import Foundation

/// Where waiting and the time of day come from, so that tests can run hours in no time.
public struct ModelClock: Sendable {
    /// Time since some fixed moment. Never runs backwards.
    public var now: @Sendable () -> Duration
    /// The time of day, for servers that name a date to come back at.
    public var date: @Sendable () -> Date
    /// Waits; throws `CancellationError` as soon as the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void

    public init(
        now: @escaping @Sendable () -> Duration, date: @escaping @Sendable () -> Date,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.date = date
        self.sleep = sleep
    }

    /// The machine's own clocks.
    public static let system: ModelClock = {
        let clock = ContinuousClock()
        let start = clock.now
        return ModelClock(
            now: { start.duration(to: clock.now) }, date: { Date() },
            sleep: { try await clock.sleep(for: $0) })
    }()
}

extension Duration {
    /// In seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
