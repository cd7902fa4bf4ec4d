/// What a language model is asked: the same for every provider.
public struct ModelRequest: Sendable, Hashable {
    /// System turns first, then user and assistant turns by turns; ratings are not sent. `tool` turns are not supported.
    public var messages: [Message]
    public var sampling: Sampling
    /// The shape that the answer must have; nil for free text.
    public var shape: AnswerShape?

    public init(messages: [Message], sampling: Sampling = Sampling(), shape: AnswerShape? = nil) {
        self.messages = messages
        self.sampling = sampling
        self.shape = shape
    }

    /// One question under standing instructions. What repeats from call to call belongs into `system`: providers charge
    /// less for a prefix that they have seen.
    public init(system: String?, prompt: String, sampling: Sampling = Sampling(), shape: AnswerShape? = nil) {
        self.init(
            messages: (system.map { [Message(.system, $0)] } ?? []) + [Message(.user, prompt)], sampling: sampling,
            shape: shape)
    }
}

/// How the answer is drawn. What is nil is left to the provider's default.
public struct Sampling: Sendable, Hashable {
    /// 0 for the likeliest answer.
    public var temperature: Double?
    public var topP: Double?
    /// The longest answer, in tokens.
    public var maximumTokens: Int?
    public var stop: [String]
    /// Asks for the same answer to the same request, where the provider can.
    public var seed: UInt64?

    public init(
        temperature: Double? = nil, topP: Double? = nil, maximumTokens: Int? = nil, stop: [String] = [],
        seed: UInt64? = nil
    ) {
        self.temperature = temperature
        self.topP = topP
        self.maximumTokens = maximumTokens
        self.stop = stop
        self.seed = seed
    }
}
