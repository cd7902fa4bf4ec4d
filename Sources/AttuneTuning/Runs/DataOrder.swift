import AttuneCore

/// Which examples each optimizer step takes: a fresh order every epoch, decided by the seed alone, so that a resumed run
/// goes on with the very examples that the killed one would have taken.
struct DataOrder {
    let training: [Int]
    let evaluation: [Int]
    let batchSize: Int
    let seed: UInt64
    let totalSteps: Int

    /// Splits `count` examples.
    init(count: Int, options: TrainingOptions) {
        var random = SeededGenerator(seed: options.seed, label: "evaluation")
        let kept = options.evaluationShare > 0 && count > 1 ? max(1, Int(Double(count) * options.evaluationShare)) : 0
        let shuffled = Array(0..<count).shuffled(using: &random)
        evaluation = shuffled.prefix(kept).sorted()
        training = shuffled.dropFirst(kept).sorted()
        batchSize = options.batchSize
        seed = options.seed
        let steps = (training.count + batchSize - 1) / batchSize * options.epochs
        totalSteps = min(steps, options.maximumSteps ?? steps)
    }

    var stepsPerEpoch: Int { max((training.count + batchSize - 1) / batchSize, 1) }

    /// The examples of a step, counted from 0.
    func examples(step: Int) -> [Int] {
        let epoch = step / stepsPerEpoch
        var random = SeededGenerator(seed: seed, label: "epoch \(epoch)")
        let order = training.shuffled(using: &random)
        let start = step % stepsPerEpoch * batchSize
        return Array(order[start..<min(start + batchSize, order.count)])
    }
}
