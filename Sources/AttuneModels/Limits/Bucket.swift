/// A level that fills at a steady rate up to a cap, and from which calls take what they cost. Times are seconds on one
/// clock.
///
/// A call may go when the level holds its cost, or the cap where the cost is above that; the level then goes below
/// zero, and the next call waits longer. So the long-run rate is exact for calls of any size.
struct Bucket: Sendable {
    /// Units a second.
    var rate: Double
    var cap: Double
    private(set) var level: Double
    private var updated: Double

    init(rate: Double, cap: Double, level: Double, now: Double) {
        self.rate = rate
        self.cap = cap
        self.level = level
        updated = now
    }

    /// For a stated rate a minute. What a fifth of a second brings may go at once, to make up for timers that come
    /// late; at least 1.2 calls' worth.
    ///
    /// - Parameter start: The level to start from, up to the cap. Where calls cost one each, more than one call's worth
    ///   would only make the first seconds faster than stated.
    init(perMinute: Double, start: Double = .infinity, now: Double) {
        let cap = max(1.2, perMinute / 300)
        self.init(rate: perMinute / 60, cap: cap, level: min(cap, start), now: now)
    }

    mutating func refill(now: Double) {
        guard now > updated else { return }
        level = min(cap, level + (now - updated) * rate)
        updated = now
    }

    /// Seconds until a call of this cost may go; 0 for at once.
    func wait(for cost: Double) -> Double {
        let missing = min(cost, cap) - level
        // Rounding must not make a caller wait for nothing.
        guard missing > 1e-9 * max(1, cap) else { return 0 }
        return rate > 0 ? missing / rate : .infinity
    }

    mutating func take(_ cost: Double) { level -= cost }

    /// Gives back what a call did not need, or takes more. The level stays under the cap.
    mutating func settle(_ difference: Double) { level = min(cap, level + difference) }
}
