import AttuneTransformer

/// A text to be learned: tokens, and the index from which on they are predicted.
package struct EncodedText: Sendable, Hashable {
    package var tokens: [Int]
    /// 0 for the whole text, the prompt's length for a completion.
    package var targetsFrom: Int

    package init(tokens: [Int], targetsFrom: Int) {
        self.tokens = tokens
        self.targetsFrom = targetsFrom
    }
}

/// Supervised fine-tuning: the mean of −log p over target tokens.
package struct CompletionObjective: TrainingObjective {
    package let texts: [EncodedText]

    package init(_ texts: [EncodedText]) { self.texts = texts }

    package var count: Int { texts.count }
    package func units(of example: Int) -> Int {
        max(texts[example].tokens.count - max(texts[example].targetsFrom, 1), 0)
    }
    package func rows(of example: Int) -> Int { max(texts[example].tokens.count - 1, 0) }
    package func tokens(of example: Int) -> Int { texts[example].tokens.count }

    package func batch(_ examples: [Int]) -> TrainingBatch {
        var batch = TrainingBatch()
        for example in examples { _ = batch.addText(texts[example].tokens, targetsFrom: texts[example].targetsFrom) }
        return batch
    }

    package func loss(_ examples: [Int], logProbabilities: [Float]) -> LossSum {
        var sum = LossSum()
        sum.units = logProbabilities.count
        sum.loss = -logProbabilities.reduce(0) { $0 + Double($1) }
        sum.coefficients = Array(repeating: -1, count: logProbabilities.count)
        return sum
    }
}
