import Foundation

/// A ranking with intervals.
public struct BradleyTerryRanking: Sendable, Hashable, Codable {
    /// The ranking of all comparisons.
    public var ranking: BradleyTerry
    /// The logarithm of each strength with its interval.
    public var intervals: [IntervalEstimate]
    /// The bootstrap's counts.
    public var unit: ResamplingUnit
    public var units: Int
    public var resamples: Int

    /// Ranks, and draws units with replacement.
    ///
    /// The interval is the bootstrap's standard error around the estimate with Student's quantile of units − 1, which
    /// covers with few units where the replicates' own quantiles do not.
    ///
    /// - Parameters:
    ///   - units: each unit's wins, all of one size: wins[i][j] as in ``BradleyTerry/init(wins:tolerance:)``.
    ///   - resamples: 1,000 when not given: a standard error needs fewer than a quantile.
    ///   - generator: gives one number a call, the seed of the draws.
    /// - Returns: nil without units. With one unit every interval is −∞…∞.
    public init?(
        _ units: [[[Double]]], unit: ResamplingUnit, resamples: Int = 1_000, confidence: Double = 0.95,
        using generator: inout some RandomNumberGenerator
    ) {
        var draws = ResamplingGenerator(from: &generator)
        guard let size = units.first?.count, let ranking = BradleyTerry(wins: Self.sum(units, size)) else { return nil }
        self.ranking = ranking
        self.unit = unit
        self.units = units.count
        self.resamples = units.count > 1 ? resamples : 0
        var moments = [Moments](repeating: Moments(), count: size)
        for _ in 0..<self.resamples {
            let resample = (0..<units.count).map { _ in units[draws.index(below: units.count)] }
            guard let drawn = BradleyTerry(wins: Self.sum(resample, size), tolerance: 1e-6) else { continue }
            for i in 0..<size { moments[i].add(drawn.logStrengths[i]) }
        }
        let freedom = Double(units.count - 1)
        let reach = freedom > 0 ? StudentDistribution(degreesOfFreedom: freedom).reach(confidence) : .infinity
        // Replicates of n units vary by (n − 1) / n too little.
        let factor = freedom > 0 ? (Double(units.count) / freedom).squareRoot() : 1
        intervals = zip(ranking.logStrengths, moments).map { value, moments in
            guard reach.isFinite, let variance = moments.variance else {
                return .unbounded(value, confidence: confidence)
            }
            let error = reach * factor * variance.squareRoot()
            return IntervalEstimate(value: value, lower: value - error, upper: value + error, confidence: confidence)
        }
    }

    private static func sum(_ units: [[[Double]]], _ size: Int) -> [[Double]] {
        var total = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
        for unit in units { for i in 0..<size { for j in 0..<size { total[i][j] += unit[i][j] } } }
        return total
    }
}
