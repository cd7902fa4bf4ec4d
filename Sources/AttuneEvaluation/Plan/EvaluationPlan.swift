import AttuneCore

/// What an evaluation compares: arms × audiences × prompts, and who judges.
public struct EvaluationPlan: Sendable, Hashable {
    /// Whose profiles are evaluated.
    public enum Audiences: Sendable, Hashable {
        /// Every group of a field, such as `tier`.
        case groups(field: String)
        /// Every user with held-out records.
        case users
        /// These.
        case named([Audience])
    }

    /// Where the prompts come from.
    public struct Prompts: Sendable, Hashable {
        public enum Source: Sendable, Hashable {
            /// The records that learning left out (`--hold-out`).
            case heldOut
            /// A file in any format that import reads.
            case file(String)
        }

        public var source: Source
        /// Most prompts an audience; the first by a seeded shuffle. nil for all.
        public var limit: Int?
        /// Only requests of these contexts; empty for all.
        public var contexts: [String]

        public init(source: Source, limit: Int? = nil, contexts: [String] = []) {
            self.source = source
            self.limit = limit
            self.contexts = contexts
        }
    }

    /// Which arms are compared with which.
    public enum Comparisons: String, Sendable, CaseIterable {
        /// Each with the baseline.
        case baseline
        /// Each with each: a ranking needs fewer prompts then, and more verdicts.
        case all
    }

    public var name: String
    /// Who answers, where an arm names nobody else.
    public var model: String
    public var audiences: Audiences
    public var prompts: Prompts
    /// Replies of one conversation: 1, or more where the users of the prompts said more than one thing.
    public var rounds: Int
    public var arms: [ArmPlan]
    /// The arm that the others are compared with.
    public var baseline: String
    public var comparisons: Comparisons
    public var judges: [JudgePlan]
    /// A file with the truth of a simulated world, for the judges that know it.
    public var truth: String?
    /// How the answers are drawn.
    public var sampling: Sampling
    public var seed: UInt64?
    /// The text that it was read from.
    public var text: String

    public init(
        name: String, model: String, audiences: Audiences, prompts: Prompts, rounds: Int = 1, arms: [ArmPlan],
        baseline: String, comparisons: Comparisons = .baseline, judges: [JudgePlan], truth: String? = nil,
        sampling: Sampling = Sampling(), seed: UInt64? = nil, text: String = ""
    ) {
        self.name = name
        self.model = model
        self.audiences = audiences
        self.prompts = prompts
        self.rounds = rounds
        self.arms = arms
        self.baseline = baseline
        self.comparisons = comparisons
        self.judges = judges
        self.truth = truth
        self.sampling = sampling
        self.seed = seed
        self.text = text
    }

    /// Who answers for an arm to an audience.
    public func model(of arm: ArmPlan, for audience: Audience) -> String {
        let model = arm.model ?? model
        guard arm.isByAudience else { return model }
        let name =
            switch audience {
            case .group(_, let value): value
            case .user(let id), .persona(let id): id
            }
        return model.replacing(ArmPlan.audienceMark, with: name)
    }

    /// Pairs of arms that the judges see, the arm under test first.
    public var pairs: [(arm: String, baseline: String)] {
        switch comparisons {
        case .baseline: arms.map(\.name).filter { $0 != baseline }.map { ($0, baseline) }
        case .all:
            arms.indices.flatMap { first in
                arms[..<first].map { second in (arms[first].name, second.name) }
            }
        }
    }
}

/// One way to answer, as a plan names it.
public struct ArmPlan: Sendable, Hashable {
    public var name: String
    public var kind: ArmKind
    /// Who answers; nil for the plan's model. In it `{audience}` stands for the group's value or the user's id, so that
    /// each audience has an adapter of its own.
    public var model: String?
    /// Of `examples`: how many; of `best-of`: how many candidates.
    public var count: Int
    /// Whether the reply is a draft in the audience's own name.
    public var isDraft: Bool
    /// Of `persona-given`: the persona; nil for the one that each prompt brings along.
    public var persona: String?
    /// Of `recorded`: the file with the replies.
    public var file: String?
    /// Added to the plan's seed, so that two arms of the same kind draw their answers apart.
    public var seed: UInt64?

    static let audienceMark = "{audience}"

    /// Whether every audience has a model of its own.
    public var isByAudience: Bool { model?.contains(Self.audienceMark) == true }

    public init(
        name: String? = nil, kind: ArmKind, model: String? = nil, count: Int? = nil, isDraft: Bool = false,
        persona: String? = nil, file: String? = nil, seed: UInt64? = nil
    ) {
        self.name = name ?? kind.rawValue
        self.kind = kind
        self.model = model
        self.count = count ?? kind.usualCount
        self.isDraft = isDraft
        self.persona = persona
        self.file = file
        self.seed = seed
    }
}

/// The ways to answer that a plan can name.
public enum ArmKind: String, Sendable, Hashable, CaseIterable, Codable {
    case noProfile = "no-profile"
    /// What all audiences want on average, whoever asks.
    case pooledProfile = "pooled-profile"
    /// Another audience's profile: it should do harm, else what helps is not the profile's content.
    case wrongProfile = "wrong-profile"
    case rightProfile = "right-profile"
    case personaGiven = "persona-given"
    case personaRetrieved = "persona-retrieved"
    /// The audience's own chosen replies or texts, those whose prompts are most like this one.
    case examples
    /// Several answers, of which the audience's weights pick one.
    case bestOf = "best-of"
    /// The group's name and nothing of what was learned about it.
    case groupName = "group-name"
    /// A model that was trained on the audience's text and is told nothing: `local:DIR#ADAPTER`, or the name under which a
    /// server has it.
    case adapter
    /// Replies out of a file, whoever made them.
    case recorded

    var usualCount: Int {
        switch self {
        case .examples: 3
        case .bestOf: 4
        default: 1
        }
    }
}

/// One judge, as a plan names it.
public struct JudgePlan: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Exact and offline: how far a reply moves in the direction of the audience's wishes.
        case traits
        /// The planted utility of simulated users.
        case simulatedUsers = "simulated-users"
        /// A language model that reads both replies.
        case model
        /// Which reply is written more like the author's held-out texts, by style.
        case exemplars
        /// Votes out of a file.
        case votes
    }

    public var name: String
    public var kind: Kind
    /// Of `model`: who judges.
    public var model: String?
    public var sees: JudgeSight
    /// Of `votes`: the file.
    public var file: String?

    public init(name: String? = nil, kind: Kind, model: String? = nil, sees: JudgeSight? = nil, file: String? = nil) {
        let sees = sees ?? kind.sights[0]
        self.kind = kind
        self.model = model
        self.sees = sees
        self.file = file
        self.name = name ?? (sees == kind.sights[0] ? kind.rawValue : "\(kind.rawValue)-\(sees.rawValue)")
    }
}

extension JudgePlan.Kind {
    /// What judges of this kind can hold replies against; the first where a plan does not say.
    public var sights: [JudgeSight] {
        switch self {
        case .traits: [.wishes, .truth]
        case .simulatedUsers: [.truth]
        case .model: [.words, .profile, .exemplars, .quality]
        case .exemplars: [.exemplars]
        case .votes: [.votes]
        }
    }
}
