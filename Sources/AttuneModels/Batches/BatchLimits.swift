import AttuneCore

/// How large one batch may be, and how often one asks how it stands.
public struct BatchLimits: Sendable, Hashable {
    /// Requests in one batch. Default 50,000, OpenAI's limit; Anthropic takes 100,000.
    public var requests: Int = 50_000
    /// Bytes of one batch's file. Default 200 MB, OpenAI's limit; Anthropic takes 256 MB.
    public var bytes: Int = 200_000_000
    /// From submitting to the first look. Default 10 s; each further wait is half as long again.
    public var firstWait: Duration = .seconds(10)
    /// Default 5 min.
    public var longestWait: Duration = .seconds(300)

    public init() {}
}

/// How far a batch job is, at each look.
public struct BatchProgress: Sendable, Hashable {
    /// Batches that have not been read back yet.
    public var batches: Int
    /// Requests in them.
    public var requests: Int
    /// Requests of the batch that is waited for that have ended, well or not, where the provider tells.
    public var ended: Int
}

/// What a batch job brought.
public struct BatchOutcome: Sendable, Hashable {
    /// Different requests whose answers were stored before.
    public var stored = 0
    /// Answers that came and were stored.
    public var answered = 0
    /// Requests without an answer, by why. The next job that asks for them sends them again.
    public var failures: [ModelError.Code: Int] = [:]
    /// The same requests, one by one.
    public var unanswered: [RequestHash: ModelError.Code] = [:]

    public init() {}
}
