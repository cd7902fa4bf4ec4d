import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneStore

struct EvaluatePersonas: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "personas",
        abstract: "Whether a judge who reads a persona picks the reply that it was inferred from.",
        discussion: """
            Infers the personas of the workspace's preference pairs and shows each to a judge with the prompt and both \
            replies, in both orders, which are scored separately (arXiv 2501.11549). Beside it a rule that knows only \
            whether the persona wants length, which a judge must clearly beat; with a model as the judge, which of a \
            pair's two personas it finds better; and the words that tell the chosen side's personas from the rejected's.
            """
    )

    @OptionGroup var reader: AnalystArgument

    @Option(
        name: .long,
        help: ArgumentHelp("Who judges: 'offline' or a model (default: as the analyst).", valueName: "offline|MODEL"))
    var judge: String?

    @Option(name: .long, help: "Least occurrences of a word that is listed.")
    var wordFloor = 10

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let judge, judge != AnalystArgument.offline { try ModelOptions.check(judge) }
        guard wordFloor >= 1 else { throw ValidationError("--word-floor must be at least 1") }
    }

    func run() async throws {
        let judge = judge ?? reader.analyst
        let isOffline = reader.isOffline && judge == AnalystArgument.offline
        let workspace = try isOffline || dryRun ? global.openForReading() : global.openForWriting()
        let pairs = try PreferencePairs(in: workspace).pairs
        guard !pairs.isEmpty else {
            throw WorkspaceError(
                .missing, "There are no preference pairs; attune import takes prompt, chosen and rejected.")
        }
        if dryRun {
            let plan = try await PersonaEvaluationPlan(
                pairs, analyst: reader.isOffline ? nil : reader.analyst,
                judge: judge == AnalystArgument.offline ? nil : judge, calls: calls, workspace: workspace)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        var report = PersonaEvaluationReport()
        let inferred = try await asking(reader.analyst, workspace) { stack in
            guard let stack else { return PersonaLearner().infer(pairs) }
            let learner = ModelPersonaLearner(stack.model)
            defer { report.analyst = AnalystReport(learner.id, learner.counts, stack: stack) }
            return try await learner.infer(pairs, atMost: max(calls.concurrency, 1))
        }
        let progress = Progress("judging")
        defer { progress.finish() }
        report.result = try await asking(judge, workspace) { stack in
            let model = stack.map { ModelPersonaJudge($0.model) }
            let judge: any PersonaJudge = model ?? OfflinePersonaJudge()
            defer {
                if let stack, let model { report.judge = AnalystReport(model.id, model.counts, stack: stack) }
            }
            return try await PersonaEvaluation.run(
                inferred, pairs: pairs, judge: judge, floor: wordFloor, atMost: max(calls.concurrency, 1)
            ) { done, due in progress.update(Double(done), of: Double(due), detail: "\(done) of \(due) personas") }
        }
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    /// Hands out the named model, recorded and closed afterwards; nil for the offline analyst.
    private func asking<T>(
        _ name: String, _ workspace: Workspace, _ body: (ModelStack?) async throws -> T
    ) async throws -> T {
        guard name != AnalystArgument.offline else { return try await body(nil) }
        let stack = try ModelStack(name, options: calls, workspace: workspace, restoresAnswers: false)
        let record = RunRecord(
            version: Attune.version, arguments: RunRecord.arguments(without: []), seed: global.seed)
        return try await stack.recorded(record) { _ in try await body(stack) }
    }
}
