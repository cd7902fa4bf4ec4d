/// A text's place among others by its most frequent features: square roots of their shares, which steadies the spread
/// of counts, standardised over the training texts.
struct StyleSpace: Sendable {
    let feature: TextUnit
    /// Column by feature name.
    private let columnByName: [String: Int]
    /// Column by feature id of the corpus; −1 for none.
    private let columnByID: [Int32]
    private let mean: [Double]
    private let deviation: [Double]

    /// Columns.
    var size: Int { mean.count }

    /// Takes the features that occur most often in the texts `rows`, of those that occur in at least the share
    /// `presence` of their works: a name or a topic does not. Every author weighs alike in the mean, and every work
    /// within an author.
    init(_ corpus: StyleCorpus, rows: [Int], view: StyleView, presence: Double) {
        feature = view.feature
        let counts = corpus.counts[view.feature] ?? StyleCounts([])
        let columns = Self.frequent(counts, corpus, rows, most: view.size, presence: presence)
        var columnByID = [Int32](repeating: -1, count: counts.names.count)
        for (column, id) in columns.enumerated() { columnByID[id] = Int32(column) }
        self.columnByID = columnByID
        columnByName = Dictionary(uniqueKeysWithValues: columns.enumerated().map { (counts.names[$1], $0) })
        let zero = [Double](repeating: 0, count: columns.count)
        let one = [Double](repeating: 1, count: columns.count)
        let raw = rows.map { Self.shares(counts.rows[$0], total: counts.totals[$0], columnByID, columns.count) }
        let mean = WorkMeans(raw, rows: rows, corpus: corpus).grandMean ?? zero
        var deviation = zero
        for vector in raw { for (column, value) in vector.enumerated() { deviation[column] += value * value } }
        var sums = zero
        for vector in raw { for (column, value) in vector.enumerated() { sums[column] += value } }
        let n = Double(max(rows.count, 1))
        for column in deviation.indices {
            deviation[column] = max(deviation[column] / n - sums[column] * sums[column] / (n * n), 0).squareRoot()
        }
        self.mean = mean
        self.deviation = deviation.isEmpty ? one : deviation.map { $0 > 1e-9 ? $0 : 1 }
    }

    /// A text of the corpus.
    func vector(_ corpus: StyleCorpus, row: Int) -> [Double] {
        guard let counts = corpus.counts[feature] else { return mean }
        return standardised(Self.shares(counts.rows[row], total: counts.totals[row], columnByID, size))
    }

    /// Any other text; nil where it has no feature at all.
    func vector(_ features: [String]) -> [Double]? {
        guard !features.isEmpty else { return nil }
        var vector = [Double](repeating: 0, count: size)
        for feature in features { if let column = columnByName[feature] { vector[column] += 1 } }
        for column in vector.indices { vector[column] = (vector[column] / Double(features.count)).squareRoot() }
        return standardised(vector)
    }

    private func standardised(_ vector: [Double]) -> [Double] {
        var vector = vector
        for column in vector.indices { vector[column] = (vector[column] - mean[column]) / deviation[column] }
        return vector
    }

    private static func shares(
        _ row: [StyleCounts.Entry], total: Int, _ columns: [Int32], _ size: Int
    ) -> [Double] {
        var vector = [Double](repeating: 0, count: size)
        for entry in row {
            let column = Int(columns[Int(entry.feature)])
            if column >= 0 { vector[column] = (Double(entry.count) / Double(max(total, 1))).squareRoot() }
        }
        return vector
    }

    private static func frequent(
        _ counts: StyleCounts, _ corpus: StyleCorpus, _ rows: [Int], most: Int, presence: Double
    ) -> [Int] {
        var totals = [Int](repeating: 0, count: counts.names.count)
        var works = [Int](repeating: 0, count: counts.names.count)
        for (_, members) in Dictionary(grouping: rows, by: { corpus.workOf[$0] }) {
            var seen = Set<Int32>()
            for row in members {
                for entry in counts.rows[row] {
                    totals[Int(entry.feature)] += Int(entry.count)
                    if seen.insert(entry.feature).inserted { works[Int(entry.feature)] += 1 }
                }
            }
        }
        let due = presence * Double(Set(rows.map { corpus.workOf[$0] }).count)
        let kept = totals.indices.filter { totals[$0] > 0 && Double(works[$0]) >= due }
        return Array(kept.sorted { (-totals[$0], counts.names[$0]) < (-totals[$1], counts.names[$1]) }.prefix(most))
    }
}

/// The mean vector of each work among some texts, and of each author over his works.
struct WorkMeans {
    /// By work that occurs, in ascending order.
    private(set) var works: [(work: Int, author: Int, mean: [Double], texts: Int)] = []

    init(_ vectors: [[Double]], rows: [Int], corpus: StyleCorpus) {
        let positions = Dictionary(grouping: rows.indices) { corpus.workOf[rows[$0]] }
        for (work, members) in positions.sorted(by: { $0.key < $1.key }) {
            works.append(
                (work, corpus.authorOfWork[work], Self.mean(members.map { vectors[$0] }) ?? [], members.count))
        }
    }

    /// By author of the corpus; nil for those without a text.
    func authors(_ count: Int) -> [[Double]?] {
        let byAuthor = Dictionary(grouping: works, by: \.author)
        return (0..<count).map { author in Self.mean((byAuthor[author] ?? []).map(\.mean)) }
    }

    /// Each author alike.
    var grandMean: [Double]? {
        Self.mean(
            Dictionary(grouping: works, by: \.author).sorted { $0.key < $1.key }
                .compactMap { Self.mean($0.value.map(\.mean)) })
    }

    static func mean(_ vectors: [[Double]]) -> [Double]? {
        guard var sum = vectors.first else { return nil }
        for vector in vectors.dropFirst() { for column in sum.indices { sum[column] += vector[column] } }
        return sum.map { $0 / Double(vectors.count) }
    }
}
