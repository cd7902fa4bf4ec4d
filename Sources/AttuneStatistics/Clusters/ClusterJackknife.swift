import Foundation

/// Intervals for any statistic of clustered rows, from its values without each cluster in turn.
///
/// The variance is (G − 1)/G Σ (θ₍₋g₎ − θ)² (close to CR3, which errs on the wide side with few clusters); the interval
/// is Student's, with the smaller of Satterthwaite's degrees of freedom for rows that are independent and rows that are
/// all alike within a cluster. No draws: the same data always give the same interval.
public struct ClusterJackknife: Sendable, Hashable, Codable {
    /// The statistic of all clusters.
    public var value: Double
    /// The jackknife standard error; nil with fewer than two clusters, or where a statistic without a cluster is not
    /// finite.
    public var standardError: Double?
    /// Degrees of freedom of the standard error.
    public var degreesOfFreedom: Double
    /// How many clusters entered.
    public var clusters: Int

    /// - Parameters:
    ///   - value: the statistic of all clusters.
    ///   - leftOut: the statistic without each cluster.
    ///   - sizes: how many rows each cluster has; as many as `leftOut`.
    public init(_ value: Double, leftOut: [Double], sizes: [Double]) {
        self.value = value
        clusters = leftOut.count
        degreesOfFreedom = min(
            ClusterFreedom.satterthwaite(sizes: sizes, correlation: 0),
            ClusterFreedom.satterthwaite(sizes: sizes, correlation: 1))
        guard clusters > 1, leftOut.allSatisfy(\.isFinite) else { return }
        let sum = leftOut.reduce(0) { $0 + ($1 - value) * ($1 - value) }
        standardError = (sum * Double(clusters - 1) / Double(clusters)).squareRoot()
    }

    /// The statistic of rows, and of the rows without each unit; nil when the statistic of all is.
    ///
    /// Called once a unit and once more.
    public init?<Row, Unit: Hashable>(
        _ rows: [Row], unit: (Row) -> Unit, _ statistic: ([Row]) throws -> Double?
    ) rethrows {
        guard let value = try statistic(rows), value.isFinite else { return nil }
        var order: [Unit] = []
        var sizes: [Unit: Double] = [:]
        for row in rows {
            let unit = unit(row)
            if sizes[unit] == nil { order.append(unit) }
            sizes[unit, default: 0] += 1
        }
        let leftOut =
            try order.count > 1
            ? order.map { left in try statistic(rows.filter { unit($0) != left }) ?? .nan } : []
        self.init(value, leftOut: leftOut, sizes: order.map { sizes[$0] ?? 0 })
        clusters = order.count
    }

    /// value ± t · standard error, held in the range where there is one; as wide as it can be where nothing is known.
    public func interval(confidence: Double = 0.95, in range: ClosedRange<Double>? = nil) -> IntervalEstimate {
        let lowest = range?.lowerBound ?? -.infinity
        let highest = range?.upperBound ?? .infinity
        guard let standardError, degreesOfFreedom > 0 else {
            return IntervalEstimate(value: value, lower: lowest, upper: highest, confidence: confidence)
        }
        let reach = StudentDistribution(degreesOfFreedom: degreesOfFreedom).reach(confidence) * standardError
        return IntervalEstimate(
            value: value, lower: max(value - reach, lowest), upper: min(value + reach, highest),
            confidence: confidence)
    }
}
