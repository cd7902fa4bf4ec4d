import Foundation

extension LogisticRegression {
    /// The strength C that foretells left-out rows best.
    public struct Validated: Sendable, Hashable, Codable {
        /// The coefficients of all rows at the chosen strength.
        public var coefficients: [Double]
        /// The chosen C.
        public var strength: Double
    }

    /// scikit-learn's grid for `Cs=10`: ten values from 10⁻⁴ to 10⁴, evenly spaced on the logarithm.
    public static let strengths = (0..<10).map { pow(10, -4 + 8 * Double($0) / 9) }

    /// Chooses C by cross-validation: the sum over folds of the mean weighted log-loss of the rows left out. Of equals
    /// the smallest C wins, as in scikit-learn's `LogisticRegressionCV`.
    ///
    /// Row i of n goes to fold (n − 1 − i) mod `folds`, as `GroupKFold` deals out groups of one size.
    ///
    /// - Returns: nil with fewer rows than folds.
    public static func validated(
        _ data: LogisticData, strengths: [Double] = LogisticRegression.strengths, folds: Int = 5
    ) -> Validated? {
        guard folds > 1, data.count >= folds, !strengths.isEmpty else { return nil }
        func fold(_ index: Int) -> Int { (data.count - 1 - index) % folds }
        var losses = [Double](repeating: 0, count: strengths.count)
        for left in 0..<folds {
            let rest = data.filter { fold($0) != left }
            let leftOut = data.filter { fold($0) == left }
            for (position, strength) in strengths.enumerated() {
                let beta = LogisticRegression(strength: strength).fit(rest)
                losses[position] += leftOut.clippedLoss(beta) / Double(leftOut.count)
            }
        }
        var best = 0
        for position in losses.indices where losses[position] < losses[best] { best = position }
        return Validated(
            coefficients: LogisticRegression(strength: strengths[best]).fit(data), strength: strengths[best])
    }
}

extension LogisticData {
    /// The weighted log-loss with probabilities held 10⁻¹⁵ away from 0 and 1, as AlpacaEval scores folds.
    fileprivate func clippedLoss(_ beta: [Double]) -> Double {
        var sum = 0.0
        for index in 0..<count {
            let p = min(max(LogisticRegression.probability(score(index, beta)), 1e-15), 1 - 1e-15)
            sum -= weights[index] * (outcomes[index] * log(p) + (1 - outcomes[index]) * log(1 - p))
        }
        return sum
    }
}
