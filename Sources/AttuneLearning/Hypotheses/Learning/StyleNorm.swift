import Foundation

/// How one feature is spread over writers and over the texts of one writer, on the feature's statistical scale.
public struct StyleNorm: Sendable, Hashable, Codable {
    /// The usual writer's mean.
    public var mean: Double
    /// Variance of the mean as an estimate.
    public var meanVariance: Double
    /// Variance between the means of ordinary writers; conspicuous ones are pulled in first.
    public var ordinary: Double
    /// Variance between the means of all writers.
    public var between: Double
    /// Variance of a text of the reference length around its writer's mean.
    public var within: Double
    /// The part of `within` that falls as 1/length; the rest does not depend on length.
    public var countShare: Double
    /// Texts that `within` rests on, less their writers.
    public var freedom: Double

    public init(
        mean: Double, meanVariance: Double, ordinary: Double, between: Double, within: Double, countShare: Double,
        freedom: Double
    ) {
        self.mean = mean
        self.meanVariance = meanVariance
        self.ordinary = ordinary
        self.between = between
        self.within = within
        self.countShare = countShare
        self.freedom = freedom
    }

    /// Variance of a text of so many words around its writer's mean.
    func within(words: Int, reference: Double) -> Double {
        within * (1 - countShare + countShare * reference / Double(max(words, StyleNorm.shortest)))
    }

    /// Texts below this are no noisier in the model than this: rates are taken over as many words at least.
    private static let shortest = 20
}

extension StyleNorm {
    /// What one writer's texts say of a feature.
    struct Mean {
        var value: Double
        /// Σ 1/σ²(words): the inverse variance of `value` by the noise of texts.
        var precision: Double
        var texts: Int
    }

    /// The writer's mean, texts weighted by their length's precision; nil without a text that has the feature.
    func mean(of feature: Int, _ vectors: [StyleVector], reference: Double) -> Mean? {
        var sum = 0.0
        var precision = 0.0
        var texts = 0
        for vector in vectors where vector.values[feature].isFinite {
            let weight = 1 / within(words: vector.words, reference: reference)
            sum += weight * vector.values[feature]
            precision += weight
            texts += 1
        }
        return texts == 0 ? nil : Mean(value: sum / precision, precision: precision, texts: texts)
    }
}
