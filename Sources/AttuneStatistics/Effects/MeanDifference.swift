import Foundation

extension Moments {
    /// The mean with Student's t interval. Nil without values; −∞…∞ with one.
    public func meanEstimate(confidence: Double = 0.95) -> IntervalEstimate? {
        guard let mean else { return nil }
        guard let error = standardError else { return .unbounded(mean, confidence: confidence) }
        let reach = StudentDistribution(degreesOfFreedom: Double(count - 1)).reach(confidence) * error
        return IntervalEstimate(value: mean, lower: mean - reach, upper: mean + reach, confidence: confidence)
    }
}

/// The difference of two means with Welch's interval and test, for groups whose variances differ. The rows must be
/// independent: with several rows a user take a bootstrap over users instead.
public struct MeanDifference: Sendable, Hashable, Codable {
    /// First mean minus second.
    public var estimate: IntervalEstimate
    /// Welch's t statistic; nil when no variance is known, or both are zero.
    public var t: Double?
    /// Welch–Satterthwaite degrees of freedom; nil as for ``t``.
    public var degreesOfFreedom: Double?
    /// The two-sided p-value; 1 where nothing is known, 0 for two different constants.
    public var pValue: Double

    /// Nil when a group has no values. With fewer than two values in either, the interval is −∞…∞ and p is 1.
    public init?(_ first: Moments, _ second: Moments, confidence: Double = 0.95) {
        guard let firstMean = first.mean, let secondMean = second.mean else { return nil }
        let difference = firstMean - secondMean
        guard let firstError = first.standardError, let secondError = second.standardError else {
            estimate = .unbounded(difference, confidence: confidence)
            pValue = 1
            return
        }
        let a = firstError * firstError
        let b = secondError * secondError
        guard a + b > 0 else {
            estimate = IntervalEstimate(
                value: difference, lower: difference, upper: difference, confidence: confidence)
            pValue = difference == 0 ? 1 : 0
            return
        }
        let freedom = (a + b) * (a + b) / (a * a / Double(first.count - 1) + b * b / Double(second.count - 1))
        let distribution = StudentDistribution(degreesOfFreedom: freedom)
        let error = (a + b).squareRoot()
        let reach = distribution.reach(confidence) * error
        estimate = IntervalEstimate(
            value: difference, lower: difference - reach, upper: difference + reach, confidence: confidence)
        t = difference / error
        degreesOfFreedom = freedom
        pValue = distribution.twoSided(difference / error)
    }
}

/// Standardised mean difference: how many pooled standard deviations the groups lie apart.
public enum HedgesG {
    /// Hedges' g (1981) with its exact correction for small samples, Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)), and the normal
    /// interval of Hedges and Olkin (1985, ch. 5, eq. 8): variance (n₁ + n₂)/(n₁n₂) + g²/(2(n₁ + n₂)).
    ///
    /// Nil when a group is empty or both are constant, since then there is no scale; −∞…∞ around 0 when both groups
    /// have one value, and with fewer than two degrees of freedom.
    public static func estimate(
        _ first: Moments, _ second: Moments, confidence: Double = 0.95
    ) -> IntervalEstimate? {
        guard let firstMean = first.mean, let secondMean = second.mean else { return nil }
        let freedom = Double(first.count + second.count - 2)
        guard freedom > 0 else { return .unbounded(0, confidence: confidence) }
        let pooled = ((first.squaredDeviations + second.squaredDeviations) / freedom).squareRoot()
        guard pooled > 0, pooled.isFinite else { return nil }
        let d = (firstMean - secondMean) / pooled
        guard freedom > 1 else { return .unbounded(d, confidence: confidence) }
        let correction =
            exp(Gamma.logGamma(freedom / 2) - Gamma.logGamma((freedom - 1) / 2)) / (freedom / 2).squareRoot()
        let g = d * correction
        let n1 = Double(first.count)
        let n2 = Double(second.count)
        let error = ((n1 + n2) / (n1 * n2) + g * g / (2 * (n1 + n2))).squareRoot()
        let reach = NormalDistribution.reach(confidence) * error
        return IntervalEstimate(value: g, lower: g - reach, upper: g + reach, confidence: confidence)
    }
}
