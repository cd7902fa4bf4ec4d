/// Communities of a weighted graph by greedy modularity (Blondel et al. 2008, "Louvain").
///
/// Nodes are visited in order of their number, so the result is a function of the graph alone.
enum Communities {
    /// The community of each node, numbered from 0 by first appearance.
    static func find(in graph: WeightedGraph, resolution: Double = 1) -> [Int] {
        var membership = Array(0..<graph.count)
        var level = graph
        var loops = [Double](repeating: 0, count: graph.count)
        while true {
            let (groups, moved) = move(level, loops: loops, resolution: resolution)
            membership = membership.map { groups[$0] }
            guard moved else { return membership }
            (level, loops) = collapse(level, loops: loops, groups: groups)
        }
    }

    private static func move(
        _ graph: WeightedGraph, loops: [Double], resolution: Double
    ) -> (groups: [Int], moved: Bool) {
        let degrees = graph.neighbours.indices.map { node in
            graph.neighbours[node].reduce(2 * loops[node]) { $0 + $1.weight }
        }
        let total = degrees.reduce(0, +)
        var group = Array(0..<graph.count)
        guard total > 0 else { return (group, false) }
        var mass = degrees
        var moved = false
        for _ in 0..<50 {
            var changes = 0
            for node in 0..<graph.count {
                var links: [(group: Int, weight: Double)] = []
                for edge in graph.neighbours[node] {
                    if let at = links.firstIndex(where: { $0.group == group[edge.node] }) {
                        links[at].weight += edge.weight
                    } else {
                        links.append((group[edge.node], edge.weight))
                    }
                }
                let own = group[node]
                mass[own] -= degrees[node]
                var best = own
                var bestGain =
                    (links.first { $0.group == own }?.weight ?? 0) - resolution * mass[own] * degrees[node] / total
                for link in links {
                    let gain = link.weight - resolution * mass[link.group] * degrees[node] / total
                    if gain > bestGain + 1e-9 { (best, bestGain) = (link.group, gain) }
                }
                mass[best] += degrees[node]
                if best != own {
                    group[node] = best
                    changes += 1
                }
            }
            if changes == 0 { break }
            moved = true
        }
        var numbers: [Int: Int] = [:]
        for node in 0..<graph.count where numbers[group[node]] == nil { numbers[group[node]] = numbers.count }
        return (group.map { numbers[$0] ?? 0 }, moved)
    }

    private static func collapse(
        _ graph: WeightedGraph, loops: [Double], groups: [Int]
    ) -> (WeightedGraph, [Double]) {
        let count = (groups.max() ?? -1) + 1
        var weights: [[Int: Double]] = Array(repeating: [:], count: count)
        var newLoops = [Double](repeating: 0, count: count)
        for node in 0..<graph.count {
            newLoops[groups[node]] += loops[node]
            for edge in graph.neighbours[node] {
                if groups[edge.node] == groups[node] {
                    newLoops[groups[node]] += edge.weight / 2
                } else {
                    weights[groups[node]][groups[edge.node], default: 0] += edge.weight
                }
            }
        }
        let neighbours = weights.map { row in
            row.map { (node: $0.key, weight: $0.value) }.sorted { $0.node < $1.node }
        }
        return (WeightedGraph(neighbours: neighbours), newLoops)
    }
}
