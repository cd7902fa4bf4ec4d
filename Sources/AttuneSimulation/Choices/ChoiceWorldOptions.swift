/// What a simulated world of users who choose between two replies is like.
public struct ChoiceWorldOptions: Sendable, Codable, Hashable {
    public var users: Int = 60
    public var pairsPerUser: Int = 20
    /// A user has at least and at most so many reasons, in 1…3.
    public var fewestReasons: Int = 1
    public var mostReasons: Int = 3
    /// Aspects beside the reasons in which the two replies of a pair differ, by chance and either way.
    public var incidental: Int = 2
    /// How likely each reason of the user tells the two replies apart; at least one always does.
    public var reasonShare: Double = 0.6
    /// The share of pairs that the user decides by a coin.
    public var noise: Double = 0.1
    /// Contexts that the prompts are about, at most ``GroupWorld/availableContexts``.
    public var contexts: Int = 5
    /// Whether the log names who chose.
    public var writesUsers: Bool = true
    public var seed: UInt64 = 1

    public init() {}

    /// The options with every number brought into its range.
    var checked: ChoiceWorldOptions {
        var options = self
        options.users = max(users, 1)
        options.pairsPerUser = max(pairsPerUser, 0)
        options.fewestReasons = min(max(fewestReasons, 1), 3)
        options.mostReasons = min(max(mostReasons, options.fewestReasons), 3)
        options.incidental = min(max(incidental, 0), SimulatedAspect.all.count - 4)
        options.reasonShare = min(max(reasonShare, 0), 1)
        options.noise = min(max(noise, 0), 1)
        options.contexts = min(max(contexts, 1), ContextText.all.count)
        return options
    }
}
