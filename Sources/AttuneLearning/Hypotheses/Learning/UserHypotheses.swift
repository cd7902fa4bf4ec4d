import AttuneCore

/// Which side of a person's writing a hypothesis speaks of (HyPerAlign, arXiv 2505.00038).
public enum HypothesisFacet: String, Sendable, Codable, Hashable, CaseIterable {
    /// How the person goes about telling something.
    case strategy
    /// What the writing shows of temper and attitude.
    case personality
    /// How sentences and words are made.
    case style
}

/// One claim about how a person writes, with a place where it shows.
public struct Hypothesis: Sendable, Hashable {
    public var statement: Statement
    public var facet: HypothesisFacet
    /// A part of one of the samples, byte for byte, of at most ``HypothesisOptions/maximumQuote`` characters. It is
    /// somebody's private text: show it to them, and store or send it with the care of a record.
    public var quote: String
    /// Where the quote stands: `record#turn`.
    public var quoted: String

    /// The claim as a sentence about the person's writing, where the statement speaks of a wish.
    public var claim: String { HypothesisWording.claim(for: statement) }

    public init(statement: Statement, facet: HypothesisFacet, quote: String, quoted: String) {
        self.statement = statement
        self.facet = facet
        self.quote = quote
        self.quoted = quoted
    }
}

/// What was learned of one user.
public struct UserHypotheses: Sendable, Hashable {
    public var user: String
    /// Statements in the order of ``hypotheses``. One without an active statement is a good
    /// result: the user writes as others do.
    public var profile: Profile
    public var hypotheses: [Hypothesis]
    /// What the records' fields say of the user: the most frequent value of each field.
    public var attributes: [String: String]
    /// Samples that were read, and their words.
    public var samples: Int
    public var words: Int

    public init(
        user: String, profile: Profile, hypotheses: [Hypothesis], attributes: [String: String], samples: Int, words: Int
    ) {
        self.user = user
        self.profile = profile
        self.hypotheses = hypotheses
        self.attributes = attributes
        self.samples = samples
        self.words = words
    }
}

/// What a run of learning hypotheses found.
public struct HypothesisResult: Sendable, Hashable {
    /// Ordered by user.
    public var users: [UserHypotheses]
    /// Users with text that other users were compared with.
    public var writers: Int
    /// Whether the built-in background had to fill up.
    public var isBuiltIn: Bool
    /// Users whose question went without a usable answer, by a model; what was known of them should stay.
    public var failed: [String] = []
    /// Why nothing could be learned at all; nil where something was.
    public var emptyReason: String?

    public init(users: [UserHypotheses], writers: Int, isBuiltIn: Bool, emptyReason: String? = nil) {
        self.users = users
        self.writers = writers
        self.isBuiltIn = isBuiltIn
        self.emptyReason = emptyReason
    }

    public var profiles: [Profile] { users.map(\.profile) }

    /// Adds candidate statements to users' profiles; they have no quote.
    public mutating func add(_ candidates: [String: [Statement]]) {
        for index in users.indices { users[index].profile.statements += candidates[users[index].user] ?? [] }
    }
}
