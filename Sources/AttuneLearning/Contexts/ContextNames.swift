import Foundation

/// Names contexts by their own words: up to three of the most distinctive, in alphabetical order, joined by hyphens,
/// so that a name changes only when the words do.
enum ContextNames {
    static let words = 3

    /// One name a context of `counts`, all different.
    static func names(for counts: ContextCounts) -> [String] {
        var taken: Set<String> = []
        // The largest context chooses first; ties by the words themselves.
        let ranked = counts.names.indices.map { (context: $0, words: distinctive(counts, in: $0)) }
        let order = ranked.sorted {
            (counts.requests[$1.context], $0.words.first ?? "") < (counts.requests[$0.context], $1.words.first ?? "")
        }
        var names = counts.names
        for item in order {
            var chosen: [String] = []
            for word in item.words where chosen.count < words && !chosen.contains(where: { overlap($0, word) }) {
                chosen.append(word)
            }
            var name = chosen.sorted().joined(separator: "-")
            if name.isEmpty { name = "general" }
            let stem = name
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            names[item.context] = name
        }
        return names
    }

    /// The words of a context by log-odds against the other contexts, in standard errors, with the whole as a
    /// Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16 to 22), times the square of the share of the
    /// word's requests that are in the context, so that words of the whole log do not name one context. With one
    /// context, by frequency.
    static func distinctive(_ counts: ContextCounts, in context: Int) -> [String] {
        let own = counts.holding[context]
        var all = [Double](repeating: 0, count: counts.vocabulary.count)
        for row in counts.holding { for word in all.indices { all[word] += Double(row[word]) } }
        let total = max(1, all.reduce(0, +))
        let ownTotal = own.reduce(0.0) { $0 + Double($1) }
        let prior = 100.0
        let scores = all.indices.map { word -> Double in
            let n = Double(own[word])
            guard counts.names.count > 1 else { return n }
            guard n >= 2 else { return 0 }
            let pseudo = prior * all[word] / total
            let rest = all[word] - n
            let logOdds =
                log((n + pseudo) / (ownTotal + prior - n - pseudo))
                - log((rest + pseudo) / (total - ownTotal + prior - rest - pseudo))
            let purity = n / all[word]
            return purity * purity * logOdds / (1 / (n + pseudo) + 1 / (rest + pseudo)).squareRoot()
        }
        return all.indices.filter { scores[$0] > 0 }
            .sorted { (scores[$1], counts.vocabulary[$0]) < (scores[$0], counts.vocabulary[$1]) }
            .prefix(12).map { counts.vocabulary[$0] }
    }

    /// Whether two words would say the same thing twice: one inside the other, or neighbouring character pairs.
    private static func overlap(_ a: String, _ b: String) -> Bool {
        if a.contains(b) || b.contains(a) { return true }
        guard a.unicodeScalars.count <= 3, !a.utf8.contains(where: { $0 < 0x80 }) else { return false }
        return a.unicodeScalars.contains { b.unicodeScalars.contains($0) }
    }
}
