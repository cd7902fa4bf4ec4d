import AttuneCore

/// Finds the contexts of requests that carry none.
///
/// 1. Words that meet in requests more often than by chance form a graph; its communities start a mixture of word
///    distributions (at most 30), fitted to two thirds of the requests by expectation maximisation.
/// 2. Components that are ways of asking and not topics are dissolved (see `WordMixture.dependence`).
/// 3. On the other third, halves of requests decide which components stay apart (see `ContextMerging`).
/// 4. The merged mixture is fitted to all requests; a context of too few words joins its nearest neighbour.
///
/// Everything is a function of the requests in their given order; no randomness is left.
struct ContextDiscovery {
    var contexts = 2...15
    /// The least agreement of halves beyond chance (kappa) that counts as there being several contexts. Logs about
    /// one subject mostly stay below (0.25 to 0.54 on fiction, word problems, harm-seeking requests and most simulated
    /// worlds of one context), logs about several reach 0.56 to 0.95, less if they hold only some hundred requests.
    var leastKappa = 0.55
    var vocabularySize = 1200
    var fineComponents = 30
    /// A component with more dependence than this is a way of asking.
    var mostDependence = 0.35
    /// A context made of fewer words than this (see `WordMixture.breadth`) is a template or a part of a larger subject
    /// and joins its nearest neighbour. Subjects have 50 and more,
    var leastBreadth = 40.0
    /// except where the whole log has few words (then a fair share of the vocabulary, times this, is enough) or few
    /// requests (then one word for 35 of them is).
    var leastBreadthShare = 0.6
    /// A context with a smaller share of the requests, or fewer than fifteen, is given up.
    var leastShare = 0.02

    /// The context number of each request, nil where none fits. All zero where there is no more than one context.
    ///
    /// - Parameter requests: in canonical (hash) order, so that every third is a random third.
    func find(_ requests: [ContextFeatures]) -> [Int?] {
        let single: [Int?] = requests.map { _ in 0 }
        // Words frequent enough to meet others and rare enough to tell something.
        let least = max(3, requests.count / 4000)
        let words = RequestWords(requests).frequent(vocabularySize, within: least...max(least, requests.count / 2))
        guard words.count >= 60, words.vocabulary.count >= 10 else { return single }
        let everyone = Array(0..<words.count)
        let made = everyone.filter { $0 % 3 != 0 }
        let held = everyone.filter { $0 % 3 == 0 }

        guard var mixture = start(words, requests: made) else { return single }
        refit(&mixture, words, made, rounds: 8)
        dissolveFrames(&mixture, words, made)
        guard mixture.components >= contexts.lowerBound else { return single }

        let merging = ContextMerging(
            votes: RequestHalves.votes(of: held, words: words, mixture: mixture), clusters: mixture.components)
        guard var level = best(of: merging.levels()) else { return single }
        var merged = regroup(mixture, level, words, everyone)
        while let narrow = narrowest(merged, words) {
            level = merging.joining(narrow, in: level)
            guard level.count >= contexts.lowerBound else { return single }
            merged = regroup(mixture, level, words, everyone)
        }
        guard level.kappa >= leastKappa else { return single }
        let found = everyone.map { request -> Int? in
            let row = merged.shares(of: words[request])
            guard let top = row.max(), top >= 0.5 else { return nil }
            return row.firstIndex(of: top)
        }
        return withoutTiny(found, count: level.count) ?? single
    }

    /// The level whose groups agree most beyond chance.
    private func best(of levels: [ContextMerging.Level]) -> ContextMerging.Level? {
        levels.filter { contexts.contains($0.count) }
            .max { ($0.agreement - $0.chance, -$0.count) < ($1.agreement - $1.chance, -$1.count) }
    }

