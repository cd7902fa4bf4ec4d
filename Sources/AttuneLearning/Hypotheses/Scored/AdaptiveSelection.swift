/// The hypotheses of one-step and two-step adaptive inference: those of the largest summed accuracy of which no two get
/// nearly the same rows right. Solved exactly, by branch and bound: banks are small.
enum AdaptiveSelection {
    /// - Parameters:
    ///   - limit: pairs whose vectors of right rows have at least this cosine exclude each other.
    ///   - most: how many are chosen at most.
    /// - Returns: positions in the bank, by accuracy. Of equally good sets the one whose positions come first.
    static func choose(_ entries: [HypothesisBank.Entry], most: Int, limit: Double = 0.7) -> [Int] {
        let order = entries.indices.sorted {
            (entries[$0].accuracy, -$0) > (entries[$1].accuracy, -$1)
        }
        guard most > 0 else { return [] }
        let sets = order.map { Set(entries[$0].right) }
        let excludes = sets.map { a in sets.map { cosine(a, $0) >= limit } }
        var best: (value: Double, chosen: [Int]) = (-1, [])
        func search(_ next: Int, _ chosen: [Int], _ value: Double) {
            if value > best.value + 1e-12 { best = (value, chosen) }
            guard chosen.count < most, next < order.count else { return }
            // At most the next ones' accuracies can be added.
            let room = order[next...].prefix(most - chosen.count).reduce(0) { $0 + entries[$1].accuracy }
            guard value + room > best.value + 1e-12 else { return }
            if !chosen.contains(where: { excludes[$0][next] }) {
                search(next + 1, chosen + [next], value + entries[order[next]].accuracy)
            }
            search(next + 1, chosen, value)
        }
        search(0, [], 0)
        return best.chosen.map { order[$0] }
    }

    /// Of two sets of rows as 0–1 vectors; 0 where one is empty.
    static func cosine(_ a: Set<Int>, _ b: Set<Int>) -> Double {
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return Double(a.intersection(b).count) / (Double(a.count) * Double(b.count)).squareRoot()
    }
}
