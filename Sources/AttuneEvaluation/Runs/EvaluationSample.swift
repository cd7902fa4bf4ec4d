import AttuneCore

/// One line of a run's sample file: one prompt for one audience, with every arm's reply and every judge's verdict.
public struct EvaluationSample: Sendable, Hashable, Codable {
    /// One turn of the prompt.
    public struct Turn: Sendable, Hashable, Codable {
        public var role: Role
        public var text: String

        public init(role: Role, text: String) {
            self.role = role
            self.text = text
        }
    }

    /// A statement that steered a reply, so that a reader can open it in the profile.
    public struct Applied: Sendable, Hashable, Codable {
        public var id: String
        /// Whose profile it stands in, as `Audience.label` writes it.
        public var audience: String
        public var text: String
        public var directive: String
        /// Where the statement holds; nil for everywhere.
        public var context: String?

        public init(id: String, audience: String, text: String, directive: String, context: String? = nil) {
            self.id = id
            self.audience = audience
            self.text = text
            self.directive = directive
            self.context = context
        }
    }

    /// What one arm answered in one round.
    public struct Reply: Sendable, Hashable, Codable {
        public var arm: String
        /// The turn of the conversation, from 1.
        public var round: Int
        /// nil where the model gave no usable answer.
        public var text: String?
        /// Why there is no text: a `ModelError.Code`.
        public var failure: String?
        /// Whether anything was added to the request.
        public var isSteered: Bool
        /// Why nothing was added, as `GateReason.code` writes it; nil where something was, and for arms without a gate.
        public var gate: String?
        /// The text that was added to the request: an instruction, examples, a group's name.
        public var instruction: String?
        public var applied: [Applied]
        /// By score-giving judge: how the reply suits the audience. Only comparable between replies to one prompt.
        public var scores: [String: Double]
        /// Tokens of all calls behind the reply, as reported; nil where one was not.
        public var inputTokens: Int?
        public var outputTokens: Int?
        /// In the result's currency, stored answers at the price of when they were asked; nil where unknown.
        public var cost: Double?
        /// What a played user made of it; nil where no user was played.
        public var exchange: Exchange?

        public init(
            arm: String, round: Int = 1, text: String?, failure: String? = nil, isSteered: Bool = false,
            gate: String? = nil, instruction: String? = nil, applied: [Applied] = [], scores: [String: Double] = [:],
            inputTokens: Int? = nil, outputTokens: Int? = nil, cost: Double? = nil
        ) {
            self.arm = arm
            self.round = round
            self.text = text
            self.failure = failure
            self.isSteered = isSteered
            self.gate = gate
            self.instruction = instruction
            self.applied = applied
            self.scores = scores
            self.inputTokens = inputTokens
            self.outputTokens = outputTokens
            self.cost = cost
        }
    }

    /// The prompt's id within the plan, as in ``Verdict/prompt``.
    public var prompt: String
    /// As ``Verdict/unit``.
    public var unit: String
    /// As `Audience.label` writes it.
    public var audience: String
    public var context: String?
    /// As ``Verdict/isRubricOn``.
    public var isRubricOn: Bool?
    /// What every arm was asked, before anything was added.
    public var messages: [Turn]
    /// What the user said after each reply, in a plan of several rounds.
    public var followUps: [String]
    /// What the judges held the replies against, in words: never the learned profile.
    public var criterion: [String]
    public var replies: [Reply]
    public var verdicts: [Verdict]
    /// What the user is made of, in a plan whose user is played.
    public var facts: [PersonaFact]?
    /// The users whose text stands on this line, so that it goes when they are forgotten.
    public var people: [String]

    public init(
        prompt: String, unit: String, audience: String, context: String? = nil, isRubricOn: Bool? = nil,
        messages: [Turn], followUps: [String] = [], criterion: [String] = [], replies: [Reply] = [],
        verdicts: [Verdict] = [], people: [String] = []
    ) {
        self.prompt = prompt
        self.unit = unit
        self.audience = audience
        self.context = context
        self.isRubricOn = isRubricOn
        self.messages = messages
        self.followUps = followUps
        self.criterion = criterion
        self.replies = replies
        self.verdicts = verdicts
        self.people = people
    }

    /// What one arm answered in the last round that it was asked.
    public func reply(of arm: String) -> Reply? { replies.last { $0.arm == arm } }
}
