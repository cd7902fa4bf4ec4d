/// What a simulated world of users with weighted tastes over real traits is like.
public struct UserWorldOptions: Sendable, Codable, Hashable {
    public var users = 120
    public var pairsPerUser = 40
    /// Aspects that anyone cares about, drawn from those that replies in every context can show.
    public var tastes = 8
    /// The Dirichlet concentration of a user's weights over the tastes. Small: each user cares about one or two things
    /// (PersonalLLM: 0.05 in the paper, 0.1 in LoRe's use of it).
    public var concentration = 0.2
    /// The share of tastes that a user has the other way round from most.
    public var contraryShare = 0.2
    /// Log odds of choosing the reply that is better in everything that the user cares about. Default 8: the true
    /// tastes then foretell about 83 of 100 choices.
    public var sharpness = 8.0
    /// The share of pairs in which two tastes disagree and nothing else that anyone cares about differs.
    public var conflictShare = 0.2
    /// The share of users whose tastes change half-way through their pairs.
    public var changingShare = 0.0
    /// Groups that users belong to, in turn; each favours tastes of its own. Empty: no groups.
    public var groups: [String] = []
    /// The name of the group field in the log.
    public var groupField = "team"
    /// Contexts that the prompts are about, at most ``GroupWorld/availableContexts``.
    public var contexts = 5
    public var seed: UInt64 = 1

    public init() {}

    /// The options with every number brought into its range.
    var checked: UserWorldOptions {
        var options = self
        options.users = max(users, 1)
        options.pairsPerUser = max(pairsPerUser, 0)
        options.tastes = min(max(tastes, 2), SimulatedAspect.all.count { !$0.needsCode })
        options.concentration = max(concentration, 0.001)
        options.contraryShare = min(max(contraryShare, 0), 1)
        options.conflictShare = min(max(conflictShare, 0), 1)
        options.changingShare = min(max(changingShare, 0), 1)
        options.contexts = min(max(contexts, 1), ContextText.all.count)
        return options
    }
}
