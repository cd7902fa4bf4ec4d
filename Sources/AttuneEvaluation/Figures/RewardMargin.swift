import AttuneStatistics

/// Two replies to one prompt with a score each: a reward, a utility, a likelihood.
public struct ScoredPair: Sendable, Hashable, Codable {
    public var unit: String
    /// The score of the reply that should win: the chosen one, or the arm's.
    public var preferred: Double
    /// The score of the other.
    public var other: Double

    public init(unit: String, preferred: Double, other: Double) {
        self.unit = unit
        self.preferred = preferred
        self.other = other
    }
}

/// How far scores tell the right reply from the wrong one. Scores that rank pairs well need not lead to better replies
/// (neighbours.md, rule 1): quote win rates of generated replies beside it.
public struct RewardMargin: Sendable, Hashable, Codable {
    /// The mean of preferred less other, in the scores' own unit.
    public var margin: IntervalEstimate
    /// The share of pairs whose preferred reply scores higher; equal scores count half. Chance is 0.5.
    public var accuracy: IntervalEstimate
    public var pairs: Int
    public var unit: ResamplingUnit
    public var units: Int

    /// nil without a pair of finite scores.
    public init?(_ pairs: [ScoredPair], options: FigureOptions = FigureOptions()) {
        let usable = pairs.filter { ($0.preferred - $0.other).isFinite }
        let clusters = usable.map(\.unit)
        guard let margin = ClusterMean(usable.map { $0.preferred - $0.other }, units: clusters),
            let accuracy = ClusterMean(
                usable.map { $0.preferred > $0.other ? 1 : ($0.preferred < $0.other ? 0 : 0.5) }, units: clusters)
        else { return nil }
        self.margin = margin.student(confidence: options.confidence)
        self.accuracy = accuracy.score(confidence: options.confidence)
        self.pairs = usable.count
        unit = options.unit
        units = margin.clusters
    }
}
