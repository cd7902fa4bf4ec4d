import AttuneStatistics

/// What a run of this size can see, and how large one must be to see more: two-sided at 5 %, with the clustering that
/// the verdicts themselves show.
public struct WinRatePower: Sendable, Hashable, Codable {
    /// The verdicts' standard deviation: below 0.5 where there are ties.
    public var deviation: Double
    /// How alike one unit's verdicts are, 0…1.
    public var correlation: Double
    /// Verdicts a unit, on average.
    public var promptsPerUnit: Double
    /// Units of this run.
    public var units: Int
    /// The probability of seeing a difference that is there.
    public var power: Double

    /// nil with fewer than two units, and where all verdicts are alike, since then nothing says how much they vary.
    public init?(_ mean: ClusterMean, power: Double = 0.8) {
        guard mean.clusters > 1, let variance = mean.variance, variance > 0 else { return nil }
        deviation = variance.squareRoot()
        correlation = mean.correlation
        promptsPerUnit = Double(mean.rows) / Double(mean.clusters)
        units = mean.clusters
        self.power = power
    }

    /// Before any verdict: plan with these.
    ///
    /// - Parameters:
    ///   - ties: the share of ties to expect; verdicts then vary by √(1 − ties) / 2.
    ///   - correlation: 0.1 when not given, which is on the careful side of what simulated users show.
    public init(ties: Double = 0, correlation: Double = 0.1, promptsPerUnit: Double, units: Int, power: Double = 0.8) {
        deviation = (max(1 - ties, 0) / 4).squareRoot()
        self.correlation = correlation
        self.promptsPerUnit = promptsPerUnit
        self.units = units
        self.power = power
    }

    private var mean: MeanPower {
        MeanPower(
            deviation: deviation, correlation: correlation, rowsPerCluster: promptsPerUnit, power: power)
    }

    /// The least distance from 50 % that this run could have seen, as a share: 0.05 is 55 % or 45 %.
    public var leastDifference: Double { mean.leastDifference(clusters: Double(units)) }

    /// How many prompts in all, and from how many units, show a distance from 50 %; nil for none at all.
    public func needed(toSee difference: Double) -> (prompts: Int, units: Int)? {
        guard let units = mean.clusters(toSee: difference), let prompts = mean.rows(toSee: difference) else {
            return nil
        }
        return (prompts, units)
    }
}
