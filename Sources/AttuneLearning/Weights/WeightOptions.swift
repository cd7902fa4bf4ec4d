import AttuneStatistics

/// How users' weights are learned, and what of them becomes a statement.
public struct WeightOptions: Sendable, Hashable, Codable {
    /// How everyone's weights are learned.
    public var prior = PriorLearningOptions()
    /// Users that everyone's weights are learned from, at most: those whose names hash lowest. Default 400; more hardly
    /// sharpen the prior and cost time in proportion.
    public var maximumUsers = 400
    /// A user's newest choices that everyone's weights are learned from, at most. Default 100.
    public var maximumPairsPerUser = 100
    /// A score takes part if it differs in at least this share of the pairs. Default 0.05.
    public var minimumShowing = 0.05
    /// The probability that a user's taste changed once within the choices at hand. Default 0.25; 0 takes tastes to be
    /// constant.
    public var changeProbability = 0.25
    /// The choices on each side of a change, at least. Default 3.
    public var minimumSegment = 3
    /// The newest choices that a user's weights rest on, at most. Default 400.
    public var maximumHistory = 400
    /// After how many of the user's choices the weight of one has halved; nil (the default) for never. A change of mind
    /// is found without it; it is for tastes that drift.
    public var halfLife: Double?
    /// The standard deviation of each weight before a user's own choices, where everyone's are not asked: in log odds per
    /// usual difference of the score. Default 0.5: a user with a clear taste then has it within a dozen choices.
    public var ownSpread = 0.5
    /// The scores that are fitted together from a user's own choices: those that lean most. Default 12; more only blur
    /// each other with a few dozen choices.
    public var ownScores = 12
    /// Such a score must differ clearly in at least this share of the user's choices. Default 0.25.
    public var ownShowing = 0.25
    /// A statement needs at least so many choices in which its score differs. Default 5.
    public var minimumPairs = 5
    /// The false discovery rate over the scores of one user. Default 0.05.
    public var falseDiscoveryRate = 0.05
    /// A statement's strength is at least this. Default 0.1.
    public var minimumStrength = 0.1
    /// Records named as examples, at most. Default 5.
    public var maximumExamples = 5

    public init() {}
}
