import AttuneCore
import AttuneTransformer
import Foundation

/// One run: goes through the data step by step, logs each, evaluates, keeps the best weights, and can be stopped or
/// killed at any point and go on to the very same bytes.
public struct TrainingRun<Objective: TrainingObjective> {
    public let trainee: Trainee
    public let objective: Objective
    public let options: TrainingOptions
    /// Where checkpoint and log lie; made where missing.
    public let folder: String
    /// Of everything that decides the result beside the checkpoint.
    public let fingerprint: String

    public init(
        trainee: Trainee, objective: Objective, options: TrainingOptions, folder: String, fingerprint: String
    ) {
        self.trainee = trainee
        self.objective = objective
        self.options = options
        self.folder = folder
        self.fingerprint = fingerprint
    }

    /// Trains, and leaves the best weights in the trainee: those of the lowest evaluation loss, or the last.
    ///
    /// - Parameters:
    ///   - isStopping: asked before every step; on true a checkpoint is written and the run returns unfinished.
    ///   - progress: told after every step.
    ///
    /// Throws ``TrainingError``, also where the loss is no number any more.
    public func run(
        isStopping: () -> Bool = { false }, progress: (TrainingProgress) -> Void = { _ in }
    ) throws -> TrainingSummary {
        try options.validate()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let order = DataOrder(count: objective.count, options: options)
        guard !order.training.isEmpty else {
            throw TrainingError(.data, "there is nothing to train on", advice: "Give more examples.")
        }
        let optimizer = AdamW(trainee.parameters, options: options.optimizer)
        var state = Checkpoint(step: 0, bestLoss: nil, bestStep: 0, withoutImprovement: 0, bestWeights: nil)
        if Checkpoint.exists(in: folder) {
            state = try Checkpoint.restore(
                from: folder, trainee: trainee, optimizer: optimizer, fingerprint: fingerprint)
        }
        let log = try TrainingLog(folder: folder, resumingAfter: state.step)
        let resumedAt = state.step
        var pace = Pace()
        var stopsEarly = isExhausted(state)
        while state.step < order.totalSteps, !stopsEarly {
            if isStopping() {
                try save(state, optimizer)
                return summary(state, order, resumedAt, isFinished: false)
            }
            var shown = try step(state.step, order, optimizer, &pace)
            state.step += 1
            if isEvaluation(state.step, order) {
                shown.evaluation = try evaluate(order.evaluation, &state)
                stopsEarly = isExhausted(state)
            }
            try log.append(shown)
            progress(shown)
            if state.step % options.checkpointEvery == 0 { try save(state, optimizer) }
        }
        let finished = summary(state, order, resumedAt, isFinished: true)
        if let best = state.bestWeights {
            for (parameter, values) in zip(trainee.parameters, best) { parameter.values = values }
        }
        return finished
    }

    /// One optimizer step: gradients of all its examples, in as many parts as memory asks for.
    private func step(
        _ step: Int, _ order: DataOrder, _ optimizer: AdamW, _ pace: inout Pace
    ) throws -> TrainingProgress {
        let examples = order.examples(step: step)
        let units = max(examples.reduce(0) { $0 + objective.units(of: $1) }, 1)
        trainee.clearGradients()
        var sum = LossSum()
        for (index, part) in parts(examples).enumerated() {
            let dropoutKey = StableHash.combine(StableHash.combine(options.seed, UInt64(step)), UInt64(index))
            let pass = try trainee.forward(objective.batch(part), dropoutKey: dropoutKey)
            let loss = objective.loss(part, logProbabilities: pass.logProbabilities)
            sum.add(loss)
            trainee.backward(pass, coefficients: loss.coefficients.map { $0 / Float(units) })
        }
        let norm = optimizer.gradientNorm()
        guard sum.loss.isFinite, norm.isFinite else {
            throw TrainingError(
                .diverged, "the loss is no number any more at step \(step + 1)",
                advice: "Lower the learning rate, or look for odd texts in the data.")
        }
        let warmUp = Int((options.warmUp * Double(order.totalSteps)).rounded(.up))
        let rate = options.learningRate * options.schedule.share(step: step, warmUp: warmUp, total: order.totalSteps)
        let scale = options.clipNorm.map { min(1, $0 / (norm + 1e-6)) } ?? 1
        optimizer.update(learningRate: rate, scale: scale)
        pace.add(tokens: examples.reduce(0) { $0 + objective.tokens(of: $1) })
        return TrainingProgress(
            step: step + 1, totalSteps: order.totalSteps, epoch: Double(step + 1) / Double(order.stepsPerEpoch),
            loss: sum.loss / Double(units), margin: sum.pairs > 0 ? sum.margin / Double(sum.pairs) : nil,
            accuracy: sum.pairs > 0 ? Double(sum.correct) / Double(sum.pairs) : nil, gradientNorm: norm,
            learningRate: rate, tokensPerSecond: pace.tokensPerSecond,
            timeLeft: pace.timeLeft(steps: order.totalSteps - step - 1))
    }

