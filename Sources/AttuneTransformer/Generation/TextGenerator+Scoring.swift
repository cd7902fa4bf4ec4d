extension TextGenerator {
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

    /// Scores texts behind a prompt each, all in one batch.
    ///
    /// Prompt and text are encoded as one, so that the border between them is where the model would have it; a token that
    /// reaches across it counts to the text.
    public nonisolated func scores(
        of texts: [(prompt: String, text: String)], adapter: LowRankAdapter? = nil
    ) throws -> [Score] {
        let tokens = texts.map { tokenizer.encode($0.prompt + $0.text) }
        if let longest = tokens.map(\.count).max(), longest > model.configuration.maximumPositions {
            throw GenerationError(
                .tooLong,
                "a text has \(longest) tokens, but the model's context ends at "
                    + "\(model.configuration.maximumPositions)")
        }
        let found = try model.logProbabilities(of: tokens, adapter: adapter)
        return texts.indices.map { index in
            let prompt = tokenizer.encode(texts[index].prompt)
            let shared = zip(prompt, tokens[index]).prefix { $0 == $1 }.count
            return Score(
                tokens: tokens[index], logProbabilities: found[index],
                textTokens: min(tokens[index].count - shared, found[index].count))
        }
    }
}
