/// Confidence intervals by drawing whole units with replacement (cluster bootstrap), so that what the rows of a unit
/// share widens the interval as it should.
public struct Bootstrap: Sendable, Hashable {
    /// How the interval is read from the replicates.
    public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
        /// The quantiles of the replicates.
        case percentile
        /// The quantiles corrected for bias and acceleration (BCa, Efron 1987).
        case biasCorrected
    }

    /// Default: bias-corrected, which stays right for skewed statistics and few units.
    public var method = Method.biasCorrected
    /// How many resamples. Default 4,000: the corrected ends lie further out in the tails than plain quantiles, where
    /// 1,000 leave visible noise.
    public var resamples = 4_000
    /// How often intervals made this way cover the truth. Default 0.95.
    public var confidence = 0.95

    /// A bootstrap with the defaults.
    public init() {}

    /// The mean of the units' rows (Σ sum / Σ weight) or any other ratio of sums, in time resamples × units.
    ///
    /// Draws depend on the order of the units: pass them in an order of their own where a seed must repeat a result.
    ///
    /// - Parameters:
    ///   - units: each unit's share of the mean.
    ///   - unit: what the units are, for the result.
    ///   - generator: gives one number a call, the seed of the draws.
    /// - Returns: nil without a usable unit; −∞…∞ with one.
    public func mean(
        _ units: [UnitTotals], unit: ResamplingUnit, using generator: inout some RandomNumberGenerator
    ) -> BootstrapResult? {
        var draws = ResamplingGenerator(from: &generator)
        let units = units.filter(\.isUsable)
        guard !units.isEmpty else { return nil }
        let estimate = units.total.ratio
        guard units.count > 1, resamples > 0 else { return unbounded(estimate, unit: unit, counts: (units.count, 0)) }
        var replicates: [Double] = []
        replicates.reserveCapacity(resamples)
        for _ in 0..<resamples { replicates.append(draws.resample(units).ratio) }
        return result(
            estimate, replicates: replicates, jackknife: [units.leftOut.map(\.ratio)], unit: unit,
            counts: (units.count, 0))
    }

    /// The first group's mean minus the second's, each group resampled on its own.
    ///
    /// - Returns: nil when a group has no usable unit; −∞…∞ when either has one.
    public func difference(
        _ first: [UnitTotals], _ second: [UnitTotals], unit: ResamplingUnit,
        using generator: inout some RandomNumberGenerator
    ) -> BootstrapResult? {
        var draws = ResamplingGenerator(from: &generator)
        let first = first.filter(\.isUsable)
        let second = second.filter(\.isUsable)
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let means = (first: first.total.ratio, second: second.total.ratio)
        let estimate = means.first - means.second
        let counts = (first.count, second.count)
        guard first.count > 1, second.count > 1, resamples > 0 else {
            return unbounded(estimate, unit: unit, counts: counts)
        }
        var replicates: [Double] = []
        replicates.reserveCapacity(resamples)
        for _ in 0..<resamples { replicates.append(draws.resample(first).ratio - draws.resample(second).ratio) }
        let jackknife = [first.leftOut.map { $0.ratio - means.second }, second.leftOut.map { means.first - $0.ratio }]
        return result(estimate, replicates: replicates, jackknife: jackknife, unit: unit, counts: counts)
    }

    /// Any statistic of a list of units, called once a resample and, for the corrected method, once a unit.
    ///
    /// Resamples for which it is not finite are left out and counted in ``BootstrapResult/failed``.
    ///
    /// - Returns: nil without units, or when the statistic of all of them is not finite; −∞…∞ with one unit, or when
    ///   more than half of the resamples failed.
    public func statistic<Unit>(
        of units: [Unit], unit: ResamplingUnit, using generator: inout some RandomNumberGenerator,
        _ statistic: ([Unit]) throws -> Double
    ) rethrows -> BootstrapResult? {
        var draws = ResamplingGenerator(from: &generator)
        guard !units.isEmpty else { return nil }
        let estimate = try statistic(units)
        guard estimate.isFinite else { return nil }
        guard units.count > 1, resamples > 0 else { return unbounded(estimate, unit: unit, counts: (units.count, 0)) }
        var replicates: [Double] = []
        replicates.reserveCapacity(resamples)
        var resample = units
        for _ in 0..<resamples {
            for position in resample.indices { resample[position] = units[draws.index(below: units.count)] }
            replicates.append(try statistic(resample))
        }
        var jackknife: [Double] = []
        if method == .biasCorrected {
            for position in units.indices {
                var rest = units
                rest.remove(at: position)
                jackknife.append(try statistic(rest))
            }
        }
        return result(
            estimate, replicates: replicates, jackknife: [jackknife], unit: unit, counts: (units.count, 0))
    }

    private func result(
        _ estimate: Double, replicates: [Double], jackknife: [[Double]], unit: ResamplingUnit, counts: (Int, Int)
    ) -> BootstrapResult {
        let finite = replicates.filter(\.isFinite)
        var result = unbounded(estimate, unit: unit, counts: counts)
        result.resamples = replicates.count
        result.failed = replicates.count - finite.count
        guard 2 * finite.count >= replicates.count, !finite.isEmpty else { return result }
        (result.estimate.lower, result.estimate.upper) = BootstrapInterval.interval(
            estimate: estimate, replicates: finite, jackknife: jackknife, method: method, confidence: confidence)
        return result
    }

    private func unbounded(_ estimate: Double, unit: ResamplingUnit, counts: (Int, Int)) -> BootstrapResult {
        BootstrapResult(
            estimate: .unbounded(estimate, confidence: confidence), unit: unit, units: counts.0,
            secondUnits: counts.1, resamples: 0, failed: 0)
    }
}

/// An estimate with its bootstrap interval.
public struct BootstrapResult: Sendable, Hashable, Codable {
    /// The statistic of the data as they are, with its interval.
    public var estimate: IntervalEstimate
    /// What was drawn as one piece.
    public var unit: ResamplingUnit
    /// Units of the first, or only, sample that entered.
    public var units: Int
    /// Units of the second sample that entered; 0 without one.
    public var secondUnits: Int
    /// Resamples drawn; 0 with too few units to resample.
    public var resamples: Int
    /// Those without a finite statistic.
    public var failed: Int
}

extension UnitTotals {
    fileprivate var ratio: Double { sum / weight }
}

extension [UnitTotals] {
    /// The totals without each unit in turn.
    fileprivate var leftOut: [UnitTotals] {
        let total = total
        return map { UnitTotals(sum: total.sum - $0.sum, weight: total.weight - $0.weight) }
    }
}

extension ResamplingGenerator {
    /// The totals of as many units drawn with replacement.
    @inline(__always)
    fileprivate mutating func resample(_ units: [UnitTotals]) -> UnitTotals {
        var totals = UnitTotals(sum: 0, weight: 0)
        for _ in 0..<units.count {
            let unit = units[index(below: units.count)]
            totals.sum += unit.sum
            totals.weight += unit.weight
        }
        return totals
    }
}
