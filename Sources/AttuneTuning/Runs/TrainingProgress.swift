import Foundation

/// Where a run stands, as it is shown and logged after every optimizer step.
public struct TrainingProgress: Sendable, Hashable {
    /// Steps done, from 1.
    public var step: Int
    public var totalSteps: Int
    /// Passes over the data so far, with a fraction.
    public var epoch: Double
    /// The mean loss of the step's examples, before the step.
    public var loss: Double
    /// The mean reward margin of the step's pairs; nil without pairs.
    public var margin: Double?
    /// The share of the step's pairs whose chosen side had the higher reward; nil without pairs.
    public var accuracy: Double?
    public var gradientNorm: Double
    public var learningRate: Double
    /// Tokens a second, each text counted with its prompt, over the last steps.
    public var tokensPerSecond: Double
    /// Until all steps are done, at the pace of the last steps.
    public var timeLeft: Duration
    /// Present where the step ended with an evaluation.
    public var evaluation: Evaluation?

    /// The means over the examples kept for evaluation.
    public struct Evaluation: Sendable, Hashable {
        public var loss: Double
        public var margin: Double?
        public var accuracy: Double?
        /// Whether it is the lowest loss so far.
        public var isBest: Bool
    }

    /// One line for people.
    public var line: String {
        var parts = [
            "step \(step) of \(totalSteps)", String(format: "loss %.4f", loss),
        ]
        if let margin { parts.append(String(format: "margin %+.3f", margin)) }
        if let accuracy { parts.append(String(format: "accuracy %.2f", accuracy)) }
        if let evaluation { parts.append(String(format: "evaluation %.4f", evaluation.loss)) }
        parts.append(String(format: "%.0f tokens/s", tokensPerSecond))
        let seconds = timeLeft.components.seconds
        parts.append(seconds < 90 ? "\(seconds) s left" : "\((seconds + 30) / 60) min left")
        return parts.joined(separator: ", ")
    }
}
