/// Who plays the users of a plan of several rounds.
public struct UserPlan: Sendable, Hashable {
    /// A model, or `simulated` for the offline user of simulated worlds.
    public var model: String
    /// Who tells what the user has let known, and rates replies by it.
    public var judge: String
    /// Facts that a persona holds, at most. Default 8.
    public var facts: Int

    /// The name of the offline user, and of its judge.
    public static let simulated = "simulated"

    /// Facts of a persona where a plan does not say. 8: one a round in conversations of usual length.
    public static let usualFacts = 8

    /// - Parameter judge: nil for the model that plays the user.
    public init(model: String, judge: String? = nil, facts: Int = UserPlan.usualFacts) {
        self.model = model
        self.judge = judge ?? model
        self.facts = facts
    }
}
