import Foundation

extension ClusterMean {
    /// Student's interval: value ± t · standard error. For means that can lie anywhere (differences, slopes).
    ///
    /// −∞…∞ with one cluster. Where all rows are equal their spread says nothing: with a range of possible values the
    /// interval is then that of ``unanimous(confidence:in:)``, without one it has no width.
    public func student(confidence: Double = 0.95, in range: ClosedRange<Double>? = nil) -> IntervalEstimate {
        guard let standardError, degreesOfFreedom > 0 else {
            return IntervalEstimate(
                value: value, lower: range?.lowerBound ?? -.infinity, upper: range?.upperBound ?? .infinity,
                confidence: confidence)
        }
        if let range, variance == 0 { return unanimous(confidence: confidence, in: range) }
        let reach = StudentDistribution(degreesOfFreedom: degreesOfFreedom).reach(confidence) * standardError
        return IntervalEstimate(
            value: value, lower: max(value - reach, range?.lowerBound ?? -.infinity),
            upper: min(value + reach, range?.upperBound ?? .infinity), confidence: confidence)
    }

    /// The score interval of a mean of values in a range, 0…1 when not given: Wilson's (1927), with Student's quantile
    /// and with as many rows as would have this standard error if each were 0 or 1 (Korn and Graubard 1998 for surveys;
    /// Franco et al. 2019). It stays inside the range, and leans as it should near the ends.
    ///
    /// The whole range with one cluster.
    public func score(confidence: Double = 0.95, in range: ClosedRange<Double> = 0...1) -> IntervalEstimate {
        guard let standardError, degreesOfFreedom > 0 else {
            return IntervalEstimate(
                value: value, lower: range.lowerBound, upper: range.upperBound, confidence: confidence)
        }
        let width = range.upperBound - range.lowerBound
        let share = (value - range.lowerBound) / width
        guard variance ?? 0 > 0, share > 0, share < 1 else { return unanimous(confidence: confidence, in: range) }
        let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).reach(confidence)
        // 1 / effective rows. Clusters whose means happen to agree exactly leave none: then the rows count.
        let error = max(standardError / width, 1e-9)
        let rarity = t * t * error * error / (share * (1 - share))
        let centre = (share + rarity / 2) / (1 + rarity)
        let reach = (t * error * (1 + rarity / (4 * share * (1 - share))).squareRoot()) / (1 + rarity)
        return IntervalEstimate(
            value: value, lower: range.lowerBound + width * max(0, centre - reach),
            upper: range.lowerBound + width * min(1, centre + reach), confidence: confidence)
    }

    /// The interval when all rows are the same: at most a share u of clusters can differ, where (1 − u)^clusters is the
    /// probability of seeing none (Clopper and Pearson 1934), and those that do can lie anywhere in the range.
    public func unanimous(confidence: Double = 0.95, in range: ClosedRange<Double> = 0...1) -> IntervalEstimate {
        let outside = 0.5 * (1 - confidence)
        let share = clusters > 0 ? 1 - pow(outside, 1 / Double(clusters)) : 1
        return IntervalEstimate(
            value: value, lower: value - share * (value - range.lowerBound),
            upper: value + share * (range.upperBound - value), confidence: confidence)
    }

    /// The two-sided p-value of a mean against a value, by Student's distribution; 1 with one cluster or without
    /// spread.
    public func pValue(against value: Double = 0) -> Double {
        guard let standardError, standardError > 0, degreesOfFreedom > 0 else { return 1 }
        return StudentDistribution(degreesOfFreedom: degreesOfFreedom)
            .twoSided((self.value - value) / standardError)
    }
}
