import AttuneLearning
import AttuneModels
import AttuneStore

/// What evaluating personas would ask, told ahead: two questions a pair infer the personas, four judge them and two
/// compare them.
struct PersonaEvaluationPlan: Encodable {
    var pairs: Int
    /// nil where the analyst, or the judge, works offline.
    var analyst: ModelPlan?
    var judge: ModelPlan?

    init(
        _ pairs: [PersonaPair], analyst: String?, judge: String?, calls: ModelOptions, workspace: Workspace
    ) async throws {
        self.pairs = pairs.count
        if let analyst {
            self.analyst = try await ModelPlan(
                ModelPersonaLearner.requests(for: pairs), model: analyst, options: calls, workspace: workspace)
        }
        guard let judge else { return }
        var plan = try await ModelPlan([], model: judge, options: calls, workspace: workspace)
        let prices = try PriceFile.load(calls.prices, workspace: workspace.folder).table
        // Beside the texts about 150 tokens of instructions, and a persona's 30; an answer takes a few.
        let texts = pairs.reduce(0) { sum, pair in
            sum + TokenEstimate.tokens(in: pair.prompt + pair.pair.chosen + pair.pair.rejected)
        }
        plan.add(
            calls: 6 * pairs.count, inputTokens: 4 * texts + 6 * 180 * pairs.count, outputTokens: 6 * 20 * pairs.count,
            prices: prices)
        self.judge = plan
    }

    var text: String {
        let parts = [analyst.map { "personas by \($0.text)" }, judge.map { "judged by \($0.text)" }].compactMap { $0 }
        return parts.isEmpty
            ? "\(pairs) pairs; nothing is asked of a model."
            : "\(pairs) pairs; nothing was sent.\n" + parts.joined(separator: "\n")
    }
}