    /// The mixture with its components grouped, fitted again.
    private func regroup(
        _ mixture: WordMixture, _ level: ContextMerging.Level, _ words: RequestWords, _ requests: [Int]
    ) -> WordMixture {
        var merged = WordMixture(components: level.count, words: words)
        merged.fit(words, requests: requests) { request in
            var row = [Float](repeating: 0, count: level.count)
            for (fine, share) in mixture.shares(of: words[request]).enumerated() { row[level.groups[fine]] += share }
            return row
        }
        refit(&merged, words, requests, rounds: 5)
        return merged
    }

    /// The component made of the fewest words, if those are too few for a subject.
    private func narrowest(_ mixture: WordMixture, _ words: RequestWords) -> Int? {
        let breadth = mixture.breadth()
        let share = leastBreadthShare * Double(words.vocabulary.count) / Double(mixture.components)
        let small = Double(words.count) / 35
        guard let least = breadth.min(), least < min(leastBreadth, share, small) else { return nil }
        return breadth.firstIndex(of: least)
    }

    /// Expectation maximisation on the given requests.
    private func refit(_ mixture: inout WordMixture, _ words: RequestWords, _ requests: [Int], rounds: Int) {
        for _ in 0..<rounds {
            let previous = mixture
            mixture.fit(words, requests: requests) { previous.shares(of: words[$0]) }
        }
    }

    /// Takes out components that are ways of asking, the clearest first; their requests go to the others.
    private func dissolveFrames(_ mixture: inout WordMixture, _ words: RequestWords, _ requests: [Int]) {
        while mixture.components > 1 {
            let dependence = mixture.dependence(words, requests: requests)
            guard let worst = dependence.indices.max(by: { dependence[$0] < dependence[$1] }),
                dependence[worst] > mostDependence
            else { return }
            let previous = mixture
            mixture = WordMixture(components: previous.components - 1, words: words)
            mixture.fit(words, requests: requests) { request in
                var row = previous.logShares(of: words[request])
                row[worst] = -.infinity
                row[previous.components] = -.infinity
                var shares = WordMixture.normalised(row)
                shares.remove(at: worst)
                return shares
            }
            refit(&mixture, words, requests, rounds: 3)
        }
    }

    /// Without the contexts that are too small; nil where too few remain.
    private func withoutTiny(_ found: [Int?], count: Int) -> [Int?]? {
        var sizes = [Int](repeating: 0, count: count)
        for case let context? in found { sizes[context] += 1 }
        let least = max(15, Int(leastShare * Double(found.count)))
        guard sizes.count(where: { $0 >= least }) >= contexts.lowerBound else { return nil }
        return found.map { $0.flatMap { sizes[$0] >= least ? $0 : nil } }
    }

    // MARK: Start

    /// A mixture with one component for each of the largest communities of words; nil where fewer than two are found.
    private func start(_ words: RequestWords, requests: [Int]) -> WordMixture? {
        let graph = WordCooccurrence(words).graph(frequency: words.frequency, degree: 12)
        let communities = Communities.find(in: graph)
        var sizes: [Int: Int] = [:]
        var mass: [Int: Int32] = [:]
        for (word, community) in communities.enumerated() {
            sizes[community, default: 0] += 1
            mass[community, default: 0] += words.frequency[word]
        }
        let kept = sizes.keys.filter { (sizes[$0] ?? 0) >= 3 }
            .sorted { (mass[$1] ?? 0, $0) < (mass[$0] ?? 0, $1) }.prefix(fineComponents)
        guard kept.count >= 2 else { return nil }
        let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let component = communities.map { numbers[$0] }
        var mixture = WordMixture(components: kept.count, words: words)
        mixture.fit(words, requests: requests) { request in
            var row = [Float](repeating: 0, count: kept.count)
            var sum: Float = 0
            for word in words[request] {
                if let index = component[Int(word)] {
                    row[index] += 1
                    sum += 1
                }
            }
            guard let top = row.max(), top > 0, let best = row.firstIndex(of: top) else { return row }
            return top / sum > 0.5 ? row.indices.map { $0 == best ? 1 : 0 } : row.map { $0 / sum }
        }
        return mixture
    }
}
