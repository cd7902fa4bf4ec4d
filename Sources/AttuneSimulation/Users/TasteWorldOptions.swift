/// What a world of users with tastes over unnamed scores is like: the noisy world in which the weights of unseen users
/// are measured, after PersonalLLM's simulated users (arXiv 2409.20296) with label noise.
public struct TasteWorldOptions: Sendable, Codable, Hashable {
    /// Features a reply.
    public var dimensions = 64
    /// Directions among the features that anyone cares about.
    public var axes = 5
    /// The Dirichlet concentration of a user's weights over the axes. Small: each user cares about one or two things.
    /// 0.17 by default, where equal weights on all axes foretell 67 of 100 choices when the true weights foretell 84.
    public var concentration = 0.17
    /// The share of choices that a user's true weights foretell; the noise is set to reach it.
    public var oracle = 0.84
    public var seed: UInt64 = 1

    public init() {}
}
