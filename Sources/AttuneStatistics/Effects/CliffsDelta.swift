/// How often a value of one group exceeds one of the other: P(x > y) − P(x < y), from −1 to 1. It needs no scale and no
/// normal distribution.
public enum CliffsDelta {
    /// Cliff's delta with the asymmetric interval of Cliff (1996) around his consistent variance (1993).
    ///
    /// Values that are NaN are left out. Nil when a group is empty; −1…1 when either has one value. When all pairs point
    /// one way the interval starts at (n − z²) / (n + z²), n the smaller group's size. Complexity: O(n log n).
    public static func estimate(
        _ first: [Double], _ second: [Double], confidence: Double = 0.95
    ) -> IntervalEstimate? {
        let x = first.filter { !$0.isNaN }.sorted()
        let y = second.filter { !$0.isNaN }.sorted()
        guard !x.isEmpty, !y.isEmpty else { return nil }
        let n = Double(x.count)
        let m = Double(y.count)
        let rows = dominance(of: x, over: y)
        let columns = dominance(of: y, over: x)
        let delta = Double(rows.wins.reduce(0, +)) / (n * m)
        guard x.count > 1, y.count > 1 else {
            return IntervalEstimate(value: delta, lower: -1, upper: 1, confidence: confidence)
        }
        let z = NormalDistribution.reach(confidence)
        if abs(delta) == 1 {
            let size = min(n, m)
            let end = (size - z * z) / (size + z * z)
            return IntervalEstimate(
                value: delta, lower: delta > 0 ? end : -1, upper: delta > 0 ? 1 : -end, confidence: confidence)
        }
        // Variance of the row means, of the column means and of the single comparisons around delta.
        let rowSquares = rows.wins.reduce(0.0) { $0 + square(Double($1) / m - delta) }
        let columnSquares = columns.wins.reduce(0.0) { $0 + square(-Double($1) / n - delta) }
        let cellSquares = Double(rows.decided) - n * m * delta * delta
        let numerator = m * m * rowSquares + n * n * columnSquares - cellSquares
        // The unbiased variance can fall below zero; this is the least that it can be.
        let least = (1 - delta * delta) / (n * m - 1)
        let variance = max(numerator / (n * m * (n - 1) * (m - 1)), least)
        let spread = z * variance.squareRoot() * (square(1 - delta * delta) + z * z * variance).squareRoot()
        let centre = delta - delta * delta * delta
        let divisor = 1 - delta * delta + z * z * variance
        return IntervalEstimate(
            value: delta, lower: max(-1, (centre - spread) / divisor), upper: min(1, (centre + spread) / divisor),
            confidence: confidence)
    }

    /// For each value of one sorted array, how many of the other's are below it minus how many are above; and how many
    /// pairs are no ties.
    private static func dominance(of values: [Double], over others: [Double]) -> (wins: [Int], decided: Int) {
        var wins: [Int] = []
        wins.reserveCapacity(values.count)
        var decided = 0
        var below = 0
        var notAbove = 0
        for value in values {
            while below < others.count, others[below] < value { below += 1 }
            while notAbove < others.count, others[notAbove] <= value { notAbove += 1 }
            let above = others.count - notAbove
            wins.append(below - above)
            decided += below + above
        }
        return (wins, decided)
    }

    private static func square(_ value: Double) -> Double { value * value }
}
