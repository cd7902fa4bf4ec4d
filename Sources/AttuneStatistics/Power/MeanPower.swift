import Foundation

/// How many rows it takes to see that a mean differs from a value, when rows come in clusters: two-sided, by Student's
/// distribution.
public struct MeanPower: Sendable, Hashable, Codable {
    /// The rows' standard deviation.
    public var deviation: Double
    /// How alike the rows of a cluster are, 0…1. Default 0.
    public var correlation: Double
    /// Rows a cluster. Default 1.
    public var rowsPerCluster: Double
    /// The probability of seeing the difference when it is there. Default 0.8, the usual one.
    public var power: Double
    /// The probability of seeing one when there is none. Default 0.05.
    public var level: Double

    public init(
        deviation: Double, correlation: Double = 0, rowsPerCluster: Double = 1, power: Double = 0.8,
        level: Double = 0.05
    ) {
        self.deviation = deviation
        self.correlation = min(max(correlation, 0), 1)
        self.rowsPerCluster = max(rowsPerCluster, 1)
        self.power = power
        self.level = level
    }

    /// How much more variance the clusters bring (Kish 1965): 1 + (m − 1) ρ.
    public var designEffect: Double { 1 + (rowsPerCluster - 1) * correlation }

    /// The least difference that so many clusters show: (t_{1−α/2} + t_{power}) · standard error.
    ///
    /// Infinite with fewer than two clusters.
    public func leastDifference(clusters: Double) -> Double {
        guard clusters >= 2 else { return .infinity }
        let error = deviation * (designEffect / (clusters * rowsPerCluster)).squareRoot()
        let student = StudentDistribution(degreesOfFreedom: clusters - 1)
        return (student.quantile(1 - level / 2) + student.quantile(power)) * error
    }

    /// The least number of clusters that show a difference; nil for a difference of 0.
    public func clusters(toSee difference: Double) -> Int? {
        let difference = abs(difference)
        guard difference > 0, difference.isFinite else { return nil }
        var high = 2.0
        while leastDifference(clusters: high) > difference {
            high *= 2
            guard high < 1e12 else { return nil }
        }
        var low = max(high / 2, 1)
        while high - low > 1 {
            let middle = ((low + high) / 2).rounded()
            if leastDifference(clusters: middle) > difference { low = middle } else { high = middle }
        }
        return Int(high)
    }

    /// The least number of rows that show a difference; nil for a difference of 0.
    public func rows(toSee difference: Double) -> Int? {
        clusters(toSee: difference).map { Int((Double($0) * rowsPerCluster).rounded(.up)) }
    }
}
