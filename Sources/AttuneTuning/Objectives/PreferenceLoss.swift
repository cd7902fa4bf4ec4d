import Foundation

/// The loss of one preference pair. With h = (log π(c) − log ref(c)) − (log π(r) − log ref(r)), each log-probability the
/// sum over the completion's tokens:
///
/// | kind | loss |
/// |---|---|
/// | sigmoid | −(1 − ε) log σ(β h) − ε log σ(−β h) (DPO; Rafailov et al. 2023, arXiv 2305.18290, equation 7; ε as in cDPO) |
/// | ipo | (h − 1 / 2β)², h of per-token means (Azar et al. 2023, arXiv 2310.12036, equation 17, with TRL's normalization) |
///
/// Either may be joined by α times the chosen side's mean −log π a token (RPO; Pang et al. 2024, arXiv 2404.19733).
public struct PreferenceLoss: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case sigmoid, ipo
    }

    public var kind = Kind.sigmoid
    /// β, how far the model may move from the reference. 0.1 in both papers that Attune follows.
    public var beta = 0.1
    /// ε, the share of pairs believed to be the wrong way round; below ½. 0 as in DPO.
    public var labelSmoothing = 0.0
    /// α, the weight of the chosen side's likelihood; 0 for none.
    public var chosenWeight = 0.0

    public init() {}

    /// Loss and derivatives of one pair.
    struct Value {
        var loss: Double
        /// ∂ loss / ∂ log p of each token of the two sides.
        var chosenToken: Double
        var rejectedToken: Double
        /// β (chosen's log-ratio − rejected's).
        var margin: Double
    }

    /// - Parameters:
    ///   - chosen, rejected: Σ log π over the completions' tokens.
    ///   - referenceChosen, referenceRejected: the same of the reference.
    ///   - chosenCount, rejectedCount: tokens.
    func value(
        chosen: Double, rejected: Double, referenceChosen: Double, referenceRejected: Double, chosenCount: Int,
        rejectedCount: Int
    ) -> Value {
        let (c, r) = (chosen - referenceChosen, rejected - referenceRejected)
        let (chosenCount, rejectedCount) = (Double(max(chosenCount, 1)), Double(max(rejectedCount, 1)))
        var value: Value
        switch kind {
        case .sigmoid:
            let h = beta * (c - r)
            let slope = beta * (labelSmoothing * Self.sigmoid(h) - (1 - labelSmoothing) * Self.sigmoid(-h))
            value = Value(
                loss: (1 - labelSmoothing) * Self.softplus(-h) + labelSmoothing * Self.softplus(h), chosenToken: slope,
                rejectedToken: -slope, margin: h)
        case .ipo:
            let gap = c / chosenCount - r / rejectedCount - 1 / (2 * beta)
            value = Value(
                loss: gap * gap, chosenToken: 2 * gap / chosenCount, rejectedToken: -2 * gap / rejectedCount,
                margin: beta * (c - r))
        }
        value.loss -= chosenWeight * chosen / chosenCount
        value.chosenToken -= chosenWeight / chosenCount
        return value
    }

    static func sigmoid(_ x: Double) -> Double { x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)) }

    /// log(1 + eˣ) = −log σ(−x), without overflow.
    static func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }
}
