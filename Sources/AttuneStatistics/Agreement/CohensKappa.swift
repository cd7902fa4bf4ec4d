/// Agreement of two raters beyond chance (Cohen 1960).
public enum CohensKappa {
    /// (observed − expected) / (1 − expected), labels being equal or not.
    ///
    /// Nil without pairs, and where both raters always give one same label, since then chance alone agrees.
    public static func value<Label: Hashable>(_ pairs: some Sequence<(Label, Label)>) -> Double? {
        guard let counts = counts(pairs), counts.expected < 1 else { return nil }
        return (counts.observed - counts.expected) / (1 - counts.expected)
    }

    /// The agreement that two raters with these shares of labels would reach by chance, 0…1. Nil where ``value(_:)`` is.
    public static func chance<Label: Hashable>(_ pairs: some Sequence<(Label, Label)>) -> Double? {
        guard let counts = counts(pairs), counts.expected < 1 else { return nil }
        return counts.expected
    }

    private static func counts<Label: Hashable>(
        _ pairs: some Sequence<(Label, Label)>
    ) -> (observed: Double, expected: Double)? {
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
        // In whole numbers, so that agreement by chance alone is told exactly.
        return (Double(same) / Double(count), chance == count * count ? 1 : Double(chance) / Double(count * count))
    }
}
