/// How a ``PreferencePrior`` is learned.
public struct PriorLearningOptions: Sendable, Hashable, Codable {
    /// The variance of the log odds of a choice that is expected where nobody is known: a person whose taste is clear
    /// chooses the better of two at hand about four times in five.
    static let uninformedVariance = 4.0

    /// Rounds of expectation and maximisation over the common covariance. Default 30; it settles in fewer when there is
    /// much to go by.
    public var rounds = 30
    /// Rounds over the kinds. Default 25.
    public var kindRounds = 25
    /// The numbers of kinds that are tried; that which foretells people left out best is taken. Default 1, 2, 3, 5 and
    /// 8.
    public var kinds = [1, 2, 3, 5, 8]
    /// Below so many people there is one kind and no direction is dropped: halves of them could not tell. Default 40.
    public var minimumForKinds = 40
    /// The covariance counts as having been seen in so many more people, all scores alike and independent. Default 5.
    public var spreadPrior = 5.0
    /// Seeds where the search for kinds begins.
    public var seed: UInt64 = 1

    public init() {}
}

/// One person's choices, as the prior is learned from them.
public struct PersonChoices: Sendable, Hashable {
    public var choices: ChoiceData
    /// The person's group; nil for none.
    public var group: String?

    public init(choices: ChoiceData, group: String? = nil) {
        self.choices = choices
        self.group = group
    }
}
