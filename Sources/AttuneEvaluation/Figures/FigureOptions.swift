import AttuneStatistics

/// How figures are made from verdicts.
public struct FigureOptions: Sendable, Hashable, Codable {
    /// What ``Verdict/unit`` holds, for the figures' labels.
    public var unit = ResamplingUnit.user
    /// How often intervals made this way cover the truth. Default 0.95.
    public var confidence = 0.95
    /// Resamples of the cluster bootstrap. Default 4,000, as ``AttuneStatistics/Bootstrap``.
    public var resamples = 4_000
    /// Seed of every draw.
    public var seed: UInt64 = 0

    public init() {}
}
