/// How well two groupings of the same things agree.
enum Agreement {
    /// Adjusted Rand index (Hubert and Arabie 1985): 1 the same, 0 as by chance.
    static func adjustedRand(_ a: [String], _ b: [String]) -> Double {
        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        func sizes(_ labels: [String]) -> [Int] { Array(labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values) }
        let both = sizes(zip(a, b).map { "\($0)\u{0}\($1)" }).reduce(0) { $0 + pairs($1) }
        let inA = sizes(a).reduce(0) { $0 + pairs($1) }
        let inB = sizes(b).reduce(0) { $0 + pairs($1) }
        let chance = inA * inB / pairs(a.count)
        let most = (inA + inB) / 2
        return most == chance ? 1 : (both - chance) / (most - chance)
    }

    /// Share of the things that are in the most frequent `truth` of their group.
    static func purity(_ groups: [String], truth: [String]) -> Double {
        var table: [String: [String: Int]] = [:]
        for (group, label) in zip(groups, truth) { table[group, default: [:]][label, default: 0] += 1 }
        return Double(table.values.reduce(0) { $0 + ($1.values.max() ?? 0) }) / Double(max(1, truth.count))
    }
}
