/// What the words of a request say, before calibration.
package struct ContextEvidence: Sendable {
    /// One per context: sum of weights over the square root of the number of words counted.
    package var scores: [Float]
    /// Share of the counted words that no context knows, 0…1.
    package var unknown: Float
    /// Weight of the words that speak for or against a context.
    package var informative: Float
}

/// The weights of a ``ContextModel`` laid out for prediction: one dense row of contexts a word.
struct ContextTable: Sendable {
    private let contexts: Int
    /// Word key → row; −1 for a neutral word.
    private let rows: [UInt64: Int32]
    /// rows × contexts, natural logarithms.
    private let weights: [Float]

    init(entries: [ContextModel.Context], neutral: Set<String>) {
        contexts = entries.count
        var rows: [UInt64: Int32] = [:]
        for word in neutral { rows[ContextWords.hash(word.utf8)] = -1 }
        var weights: [Float] = []
        let floors = entries.map { Float($0.floor) / 100 }
        for (column, entry) in entries.enumerated() {
            for (word, weight) in entry.words {
                let key = ContextWords.hash(word.utf8)
                var row = rows[key] ?? -1
                if row < 0 {
                    row = Int32(weights.count / contexts)
                    rows[key] = row
                    weights.append(contentsOf: floors)
                }
                weights[Int(row) * contexts + column] = Float(weight) / 100
            }
        }
        self.rows = rows
        self.weights = weights
    }

    /// Whether the word is known and not neutral.
    func speaks(_ word: UInt64) -> Bool { (rows[word] ?? -1) >= 0 }

    func evidence(_ parts: [(words: [UInt64], weight: Float)]) -> ContextEvidence {
        var scores = [Float](repeating: 0, count: contexts)
        var informative: Float = 0
        var unknown: Float = 0
        for part in parts {
            for word in part.words {
                guard let row = rows[word] else {
                    unknown += part.weight
                    continue
                }
                if row < 0 { continue }
                informative += part.weight
                let start = Int(row) * contexts
                for column in 0..<contexts { scores[column] += part.weight * weights[start + column] }
            }
        }
        let counted = informative + unknown
        guard counted > 0 else { return ContextEvidence(scores: scores, unknown: 1, informative: 0) }
        let scale = 1 / counted.squareRoot()
        for column in 0..<contexts { scores[column] *= scale }
        return ContextEvidence(scores: scores, unknown: unknown / counted, informative: informative)
    }
}
