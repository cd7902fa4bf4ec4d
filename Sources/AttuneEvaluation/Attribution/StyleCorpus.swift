/// Texts counted once, so that any part of them can be trained on.
struct StyleCorpus: Sendable {
    let authors: [String]
    let works: [String]
    /// By text: its author's and its work's index. A work belongs to one author.
    let authorOf: [Int]
    let workOf: [Int]
    /// By work, its author's index.
    let authorOfWork: [Int]
    let counts: [TextUnit: StyleCounts]
    let masksNames: Bool

    init(_ texts: [AuthoredText], features: Set<TextUnit>, masksNames: Bool) {
        let authors = Set(texts.map(\.author)).sorted()
        let authorIndex = Dictionary(uniqueKeysWithValues: authors.enumerated().map { ($1, $0) })
        // Works of different authors may have the same title.
        let keys = Set(texts.map { WorkKey(author: $0.author, work: $0.work) }).sorted()
        let workIndex = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        self.authors = authors
        works = keys.map(\.work)
        authorOf = texts.map { authorIndex[$0.author] ?? 0 }
        workOf = texts.map { workIndex[WorkKey(author: $0.author, work: $0.work)] ?? 0 }
        authorOfWork = keys.map { authorIndex[$0.author] ?? 0 }
        var counts: [TextUnit: StyleCounts] = [:]
        for feature in features {
            counts[feature] = StyleCounts(texts.map { feature.read($0.text, masksNames: masksNames) })
        }
        self.counts = counts
        self.masksNames = masksNames
    }

    private struct WorkKey: Hashable, Comparable {
        var author: String
        var work: String

        static func < (a: WorkKey, b: WorkKey) -> Bool { (a.author, a.work) < (b.author, b.work) }
    }

    /// Works that may be held out among these texts: those whose author keeps another one.
    func testableWorks(_ rows: [Int]) -> [Int] {
        let present = Set(rows.map { workOf[$0] })
        let perAuthor = Dictionary(grouping: present) { authorOfWork[$0] }
        return present.filter { (perAuthor[authorOfWork[$0]]?.count ?? 0) > 1 }.sorted()
    }
}

/// How often each feature occurs in each text.
struct StyleCounts: Sendable {
    struct Entry: Sendable {
        var feature: Int32
        var count: Int32
    }

    /// By feature.
    let names: [String]
    /// By text, its features in ascending order.
    let rows: [[Entry]]
    /// By text, all its features together.
    let totals: [Int]

    init(_ texts: [[String]]) {
        var ids: [String: Int32] = [:]
        var names: [String] = []
        var rows: [[Entry]] = []
        for features in texts {
            var row: [Int32: Int32] = [:]
            for feature in features {
                let id: Int32
                if let known = ids[feature] {
                    id = known
                } else {
                    id = Int32(names.count)
                    ids[feature] = id
                    names.append(feature)
                }
                row[id, default: 0] += 1
            }
            rows.append(row.map { Entry(feature: $0, count: $1) }.sorted { $0.feature < $1.feature })
        }
        self.names = names
        self.rows = rows
        totals = texts.map(\.count)
    }
}
