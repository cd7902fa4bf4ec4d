import AttuneStatistics

/// How figures are made from verdicts.
public struct FigureOptions: Sendable, Hashable, Codable {
    /// What ``Verdict/unit`` holds, for the figures' labels.
    public var unit = ResamplingUnit.user
    /// How often intervals made this way cover the truth. Default 0.95.
    public var confidence = 0.95
    /// Resamples of the cluster bootstrap. Default 4,000, as ``AttuneStatistics/Bootstrap``.
    public var resamples = 4_000
    /// Most arrangements of the sign test. Default 9,999, as ``AttuneStatistics/PermutationTest``; 0 takes Student's test on
    /// cluster-robust variance instead, which needs no draws.
    public var permutations = 9_999
    /// Seed of every draw.
    public var seed: UInt64 = 0

    public init() {}
}
