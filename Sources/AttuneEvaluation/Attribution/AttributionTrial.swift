import AttuneCore
import Foundation

/// What one method reached on held-out works.
public struct AttributionTrial: Sendable, Hashable {
    public var method: AttributionMethod
    /// The mean over works of the share of their texts that went to their author.
    public var accuracy: Double
    /// The factor that makes the scores the best probabilities, in mean logarithm over works.
    public var sharpness: Double
    /// The mean surprise at the true author with this factor, in bits, over works: by it methods are compared, since it
    /// also tells how sure the right and the wrong answers were, which the accuracy on a few works does not.
    public var surprise: Double
    /// Works that were held out.
    public var works: Int

    /// Tries every candidate on every fold of works; empty where no author has two works.
    static func run(
        _ corpus: StyleCorpus, rows: [Int], options: AttributionOptions
    ) async throws -> [AttributionTrial] {
        let folds = WorkFolds.make(corpus, rows: rows, most: options.folds)
        let results = try await folds.concurrentMap(atMost: options.width) { works in
            try Task.checkCancellation()
            return Fold(corpus, rows: rows, held: Set(works), options: options)
        }
        let tested = folds.joined().count
        return options.candidates.indices.compactMap { candidate in
            guard tested > 0 else { return nil }
            let scored = results.flatMap { fold in zip(fold.rows, fold.scores[candidate]).map { ($0, $1) } }
            let weights = Dictionary(grouping: scored.map { corpus.workOf[$0.0] }) { $0 }.mapValues {
                1 / Double($0.count)
            }
            var right = 0.0
            for (row, scores) in scored where scores.best == corpus.authorOf[row] {
                right += weights[corpus.workOf[row]] ?? 0
            }
            let (sharpness, quality) = Self.sharpness { factor in
                var sum = 0.0
                for (row, scores) in scored {
                    let logs = Attribution.logProbabilities(scores, sharpness: factor)
                    sum += (weights[corpus.workOf[row]] ?? 0) * logs[corpus.authorOf[row]]
                }
                return sum
            }
            return AttributionTrial(
                method: options.candidates[candidate], accuracy: right / Double(tested), sharpness: sharpness,
                surprise: -quality / Double(tested) / log(2), works: tested)
        }
    }

    /// The scores of one fold's held-out texts, by candidate.
    private struct Fold: Sendable {
        var rows: [Int]
        var scores: [[[Double]]] = []

        init(_ corpus: StyleCorpus, rows all: [Int], held: Set<Int>, options: AttributionOptions) {
            let train = all.filter { !held.contains(corpus.workOf[$0]) }
            rows = all.filter { held.contains(corpus.workOf[$0]) }
            // A view with a distance may stand in several candidates.
            var known: [AttributionMethod: [[Double]]] = [:]
            for candidate in options.candidates {
                var sums = rows.map { _ in [Double](repeating: 0, count: corpus.authors.count) }
                for view in candidate.views {
                    let single = AttributionMethod([view], candidate.distance)
                    let part = known[single] ?? scores(corpus, train, single, options)
                    known[single] = part
                    for row in sums.indices {
                        AuthorshipAttributor.add(part[row], to: &sums[row], over: candidate.views.count)
                    }
                }
                scores.append(sums)
            }
        }

        private func scores(
            _ corpus: StyleCorpus, _ train: [Int], _ method: AttributionMethod, _ options: AttributionOptions
        ) -> [[Double]] {
            let model = StyleModel(
                corpus, rows: train, view: method.views[0], distance: method.distance, options: options)
            return rows.map { model.scores(model.space.vector(corpus, row: $0)) }
        }
    }

    /// The best factor from ¼ to 1,024, in steps of a quarter octave.
    private static func sharpness(_ quality: (Double) -> Double) -> (factor: Double, quality: Double) {
        var best = (factor: 1.0, quality: -Double.infinity)
        var factor = 0.25
        for _ in 0...48 {
            let value = quality(factor)
            if value > best.quality { best = (factor, value) }
            factor *= 1.189207115002721
        }
        return best
    }
}

extension [Double] {
    /// The index of the largest, the first of equals.
    var best: Int? { indices.max { (self[$0], -$0) < (self[$1], -$1) } }
}
