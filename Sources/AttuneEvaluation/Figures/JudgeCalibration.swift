import AttuneStatistics

/// Whether the probabilities of a judge, or of learned weights, come true.
public struct JudgeCalibration: Sendable, Hashable, Codable {
    /// One probability that the arm's reply is preferred, and what was: 1, 0.5 for a tie, or 0.
    public struct Prediction: Sendable, Hashable, Codable {
        public var probability: Double
        public var outcome: Double

        public init(probability: Double, outcome: Double) {
            self.probability = probability
            self.outcome = outcome
        }
    }

    /// Whose probabilities, and against what.
    public var source: String
    public var reference: String
    public var reliability: Reliability

    /// nil without a usable prediction.
    public init?(source: String, reference: String, _ predictions: [Prediction], bins: Int = 10) {
        guard let reliability = Reliability(predictions.map { ($0.probability, $0.outcome) }, bins: bins) else {
            return nil
        }
        self.source = source
        self.reference = reference
        self.reliability = reliability
    }
}
