import AttuneCore

/// How much of a reply was copied from the demonstrations that the model was shown, beside what other texts of the same
/// author have in common with them anyway.
public struct DemonstrationCopying: Sendable, Hashable, Codable {
    /// Words of the reply.
    public var words: Int
    /// The share of the reply's runs of ``run`` words that stand in a demonstration, 0…1; 0 for a reply that is shorter.
    public var share: Double
    /// The longest run of words that the reply has in common with one demonstration.
    public var longestRun: Int
    /// The mean share of other texts by the author; nil without any.
    public var usualShare: Double?
    /// Their longest run, the largest of all.
    public var usualLongestRun: Int?
    /// Whether the reply shares more, and a longer run, than every other text does, and at least a sentence's worth:
    /// ``notable`` words in a row. Where there are no other texts, whether the run is that long.
    public var isCopied: Bool

    /// Words of a run that counts. 4: shorter ones are idiom.
    public static let run = 4
    /// Words in a row that nobody writes twice by chance. 12: about a sentence.
    public static let notable = 12

    /// - Parameter others: further texts by the same author, none of which is a demonstration.
    public init(of reply: String, from demonstrations: [String], others: [String] = []) {
        let shown = demonstrations.map(Words.of)
        let own = Words.of(reply)
        words = own.count
        share = Self.share(own, shown)
        longestRun = Self.longest(own, shown)
        let usual = others.map(Words.of).filter { $0.count >= Self.run }
        let shares = usual.map { Self.share($0, shown) }
        let runs = usual.map { Self.longest($0, shown) }
        usualShare = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
        usualLongestRun = runs.max()
        isCopied = longestRun >= Self.notable && longestRun > (runs.max() ?? 0) && share > (shares.max() ?? 0)
    }

    private static func share(_ words: [String], _ shown: [[String]]) -> Double {
        guard words.count >= run else { return 0 }
        var known = Set<ArraySlice<String>>()
        for text in shown where text.count >= run {
            for start in 0...(text.count - run) { known.insert(text[start..<start + run]) }
        }
        let runs = 0...(words.count - run)
        return Double(runs.count { known.contains(words[$0..<$0 + run]) }) / Double(runs.count)
    }

    /// Longest common run by dynamic programming over the last row, O(words × words).
    private static func longest(_ words: [String], _ shown: [[String]]) -> Int {
        var ids: [String: Int] = [:]
        let own = words.map { word -> Int in
            let id = ids[word] ?? ids.count
            ids[word] = id
            return id
        }
        var best = 0
        for text in shown {
            let other = text.map { ids[$0] ?? -1 }
            var last = [Int](repeating: 0, count: own.count + 1)
            for id in other {
                var before = 0
                for position in own.indices {
                    let above = last[position + 1]
                    last[position + 1] = id == own[position] ? before + 1 : 0
                    before = above
                    best = max(best, last[position + 1])
                }
            }
        }
        return best
    }
}
