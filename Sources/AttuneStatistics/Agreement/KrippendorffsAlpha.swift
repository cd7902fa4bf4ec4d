/// Agreement of any number of raters, some of whose ratings may be missing (Krippendorff 2004, ch. 11).
public enum KrippendorffsAlpha {
    /// How far apart two ratings lie.
    public enum Level: String, Sendable, Codable, CaseIterable {
        /// 0 for equal ones, 1 for others.
        case nominal
        /// The squared difference.
        case interval
    }

    /// 1 − observed / expected disagreement.
    ///
    /// Nil where no item has two ratings, and where all ratings are the same, since then nothing could have disagreed.
    ///
    /// - Parameter items: the ratings of each item, in any order; items with fewer than two say nothing.
    public static func value(_ items: [[Double]], level: Level = .nominal) -> Double? {
        func distance(_ a: Double, _ b: Double) -> Double {
            switch level {
            case .nominal: a == b ? 0 : 1
            case .interval: (a - b) * (a - b)
            }
        }
        var counts: [Double: Double] = [:]
        var observed = 0.0
        for item in items where item.count > 1 {
            var within: [Double: Double] = [:]
            for rating in item {
                within[rating, default: 0] += 1
                counts[rating, default: 0] += 1
            }
            observed += Self.pairs(within, distance) / Double(item.count - 1)
        }
        let total = counts.values.reduce(0, +)
        guard total > 1 else { return nil }
        let expected = Self.pairs(counts, distance) / (total - 1)
        return expected > 0 ? 1 - observed / expected : nil
    }

    /// Σ over ordered pairs of different ratings of count · count · distance.
    private static func pairs(_ counts: [Double: Double], _ distance: (Double, Double) -> Double) -> Double {
        let sorted = counts.sorted { $0.key < $1.key }
        var sum = 0.0
        for (position, a) in sorted.enumerated() {
            for b in sorted[(position + 1)...] { sum += 2 * a.value * b.value * distance(a.key, b.key) }
        }
        return sum
    }
}
