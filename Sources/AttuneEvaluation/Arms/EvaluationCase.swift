import AttuneCore

/// One prompt for one audience: what every arm answers and every judge judges.
public struct EvaluationCase: Sendable, Hashable {
    /// The prompt's id within the plan.
    public var prompt: String
    /// Who asks: the unit of resampling.
    public var unit: String
    public var audience: Audience
    /// The user who asks, where one is known.
    public var user: String?
    public var context: String?
    /// What the caller would send without steering; the user's turn last.
    public var messages: [Message]
    /// What the user says after each reply, for further rounds.
    public var followUps: [String]
    /// A persona that the prompt brings along.
    public var persona: String?
    public var criterion: Criterion
    /// What the user is made of, where one is played; empty elsewhere.
    public var facts: [PersonaFact] = []
    /// The user whose text alone the requests of the arms hold: empty for nobody's, nil where it may be that of several.
    public var scope: String?

    public init(
        prompt: String, unit: String, audience: Audience, user: String? = nil, context: String? = nil,
        messages: [Message], followUps: [String] = [], persona: String? = nil, criterion: Criterion = Criterion(),
        scope: String? = nil
    ) {
        self.prompt = prompt
        self.unit = unit
        self.audience = audience
        self.user = user
        self.context = context
        self.messages = messages
        self.followUps = followUps
        self.persona = persona
        self.criterion = criterion
        self.scope = scope
    }
}

/// What judges hold the replies to a prompt against. All of it comes from records that learning did not see, save
/// ``profile``.
public struct Criterion: Sendable, Hashable {
    /// The audience's own words on replies, such as what the user said of another reply to this very prompt.
    public var words: [String]
    /// Wishes on traits.
    public var wishes: [WeightedWish]
    /// The planted wishes, in a simulated world.
    public var planted: [WeightedWish]
    /// Texts by the author, or replies that the user chose.
    public var exemplars: [String]
    /// What was learned, in sentences. Only for the judge that is there to show the circularity gap.
    public var profile: [String]
    /// The users whose text is among the words and exemplars.
    public var people: [String]

    public init(
        words: [String] = [], wishes: [WeightedWish] = [], planted: [WeightedWish] = [], exemplars: [String] = [],
        profile: [String] = [],
        people: [String] = []
    ) {
        self.words = words
        self.wishes = wishes
        self.planted = planted
        self.exemplars = exemplars
        self.profile = profile
        self.people = people
    }
}

/// What an audience wants of one trait, and how much beside its other wishes.
public struct WeightedWish: Sendable, Hashable, Codable {
    /// The trait's id.
    public var aspect: String
    public var direction: Direction
    /// Above 0; only relative to the other wishes' weights.
    public var weight: Double

    public init(aspect: String, direction: Direction, weight: Double) {
        self.aspect = aspect
        self.direction = direction
        self.weight = weight
    }

    /// The weights of wishes, positive for more; of one aspect they add up, and what cancels out is dropped. Strongest
    /// first.
    public static func sum(_ wishes: some Sequence<WeightedWish>) -> [WeightedWish] {
        var sums: [String: Double] = [:]
        for wish in wishes { sums[wish.aspect, default: 0] += wish.direction.sign * wish.weight }
        return sums.filter { abs($0.value) > 1e-9 }
            .map { WeightedWish(aspect: $0.key, direction: Direction(sign: $0.value), weight: abs($0.value)) }
            .sorted { (-$0.weight, $0.aspect) < (-$1.weight, $1.aspect) }
    }
}
