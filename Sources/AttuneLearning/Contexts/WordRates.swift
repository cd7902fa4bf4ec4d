import Foundation

/// Smoothed shares of the words in each context.
struct WordRates {
    private let counts: ContextCounts
    /// Mean over the contexts of a word's share.
    let mean: [Double]
    /// contexts × vocabulary.
    private let shares: [[Double]]
    /// What a context's share would be, had it never held the word, as a multiple of the share in all requests.
    private let unseen: [Double]
    private let overall: [Double]
    private let totals: [Int]

    static let largestWeight = 4.0

    init(_ counts: ContextCounts) {
        self.counts = counts
        let size = counts.vocabulary.count
        var totals = [Int](repeating: 0, count: size)
        for row in counts.holding { for word in 0..<size { totals[word] += Int(row[word]) } }
        let sum = Double(max(1, totals.reduce(0, +)))
        let overall = totals.map { (Double($0) + 0.5) / (sum + 0.5 * Double(size)) }
        let strength = 20 + 0.05 * Double(size)
        var shares: [[Double]] = []
        var unseen: [Double] = []
        var mean = [Double](repeating: 0, count: size)
        for row in counts.holding {
            let whole = Double(row.reduce(0) { $0 + Int($1) })
            unseen.append(strength / (whole + strength))
            shares.append((0..<size).map { (Double(row[$0]) + strength * overall[$0]) / (whole + strength) })
        }
        for row in shares { for word in 0..<size { mean[word] += row[word] / Double(shares.count) } }
        (self.mean, self.shares, self.unseen, self.overall, self.totals) = (mean, shares, unseen, overall, totals)
    }

    /// Log-odds of the word in the context against the mean context.
    func weight(_ word: Int, in context: Int) -> Double {
        max(-Self.largestWeight, min(Self.largestWeight, log(shares[context][word] / mean[word])))
    }

    /// The typical weight of the words that the context never held.
    func floor(of context: Int, among words: [Int]) -> Double {
        var (sum, count) = (0.0, 0.0)
        for word in words where counts.holding[context][word] == 0 {
            sum += log(unseen[context] * overall[word] / mean[word])
            count += 1
        }
        return count == 0 ? 0 : max(-Self.largestWeight, sum / count)
    }

    /// Frequent, and about as frequent in every context: more is not known of such a word, so it speaks for none.
    private func isNeutral(_ word: Int) -> Bool {
        guard counts.names.count > 1, totals[word] >= 5 else { return false }
        let limit = min(0.4, 0.35 * log(Double(counts.names.count)))
        return counts.names.indices.allSatisfy { shares[$0][word] / mean[word] < exp(limit) }
    }

    /// The words that tell contexts apart most (n · log-odds summed over contexts), held by two requests at least.
    func informative(limit: Int) -> [Int] {
        let candidates = counts.vocabulary.indices.filter { totals[$0] >= 2 && !isNeutral($0) }
        let gains = Dictionary(
            uniqueKeysWithValues: candidates.map { word in
                (
                    word,
                    counts.names.indices.reduce(0.1 * Double(totals[word])) { gain, context in
                        let held = Double(counts.holding[context][word])
                        return held > 0 ? gain + held * log(shares[context][word] / mean[word]) : gain
                    }
                )
            })
        return Array(
            candidates.sorted {
                (gains[$1] ?? 0, counts.vocabulary[$0]) < (gains[$0] ?? 0, counts.vocabulary[$1])
            }.prefix(limit))
    }

    /// The most frequent neutral words.
    func neutral(limit: Int) -> [Int] {
        Array(
            counts.vocabulary.indices.filter(isNeutral)
                .sorted { (totals[$1], counts.vocabulary[$0]) < (totals[$0], counts.vocabulary[$1]) }
                .prefix(limit))
    }
}
