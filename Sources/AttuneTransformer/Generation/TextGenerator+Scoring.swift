extension TextGenerator {
    /// A text behind its prompt, in tokens.
    ///
    /// Both are encoded as one, so that the border between them is where the model would have it; a token that reaches across
    /// it counts to the text.
    public struct PromptedText: Sendable, Hashable {
        /// Of prompt and text together.
        public var tokens: [Int]
        /// How many of them are the prompt's.
        public var promptTokens: Int

        /// - Parameters:
        ///   - prompt: the tokens of the prompt alone.
        ///   - whole: those of prompt and text together.
        public init(prompt: [Int], whole: [Int]) {
            tokens = whole
            promptTokens = zip(prompt, whole).prefix { $0 == $1 }.count
        }
    }

    /// The log-probability of every token of a text that is given, under the model itself.
    public struct Score: Sendable, Hashable {
        /// The tokens of prompt and text together.
        public var tokens: [Int]
        /// One a token but the first: its log-probability, given those before it.
        public var logProbabilities: [Float]
        /// How many of `logProbabilities` at the end are the text's.
        public var textTokens: Int

        /// The sum over the text.
        public var total: Double { logProbabilities.suffix(textTokens).reduce(0) { $0 + Double($1) } }
    }

    /// Scores texts behind a prompt each, all in one batch. Throws ``GenerationError`` for one that is too long.
    public nonisolated func scores(
        of texts: [PromptedText], adapter: LowRankAdapter? = nil
    ) throws -> [Score] {
        if let longest = texts.map(\.tokens.count).max(), longest > model.configuration.maximumPositions {
            throw GenerationError(
                .tooLong,
                "a text has \(longest) tokens, but the model's context ends at "
                    + "\(model.configuration.maximumPositions)")
        }
        let found = try model.logProbabilities(of: texts.map(\.tokens), adapter: adapter)
        return zip(texts, found).map { text, found in
            Score(
                tokens: text.tokens, logProbabilities: found,
                textTokens: min(text.tokens.count - text.promptTokens, found.count))
        }
    }

    /// The same for plain text.
    public nonisolated func scores(
        of texts: [(prompt: String, text: String)], adapter: LowRankAdapter? = nil
    ) throws -> [Score] {
        let texts = texts.map {
            PromptedText(prompt: tokenizer.encode($0.prompt), whole: tokenizer.encode($0.prompt + $0.text))
        }
        return try scores(of: texts, adapter: adapter)
    }
}
