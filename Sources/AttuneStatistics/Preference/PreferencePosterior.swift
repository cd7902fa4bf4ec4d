import Foundation

/// What is believed of one person's weights: a mixture of normal distributions, one for each kind of people.
public struct PreferencePosterior: Sendable, Hashable {
    struct Component: Sendable, Hashable {
        var share: Double
        /// `size` entries each.
        var mean: [Double]
        var deviation: [Double]

        init(share: Double, fit: KindFit, prior: PreferencePrior) {
            let rank = prior.rank
            self.share = share
            mean = prior.mean
            deviation = [Double](repeating: 0, count: prior.size)
            for row in 0..<prior.size {
                var variance = 0.0
                for k in 0..<rank {
                    let factor = prior.factor[row * rank + k]
                    guard factor != 0 else { continue }
                    mean[row] += factor * fit.coordinates[k]
                    var inner = 0.0
                    for l in 0..<rank { inner += fit.covariance[k * rank + l] * prior.factor[row * rank + l] }
                    variance += factor * inner
                }
                deviation[row] = max(variance, 0).squareRoot()
            }
        }
    }

    let components: [Component]
    /// The expected weights; one a score, in log odds per unit.
    public let mean: [Double]
    /// How likely the person is of each kind, in the order of ``PreferencePrior/kinds``.
    public var shares: [Double] { components.map(\.share) }
    /// ln of the probability of the choices before they were seen.
    public let logEvidence: Double

    init(components: [Component], size: Int, logEvidence: Double) {
        self.components = components
        self.logEvidence = logEvidence
        mean = (0..<size).map { score in components.reduce(0) { $0 + $1.share * $1.mean[score] } }
    }

    /// The probability that the weight of a score is above a value.
    public func probability(of score: Int, above value: Double = 0) -> Double {
        components.reduce(0) { sum, part in
            let gap = part.mean[score] - value
            guard part.deviation[score] > 0 else { return sum + part.share * (gap > 0 ? 1 : gap < 0 ? 0 : 0.5) }
            return sum + part.share * NormalDistribution.cumulative(gap / part.deviation[score])
        }
    }

    /// The central interval that holds the weight of a score with this probability.
    public func interval(of score: Int, level: Double = 0.95) -> ClosedRange<Double> {
        let tail = (1 - min(max(level, 0), 1)) / 2
        let low = quantile(of: score, above: 1 - tail)
        return low...max(low, quantile(of: score, above: tail))
    }

    /// The value that the weight exceeds with this probability, by halving an interval that holds it.
    private func quantile(of score: Int, above probability: Double) -> Double {
        var low = Double.infinity
        var high = -Double.infinity
        for part in components {
            low = min(low, part.mean[score] - 10 * part.deviation[score])
            high = max(high, part.mean[score] + 10 * part.deviation[score])
        }
        guard low < high else { return low }
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if self.probability(of: score, above: middle) > probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}

extension PreferencePosterior {
    /// What is believed when it is not sure which of several beliefs holds.
    ///
    /// The shares are of all components in turn, no longer of the prior's kinds; the evidence is that of the first.
    ///
    /// - Parameter parts: at least one, with shares that add up to 1.
    public static func mixing(_ parts: [(share: Double, posterior: PreferencePosterior)]) -> PreferencePosterior {
        precondition(!parts.isEmpty, "a mixture of nothing")
        guard parts.count > 1 else { return parts[0].posterior }
        let total = parts.reduce(0) { $0 + $1.share }
        let components = parts.flatMap { part in
            part.posterior.components.map { component in
                var scaled = component
                scaled.share *= part.share / total
                return scaled
            }
        }
        return PreferencePosterior(
            components: components, size: parts[0].posterior.mean.count, logEvidence: parts[0].posterior.logEvidence)
    }
}
