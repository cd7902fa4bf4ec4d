/// Which works are held out together. Every testable work is held out once; works of an author are dealt over the folds
/// so that each fold leaves him others.
enum WorkFolds {
    /// - Parameter most: folds, at most; at least 2.
    /// - Returns: indices of works.
    static func make(_ corpus: StyleCorpus, rows: [Int], most: Int) -> [[Int]] {
        let works = corpus.testableWorks(rows)
        guard works.count > max(most, 2) else { return works.map { [$0] } }
        var folds = [[Int]](repeating: [], count: max(most, 2))
        for (_, own) in Dictionary(grouping: works, by: { corpus.authorOfWork[$0] }).sorted(by: { $0.key < $1.key }) {
            // The fullest folds last, so that single works of many authors do not gather in the first.
            let order = folds.indices.sorted { (folds[$0].count, $0) < (folds[$1].count, $1) }
            for (position, work) in own.enumerated() { folds[order[position % order.count]].append(work) }
        }
        return folds.filter { !$0.isEmpty }
    }
}
