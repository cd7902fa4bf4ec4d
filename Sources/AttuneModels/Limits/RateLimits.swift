/// How much may be sent.
public struct RateLimits: Sendable, Hashable {
    /// Calls in flight. Default 64. Fewer are let through for a while after a server says that it is too much.
    public var concurrency: Int
    /// nil for no limit but the server's.
    public var requestsPerMinute: Double?
    /// Tokens in and out; nil for no limit but the server's.
    public var tokensPerMinute: Double?
    /// The longest time for which sending stops because of what a server's headers say. After that one call is tried,
    /// and the server may refuse it. Default 60 s.
    public var longestPause: Duration

    public init(
        concurrency: Int = 64, requestsPerMinute: Double? = nil, tokensPerMinute: Double? = nil,
        longestPause: Duration = .seconds(60)
    ) {
        self.concurrency = concurrency
        self.requestsPerMinute = requestsPerMinute
        self.tokensPerMinute = tokensPerMinute
        self.longestPause = longestPause
    }
}
