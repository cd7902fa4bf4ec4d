import AttuneStatistics

/// Share of right answers and its 95 % interval over units (users or worlds), by the normal approximation.
struct Accuracy {
    private var units = Moments()

    mutating func add(_ hits: Int, of count: Int) {
        if count > 0 { units.add(Double(hits) / Double(count)) }
    }

    var mean: Double { units.mean ?? .nan }
    var half: Double { 1.96 * (units.standardError ?? .nan) }
    var json: String { "[\(short(mean)), \(short(mean - half)), \(short(mean + half))]" }

    private func short(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for k in 0..<min(a.count, b.count) { sum += a[k] * b[k] }
    return sum
}

/// Pairs that the weights order as the user did; a tie counts half.
func hits(_ weights: [Double], _ rows: [[Double]]) -> Double {
    rows.reduce(0) { sum, row in
        let margin = dot(row, weights)
        return sum + (margin > 0 ? 1 : margin == 0 ? 0.5 : 0)
    }
}
