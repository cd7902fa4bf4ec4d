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
    /// Replies of one conversation: 1, or more where the users of the prompts said more than one thing, or are played.
    public var rounds: Int
    /// Who plays the users after their first message; nil where they say what they said, whatever was replied.
    public var user: UserPlan?
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
        name: String, model: String, audiences: Audiences, prompts: Prompts, rounds: Int = 1, user: UserPlan? = nil,
        arms: [ArmPlan],
        baseline: String, comparisons: Comparisons = .baseline, judges: [JudgePlan], truth: String? = nil,
        sampling: Sampling = Sampling(), seed: UInt64? = nil, text: String = ""
    ) {
        self.name = name
        self.model = model
        self.audiences = audiences
        self.prompts = prompts
        self.rounds = rounds
        self.user = user
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
