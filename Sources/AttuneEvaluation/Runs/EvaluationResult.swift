import Foundation

/// What a run of an evaluation found: the one result file, `result.json`. Every prompt, reply and verdict stands in the
/// sample file beside it.
public struct EvaluationResult: Sendable, Hashable, Codable {
    /// Counts of one arm's replies.
    public struct Arm: Sendable, Hashable, Codable {
        public var name: String
        /// As plans write it: `right-profile`, `examples` …
        public var kind: String
        public var model: String
        public var replies = 0
        /// Replies that the model did not give, by `ModelError.Code`.
        public var failures: [String: Int] = [:]
        /// Replies whose request was added to.
        public var steered = 0
        /// Steered or not, replies that differ in a byte from the baseline's to the same prompt.
        public var differing = 0
        public var inputTokens = 0
        public var outputTokens = 0
        /// In ``EvaluationResult/currency``; nil where a price is unknown.
        public var cost: Double?
        /// Mean length of a reply in Unicode scalars; nil without replies.
        public var meanLength: Double?

        public init(name: String, kind: String, model: String) {
            self.name = name
            self.kind = kind
            self.model = model
        }
    }

    /// Counts of one judge's verdicts.
    public struct Judge: Sendable, Hashable, Codable {
        public var name: String
        /// As plans write it: `traits`, `simulated-users`, `model`, `exemplars`, `votes`.
        public var kind: String
        /// The model, for one that asks a model.
        public var model: String?
        /// What it holds replies against.
        public var sees: JudgeSight
        public var verdicts = 0
        /// Verdicts without an opinion, by reason: a `ModelError.Code`, `no-reply` or `no-criterion`.
        public var missing: [String: Int] = [:]
        /// Verdicts in which the two orders can be compared, and those of them that named different replies.
        public var ordered = 0
        public var flipped = 0
        public var inputTokens = 0
        public var outputTokens = 0
        public var cost: Double?

        /// The share of the verdicts in two orders that named different replies; nil where none can be compared.
        public var flipRate: Double? { ordered > 0 ? Double(flipped) / Double(ordered) : nil }

        public init(name: String, kind: String, model: String? = nil, sees: JudgeSight) {
            self.name = name
            self.kind = kind
            self.model = model
            self.sees = sees
        }
    }

    /// One audience and how many prompts and units speak for it.
    public struct Audience: Sendable, Hashable, Codable {
        public var label: String
        public var prompts: Int
        public var units: Int
        /// Prompts to which the audience's own profile has something to say.
        public var rubricOn: Int?
        /// The version of the audience's profile that was tried; nil without one.
        public var profileVersion: Int?

        public init(label: String, prompts: Int, units: Int, rubricOn: Int? = nil) {
            self.label = label
            self.prompts = prompts
            self.units = units
            self.rubricOn = rubricOn
        }
    }

    /// A file that the run read, so that it can be run again on the same.
    public struct Input: Sendable, Hashable, Codable {
        public var path: String
        public var bytes: Int
        /// SHA-256, in hexadecimal.
        public var checksum: String

        public init(path: String, bytes: Int, checksum: String) {
            self.path = path
            self.bytes = bytes
            self.checksum = checksum
        }
    }

    /// The form of this file. 1.
    public var attune = 1
    /// The run's id, also the name of its folder under `runs/`.
    public var id: String
    /// The plan's name.
    public var name: String
    /// The version of Attune.
    public var version: String
    public var started: Date
    public var finished: Date?
    /// The plan as it was read, comments included.
    public var plan: String
    /// The command line without the program's name.
    public var arguments: [String]
    public var seed: UInt64
    /// The name of the arm that the others are compared with.
    public var baseline: String
    public var arms: [Arm] = []
    public var judges: [Judge] = []
    public var audiences: [Audience] = []
    /// Prompts × audiences.
    public var cases = 0
    /// By judge and pair of arms, with intervals by unit; nil in a result that was written before there were figures.
    public var winRates: [WinRate]?
    /// How arms fared with a played user; nil where none was played.
    public var dialogue: DialogueFigures?
    /// Calls sent in this run, and answers that came from the store instead.
    public var calls = 0
    public var fromStore = 0
    /// What this run cost; a resumed run pays only for what was missing. nil where a price is unknown.
    public var cost: Double?
    public var currency = "USD"
    /// What a reader must know before trusting a figure.
    public var warnings: [String] = []
    public var inputs: [Input] = []

    public init(
        id: String, name: String, version: String, started: Date, plan: String, arguments: [String], seed: UInt64,
        baseline: String
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.started = started
        self.plan = plan
        self.arguments = arguments
        self.seed = seed
        self.baseline = baseline
    }
}

/// What a judge holds replies against.
public enum JudgeSight: String, Sendable, Codable, Hashable, CaseIterable {
    /// The audience's own words that learning did not see.
    case words
    /// Wishes on traits: planted ones, or those read from words and choices that learning did not see.
    case wishes
    /// Texts by the author that learning did not see.
    case exemplars
    /// The learned profile: circular, and there to show how much that flatters.
    case profile
    /// Nothing but the prompt: is it a good reply to anybody?
    case quality
    /// The planted utility of simulated users.
    case truth
    /// Votes that people cast.
    case votes
}
