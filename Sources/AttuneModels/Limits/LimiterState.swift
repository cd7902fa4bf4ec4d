/// The arithmetic of ``RateLimiter``: who may go now, and how long the others wait. Times are seconds on one clock.
struct LimiterState: Sendable {
    let limits: RateLimits
    private(set) var inFlight = 0
    /// Calls that may be in flight now: halved when a server says that it is too much, and raised by one for each
    /// round of answers.
    private(set) var allowed: Double

    private var reserved = 0.0
    private var pausedUntil = -Double.infinity
    private var nextCut = -Double.infinity
    private var requests: Bucket?
    private var tokens: Bucket?
    private var serverRequests: Told?
    private var serverTokens: Told?

    /// What a server told, and when.
    private struct Told: Sendable {
        var bucket: Bucket
        var at: Double
    }

    init(_ limits: RateLimits, now: Double) {
        self.limits = limits
        allowed = Double(max(1, limits.concurrency))
        requests = limits.requestsPerMinute.map { Bucket(perMinute: $0, start: 1.2, now: now) }
        tokens = limits.tokensPerMinute.map { Bucket(perMinute: $0, now: now) }
    }

    var hasRoom: Bool { Double(inFlight) < max(1, allowed.rounded(.down)) }

    /// Seconds until a call of so many tokens may go, room permitting; 0 for now.
    mutating func wait(tokens cost: Double, now: Double) -> Double {
        requests?.refill(now: now)
        tokens?.refill(now: now)
        serverRequests?.bucket.refill(now: now)
        serverTokens?.bucket.refill(now: now)
        let told = max(wait(serverRequests, 1, now: now), wait(serverTokens, cost, now: now))
        return max(0, pausedUntil - now, requests?.wait(for: 1) ?? 0, tokens?.wait(for: cost) ?? 0, told)
    }

    /// A server's word holds for `longestPause`; then one call goes to ask again.
    private func wait(_ told: Told?, _ cost: Double, now: Double) -> Double {
        guard let told else { return 0 }
        return max(0, min(told.bucket.wait(for: cost), told.at + limits.longestPause.seconds - now))
    }

    mutating func take(tokens cost: Double, now: Double) {
        inFlight += 1
        reserved += cost
        requests?.take(1)
        tokens?.take(cost)
        if let told = serverRequests {
            if told.bucket.wait(for: 1) > 0 { serverRequests?.at = now }
            serverRequests?.bucket.take(1)
        }
        if let told = serverTokens {
            if told.bucket.wait(for: cost) > 0 { serverTokens?.at = now }
            serverTokens?.bucket.take(cost)
        }
    }

    /// Ends a call that had reserved `cost` tokens and used `used`; nil where that is not known.
    mutating func finish(tokens cost: Double, used: Double?, now: Double) {
        inFlight -= 1
        reserved = max(0, reserved - cost)
        if let used {
            tokens?.settle(cost - used)
            serverTokens?.bucket.settle(cost - used)
        }
    }

    /// After an answer that was no refusal.
    mutating func succeeded() {
        allowed = min(Double(max(1, limits.concurrency)), allowed + 1 / max(1, allowed))
    }

    /// The server refused for too much. Nothing goes for `pause` seconds, and afterwards half as much at a time; calls
    /// that were sent together and are refused together count as one refusal.
    mutating func refused(pause: Double, now: Double) {
        pausedUntil = max(pausedUntil, now + pause)
        guard now >= nextCut else { return }
        nextCut = now + max(1, pause)
        allowed = max(1, min(allowed, Double(inFlight + 1)) / 2)
    }

    /// Learns from the headers of an answer. What is in flight may or may not be counted in them; it is taken as not
    /// counted.
    mutating func told(_ server: ServerLimits, now: Double) {
        if let bucket = bucket(server.requests, inFlight: Double(inFlight), now: now) {
            serverRequests = Told(bucket: bucket, at: now)
        }
        if let bucket = bucket(server.tokens, inFlight: reserved, now: now) {
            serverTokens = Told(bucket: bucket, at: now)
        }
    }

    private func bucket(_ window: ServerLimits.Window, inFlight: Double, now: Double) -> Bucket? {
        guard let remaining = window.remaining else { return nil }
        let limit = max(window.limit ?? max(remaining, 1), remaining, 1)
        let reset = window.reset ?? 60
        let used = limit - remaining
        // Servers state when everything is back. Where nothing is used, or the time is 0, a minute is the usual window.
        let rate = used > 0 && reset > 0 ? used / reset : limit / 60
        return Bucket(rate: rate, cap: limit, level: remaining - inFlight, now: now)
    }
}
