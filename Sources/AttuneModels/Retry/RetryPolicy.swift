import Foundation

/// When a call is sent again, and after how long: as the public SDKs of OpenAI and Anthropic do it.
public struct RetryPolicy: Sendable, Hashable {
    /// Tries after the first. Default 2.
    public var retries: Int = 2
    /// Ahead of the first retry; doubled for each further one. Default 0.5 s.
    public var firstDelay: Duration = .milliseconds(500)
    /// Default 8 s.
    public var longestDelay: Duration = .seconds(8)
    /// A delay is shortened by a random share of at most this, so that clients do not come back all at once. Default
    /// 0.25.
    public var jitter: Double = 0.25
    /// A server may ask for a wait up to this long; what is longer is no wish but an outage, and the usual delay is
    /// taken. Default 60 s.
    public var longestRequestedDelay: Duration = .seconds(60)

    public init() {}

    /// No second try.
    public static let none: RetryPolicy = {
        var policy = RetryPolicy()
        policy.retries = 0
        return policy
    }()

    /// Whether an answer with this status is worth another try: 408, 409, 429, 500 and above, unless the server says
    /// otherwise in `x-should-retry`.
    public func isWorthRetrying(_ head: HTTPHead) -> Bool {
        switch head.headers["x-should-retry"] {
        case "true": true
        case "false": false
        default: head.status == 408 || head.status == 409 || head.status == 429 || head.status >= 500
        }
    }

    /// Whether it may help to send a call again that broke in this way.
    public func isWorthRetrying(_ error: TransportError) -> Bool {
        switch error {
        case .unreachable, .broken, .connectTimeout, .firstByteTimeout, .idleTimeout: true
        case .tooLarge, .invalidAddress, .notHTTP: false
        }
    }

    /// How long to wait ahead of a retry.
    ///
    /// - Parameters:
    ///   - retry: 0 ahead of the first retry.
    ///   - headers: Those of the answer, if there was one.
    ///   - date: The time of day, for `Retry-After` with a date.
    ///   - draw: A random number in 0..<1.
    public func delay(before retry: Int, headers: HTTPFields?, date: Date, draw: Double) -> Duration {
        if let headers, let asked = RetryAfter.delay(in: headers, at: date), asked > .zero,
            asked <= longestRequestedDelay
        {
            return asked
        }
        let doubled = firstDelay.seconds * pow(2, Double(max(0, retry)))
        return .seconds(min(doubled, longestDelay.seconds) * (1 - jitter * draw))
    }
}
