/// A prompt to be continued.
public struct GenerationRequest: Sendable {
    /// At least one token.
    public var prompt: [Int]
    public var options: GenerationOptions
    /// Nil for the base alone.
    public var adapter: LowRankAdapter?
    /// Tokens that end the answer and are not part of its text.
    public var endTokens: Set<Int>
    /// Whether the log-probability of each new token is wanted, under the model itself: without temperature and filters.
    public var wantsLogProbabilities = false

    public init(
        prompt: [Int], options: GenerationOptions = GenerationOptions(), adapter: LowRankAdapter? = nil,
        endTokens: Set<Int> = []
    ) {
        self.prompt = prompt
        self.options = options
        self.adapter = adapter
        self.endTokens = endTokens
    }
}

/// What was generated.
public struct GeneratedText: Sendable, Hashable {
    public enum Finish: String, Sendable {
        /// The model ended it, or a stop text did.
        case stop
        /// `maximumTokens` or the context's end was reached.
        case length
    }

    /// The new text, without what ended it.
    public var text = ""
    /// The new tokens; with the one that ended it, where one did.
    public var tokens: [Int] = []
    /// One a token, where they were wanted.
    public var logProbabilities: [Float] = []
    public var finish = Finish.stop

    public init() {}
}

/// A part of a text that is being generated.
public enum GenerationEvent: Sendable, Hashable {
    /// More text; never a part of a character or of a stop text.
    case text(String)
    /// The end, with everything.
    case end(GeneratedText)
}

/// A request that cannot be generated from.
public struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The prompt does not fit into the context.
        case tooLong = "too-long"
        /// The prompt or an option is no valid one.
        case invalid
    }

    public var code: Code
    public var problem: String

    public init(_ code: Code, _ problem: String) {
        self.code = code
        self.problem = problem
    }

    public var description: String { problem }
}
