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
