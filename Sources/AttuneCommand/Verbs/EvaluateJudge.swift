import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneStatistics
import AttuneStore
import Foundation

struct EvaluateJudge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "How well a model that judges agrees with people, and with itself.",
        discussion: """
            Shows the model each pair of replies in both orders and compares its choices with the labels. Reads the rows \
            of LLMBar, JudgeBench, PandaLM and their like: a prompt, two replies, and a label or annotators' votes; plain \
            or gzip.

            Measure the judge that you mean to use on pairs like your own before you believe what it says of your arms: \
            a judge that follows the order of the replies, or knows no better than people do among themselves, cannot \
            tell small differences.
            """)

    @Option(name: .long, help: ArgumentHelp("A file of labelled pairs; may be given again.", valueName: "file"))
    var data: [String]

    @Option(name: .long, help: ArgumentHelp("The model that judges.", valueName: "model"))
    var judge: String

    @Option(name: .long, help: ArgumentHelp("No more than the first so many pairs.", valueName: "n"))
    var limit: Int?

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        try ModelOptions.check(judge)
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
        guard !data.isEmpty else { throw ValidationError("--data names the file of labelled pairs") }
    }

    private var plan: JudgePlan { JudgePlan(kind: .model, model: judge, sees: .quality) }

    func run() async throws {
        let measurement = try JudgeMeasurement(data, limit: limit)
        guard !measurement.pairs.isEmpty else {
            throw InputError(
                .unsupported, path: data.joined(separator: ", "), problem: "holds no labelled pair",
                advice:
                    "Rows need a prompt, two replies (output_1 and output_2, response_A and response_B …) and a label.")
        }
        // Opened for writing: it keeps the answers, and makes the workspace where there is none.
        let workspace = try global.openForWriting()
        if dryRun { return try await ahead(measurement, workspace) }
        let stack = try ModelStack(judge, options: calls, workspace: workspace, restoresAnswers: false)
        var record = RunRecord(
            version: Attune.version, arguments: Array(CommandLine.arguments.dropFirst()), seed: global.seed)
        record.results["pairs"] = Double(measurement.pairs.count)
        let result = try await stack.recorded(record) { _ in
            let progress = Progress("judging")
            defer { progress.finish() }
            return try await measurement.run(
                ModelJudge(plan, model: stack.model), atMost: max(calls.concurrency, 1)
            ) { done, due in
                progress.update(
                    Double(done), of: Double(due), detail: "\(done) of \(due) pairs; \(stack.budget.line)")
            }
        }
        try global.json ? Console.json(result) : Console.result(Self.text(result))
    }

    private func ahead(_ measurement: JudgeMeasurement, _ workspace: Workspace) async throws {
        let judge = ModelJudge(plan, model: Unasked(id: self.judge))
        let requests = measurement.pairs.flatMap { pair in
            let question = JudgeMeasurement.question(pair)
            return judge.requests(for: question) + judge.requests(for: question.swapped)
        }
        let plan = try await ModelPlan(requests, model: self.judge, options: calls, workspace: workspace)
        try global.json ? Console.json(plan) : Console.result(plan.text)
    }

    private static func text(_ result: JudgeMeasurement.Result) -> String {
        var lines = [
            "\(result.judge): \(result.report.judged) of \(result.report.pairs) pairs judged in both orders; "
                + "\(result.report.prompts) prompts, 95 % intervals by prompt"
        ]
        lines += self.lines(result.report)
        if let people = result.annotatorAgreement {
            lines.append("annotators agree with each other: \(percent(people)) of the pairs of votes")
        }
        for (name, report) in result.subsets.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "\(name): \(report.judged) pairs, accuracy \(percent(report.accuracy)), "
                    + "the same choice in both orders \(percent(report.consistency))"
            )
        }
        if result.unread > 0 { lines.append("\(result.unread) rows hold no labelled pair") }
        if result.undecided > 0 { lines.append("\(result.undecided) pairs on which annotators disagree were left out") }
        for (code, count) in result.missing.sorted(by: { $0.key < $1.key }) {
            lines.append("\(count) answers missing: \(code)")
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ report: JudgeReport) -> [String] {
        [
            "accuracy, disagreement between the orders a tie: \(percent(report.accuracy))",
            "accuracy of single answers: \(percent(report.answerAccuracy))",
            "accuracy of two answers added up: \(percent(report.combinedAccuracy))",
            "the same choice in both orders: \(percent(report.consistency))",
            "flipped: \(percent(report.flipRate))",
            "names the reply shown first: \(percent(report.firstShare)); 50 % is unbiased",
            "Cohen's kappa: \(number(report.kappa))",
            "macro F1: \(number(report.macroF1))",
        ]
    }

    private static func number(_ estimate: IntervalEstimate?) -> String {
        guard let estimate else { return "unknown" }
        let interval = estimate.isBounded ? " (\(estimate.lower.short) to \(estimate.upper.short))" : ""
        return estimate.value.short + interval
    }

    private static func percent(_ estimate: IntervalEstimate?) -> String {
        guard let estimate else { return "unknown" }
        let interval = estimate.isBounded ? " (\(percent(estimate.lower)) to \(percent(estimate.upper)))" : ""
        return percent(estimate.value) + interval
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }
}
