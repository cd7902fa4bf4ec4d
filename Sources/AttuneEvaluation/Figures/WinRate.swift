import AttuneCore
import AttuneStatistics

/// How often a judge finds an arm's reply better than the baseline's, ties counting half.
public struct WinRate: Sendable, Hashable, Codable {
    public var arm: String
    public var baseline: String
    public var judge: String
    public var tally: VerdictTally
    /// The share, 0…1, with the score interval on cluster-robust variance
    /// (``AttuneStatistics/ClusterMean/score(confidence:in:)``): in simulation it covers the truth in 94 to 97 % of runs
    /// with 5 to 200 units, ties, and rates near one (`Benchmarks/figures.py`). 0…1 wide with one unit; nil without a
    /// usable verdict.
    public var estimate: IntervalEstimate?
    /// The same by bias-corrected bootstrap over units, to compare with others' figures. With fewer than 40 units, or
    /// units of very different size, it is too narrow: quote ``estimate``. nil with one unit, and where all verdicts
    /// agree.
    public var resampled: BootstrapResult?
    /// The probability of a rate this far from one half when the arms are alike: signs flipped by unit, exactly where
    /// few units allow it. nil without a usable verdict.
    public var pValue: Double?
    /// What was drawn as one piece, and how many there are.
    public var unit: ResamplingUnit
    public var units: Int
    /// How alike one unit's verdicts are, 0…1, and how many times more variance that brings.
    public var correlation: Double?
    public var designEffect: Double?
    /// What this many verdicts could have shown; nil with fewer than two units or verdicts that are all alike.
    public var power: WinRatePower?

    /// - Parameter verdicts: of one arm against one baseline by one judge, which name the figure.
    public init?(_ verdicts: [Verdict], options: FigureOptions = FigureOptions()) {
        guard let first = verdicts.first else { return nil }
        arm = first.arm
        baseline = first.baseline
        judge = first.judge
        tally = VerdictTally(verdicts)
        unit = options.unit
        let usable = verdicts.compactMap { verdict in verdict.preference.map { ($0, verdict.unit) } }
        let totals = UnitTotals.collect(usable.map { $0.0 }, units: usable.map { $0.1 })
        units = totals.count
        guard let mean = ClusterMean(usable.map { $0.0 }, units: usable.map { $0.1 }) else { return }
        var generator = SeededGenerator(seed: options.seed, label: "win rate \(arm) \(baseline) \(judge)")
        estimate = mean.score(confidence: options.confidence)
        correlation = mean.correlation
        designEffect = mean.designEffect
        power = WinRatePower(mean)
        let differences = UnitTotals.collect(usable.map { $0.0 - 0.5 }, units: usable.map { $0.1 })
        var test = PermutationTest()
        test.resamples = options.permutations
        pValue =
            options.permutations > 0
            ? test.signs(differences, unit: unit, using: &generator)?.pValue : mean.pValue(against: 0.5)
        if units > 1, mean.variance ?? 0 > 0, options.resamples > 0 {
            var bootstrap = Bootstrap()
            bootstrap.confidence = options.confidence
            bootstrap.resamples = options.resamples
            resampled = bootstrap.mean(totals, unit: unit, using: &generator)
        }
    }

    /// What can be said: `better` or `worse` only where the interval excludes one half and the test agrees.
    public enum Finding: String, Sendable, Codable, CaseIterable {
        case better, worse, undecided
    }

    /// - Parameter pValue: corrected for how many arms were tried; the figure's own where nil.
    public func finding(pValue corrected: Double? = nil) -> Finding {
        guard let estimate, let pValue = corrected ?? pValue, pValue <= 1 - estimate.confidence + 1e-12,
            estimate.excludes(0.5)
        else { return .undecided }
        return estimate.value > 0.5 ? .better : .worse
    }
}
