/// Whether probabilities come true: of what was foretold with 0.8, eight in ten should happen.
public struct Reliability: Sendable, Hashable, Codable {
    /// Predictions of about the same probability.
    public struct Bin: Sendable, Hashable, Codable {
        /// Where the bin begins and ends: what lies on a border belongs below it, as with scikit-learn.
        public var lower, upper: Double
        public var count: Int
        /// The mean probability foretold.
        public var predicted: Double
        /// The share that happened, with its interval; rows count as independent.
        public var observed: IntervalEstimate
    }

    /// Bins that hold a prediction, from low to high.
    public var bins: [Bin]
    /// How many predictions there are.
    public var count: Int
    /// The mean squared distance of prediction from outcome (Brier 1950): 0 at best, 0.25 for always saying one half.
    public var brier: Double
    /// Expected calibration error: the bins' distance between foretold and happened, weighted by how much they hold
    /// (Naeini et al. 2015). Perfect predictions still show some with few rows.
    public var calibrationError: Double

    /// - Parameters:
    ///   - predictions: probability foretold and outcome, 0…1 (0.5 for a tie); those with a probability outside 0…1 are
    ///     left out.
    ///   - bins: how many bins of equal width. Default 10.
    /// - Returns: nil without a prediction.
    public init?(_ predictions: [(probability: Double, outcome: Double)], bins: Int = 10, confidence: Double = 0.95) {
        let usable = predictions.filter { (0...1).contains($0.probability) && (0...1).contains($0.outcome) }
        guard !usable.isEmpty, bins > 0 else { return nil }
        let n = Double(usable.count)
        count = usable.count
        brier = usable.reduce(0) { $0 + ($1.probability - $1.outcome) * ($1.probability - $1.outcome) } / n
        var filled: [Bin] = []
        var error = 0.0
        for index in 0..<bins {
            let (lower, upper) = (Double(index) / Double(bins), Double(index + 1) / Double(bins))
            let inside = usable.filter { ($0.probability > lower || index == 0) && $0.probability <= upper }
            guard !inside.isEmpty else { continue }
            let predicted = inside.reduce(0) { $0 + $1.probability } / Double(inside.count)
            guard let observed = ClusterMean(inside.map(\.outcome), units: Array(inside.indices)) else { continue }
            error += Double(inside.count) * abs(observed.value - predicted)
            filled.append(
                Bin(
                    lower: lower, upper: upper, count: inside.count, predicted: predicted,
                    observed: observed.score(confidence: confidence)))
        }
        self.bins = filled
        calibrationError = error / n
    }
}
