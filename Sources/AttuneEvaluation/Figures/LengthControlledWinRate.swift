import AttuneStatistics
import Foundation

/// The win rate that a judge would give if both replies had the same length: AlpacaEval 2's (Dubois et al., arXiv
/// 2404.04475).
///
/// A logistic model foretells each preference from tanh of the length difference in standard deviations, the prompt's
/// difficulty where known, and a constant. The rate is the mean of what it foretells at no difference. All coefficients
/// carry an L1 penalty whose weight is chosen by five-fold cross-validation, which pulls a small or undecided sample to
/// 50 %. Equal to the package `alpaca_eval` within 0.1 point on the same verdicts.
public struct LengthControlledWinRate: Sendable, Hashable, Codable {
    /// The rate, 0…1, with an interval by jackknife over units that refits the model by one Newton step.
    public var estimate: IntervalEstimate
    /// What AlpacaEval prints beside the rate: the standard error of the foretold preferences, which leaves out that the
    /// model itself is uncertain. Here for comparison; quote ``estimate``. nil with one verdict.
    public var packageError: Double?
    /// How much longer the arm's replies move the judge towards it: the coefficient of tanh(arm − baseline).
    public var lengthEffect: Double
    /// The coefficient of difficulty; nil where none is known.
    public var difficultyEffect: Double?
    /// The constant.
    public var constant: Double
    /// The chosen C: small values mean that hardly anything could be foretold.
    public var strength: Double
    /// Verdicts that were used.
    public var verdicts: Int
    public var units: Int

    /// One verdict of another arm that is there to hold the length coefficient: AlpacaEval's "gamed" baselines.
    public struct Reference: Sendable, Hashable, Codable {
        public var preference: Double
        /// Baseline − arm, already in standard deviations of its own arm.
        public var standardLength: Double
        public var difficulty: Double

        public init(preference: Double, standardLength: Double, difficulty: Double) {
            self.preference = preference
            self.standardLength = standardLength
            self.difficulty = difficulty
        }
    }

    /// AlpacaEval's weight of all references of one prompt together: 0.2, over its two gamed baselines.
    public static let referenceWeight = 0.1

    /// - Parameters:
    ///   - preferences: the arm's score of each verdict, 0…1; nil for an unusable one, whose lengths still count in the
    ///     standard deviation, as in the package.
    ///   - differences: characters of the arm's reply less the baseline's.
    ///   - units: the cluster of each verdict.
    ///   - difficulties: one a verdict, or nil where none is known; the package calls the formula without it minimal.
    ///   - references: rows that hold the length coefficient, taken in before the verdicts; they need difficulties.
    /// - Returns: nil with fewer than five usable verdicts, since then there are no five folds.
    public init?<Unit: Hashable>(
        preferences: [Double?], differences: [Double], units: [Unit], difficulties: [Double]? = nil,
        references: [Reference] = [], confidence: Double = 0.95
    ) {
        let deviation = Moments(differences).variance?.squareRoot() ?? 0
        func standard(_ difference: Double) -> Double { deviation > 0 ? tanh(difference / deviation) : 0 }
        func row(_ length: Double, _ difficulty: Double, isReference: Bool) -> [Double] {
            [length] + (difficulties == nil ? [] : [difficulty]) + [isReference ? 0 : 1]
        }
        var data = LogisticData(columns: difficulties == nil ? 2 : 3)
        for one in references {
            data.add(
                row(tanh(-one.standardLength), one.difficulty, isReference: true), outcome: one.preference,
                weight: Self.referenceWeight)
        }
        var used: [Int] = []
        for (index, preference) in preferences.enumerated() {
            guard let preference else { continue }
            used.append(index)
            data.add(
                row(standard(differences[index]), difficulties?[index] ?? 0, isReference: false),
                outcome: preference)
        }
        guard used.count >= 5, let model = LogisticRegression.validated(data) else { return nil }
        let beta = model.coefficients
        // The package foretells every verdict's prompt, unusable ones included.
        let asked = difficulties ?? [Double](repeating: 0, count: preferences.count)
        func rate(_ beta: [Double], of asked: ArraySlice<Double>) -> Moments {
            Moments(
                asked.map { difficulty in
                    let own = row(0, difficulty, isReference: false)
                    return LogisticRegression.probability(zip(own, beta).reduce(0) { $0 + $1.0 * $1.1 })
                })
        }
        let foretold = rate(beta, of: asked[...])
        guard let value = foretold.mean else { return nil }
        let cluster = LogisticClusters(
            data, at: beta, clusters: [Unit?](repeating: nil, count: references.count) + used.map { units[$0] })
        // Without difficulties every prompt is foretold alike: one tells all.
        let jackknife = ClusterJackknife(
            value,
            leftOut: cluster.coefficients.map { without in
                difficulties == nil ? rate(without, of: asked.prefix(1)) : rate(without, of: asked[...])
            }.map { $0.mean ?? value }, sizes: cluster.sizes)
        estimate = jackknife.interval(confidence: confidence, in: 0...1)
        packageError = foretold.standardError
        lengthEffect = beta[0]
        difficultyEffect = difficulties == nil ? nil : beta[1]
        constant = beta[beta.count - 1]
        strength = model.strength
        verdicts = used.count
        self.units = cluster.sizes.count
    }

    /// The rate of one arm against one baseline by one judge.
    ///
    /// - Parameter difficulties: by prompt, as AlpacaEval's leaderboard fitted them over all its models, for its own
    ///   prompts; prompts without one count as average, 0. For prompts of your own there are none, and nothing that a few
    ///   arms of one run could tell takes their place: nil gives the package's formula without difficulty.
    public init?(_ verdicts: [Verdict], difficulties: [String: Double]? = nil, confidence: Double = 0.95) {
        self.init(
            preferences: verdicts.map(\.preference),
            differences: verdicts.map { Double($0.armLength - $0.baselineLength) }, units: verdicts.map(\.unit),
            difficulties: difficulties.map { known in verdicts.map { known[$0.prompt] ?? 0 } },
            confidence: confidence)
    }
}
