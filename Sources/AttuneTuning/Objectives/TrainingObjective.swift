import AttuneTransformer

/// What a run minimizes, over examples that are tokens already.
///
/// A loss is a mean over units: pairs for preferences, target tokens for completions. Sums over parts of a step are
/// divided by the units of the whole step, so how a step is cut into parts changes nothing beyond rounding.
public protocol TrainingObjective: Sendable {
    /// Examples.
    var count: Int { get }
    /// Units of an example.
    func units(of example: Int) -> Int
    /// Rows that an example takes in a pass, for bounding memory.
    func rows(of example: Int) -> Int
    /// Tokens of an example as trainers count them: every text with its prompt.
    func tokens(of example: Int) -> Int
    /// Lays examples out for one pass.
    func batch(_ examples: [Int]) -> TrainingBatch
    /// The sum of the loss over the units of examples, from the log-probabilities of their batch's targets.
    func loss(_ examples: [Int], logProbabilities: [Float]) -> LossSum
}

/// A loss summed over some units, with what goes backward and what people look at.
public struct LossSum: Sendable {
    /// Σ loss.
    public var loss = 0.0
    public var units = 0
    /// ∂ Σ loss / ∂ log p, one a target.
    public var coefficients: [Float] = []
    /// Σ over pairs of β (chosen's log-ratio − rejected's).
    public var margin = 0.0
    /// Pairs whose chosen side has the higher reward.
    public var correct = 0
    public var pairs = 0

    public init() {}

    /// Adds another part's sums; coefficients stay with their part.
    public mutating func add(_ other: LossSum) {
        loss += other.loss
        units += other.units
        margin += other.margin
        correct += other.correct
        pairs += other.pairs
    }
}
