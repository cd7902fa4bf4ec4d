import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneStore
import Foundation

struct EvaluateAbility: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ability",
        abstract: "What a model can do, and whether a profile costs any of it.",
        discussion: """
            Asks the questions of public sets, found by their fields: MMLU's (question, choices, answer), GSM8K's \
            (question, answer) and IFEval's (prompt, instruction_id_list, kwargs), as JSON Lines, CSV or gzip. Answers are \
            checked by program. With --user, --group or --persona each question is asked with and without steering, and \
            the difference is told question by question. Exit code 1 where steering costs ability beyond chance. Answers \
            are kept, so that a killed run goes on where it was. Result, samples and a page to open go to runs/<id>/ in the \
            workspace; attune report writes the page anew, or as Markdown or JSON.
            """
    )

    @OptionGroup var paired: PairedOptions

    @Flag(name: .long, help: "Print the command that asks the same model with lm-evaluation-harness, and stop.")
    var harness = false

    @OptionGroup(title: "Steering") var audience: SteeredFor
    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let items = try read()
        if harness {
            let model = try harnessModel(global.folder)
            Console.remark("needs: pip install \"\(HarnessCommand.package(model))\"")
            return Console.result(HarnessCommand.line(model, kinds: Set(items.map(\.kind)), limit: paired.limit))
        }
        let steering = try await audience.steering(global)
        if paired.dryRun {
            let requests = items.flatMap {
                PairedAsking.requests(
                    $0.prompt, steering: steering, sampling: calls.sampling, maximumTokens: $0.maximumTokens)
            }
            let plan = try await ModelPlan.ahead(requests, model: paired.model, options: calls, global: global)
            return try EvaluationPlans(answers: plan).show(global)
        }
        let workspace = try global.openForWriting()
        let stack = try ModelStack(paired.model, options: calls, workspace: workspace, restoresAnswers: true)
        let isWorse = try await AnswerScope.$user.withValue(audience.user) {
            try await stack.recorded(audience.record(global)) { record in
                let progress = Progress("asking")
                defer { progress.finish() }
                let asking = PairedAsking(stack.model, steering: steering, sampling: calls.sampling)
                let (result, samples) = try await AbilityEvaluation.run(
                    items, asking: asking, model: stack.id, atMost: calls.concurrency, seed: global.seed
                ) { progress.update(Double($0), of: Double($1), detail: "\($0) of \($1); \(stack.budget.line)") }
                progress.finish()
                try JSONLinesFile.write(samples, to: paired.samples)
                for part in result.parts {
                    record.results["\(part.kind.rawValue) plain"] = part.accuracy.plain?.value
                    record.results["\(part.kind.rawValue) steered"] = part.accuracy.steered?.value
                }
                let page = try AuditRun(
                    workspace: workspace, record: record, files: paired.data, audiences: audience.labels(), model: stack
                ).save(.ability(result), .ability(samples))
                try global.json
                    ? Console.json(result)
                    : Console.result(result.lines(isSteered: steering != nil).joined(separator: "\n"))
                Console.remark("\(stack.id): \(stack.budget.line)\nreport: \(page.path)")
                return result.isWorse
            }
        }
        if isWorse { throw ExitCode(1) }
    }

    /// Where the harness finds the model; nothing is asked.
    private func harnessModel(_ workspace: URL) throws -> HarnessCommand.Model {
        if let local = try ModelStack.local(paired.model, in: workspace) {
            return .folder(local.folder, adapter: local.adapter)
        }
        let endpoint = try ModelStack.endpoint(paired.model, ProcessInfo.processInfo.environment)
        return switch endpoint.format {
        case .openai: .openAI(base: endpoint.base, name: endpoint.model.name)
        case .anthropic: .anthropic(base: endpoint.base, name: endpoint.model.name)
        case .ollama: .ollama(base: endpoint.base, name: endpoint.model.name)
        }
    }

    private func read() throws -> [AbilityItem] {
        let items = try DataFaults.read(
            paired.data, fields: "question and answer (MMLU, GSM8K) or prompt and instruction_id_list (IFEval)"
        ) { (row) throws(DataFault) in try AbilityItem(row: row) }
        guard let limit = paired.limit else { return items }
        var taken: [AbilityItem.Kind: Int] = [:]
        return items.filter { item in
            taken[item.kind, default: 0] += 1
            return taken[item.kind, default: 0] <= limit
        }
    }
}
