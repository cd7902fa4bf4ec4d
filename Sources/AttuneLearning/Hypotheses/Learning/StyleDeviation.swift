import AttuneCore
import AttuneStatistics
import Foundation

/// How one user differs from the background in one feature.
public struct StyleDeviation: Sendable, Hashable {
    public var feature: String
    /// The user's mean less the usual writer's, shrunk toward 0 by how few texts there are (empirical Bayes), in standard
    /// deviations of single texts by all writers.
    public var size: Double
    /// Posterior standard deviation of `size`.
    public var deviation: Double
    /// Two-sided, against the usual writer.
    public var pValue: Double
    /// The user's texts on the deviation's side of the usual writer's mean, and on the other.
    public var supporting: Int
    public var opposing: Int
    /// Distances that the floors of ``HypothesisOptions`` speak of.
    public var distance: Double
    public var oddity: Double

    public var direction: Direction { Direction(sign: size) }
    /// The size in the statement's direction on −1…1: how much more often than not a text of this user exceeds one
    /// of another, 2Φ(|d|/√2) − 1 (Cliff's δ of normal distributions).
    public var strength: Double { StyleDeviation.strength(of: abs(size)) }
    /// 95 % interval of `strength`.
    public var interval: ClosedRange<Double> {
        let low = StyleDeviation.strength(of: abs(size) - 1.96 * deviation)
        return low...max(low, StyleDeviation.strength(of: abs(size) + 1.96 * deviation))
    }

    static func strength(of size: Double) -> Double { 2 * NormalDistribution.cumulative(size / 2.0.squareRoot()) - 1 }

    /// The size that has this strength; at most 4.
    static func size(of strength: Double) -> Double {
        let bounded = min(max(strength, -0.9953), 0.9953)
        return 2.0.squareRoot() * NormalDistribution.quantile((1 + bounded) / 2)
    }
}

extension StyleDeviation {
    /// The deviations of one user, one for each feature that can be tested.
    static func all(of vectors: [StyleVector], against background: StyleBackground) -> [StyleDeviation] {
        StyleFeature.ids.indices.compactMap { StyleDeviation($0, vectors, background) }
    }

    init?(_ feature: Int, _ vectors: [StyleVector], _ background: StyleBackground) {
        guard let norm = background.norms[feature],
            let mean = norm.mean(of: feature, vectors, reference: background.reference)
        else { return nil }
        // The user's own scatter has its say where it is larger than the others' would be.
        var scatter = 0.0
        for vector in vectors where vector.values[feature].isFinite {
            scatter +=
                pow(vector.values[feature] - mean.value, 2)
                / norm.within(words: vector.words, reference: background.reference)
        }
        let own = Double(mean.texts - 1)
        let prior = min(norm.freedom, 10)
        let inflation = max(1, (prior + scatter) / max(prior + own, 1))
        let noise = inflation / mean.precision
        let gap = mean.value - norm.mean
        let error = (noise + norm.meanVariance).squareRoot()
        guard error > 0, gap.isFinite else { return nil }
        let freedom = max(1, min(norm.freedom, 200) + own)
        let total = background.total(norm)
        // Writers differ at least by a part of what their own texts do; else one who does would be shrunk to nothing.
        let spread = max(norm.between, 0.25 * norm.within)
        let kept = spread / (spread + noise + norm.meanVariance)
        self.feature = StyleFeature.ids[feature]
        size = kept * gap / total
        deviation = (kept * (noise + norm.meanVariance)).squareRoot() / total
        pValue = StudentDistribution(degreesOfFreedom: freedom).twoSided(gap / error)
        distance = kept * abs(gap) / norm.within.squareRoot()
        oddity = kept * abs(gap) / max(norm.ordinary, 1e-12).squareRoot()
        var supporting = 0
        for vector in vectors where vector.values[feature].isFinite {
            if (vector.values[feature] - norm.mean) * gap > 0 { supporting += 1 }
        }
        self.supporting = supporting
        opposing = mean.texts - supporting
    }
}
