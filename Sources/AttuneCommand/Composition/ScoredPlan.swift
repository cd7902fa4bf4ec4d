import AttuneLearning
import AttuneModels
import AttuneStore

/// What a scored run would read and cost, told ahead. The first question of each user is counted; what follows depends on
/// the answers and is bounded.
struct ScoredPlan: Encodable, Sendable {
    var users: Int
    var rows: Int
    /// Users with too few rows, of whom nothing will be asked.
    var short: Int
    /// nil offline.
    var plan: ModelPlan?

    init(
        _ rows: [ScoredRows], _ learner: ScoredHypothesisLearner, model: String?, calls: ModelOptions,
        workspace: Workspace
    ) async throws {
        users = rows.count
        self.rows = rows.reduce(0) { $0 + $1.training.count + $1.heldOut.count }
        short = rows.count { $0.shortage(least: learner.options.leastRows) != nil }
        guard let model else { return }
        let expected = rows.map(learner.expected)
        var plan = try await ModelPlan(
            expected.flatMap(\.requests), model: model, options: calls, workspace: workspace)
        let prices = try PriceFile.load(calls.prices, workspace: workspace.folder).table
        for one in expected where one.laterCalls > 0 {
            plan.add(
                calls: one.laterCalls, inputTokens: one.laterInputTokens, outputTokens: one.laterOutputTokens,
                prices: prices)
        }
        self.plan = plan
    }

    var text: String {
        let first = "\(rows) rows of \(users) users" + (short > 0 ? "; \(short) of them have too few" : "")
        guard let plan else { return first + "; the offline analyst makes no model calls." }
        return first + ".\n\(plan.text)\nThat is the most; repeated questions and hypotheses that fail early cost less."
    }
}
