import AttuneTuning
import Foundation

/// Shows a training while it goes on, and what came of it.
struct TrainingConsole {
    private let progress = Progress("training")
    private let reference = Progress("reference")

    init() { StopSignal.listen() }

    func show(_ event: TrainingEvent) {
        switch event {
        case .prepared(let examples, let leftOut, let weights):
            let rest = leftOut > 0 ? "; \(leftOut) left out as too long or empty" : ""
            Console.remark("attune: \(examples) examples, \(weights) weights to train\(rest)")
        case .reference(let done, let total):
            reference.update(Double(done), of: Double(total), detail: "\(done) of \(total) pairs")
            if done == total { reference.finish() }
        case .step(let step):
            progress.update(Double(step.step), of: Double(step.totalSteps), detail: step.line)
        }
    }

    /// Throws ``TrainingStopped`` for a run that has not come to its end.
    func finish(_ report: TrainingReport, output: String, json: Bool) throws {
        progress.finish()
        let summary = report.summary
        if json {
            try Console.json(
                Printed(
                    output: output, finished: summary.isFinished, steps: summary.steps, totalSteps: summary.totalSteps,
                    resumedAt: summary.resumedAt, bestStep: summary.bestStep, bestEvaluationLoss: summary.bestLoss,
                    examples: summary.trainingExamples, evaluationExamples: summary.evaluationExamples,
                    leftOut: report.leftOut, badRows: report.faults, tokens: report.tokens,
                    trainedWeights: report.trainedWeights))
        }
        guard summary.isFinished else { throw TrainingStopped(step: summary.steps, total: summary.totalSteps) }
        guard !json else { return }
        let best = summary.bestLoss.map {
            String(format: ", best evaluation %.4f at step %d", $0, summary.bestStep ?? 0)
        }
        Console.result("trained \(summary.steps) steps on \(summary.trainingExamples) examples\(best ?? ""): \(output)")
    }

    private struct Printed: Encodable {
        var output: String
        var finished: Bool
        var steps: Int
        var totalSteps: Int
        var resumedAt: Int
        var bestStep: Int?
        var bestEvaluationLoss: Double?
        var examples: Int
        var evaluationExamples: Int
        var leftOut: Int
        var badRows: Int
        var tokens: Int
        var trainedWeights: Int
    }
}

/// A training that was interrupted in order; its checkpoint is written.
struct TrainingStopped: Error, CustomStringConvertible {
    var step: Int
    var total: Int

    var description: String { "stopped after step \(step) of \(total); run the same command again to go on" }
}
