import AttuneCore
import Foundation
import Testing

@testable import AttuneTransformer
@testable import AttuneTuning

struct TrainingRunTests {
    private func options() -> TrainingOptions {
        var options = TrainingOptions(learningRate: 2e-3)
        options.epochs = 3
        options.batchSize = 2
        options.evaluationShare = 0.25
        options.evaluateEvery = 2
        options.checkpointEvery = 2
        return options
    }

    private func objective(_ fixture: ParityCase) throws -> PreferenceObjective {
        var objective = PreferenceObjective(fixture.pairs + fixture.pairs.reversed(), loss: PreferenceLoss())
        try objective.computeReference(fixture.model)
        return objective
    }

    /// Every file of an adapter and of a checkpoint.
    private func bytes(_ folder: String, _ trainee: Trainee) throws -> [Data] {
        try #require(trainee.adapter).write(to: folder + "/out")
        return try ["out/adapter_model.safetensors", Checkpoint.file].map {
            try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))
        }
    }

    private func train(
        _ fixture: ParityCase, _ folder: String, options: TrainingOptions, rounds: [Int], fingerprint: String = "a"
    ) throws -> (Trainee, TrainingSummary) {
        var last: (Trainee, TrainingSummary)?
        for limit in rounds {
            // Everything is made afresh, as in a new process.
            var settings = try fixture.adapter().settings
            settings.dropout = 0.3
            let trainee = try Trainee(
                fixture.model, adapter: LowRankAdapter(settings: settings, layers: fixture.adapter().copy().layers))
            var steps = 0
            let run = TrainingRun(
                trainee: trainee, objective: try objective(fixture), options: options, folder: folder,
                fingerprint: fingerprint)
            let summary = try run.run(isStopping: { steps >= limit }, progress: { _ in steps += 1 })
            last = (trainee, summary)
        }
        return try #require(last)
    }

    @Test func aRunThatWasStoppedTwiceEndsWithTheSameBytes() throws {
        let fixture = try ParityCase("qwen3")
        let (whole, parts) = (try ScratchFolder(), try ScratchFolder())
        let (first, summary) = try train(fixture, whole.path, options: options(), rounds: [.max])
        #expect(summary.isFinished && summary.steps == 9 && summary.bestStep != nil)
        let (second, resumed) = try train(fixture, parts.path, options: options(), rounds: [3, 1, .max])
        #expect(resumed.isFinished && resumed.resumedAt == 4)
        #expect(try bytes(whole.path, first) == bytes(parts.path, second))
        #expect(try logged(whole.path) == logged(parts.path))
    }

    /// A kill leaves the last checkpoint and a longer log.
    @Test func aRunThatWasKilledBetweenCheckpointsEndsWithTheSameBytes() throws {
        struct Killed: Error {}
        let fixture = try ParityCase("llama")
        let (whole, parts) = (try ScratchFolder(), try ScratchFolder())
        let (first, _) = try train(fixture, whole.path, options: options(), rounds: [.max])
        let killed = TrainingRun(
            trainee: try Trainee(
                fixture.model,
                adapter: {
                    var settings = try fixture.adapter().settings
                    settings.dropout = 0.3
                    return LowRankAdapter(settings: settings, layers: try fixture.adapter().layers)
                }()), objective: try objective(fixture), options: options(), folder: parts.path, fingerprint: "a")
        var steps = 0
        var stale: Data?
        // The checkpoint of step 4 is put back after step 5, as if the process had died there.
        _ = try killed.run(
            isStopping: { steps >= 5 },
            progress: { _ in
                steps += 1
                if steps == 5 { stale = FileManager.default.contents(atPath: parts.path + "/" + Checkpoint.file) }
            })
        try #require(stale).write(to: URL(fileURLWithPath: parts.path + "/" + Checkpoint.file))
        let (second, summary) = try train(fixture, parts.path, options: options(), rounds: [.max])
        #expect(summary.resumedAt == 4)
        #expect(try bytes(whole.path, first) == bytes(parts.path, second))
        #expect(try logged(whole.path) == logged(parts.path))
    }

    /// Steps and losses of the log.
    private func logged(_ folder: String) throws -> [[Double?]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + TrainingLog.file))
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            let json = try line.withUnsafeBytes { try JSONValue.parse($0) }
            return ["step", "loss", "grad_norm", "learning_rate", "eval_loss"].map { json[$0]?.double }
        }
    }

    @Test func anotherRunsCheckpointIsRefused() throws {
        let fixture = try ParityCase("llama")
        let folder = try ScratchFolder()
        _ = try train(fixture, folder.path, options: options(), rounds: [3])
        #expect(throws: TrainingError.self) {
            try train(fixture, folder.path, options: options(), rounds: [.max], fingerprint: "b")
        }
    }

    @Test func aStepInPartsIsTheStepAsAWhole() throws {
        let fixture = try ParityCase("mistral")
        var parts = options()
        parts.rowsAtOnce = 1
        let (a, b) = (try ScratchFolder(), try ScratchFolder())
        func trainee(_ options: TrainingOptions, _ folder: String) throws -> [[Float]] {
            let trainee = try Trainee(fixture.model, adapter: fixture.adapter())
            let run = TrainingRun(
                trainee: trainee, objective: try objective(fixture), options: options, folder: folder, fingerprint: "")
            _ = try run.run()
            return trainee.parameters.map(\.values)
        }
        for (whole, split) in zip(try trainee(options(), a.path), try trainee(parts, b.path)) {
            #expect(relativeDistance(split, whole.map(Double.init)) < 1e-4)
        }
    }

    @Test func aRunStopsEarlyAndKeepsTheBestWeights() throws {
        let fixture = try ParityCase("qwen2")
        let folder = try ScratchFolder()
        var options = options()
        options.learningRate = 0.5
        options.epochs = 40
        options.warmUp = 0
        options.schedule = .constant
        options.evaluateEvery = 1
        options.patience = 2
        options.clipNorm = nil
        let trainee = try Trainee(fixture.model, adapter: fixture.adapter())
        let objective = try objective(fixture)
        let run = TrainingRun(
            trainee: trainee, objective: objective, options: options, folder: folder.path, fingerprint: "")
        var evaluations: [TrainingProgress.Evaluation] = []
        let summary = try run.run(progress: { if let evaluation = $0.evaluation { evaluations.append(evaluation) } })
        #expect(summary.steps < summary.totalSteps)
        #expect(summary.bestStep == summary.steps - 2)
        #expect(summary.bestLoss == evaluations.map(\.loss).min())
        let kept = DataOrder(count: objective.count, options: options).evaluation
        let found = try fixture.model.logProbabilities(objective.batch(kept), adapter: trainee.adapter)
        let sum = objective.loss(kept, logProbabilities: found)
        let best = try #require(summary.bestLoss)
        #expect(abs(sum.loss / Double(sum.units) - best) < 1e-6)
    }

    @Test func everyEpochTakesEveryExampleOnce() {
        var options = TrainingOptions(learningRate: 1)
        options.epochs = 3
        for (count, size, share) in [(1, 4, 0.5), (10, 3, 0), (10, 4, 0.2), (7, 7, 0.1)] {
            options.batchSize = size
            options.evaluationShare = share
            let order = DataOrder(count: count, options: options)
            #expect(Set(order.training + order.evaluation) == Set(0..<count))
            #expect(order.training.count + order.evaluation.count == count)
            for epoch in 0..<3 {
                let steps = (0..<order.stepsPerEpoch).flatMap { order.examples(step: epoch * order.stepsPerEpoch + $0) }
                #expect(steps.sorted() == order.training)
            }
        }
    }

    @Test func theRateRisesAndFallsAsInTransformers() {
        func shares(_ schedule: LearningRateSchedule) -> [Double] {
            (0..<6).map { schedule.share(step: $0, warmUp: 2, total: 6) }
        }
        #expect(shares(.linear) == [0, 0.5, 1, 0.75, 0.5, 0.25])
        #expect(shares(.constant) == [0, 0.5, 1, 1, 1, 1])
        let cosine = shares(.cosine)
        #expect(abs(cosine[4] - 0.5) < 1e-12 && abs(cosine[3] - 0.853_553_390_593) < 1e-9)
    }
}
