import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneStore
import Foundation

struct EvaluatePlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Compare ways to answer, as a plan says, and tell which helped.",
        discussion: """
            A plan is a small YAML file: arms (no profile, the right one, another audience's, examples …), audiences, \
            prompts, and judges. attune evaluate --example gpa prints one with comments; save it, and run it with \
            attune evaluate gpa.yaml.

            Every prompt, reply and verdict goes to runs/<id>/samples.jsonl in the workspace, the result and a report \
            to open in a browser beside it (attune report writes others). \
            Answers are kept, so a run that was stopped goes on with the same command and pays for nothing twice. \
            --dry-run tells calls, tokens and cost ahead.
            """)

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.yaml"))
    var plan: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Print a plan to start from: \(PlanExamples.names.joined(separator: ", ")).", valueName: "name"))
    var example: String?

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let example, PlanExamples.text(example) == nil {
            throw ValidationError("--example is one of \(PlanExamples.names.joined(separator: ", "))")
        }
        guard plan != nil || example != nil else {
            throw ValidationError("Name a plan, or print one with --example \(PlanExamples.names[0])")
        }
    }

    func run() async throws {
        if let example { return Console.result(PlanExamples.text(example) ?? "") }
        let path = plan ?? ""
        let file = URL(fileURLWithPath: path)
        var plan = try Self.read(path, file)
        plan.sampling.temperature = plan.sampling.temperature ?? calls.temperature
        plan.sampling.maximumTokens = plan.sampling.maximumTokens ?? calls.maxTokens
        for model in EvaluationModels.names(plan, [.user("id")]) where model != "simulated" {
            try ModelOptions.check(model)
        }
        let workspace = try dryRun ? global.openForReading() : global.openForWriting()
        let pipeline = EvaluationPipeline(
            plan: plan, folder: file.deletingLastPathComponent(), workspace: workspace, options: calls,
            seed: plan.seed ?? global.seed)
        if dryRun {
            let ahead = try await pipeline.ahead()
            return try global.json ? Console.json(ahead) : Console.result(ahead.text)
        }
        let run = try await pipeline.run(arguments: Array(CommandLine.arguments.dropFirst()))
        let report = try StoredEvaluation(run.folder.folder).report(global)
        try Data(report.rendered(as: .html).utf8).write(to: run.folder.report, options: .atomic)
        try global.json
            ? Console.json(run.result)
            : Console.result(EvaluationTable(result: run.result, folder: run.folder).text)
    }

    private static func read(_ path: String, _ file: URL) throws -> EvaluationPlan {
        let text: String
        do { text = try String(contentsOf: file, encoding: .utf8) } catch {
            let name = PlanExamples.text(path) == nil ? PlanExamples.names[0] : path
            let hint = "attune evaluate --example \(name) prints one to start from."
            throw InputError(.missing, path: path, problem: "is no plan that can be read", advice: hint)
        }
        return try PlanReader(file: path).plan(YAMLDocument.read(text, file: path), text: text)
    }
}
