import Foundation

/// An undirected weighted graph as lists of neighbours, both directions listed.
struct WeightedGraph: Sendable {
    var neighbours: [[(node: Int, weight: Double)]]

    var count: Int { neighbours.count }
}

/// How often words stand in the same request.
struct WordCooccurrence: Sendable {
    let size: Int
    /// size × size, symmetric; number of requests that hold both words.
    private(set) var together: [Int32]
    private(set) var requests: Int

    init(_ words: RequestWords) {
        size = words.vocabulary.count
        together = [Int32](repeating: 0, count: size * size)
        requests = words.count
        for request in 0..<words.count {
            let slice = words[request]
            for a in slice { for b in slice where a != b { together[Int(a) * size + Int(b)] += 1 } }
        }
    }

    /// Words joined by how much more often than by chance they meet: positive pointwise mutual information with one
    /// expected meeting added to both sides (so that a few chance meetings weigh little), the strongest `degree`
    /// neighbours of each word kept.
    func graph(frequency: [Int32], degree: Int) -> WeightedGraph {
        var kept: [[Int: Double]] = Array(repeating: [:], count: size)
        for a in 0..<size {
            var edges: [(node: Int, weight: Double)] = []
            for b in 0..<size where together[a * size + b] >= 2 {
                let met = Double(together[a * size + b])
                let expected = Double(frequency[a]) * Double(frequency[b]) / Double(requests)
                let surplus = (met - expected) / (expected + 1).squareRoot()
                let information = log((met + 1) / (expected + 1))
                if surplus > 2.5, information > 0.2 { edges.append((b, information)) }
            }
            edges.sort { ($1.weight, $0.node) < ($0.weight, $1.node) }
            for edge in edges.prefix(degree) {
                kept[a][edge.node] = edge.weight
                kept[edge.node][a] = edge.weight
            }
        }
        return WeightedGraph(
            neighbours: kept.map { row in
                row.map { (node: $0.key, weight: $0.value) }.sorted { $0.node < $1.node }
            })
    }
}
