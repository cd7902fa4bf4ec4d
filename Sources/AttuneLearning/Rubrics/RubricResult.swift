import AttuneCore

/// What a run of rubric learning found.
public struct RubricResult: Sendable {
    /// One context's numbers.
    public struct ContextSummary: Sendable, Hashable, Codable {
        public var context: String
        public var conversations: Int
        public var reactions: Int
        /// Conversations with a reaction, by group value.
        public var groups: [String: Int]
    }

    /// One profile a group value that was compared, ordered by value. Statements of all statuses, active first.
    public var profiles: [Profile]
    public var contexts: [ContextSummary]
    /// Tells contexts apart in new requests; nil where there is only one context.
    public var contextModel: ContextModel?
    /// Records that were read, that carry a value of the group field, and that carry a reaction besides.
    public var records: Int
    public var grouped: Int
    public var reacting: Int
    /// Hypotheses that were tested and corrected for together.
    public var tests: Int
    /// Why nothing could be compared at all; nil where something was.
    public var emptyReason: String?
    /// Contexts in which a model was to say what users ask for and only stored answers were wanted, of which some were
    /// missing. What is said of them rests on judgements and replies alone.
    public var unanswered: [String] = []
}
