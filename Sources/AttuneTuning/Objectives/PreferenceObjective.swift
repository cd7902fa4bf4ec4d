import AttuneTransformer

/// A prompt and two completions as tokens, with what the reference says of them.
public struct EncodedPair: Sendable, Hashable {
    public var prompt: [Int]
    public var chosen: [Int]
    public var rejected: [Int]
    /// Σ log ref over the completion's tokens; computed once, before training.
    public var referenceChosen = 0.0
    public var referenceRejected = 0.0

    public init(prompt: [Int], chosen: [Int], rejected: [Int]) {
        self.prompt = prompt
        self.chosen = chosen
        self.rejected = rejected
    }
}

/// Preference tuning: the mean of a ``PreferenceLoss`` over pairs. The prompt of a pair is computed once for both sides.
public struct PreferenceObjective: TrainingObjective {
    public var pairs: [EncodedPair]
    public let loss: PreferenceLoss

    public init(_ pairs: [EncodedPair], loss: PreferenceLoss) {
        self.pairs = pairs
        self.loss = loss
    }

    public var count: Int { pairs.count }
    public func units(of example: Int) -> Int { 1 }
    public func rows(of example: Int) -> Int {
        pairs[example].prompt.count + pairs[example].chosen.count + pairs[example].rejected.count
    }
    public func tokens(of example: Int) -> Int {
        2 * pairs[example].prompt.count + pairs[example].chosen.count + pairs[example].rejected.count
    }

    public func batch(_ examples: [Int]) -> TrainingBatch {
        var batch = TrainingBatch()
        for example in examples {
            let prompt = batch.addPrompt(pairs[example].prompt)
            _ = batch.addCompletion(pairs[example].chosen, after: prompt)
            _ = batch.addCompletion(pairs[example].rejected, after: prompt)
        }
        return batch
    }

    public func loss(_ examples: [Int], logProbabilities: [Float]) -> LossSum {
        var sum = LossSum()
        sum.coefficients = Array(repeating: 0, count: logProbabilities.count)
        for (example, sides) in zip(examples, sides(examples)) {
            let value = loss.value(
                chosen: Self.total(logProbabilities[sides.chosen]),
                rejected: Self.total(logProbabilities[sides.rejected]),
                referenceChosen: pairs[example].referenceChosen, referenceRejected: pairs[example].referenceRejected,
                chosenCount: sides.chosen.count, rejectedCount: sides.rejected.count)
            sum.loss += value.loss
            sum.margin += value.margin
            sum.correct += value.margin > 0 ? 1 : 0
            for target in sides.chosen { sum.coefficients[target] = Float(value.chosenToken) }
            for target in sides.rejected { sum.coefficients[target] = Float(value.rejectedToken) }
        }
        sum.units = examples.count
        sum.pairs = examples.count
        return sum
    }

    /// Keeps what the reference says of examples, from the log-probabilities of their batch's targets.
    public mutating func setReference(_ examples: [Int], logProbabilities: [Float]) {
        for (example, sides) in zip(examples, sides(examples)) {
            pairs[example].referenceChosen = Self.total(logProbabilities[sides.chosen])
            pairs[example].referenceRejected = Self.total(logProbabilities[sides.rejected])
        }
    }

    /// The targets of each example's sides, in the order of ``batch(_:)``.
    private func sides(_ examples: [Int]) -> [(chosen: Range<Int>, rejected: Range<Int>)] {
        var start = 0
        func next(_ completion: [Int], _ prompt: [Int]) -> Range<Int> {
            // Without a prompt nothing predicts a completion's first token.
            let count = prompt.isEmpty ? max(completion.count - 1, 0) : completion.count
            defer { start += count }
            return start..<start + count
        }
        return examples.map { example in
            let pair = pairs[example]
            return (next(pair.chosen, pair.prompt), next(pair.rejected, pair.prompt))
        }
    }

    private static func total(_ values: ArraySlice<Float>) -> Double { values.reduce(0) { $0 + Double($1) } }
}
