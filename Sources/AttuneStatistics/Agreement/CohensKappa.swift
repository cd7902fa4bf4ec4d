/// Agreement of two raters beyond chance (Cohen 1960).
public enum CohensKappa {
    /// (observed − expected) / (1 − expected), labels being equal or not.
    ///
    /// Nil without pairs, and where both raters always give one same label, since then chance alone agrees.
    public static func value<Label: Hashable>(_ pairs: some Sequence<(Label, Label)>) -> Double? {
        var first: [Label: Int] = [:]
        var second: [Label: Int] = [:]
        var (same, count) = (0, 0)
        for (a, b) in pairs {
            first[a, default: 0] += 1
            second[b, default: 0] += 1
            if a == b { same += 1 }
            count += 1
        }
        guard count > 0 else { return nil }
        let chance = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
        guard chance < count * count else { return nil }
        let n = Double(count)
        let expected = Double(chance) / (n * n)
        return (Double(same) / n - expected) / (1 - expected)
    }
}
