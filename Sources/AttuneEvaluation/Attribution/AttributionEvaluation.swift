import AttuneCore
import AttuneStatistics
import Foundation

/// How well texts of unseen works are attributed: each work of an author with several is held out in turn, an attributor
/// is trained on all the rest, which chooses its method among works of the rest, and attributes the work's texts.
public struct AttributionEvaluation: Sendable, Hashable, Codable {
    public struct Work: Sendable, Hashable, Codable {
        public var author: String
        public var work: String
        public var texts: Int
        public var right: Int
        /// The method that the other works chose.
        public var method: String
        /// What this method reached on the other works.
        public var expected: Double?
        /// Whom all texts of the work together point to.
        public var together: String
        /// Sum of log₂ probabilities of the author, for the mean surprise.
        public var bits: Double
    }

    public var authors: Int
    public var works: [Work]
    public var texts: Int { works.reduce(0) { $0 + $1.texts } }
    public var right: Int { works.reduce(0) { $0 + $1.right } }
    /// The share of texts that went to their author; the interval is a bootstrap over works.
    public var accuracy: IntervalEstimate?
    /// Works all of whose texts together went to their author.
    public var worksRight: Int { works.count { $0.together == $0.author } }
    /// Mean surprise at the true author in bits a text; log₂(authors) is what guessing gives.
    public var surprise: Double { texts > 0 ? -works.reduce(0) { $0 + $1.bits } / Double(texts) : 0 }

    /// - Parameters:
    ///   - seed: of the bootstrap.
    ///   - most: works in one fold where there are very many; see ``AttributionOptions/folds`` for the inner ones. Each
    ///     work is its own fold by default.
    ///   - progress: how many folds are done, of how many.
    public static func acrossWorks(
        _ texts: [AuthoredText], options: AttributionOptions = AttributionOptions(), folds most: Int = .max,
        seed: UInt64 = 1, progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> AttributionEvaluation {
        let corpus = StyleCorpus(texts, features: Set(TextUnit.allCases), masksNames: options.masksNames)
        let rows = Array(texts.indices)
        let folds = WorkFolds.make(corpus, rows: rows, most: most)
        guard !folds.isEmpty else {
            throw AttributionError(.noSecondWork, "No author has two works, so none can be held out.")
        }
        var works: [Work] = []
        for (number, held) in folds.enumerated() {
            let attributor = try await AuthorshipAttributor.train(
                corpus, rows: rows.filter { !held.contains(corpus.workOf[$0]) }, options: options)
            for work in held {
                works.append(Self.test(attributor, corpus, rows.filter { corpus.workOf[$0] == work }, work))
            }
            progress(number + 1, folds.count)
        }
        works.sort { ($0.author, $0.work) < ($1.author, $1.work) }
        var draws = SeededGenerator(seed: seed)
        let units = works.map { UnitTotals(sum: Double($0.right), weight: Double($0.texts)) }
        return AttributionEvaluation(
            authors: corpus.authors.count, works: works,
            accuracy: Bootstrap().mean(units, unit: .row, using: &draws)?.estimate)
    }

    private static func test(
        _ attributor: AuthorshipAttributor, _ corpus: StyleCorpus, _ rows: [Int], _ work: Int
    ) -> Work {
        let author = corpus.authors[corpus.authorOfWork[work]]
        let found = rows.compactMap { attributor.attribute(corpus, row: $0) }
        var together: [String: Double] = [:]
        for attribution in found {
            for one in attribution.candidates { together[one.author, default: 0] += log2(max(one.probability, 1e-300)) }
        }
        let bits = found.reduce(0) { sum, attribution in
            sum + log2(max(attribution.candidates.first { $0.author == author }?.probability ?? 0, 1e-300))
        }
        return Work(
            author: author, work: corpus.works[work], texts: rows.count, right: found.count { $0.author == author },
            method: attributor.method.name,
            expected: attributor.trials.first { $0.method == attributor.method }?.accuracy,
            together: together.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "", bits: bits)
    }
}
