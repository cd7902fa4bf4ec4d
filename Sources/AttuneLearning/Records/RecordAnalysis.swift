import AttuneCore

/// What an analyst found in one record. It depends on the record alone, so it is computed once, stored, and never
/// again; whatever compares records starts from these.
public struct RecordAnalysis: Sendable, Hashable {
    /// The request's words, as contexts are found and told apart by.
    public var requestWords: String
    public var reactions: [Reaction]
    /// User turns after a reply in which the analyst read no reaction, judgement 0; a second reading, which knows the
    /// whole log's wording, may find one.
    public var silent: [Reaction]

    public init(requestWords: String, reactions: [Reaction], silent: [Reaction] = []) {
        self.requestWords = requestWords
        self.reactions = reactions
        self.silent = silent
    }
}

/// A record's analysis with whose it is: all that the comparison of groups reads.
public struct AnalysedRecord: Sendable {
    /// `c12` for a conversation, `p7` for a preference pair: the first half of an evidence reference.
    public var reference: String
    public var user: String?
    /// Seconds since 1970.
    public var time: Double?
    public var context: String?
    public var groups: [String: String]
    public var analysis: RecordAnalysis

    public init(
        reference: String, user: String?, time: Double?, context: String?, groups: [String: String],
        analysis: RecordAnalysis
    ) {
        self.reference = reference
        self.user = user
        self.time = time
        self.context = context
        self.groups = groups
        self.analysis = analysis
    }

    /// The resampling unit: the user, else the record itself.
    public var unit: String { user.map { "user:" + $0 } ?? "record:" + reference }

    /// Whether the analysis is of a preference pair.
    public var isPair: Bool { reference.hasPrefix("p") }
}
