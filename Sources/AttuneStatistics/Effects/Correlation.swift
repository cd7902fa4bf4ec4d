import Foundation

/// Pearson's correlation of two measurements of the same rows.
public struct Correlation: Sendable, Hashable, Codable {
    /// r with Fisher's interval (tanh of atanh r ± z / √(n − 3)).
    public var estimate: IntervalEstimate
    /// Two-sided, from Student's t with n − 2 degrees of freedom; 1 for n = 2.
    public var pValue: Double
    /// How many pairs entered.
    public var count: Int

    /// Pairs with a NaN, and those beyond the shorter array, are left out. Nil below two pairs and when either side is
    /// constant or not finite, since then there is no r; the interval is −1…1 below four pairs.
    public init?(_ x: [Double], _ y: [Double], confidence: Double = 0.95) {
        let pairs = zip(x, y).filter { !$0.0.isNaN && !$0.1.isNaN }
        guard pairs.count > 1, let horizontal = Self.direction(pairs.map(\.0)),
            let vertical = Self.direction(pairs.map(\.1))
        else { return nil }
        let r = max(-1, min(1, zip(horizontal, vertical).reduce(0) { $0 + $1.0 * $1.1 }))
        count = pairs.count
        let n = Double(count)
        if count < 4 {
            estimate = IntervalEstimate(value: r, lower: -1, upper: 1, confidence: confidence)
        } else {
            let reach = NormalDistribution.reach(confidence) / (n - 3).squareRoot()
            estimate = IntervalEstimate(
                value: r, lower: abs(r) == 1 ? r : tanh(atanh(r) - reach),
                upper: abs(r) == 1 ? r : tanh(atanh(r) + reach), confidence: confidence)
        }
        // t² / (n − 2) = r² / (1 − r²), with 1 − r² factored against cancellation.
        let t = abs(r) == 1 ? Double.infinity : r * ((n - 2) / ((1 - r) * (1 + r))).squareRoot()
        pValue = count == 2 ? 1 : StudentDistribution(degreesOfFreedom: n - 2).twoSided(t)
    }

    /// The distances from the mean, scaled to a vector of length 1; nil when constant or not finite.
    private static func direction(_ values: [Double]) -> [Double]? {
        guard values.contains(where: { $0 != values[0] }) else { return nil }
        let mean = values.reduce(0) { $0 + $1 / Double(values.count) }
        let largest = values.reduce(0) { max($0, abs($1 - mean)) }
        guard largest > 0, largest.isFinite else { return nil }
        let scaled = values.map { ($0 - mean) / largest }
        let length = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return scaled.map { $0 / length }
    }
}
