import AttuneCore

/// Somebody who says which of two replies to one prompt is better for an audience.
public protocol EvaluationJudge: Sendable {
    var plan: JudgePlan { get }
    /// The model that is asked; nil for judges that ask none.
    var model: String? { get }
    /// Whether the opinion can depend on which reply comes first. Such a judge is asked in both orders.
    var isOrdered: Bool { get }
    /// What would be sent for this question, so that costs can be told ahead. Empty for judges that ask no model.
    func requests(for question: JudgeQuestion) -> [ModelRequest]
    /// Which reply is better. Two replies that are equal byte for byte are never asked about. Throws what stops a run;
    /// a question that cannot be answered is an opinion without a winner.
    func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion
    /// How well a reply suits the audience, where the judge measures that; only comparable between replies to one
    /// prompt. nil for judges that compare.
    func score(_ reply: String, for item: EvaluationCase) -> Double?
}

extension EvaluationJudge {
    public var model: String? { nil }
    public func requests(for question: JudgeQuestion) -> [ModelRequest] { [] }
    public func score(_ reply: String, for item: EvaluationCase) -> Double? { nil }
}

/// Two replies to one prompt, in the order in which the judge is to see them.
public struct JudgeQuestion: Sendable, Hashable {
    public var item: EvaluationCase
    /// The conversation up to the replies.
    public var messages: [Message]
    public var first: String
    public var second: String
    /// The arms that replied, for judges that look votes up; no judge may show them to anybody.
    public var firstArm: String
    public var secondArm: String
    public var round: Int

    public init(
        item: EvaluationCase, messages: [Message], first: String, second: String, firstArm: String, secondArm: String,
        round: Int = 1
    ) {
        self.item = item
        self.messages = messages
        self.first = first
        self.second = second
        self.firstArm = firstArm
        self.secondArm = secondArm
        self.round = round
    }

    /// The same with the replies in the other order.
    public var swapped: JudgeQuestion {
        JudgeQuestion(
            item: item, messages: messages, first: second, second: first, firstArm: secondArm, secondArm: firstArm,
            round: round)
    }
}

/// What a judge says of two replies.
public struct JudgeOpinion: Sendable, Hashable {
    public enum Winner: String, Sendable, Hashable, CaseIterable {
        case first, second, tie

        public var swapped: Winner { self == .tie ? .tie : self == .first ? .second : .first }
    }

    /// nil where there is no opinion.
    public var winner: Winner?
    /// Why there is none: a `ModelError.Code`, `no-criterion` or `no-vote`.
    public var missing: String?
    /// The answers behind it.
    public var answers: [ModelAnswer]

    public init(_ winner: Winner?, missing: String? = nil, answers: [ModelAnswer] = []) {
        self.winner = winner
        self.missing = missing
        self.answers = answers
    }

    /// By scores: the higher wins, and a difference no larger than `margin` is a tie.
    public init(first: Double, second: Double, margin: Double) {
        let difference = first - second
        self.init(abs(difference) <= margin ? .tie : difference > 0 ? .first : .second)
    }
}
