import Foundation

/// Finds the words that set two groups' texts apart: log-odds ratios with an informative Dirichlet prior (Monroe,
/// Colaresi and Quinn 2008, "Fightin' Words", section 3.5).
///
/// The prior shrinks rare words to what all texts together say, so that a word seen once does not lead the list.
public struct WordLogOdds: Sendable, Hashable {
    /// α₀, the prior's weight: how many words of background each group is mixed with. Default 500, as much as a few
    /// replies; the paper gives no fixed value.
    public var priorWeight = 500.0
    /// The least pseudo-count of one word, for words that the background lacks. Default 0.01.
    public var leastPrior = 0.01

    /// The default prior.
    public init() {}

    /// One word's difference between the groups.
    public struct Contrast: Sendable, Hashable, Codable {
        /// The word as it was counted.
        public var word: String
        /// How often it is in the first group.
        public var first: Int
        /// How often it is in the second group.
        public var second: Int
        /// δ̂ (eq. 16): positive when the first group uses the word more.
        public var delta: Double
        /// σ̂², by the paper's approximation: 1 / (y₁ + α) + 1 / (y₂ + α).
        public var variance: Double
        /// ζ̂ (eq. 22): δ̂ / √σ̂². Beyond ±1.96 counts as different, before any correction.
        public var z: Double
    }

    /// Contrasts two groups' word counts, highest z first, equal ones by word.
    ///
    /// The variance takes words as independent draws. Counts of zero or less are ignored. Two empty groups give no
    /// contrasts; one empty group is filled by the prior alone, whose wide variance keeps z small. A single word
    /// overall has nothing to be set against: its delta is 0.
    ///
    /// - Parameters:
    ///   - first: how often each word is in the first group.
    ///   - second: how often each word is in the second group.
    ///   - background: counts that the prior is made of; nil for both groups together. Words that only the background
    ///     has belong to the prior's weight but get no contrast.
    public func contrast(
        _ first: [String: Int], _ second: [String: Int], background: [String: Int]? = nil
    ) -> [Contrast] {
        let first = first.filter { $0.value > 0 }
        let second = second.filter { $0.value > 0 }
        let background = (background ?? first.merging(second, uniquingKeysWith: +)).filter { $0.value > 0 }
        // Sorted, so that the sums below do not depend on the hashing of this process.
        let words = Set(first.keys).union(second.keys).sorted()
        let share = priorWeight / Double(max(1, background.values.reduce(0, +)))
        let priors = words.map { max(leastPrior, share * Double(background[$0, default: 0])) }
        let unseen = background.keys.filter { first[$0] == nil && second[$0] == nil }.sorted()
        let prior = unseen.reduce(priors.reduce(0, +)) {
            $0 + max(leastPrior, share * Double(background[$1, default: 0]))
        }

        let firstTotal = Double(first.values.reduce(0, +)) + prior
        let secondTotal = Double(second.values.reduce(0, +)) + prior
        let isAlone = words.count + unseen.count == 1
        let contrasts = zip(words, priors).map { word, prior in
            let y1 = Double(first[word, default: 0]) + prior
            let y2 = Double(second[word, default: 0]) + prior
            let delta = isAlone ? 0 : log(y1 / (firstTotal - y1)) - log(y2 / (secondTotal - y2))
            let variance = 1 / y1 + 1 / y2
            return Contrast(
                word: word, first: first[word, default: 0], second: second[word, default: 0], delta: delta,
                variance: variance, z: delta / variance.squareRoot())
        }
        return contrasts.sorted { ($1.z, $0.word) < ($0.z, $1.word) }
    }
}