    private func evaluate(_ examples: [Int], _ state: inout Checkpoint) throws -> TrainingProgress.Evaluation? {
        guard !examples.isEmpty else { return nil }
        var sum = LossSum()
        for part in parts(examples) {
            let found = try trainee.model.logProbabilities(objective.batch(part), adapter: trainee.adapter)
            sum.add(objective.loss(part, logProbabilities: found))
        }
        let loss = sum.loss / Double(max(sum.units, 1))
        let isBest = state.bestLoss.map { loss < $0 } ?? true
        if isBest {
            state.bestLoss = loss
            state.bestStep = state.step
            state.bestWeights = trainee.parameters.map(\.values)
            state.withoutImprovement = 0
        } else {
            state.withoutImprovement += 1
        }
        return TrainingProgress.Evaluation(
            loss: loss, margin: sum.pairs > 0 ? sum.margin / Double(sum.pairs) : nil,
            accuracy: sum.pairs > 0 ? Double(sum.correct) / Double(sum.pairs) : nil, isBest: isBest)
    }

    private func isEvaluation(_ step: Int, _ order: DataOrder) -> Bool {
        step % (options.evaluateEvery ?? order.stepsPerEpoch) == 0 || step == order.totalSteps
    }

    private func isExhausted(_ state: Checkpoint) -> Bool {
        options.patience.map { state.withoutImprovement >= $0 } ?? false
    }

    private func save(_ state: Checkpoint, _ optimizer: AdamW) throws {
        try state.write(to: folder, trainee: trainee, optimizer: optimizer, fingerprint: fingerprint)
    }

    private func parts(_ examples: [Int]) -> [[Int]] { objective.parts(examples, rowsAtOnce: options.rowsAtOnce) }

    private func summary(
        _ state: Checkpoint, _ order: DataOrder, _ resumedAt: Int, isFinished: Bool
    ) -> TrainingSummary {
        TrainingSummary(
            steps: state.step, totalSteps: order.totalSteps, resumedAt: resumedAt, isFinished: isFinished,
            bestStep: state.bestLoss == nil ? nil : state.bestStep, bestLoss: state.bestLoss,
            trainingExamples: order.training.count, evaluationExamples: order.evaluation.count)
    }
}

extension TrainingObjective {
    /// Consecutive examples that are in memory together: as many as fit, at least one.
    public func parts(_ examples: [Int], rowsAtOnce: Int) -> [[Int]] {
        var parts: [[Int]] = []
        var rows = 0
        for example in examples {
            let added = self.rows(of: example)
            if parts.isEmpty || rows + added > rowsAtOnce {
                parts.append([])
                rows = 0
            }
            parts[parts.count - 1].append(example)
            rows += added
        }
        return parts
    }
}

/// What a run came to.
public struct TrainingSummary: Sendable, Hashable {
    public var steps: Int
    public var totalSteps: Int
    /// The step of the checkpoint that the run went on from; 0 without one.
    public var resumedAt: Int
    /// False for a run that was stopped and can go on.
    public var isFinished: Bool
    /// The step whose weights were kept; nil without evaluation.
    public var bestStep: Int?
    public var bestLoss: Double?
    public var trainingExamples: Int
    public var evaluationExamples: Int
}
