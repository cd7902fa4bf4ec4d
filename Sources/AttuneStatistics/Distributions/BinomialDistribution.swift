import Foundation

/// The number of successes among so many trials that succeed independently with one probability.
public struct BinomialDistribution: Sendable, Hashable {
    /// At least 0.
    public let trials: Int
    /// Within 0…1.
    public let probability: Double

    public init(trials: Int, probability: Double) {
        self.trials = max(trials, 0)
        self.probability = min(max(probability, 0), 1)
    }

    /// The probability of at least so many successes; 1 for none. Sums the terms, so it takes time in proportion to the
    /// trials, and is good for hundreds of thousands of them.
    public func upperTail(_ successes: Int) -> Double {
        guard successes > 0 else { return 1 }
        guard successes <= trials, probability > 0 else { return 0 }
        guard probability < 1 else { return 1 }
        let (n, p) = (Double(trials), probability)
        let sum = (successes...trials).reversed().reduce(0.0) { sum, k in
            let k = Double(k)
            let ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
            return sum + exp(ways + k * log(p) + (n - k) * log1p(-p))
        }
        return min(sum, 1)
    }
}
