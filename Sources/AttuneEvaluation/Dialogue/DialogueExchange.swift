extension EvaluationSample {
    /// What a played user made of one reply, and said next.
    public struct Exchange: Sendable, Hashable, Codable {
        /// The facts that the user had let known when the reply was given, in their order.
        public var known: [String]
        /// How well the reply suits them, 1…5; nil where nothing was known, or without a usable answer.
        public var score: Double?
        /// Why there is no score: `nothing-known`, or a `ModelError.Code`.
        public var missing: String?
        /// What the user said next; nil after the last round.
        public var said: String?
        /// Why the user said nothing, though it was their turn: a `ModelError.Code`. It ends the conversation.
        public var silence: String?
        /// Tokens and cost of the user's and the judge's calls; nil where there were none, or the price is unknown.
        public var inputTokens: Int?
        public var outputTokens: Int?
        public var cost: Double?

        public init(known: [String], score: Double? = nil, missing: String? = nil, said: String? = nil) {
            self.known = known
            self.score = score
            self.missing = missing
            self.said = said
        }
    }
}
