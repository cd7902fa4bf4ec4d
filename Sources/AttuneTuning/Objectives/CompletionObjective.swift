import AttuneTransformer

/// A text to be learned: tokens, and the index from which on they are predicted.
public struct EncodedText: Sendable, Hashable {
    public var tokens: [Int]
    /// 0 for the whole text, the prompt's length for a completion.
    public var targetsFrom: Int

    public init(tokens: [Int], targetsFrom: Int) {
        self.tokens = tokens
        self.targetsFrom = targetsFrom
    }
}

/// Supervised fine-tuning: the mean of −log p over target tokens.
public struct CompletionObjective: TrainingObjective {
    public let texts: [EncodedText]

    public init(_ texts: [EncodedText]) { self.texts = texts }

    public var count: Int { texts.count }
    public func units(of example: Int) -> Int {
        max(texts[example].tokens.count - max(texts[example].targetsFrom, 1), 0)
    }
    public func rows(of example: Int) -> Int { max(texts[example].tokens.count - 1, 0) }
    public func tokens(of example: Int) -> Int { texts[example].tokens.count }

    public func batch(_ examples: [Int]) -> TrainingBatch {
        var batch = TrainingBatch()
        for example in examples { _ = batch.addText(texts[example].tokens, targetsFrom: texts[example].targetsFrom) }
        return batch
    }

    public func loss(_ examples: [Int], logProbabilities: [Float]) -> LossSum {
        var sum = LossSum()
        sum.units = logProbabilities.count
        sum.loss = -logProbabilities.reduce(0) { $0 + Double($1) }
        sum.coefficients = Array(repeating: -1, count: logProbabilities.count)
        return sum
    }
}
