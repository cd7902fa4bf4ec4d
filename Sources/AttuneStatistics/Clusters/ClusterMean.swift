import Foundation

/// The mean of rows that come in clusters (prompts of one user), with a spread that holds for few clusters and for
/// clusters of different sizes.
///
/// The variance is the bias-reduced cluster-robust one (CR2, Bell and McCaffrey 2002): Σ w_g² (ȳ_g − ȳ)² / (1 − w_g),
/// where w_g is cluster g's share of the rows; with equal clusters it is the variance of their means over their number.
/// Its degrees of freedom are Satterthwaite's under the rows' own intraclass correlation, so that one large user among
/// small ones does not pass for many. With one row a cluster both are Student's.
///
/// Without values there is no mean (nil); with one cluster the mean is known and its spread is not.
public struct ClusterMean: Sendable, Hashable, Codable {
    /// Σ values / rows: every row counts alike.
    public var value: Double
    /// The standard error; nil with one cluster.
    public var standardError: Double?
    /// Degrees of freedom of the standard error; 0 with one cluster.
    public var degreesOfFreedom: Double
    /// How many values there are, NaN left out.
    public var rows: Int
    /// How many clusters have a value.
    public var clusters: Int
    /// The rows' variance with n − 1; nil with one row.
    public var variance: Double?
    /// How alike the rows of a cluster are, 0…1 (intraclass correlation, analysis of variance); 0 where no cluster has
    /// two rows, and 1 where clusters differ and their rows do not.
    public var correlation: Double

    /// - Parameters:
    ///   - values: one a row; NaN means "not applicable" and is left out.
    ///   - units: the cluster of each row; as many as values.
    public init?<Unit: Hashable>(_ values: [Double], units: [Unit]) {
        var positions: [Unit: Int] = [:]
        var moments: [Moments] = []
        for (value, unit) in zip(values, units) where !value.isNaN {
            if let position = positions[unit] {
                moments[position].add(value)
            } else {
                positions[unit] = moments.count
                moments.append(Moments(CollectionOfOne(value)))
            }
        }
        var all = Moments()
        for one in moments { all.add(one) }
        guard let mean = all.mean else { return nil }
        value = mean
        rows = all.count
        clusters = moments.count
        variance = all.count > 1 ? all.squaredDeviations / Double(all.count - 1) : nil
        let sizes = moments.map { Double($0.count) }
        correlation = Self.correlation(moments, all: all)
        guard clusters > 1 else {
            degreesOfFreedom = 0
            return
        }
        var spread = 0.0
        for (one, size) in zip(moments, sizes) {
            let share = size / Double(rows)
            let distance = (one.mean ?? mean) - mean
            spread += share * share * distance * distance / (1 - share)
        }
        standardError = spread.squareRoot()
        degreesOfFreedom = ClusterFreedom.satterthwaite(sizes: sizes, correlation: correlation)
    }

    /// How many times more variance the clusters bring than as many independent rows would have; nil where unknown.
    /// 0.05 of correlation in clusters of 20 doubles it (Kish 1965: 1 + (m − 1) ρ).
    public var designEffect: Double? {
        guard let standardError, let variance, variance > 0 else { return nil }
        return standardError * standardError / (variance / Double(rows))
    }

    /// (MSB − MSW) / (MSB + (n₀ − 1) MSW), held in 0…1.
    private static func correlation(_ moments: [Moments], all: Moments) -> Double {
        let rows = Double(all.count)
        let clusters = Double(moments.count)
        guard clusters > 1, rows > clusters, let mean = all.mean else { return 0 }
        var between = 0.0
        var within = 0.0
        var squares = 0.0
        for one in moments {
            let size = Double(one.count)
            let distance = (one.mean ?? mean) - mean
            between += size * distance * distance
            within += one.squaredDeviations
            squares += size * size
        }
        between /= clusters - 1
        within /= rows - clusters
        let typical = (rows - squares / rows) / (clusters - 1)
        let whole = between + (typical - 1) * within
        return whole > 0 ? min(max((between - within) / whole, 0), 1) : 0
    }
}

/// Degrees of freedom of variances that are sums over clusters.
public enum ClusterFreedom {
    /// Satterthwaite's approximation for the CR2 variance of a mean, 2 E[V]² / Var(V), when rows of a cluster have one
    /// correlation. Clusters − 1 with equal sizes, less with unequal ones; 0 with fewer than two clusters.
    public static func satterthwaite(sizes: [Double], correlation: Double) -> Double {
        let rows = sizes.reduce(0, +)
        guard sizes.count > 1, rows > 0 else { return 0 }
        // V = Σ c (ȳ_g − Σ w ȳ)² is a quadratic form in independent means of variance τ: its matrix is diagonal plus
        // rank two, so both traces are sums over clusters.
        var (s, a, b, d, first, square, cross) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        for size in sizes {
            let w = size / rows
            let c = w * w / (1 - w)
            let t = correlation + (1 - correlation) / size
            s += c
            a += t * c * c
            b += t * c * w
            d += t * w * w
            first += c * t
            square += c * c * t * t
            cross += c * t * (2 * t * c * w)
        }
        for size in sizes {
            let w = size / rows
            let c = w * w / (1 - w)
            let t = correlation + (1 - correlation) / size
            cross -= s * c * t * t * w * w
        }
        let mean = first - 2 * b + s * d
        let squares = square - 2 * cross + (2 * b * b + 2 * a * d) - 4 * s * b * d + s * s * d * d
        guard mean > 0, squares > 0 else { return 0 }
        return mean * mean / squares
    }
}
