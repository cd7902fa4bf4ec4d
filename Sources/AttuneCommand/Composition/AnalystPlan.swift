import AttuneCore
import AttuneLearning
import AttuneModels
import AttuneStore

/// What learning with a model would send and cost, told ahead. The judgements are counted; how many turns will need an
/// explanation, and what follows from them, is estimated with the offline detector.
struct AnalystPlan: Encodable, Sendable {
    var records: Int
    var unanalysed = 0
    /// User turns that no question is due about.
    var spared = 0
    var plan: ModelPlan

    init(
        model: String, options: ModelAnalyst.Options, calls: ModelOptions, findsContexts: Bool, inBatch: Bool,
        workspace: Workspace
    ) async throws {
        records = try workspace.count()
        let stack: ModelStack?
        do {
            stack = try ModelStack(model, options: calls, workspace: workspace, restoresAnswers: false)
        } catch let failure as ModelSetupFailure where failure.exitCode == 78 {
            Console.remark("\(failure)")
            stack = nil
        }
        if inBatch { _ = try stack?.batchJob(poll: .seconds(1)) }  // says so where the provider takes none
        let prices = try PriceFile.load(calls.prices, workspace: workspace.folder).table
        let id = stack?.id ?? model
        plan = ModelPlan(model: id, prices: prices)
        let analyst = ModelAnalyst(Unasked(id: id), options: options)
        unanalysed = try workspace.count(
            RecordFilter(unanalysed: RecordFilter.Analysis(analyst: analyst.id, version: analyst.version)))
        var batches = workspace.unanalysed(analyst: analyst.id, version: analyst.version)
        var contexts: Set<String> = []
        var wishes = 0
        let progress = Progress("planning")
        defer { progress.finish() }
        var done = 0
        while let rows = try batches.next() {
            let batch = try rows.map { try $0.decoded().record }
            contexts.formUnion(batch.compactMap(\.context))
            let expected = analyst.expected(for: batch)
            spared += expected.spared
            wishes += expected.wishes
            try await plan.add(expected.requests, prices: prices, inBatch: inBatch) {
                try await stack?.isStored($0) ?? false
            }
            done += batch.count
            progress.update(Double(done), of: Double(unanalysed), detail: "\(done) of \(unanalysed) records")
        }
        if findsContexts {
            let finder = ModelContexts(analyst)
            let expected = finder.expected(
                for: Array(try ModelContextLabels(contexts: finder, workspace: workspace).requests().values))
            try await plan.add(expected.requests, prices: prices) { try await stack?.isStored($0) ?? false }
            plan.add(
                calls: expected.laterCalls, inputTokens: expected.laterInputTokens,
                outputTokens: expected.laterOutputTokens, prices: prices)
        }
        let later = ModelAnalyst.later(wishes: wishes, contexts: max(contexts.count, 1))
        plan.add(
            calls: later.calls, inputTokens: later.inputTokens, outputTokens: later.outputTokens, prices: prices)
        try await stack?.closing {}
    }

    var text: String {
        """
        \(records) records, \(unanalysed) of them not analysed yet; \(spared) user turns need no question.
        \(plan.text)
        Judgements are counted, the rest is estimated; nothing was sent.
        """
    }
}
