/// What a simulated world of groups is like.
public struct GroupWorldOptions: Sendable, Codable, Hashable {
    /// The groups' names, at least two and all different; each user belongs to one. With more than two a planted difference sets one group
    /// against the rest.
    public var groups: [String] = ["expert", "novice"]
    /// The name of the group field in the log.
    public var groupField: String = "tier"
    /// Users in total, shared out evenly over the groups.
    public var users: Int = 300
    /// Conversations in total.
    public var conversations: Int = 5_000
    /// Contexts that the conversations are about, at most ``GroupWorld/availableContexts``.
    public var contexts: Int = 5
    /// How many of the contexts hold no difference between groups.
    public var nullContexts: Int = 2
    /// Planted differences in total, dealt out in turn to the contexts that are not null. 0 makes a world without any
    /// difference; shared wishes stay.
    public var differences: Int = 6
    /// The gap s between two groups' weights on a planted aspect: +s/2 against −s/2, or s against 0. In [0, 1].
    public var strength: Double = 0.4
    /// Wishes per context that all groups have alike.
    public var sharedWishes: Int = 1
    /// The absolute weight of a shared wish.
    public var sharedStrength: Double = 0.3
    /// Standard deviation of one user's weights around the group's. Small, so that a group is a group.
    public var userSpread: Double = 0.1
    /// The share of reactions whose verdict and words are drawn at random.
    public var randomShare: Double = 0.2
    /// The share of the user's later turns that react to the reply before; the others simply go on.
    public var reactionShare: Double = 0.5
    /// The share of reactions that try to say what the user wants; the others are plain ("thanks", "not it").
    public var statedShare: Double = 0.5
    /// Whether the log names each conversation's context. Without, contexts must be found from the words.
    public var writesContext: Bool = true
    public var seed: UInt64 = 1

    public init() {}

    /// The options with every number brought into its range.
    var checked: GroupWorldOptions {
        var options = self
        if Set(options.groups).count < max(options.groups.count, 2) { options.groups = GroupWorldOptions().groups }
        options.users = max(options.users, options.groups.count)
        options.conversations = max(options.conversations, 0)
        options.contexts = min(max(options.contexts, 1), GroupWorld.availableContexts.count)
        options.nullContexts = min(max(options.nullContexts, 0), options.contexts)
        options.differences = options.nullContexts == options.contexts ? 0 : max(options.differences, 0)
        options.strength = min(max(options.strength, 0), 1)
        options.sharedWishes = max(options.sharedWishes, 0)
        return options
    }
}
