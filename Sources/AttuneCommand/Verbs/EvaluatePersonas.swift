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

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let judge, judge != AnalystArgument.offline { try ModelOptions.check(judge) }
        guard wordFloor >= 1 else { throw ValidationError("--word-floor must be at least 1") }
    }

    func run() async throws {
        let judge = judge ?? reader.analyst
        let isOffline = reader.isOffline && judge == AnalystArgument.offline
        let workspace = try isOffline ? global.openForReading() : global.openForWriting()
        let pairs = try PreferencePairs(in: workspace).pairs
        guard !pairs.isEmpty else {
            throw WorkspaceError(
                .missing, "There are no preference pairs; attune import takes prompt, chosen and rejected.")
        }
        let inferred = try await asking(reader.analyst, workspace) { model in
            guard let model else { return PersonaLearner().infer(pairs) }
            return try await ModelPersonaLearner(model).infer(pairs, atMost: max(calls.concurrency, 1))
        }
        let progress = Progress("judging")
        let result = try await asking(judge, workspace) { model in
            let judge: any PersonaJudge = model.map { ModelPersonaJudge($0) } ?? OfflinePersonaJudge()
            return try await PersonaEvaluation.run(
                inferred, pairs: pairs, judge: judge, floor: wordFloor, atMost: max(calls.concurrency, 1)
            ) { done, due in progress.update(Double(done), of: Double(due), detail: "\(done) of \(due) personas") }
        }
        progress.finish()
        try global.json ? Console.json(result) : Console.result(Self.text(result))
    }

    /// Hands out the named model, recorded and closed afterwards; nil for the offline analyst.
    private func asking<T>(
        _ name: String, _ workspace: Workspace, _ body: ((any LanguageModel)?) async throws -> T
    ) async throws -> T {
        guard name != AnalystArgument.offline else { return try await body(nil) }
        let stack = try ModelStack(name, options: calls, workspace: workspace, restoresAnswers: false)
        let record = RunRecord(
            version: Attune.version, arguments: RunRecord.arguments(without: []), seed: global.seed)
        return try await stack.recorded(record) { _ in try await body(stack.model) }
    }

    private static func text(_ result: PersonaEvaluation) -> String {
        var lines = ["\(result.pairs) pairs, judged by \(result.judge); chance is 0.5"]
        for side in PairSide.allCases.map(\.rawValue) {
            let accuracy = result.accuracy[side]
            let rule = result.lengthRule[side]
            lines.append(
                "\(side): \(result.personas[side] ?? 0) personas, accuracy \(Self.text(accuracy)), "
                    + "a rule by length alone \(Self.text(rule))")
        }
        if let preference = result.preference {
            lines.append(
                "better persona: chosen \(preference.chosen), rejected \(preference.rejected), ties \(preference.ties)")
        }
        for side in PairSide.allCases.map(\.rawValue) {
            let words = (result.salient[side] ?? []).map { "\($0.word) \($0.share.short)" }
            if !words.isEmpty { lines.append("words of the \(side) side: " + words.joined(separator: ", ")) }
        }
        return lines.joined(separator: "\n")
    }

    private static func text(_ accuracy: PersonaEvaluation.Accuracy?) -> String {
        guard let accuracy, let mean = accuracy.mean else { return "unknown" }
        return mean.short + (accuracy.error.map { " ± \($0.short)" } ?? "")
    }
}
