/// Decides which fine clusters are one context, by reading each request in two halves.
///
/// The words of a request are dealt into two halves and each half is assigned alone. Halves that agree more often
/// than chance show that the clusters are there: inside one topic the words of a request are independent, so its
/// halves land anywhere. The counts of (cluster of one half, cluster of the other) form a matrix; clusters are merged
/// greedily, each time the two whose merging keeps most of agreement − chance.
struct ContextMerging {
    /// One partition met on the way from many clusters to one.
    struct Level {
        /// Group of each fine cluster.
        var groups: [Int]
        var count: Int
        /// Share of requests whose halves agree.
        var agreement: Double
        /// Agreement expected from the sizes of the groups alone.
        var chance: Double
        /// Agreement beyond chance over the most possible (Cohen's kappa).
        var kappa: Double { chance < 1 ? (agreement - chance) / (1 - chance) : 0 }
    }

    /// Symmetric, sums to 1.
    private var table: [[Double]]

    init(votes: [(Int, Int)], clusters: Int) {
        table = Array(repeating: [Double](repeating: 0, count: clusters), count: clusters)
        let share = 0.5 / Double(max(1, votes.count))
        for (a, b) in votes {
            table[a][b] += share
            table[b][a] += share
        }
    }

    /// One partition, judged.
    func level(_ groups: [Int]) -> Level {
        let count = (groups.max() ?? -1) + 1
        let table = grouped(groups, count: count)
        let masses = table.map { $0.reduce(0, +) }
        return Level(
            groups: groups, count: count, agreement: (0..<count).reduce(0) { $0 + table[$1][$1] },
            chance: masses.reduce(0) { $0 + $1 * $1 })
    }

    /// The partition with one group joined to the group that its halves are confused with most, relative to chance.
    func joining(_ group: Int, in level: Level) -> Level {
        let table = grouped(level.groups, count: level.count)
        let masses = table.map { $0.reduce(0, +) }
        let others = (0..<level.count).filter { $0 != group }
        let lift = others.map { masses[$0] > 0 ? table[group][$0] / masses[$0] : 0 }
        guard let most = lift.max(), let position = lift.firstIndex(of: most) else { return level }
        let (low, high) = (min(group, others[position]), max(group, others[position]))
        return self.level(level.groups.map { $0 == high ? low : $0 > high ? $0 - 1 : $0 })
    }

    private func grouped(_ groups: [Int], count: Int) -> [[Double]] {
        var sums = Array(repeating: [Double](repeating: 0, count: count), count: count)
        for a in table.indices { for b in table.indices { sums[groups[a]][groups[b]] += table[a][b] } }
        return sums
    }

    /// The partitions from all clusters apart to all in one.
    func levels() -> [Level] {
        var table = table
        var groups = Array(table.indices)
        var alive = Array(table.indices)
        var levels: [Level] = []
        while true {
            let masses = Dictionary(uniqueKeysWithValues: alive.map { ($0, table[$0].reduce(0, +)) })
            let agreement = alive.reduce(0.0) { $0 + table[$1][$1] }
            let chance = alive.reduce(0.0) { $0 + (masses[$1] ?? 0) * (masses[$1] ?? 0) }
            let numbers = Dictionary(uniqueKeysWithValues: alive.enumerated().map { ($1, $0) })
            levels.append(
                Level(
                    groups: groups.map { numbers[$0] ?? 0 }, count: alive.count, agreement: agreement, chance: chance))
            guard alive.count > 1 else { return levels }
            var best: (a: Int, b: Int, gain: Double)?
            for (position, a) in alive.enumerated() {
                for b in alive[(position + 1)...] {
                    let (x, y) = (masses[a] ?? 0, masses[b] ?? 0)
                    // Confusion beyond chance, on the scale of a correlation, so that small clusters go first.
                    let size = (x * (1 - x) * y * (1 - y)).squareRoot()
                    let gain = size > 0 ? (table[a][b] - x * y) / size : .infinity
                    if gain > best?.gain ?? -.infinity { best = (a, b, gain) }
                }
            }
            guard let best else { return levels }
            for row in table.indices { table[row][best.a] += table[row][best.b] }
            for column in table.indices { table[best.a][column] += table[best.b][column] }
            for index in table.indices {
                table[index][best.b] = 0
                table[best.b][index] = 0
            }
            alive.removeAll { $0 == best.b }
            groups = groups.map { $0 == best.b ? best.a : $0 }
        }
    }
}
