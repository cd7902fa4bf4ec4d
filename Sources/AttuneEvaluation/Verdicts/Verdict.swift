/// What one judge said of two arms' replies to one prompt, seen in both orders.
public struct Verdict: Sendable, Hashable, Codable {
    /// Which reply the judge found better, whatever the order it saw them in.
    public enum Choice: String, Sendable, Codable, CaseIterable {
        case arm, baseline, tie
    }

    /// The prompt's id within the plan.
    public var prompt: String
    /// Who asks: the unit of resampling. The user where one is known, else the conversation, else the prompt itself.
    public var unit: String
    /// Whose profile is at work, as `Audience.label` writes it.
    public var audience: String
    public var context: String?
    /// The turn of the conversation, from 1, where the plan asks for several; nil where it asks for one.
    public var round: Int?
    /// Whether the audience's own profile has something to say to this prompt; nil where no arm tries it. Where false,
    /// an arm that answers differently from the baseline over-adapts.
    public var isRubricOn: Bool?
    /// The arm under test.
    public var arm: String
    /// The arm that it is compared with.
    public var baseline: String
    public var judge: String
    /// The judge's choice where the arm's reply came first; nil where its answer could not be used.
    public var armFirst: Choice?
    /// The choice where the baseline's reply came first. nil too for judges that do not depend on the order and are
    /// asked once: they set `isOrdered` to false.
    public var baselineFirst: Choice?
    /// Whether the judge was asked in both orders.
    public var isOrdered: Bool
    /// Unicode scalars of the arm's reply (``length(of:)``).
    public var armLength: Int
    /// Unicode scalars of the baseline's reply.
    public var baselineLength: Int
    /// Why there is no opinion, or half of one: a `ModelError.Code`, `no-reply`, `no-criterion` or `no-vote`.
    public var missing: String?
    /// Tokens and cost of the judge's calls; nil where it made none, or the price is unknown.
    public var inputTokens: Int?
    public var outputTokens: Int?
    public var cost: Double?

    public init(
        prompt: String, unit: String, audience: String, context: String? = nil, round: Int? = nil,
        isRubricOn: Bool? = nil, arm: String, baseline: String, judge: String, armFirst: Choice?,
        baselineFirst: Choice?, isOrdered: Bool = true, armLength: Int, baselineLength: Int
    ) {
        self.prompt = prompt
        self.unit = unit
        self.audience = audience
        self.context = context
        self.round = round
        self.isRubricOn = isRubricOn
        self.arm = arm
        self.baseline = baseline
        self.judge = judge
        self.armFirst = armFirst
        self.baselineFirst = baselineFirst
        self.isOrdered = isOrdered
        self.armLength = armLength
        self.baselineLength = baselineLength
    }

    /// A reply's length as length-controlled win rates count it: Unicode scalars, which are what Python's `len` and
    /// therefore `alpaca_eval` counts. "é" written with a combining accent is 2 and a family of four in one emoji 7,
    /// though a reader sees one character.
    public static func length(of reply: String) -> Int { reply.unicodeScalars.count }

    /// The arm's score: 1 for a win, 0 for a loss, 0.5 for a tie. A judge that changes its mind with the order has
    /// no opinion: a tie. nil where an answer is missing, so that half a judgement never counts.
    public var preference: Double? {
        guard let first = armFirst else { return nil }
        guard isOrdered else { return first.score }
        guard let second = baselineFirst else { return nil }
        return first == second ? first.score : 0.5
    }

    /// Whether the two orders named different replies; nil where not both can be used. A tie in one order alone is a
    /// change of mind, but no flip: it names no other reply.
    public var isFlipped: Bool? {
        guard isOrdered, let first = armFirst, let second = baselineFirst else { return nil }
        return first != second && first != .tie && second != .tie
    }
}

extension Verdict.Choice {
    /// The arm's score: 1, 0.5 or 0.
    public var score: Double {
        switch self {
        case .arm: 1
        case .tie: 0.5
        case .baseline: 0
        }
    }
}
