import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

extension LearnHypotheses {
    private var scoredOptions: ScoredOptions {
        var options = ScoredOptions()
        options.loop.bank = bank
        options.loop.seed = global.seed
        options.strategies = way.isEmpty ? (reader.isOffline ? InferenceStrategy.allCases : [.best]) : way
        return options
    }

    /// Tests hypotheses on labelled rows (HypoGeniC's loop).
    func learnScored(_ labels: ScoredLabels, _ workspace: Workspace) async throws {
        func learning(_ model: (any LanguageModel)?) -> ScoredLearning {
            var learner = ScoredHypothesisLearner(options: scoredOptions, hypotheses: options, model: model)
            learner.width = model == nil ? 1 : max(calls.concurrency, 1)
            return ScoredLearning(workspace: workspace, learner: learner, labels: labels, options: options)
        }
        let rows = try learning(nil).rows(of: users)
        if let missing = user.first(where: { id in !rows.contains { $0.user == id } }) {
            throw WorkspaceError(.missing, "There is nothing by user \(missing); ids must be written as in the log.")
        }
        if dryRun {
            let plan = try await ScoredPlan(
                rows, learning(nil).learner, model: reader.isOffline ? nil : reader.analyst, calls: calls,
                workspace: workspace)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        var record = record
        if reader.isOffline {
            let report = ScoredReport(labels, try await learning(nil).learn(rows), questions: nil)
            record.finished = Date()
            try workspace.save(record)
            return try global.json ? Console.json(report) : Console.result(report.text)
        }
        let stack = try ModelStack(reader.analyst, options: calls, workspace: workspace, restoresAnswers: true)
        let report = try await stack.recorded(record) { _ in
            let learning = learning(stack.model)
            let learned = try await learning.learn(rows) { "; " + stack.budget.line }
            let questions = AnalystReport(stack.id, learning.learner.counts, stack: stack)
            return ScoredReport(labels, learned, questions: questions)
        }
        try global.json ? Console.json(report) : Console.result(report.text)
    }
}
