import AttuneCore
import Foundation

/// How many requests of each context hold each word, and the word weights that follow from it.
struct ContextCounts: Sendable {
    let names: [String]
    let vocabulary: [String]
    /// contexts × vocabulary.
    var holding: [[Int32]]
    /// Requests a context.
    var requests: [Int]

    /// The most weighted words a context, and the most words known to be neutral.
    static let wordsPerContext = 400
    static let neutralWords = 400

    init(names: [String], vocabulary: [String]) {
        self.names = names
        self.vocabulary = vocabulary
        holding = names.map { _ in [Int32](repeating: 0, count: vocabulary.count) }
        requests = names.map { _ in 0 }
    }

    mutating func add(_ words: ArraySlice<Int32>, to context: Int, times: Int32 = 1) {
        for word in words { holding[context][Int(word)] += times }
        requests[context] += Int(times)
    }

    mutating func add(_ other: ContextCounts) {
        for context in names.indices {
            for word in vocabulary.indices { holding[context][word] += other.holding[context][word] }
            requests[context] += other.requests[context]
        }
    }

    /// These counts without the requests counted in `other`.
    func subtracting(_ other: ContextCounts) -> ContextCounts {
        var rest = self
        for context in names.indices {
            for word in vocabulary.indices { rest.holding[context][word] -= other.holding[context][word] }
            rest.requests[context] -= other.requests[context]
        }
        return rest
    }

    /// These counts as if one context had never been.
    func without(_ context: Int) -> ContextCounts {
        let kept = names.indices.filter { $0 != context }
        var rest = ContextCounts(names: kept.map { names[$0] }, vocabulary: vocabulary)
        rest.holding = kept.map { holding[$0] }
        rest.requests = kept.map { requests[$0] }
        return rest
    }

    /// The model of these counts: multinomial naive Bayes, each context's word shares drawn towards those of all
    /// requests (a Dirichlet prior of `strength` words), set against the mean of the contexts.
    func model(calibration: ContextModel.Calibration = .standard) -> ContextModel {
        guard !names.isEmpty else { return ContextModel(entries: [], calibration: calibration) }
        let rates = WordRates(self)
        let chosen = rates.informative(limit: min(3000, 300 * names.count))
        let neutral = rates.neutral(limit: Self.neutralWords)
        let all = Double(requests.reduce(0, +))
        let entries = names.indices.map { context -> ContextModel.Context in
            let floor = rates.floor(of: context, among: chosen)
            var listed: [(word: String, weight: Int, gain: Double)] = []
            for word in chosen where holding[context][word] > 0 {
                let weight = rates.weight(word, in: context)
                // How much the score would miss if the word were left to the floor; with one context, its share.
                let gain = (names.count > 1 ? abs(weight - floor) : 1) * rates.mean[word]
                listed.append((vocabulary[word], Int((weight * 100).rounded()), gain))
            }
            listed.sort { ($1.gain, $0.word) < ($0.gain, $1.word) }
            return ContextModel.Context(
                name: names[context],
                prior: Int((100 * log((Double(requests[context]) + 1) / (all + Double(names.count)))).rounded()),
                floor: Int((floor * 100).rounded()),
                words: Dictionary(
                    listed.prefix(Self.wordsPerContext).map { ($0.word, $0.weight) }, uniquingKeysWith: { a, _ in a }))
        }
        return ContextModel(entries: entries, neutral: Set(neutral.map { vocabulary[$0] }), calibration: calibration)
    }
}
