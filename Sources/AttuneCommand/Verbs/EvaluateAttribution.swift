import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneStore
import Foundation

struct EvaluateAttribution: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract: "Who wrote a text: how surely authors are told apart, and whose the replies look like.",
        discussion: """
            Trains an attributor on texts by known authors: rows {author, work, text} of --data, or the workspace's \
            writing samples. Each work is held out in turn and its texts attributed; words, runs of characters and the \
            way to compare them are chosen among the other works only. With --texts it then attributes texts of your \
            own, such as replies in somebody's name: rows {text, author, demonstrations}, of which only the text must be \
            there. Where demonstrations are given, copying from them is measured against what the author's own other \
            texts share with them. With --judge a model that sees texts of each author answers too. Result, samples and a page \
            to open go to runs/<id>/ in the workspace.
            """
    )

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Texts by known authors (default: the workspace's writing samples).", valueName: "file"))
    var data: [String] = []

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Texts to attribute.", valueName: "file"))
    var texts: [String] = []

    @Flag(name: .long, help: "Count all words with a capital as one, since names give a work away.")
    var maskNames = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Works held out together, in so many rounds (default: each work alone, up to 100 works in 12 rounds).",
            valueName: "n"))
    var rounds: Int?

    @Flag(name: .long, help: "Do not hold out works; only attribute --texts.")
    var noTest = false

    @Option(name: .long, help: ArgumentHelp("A model that tells authors by example texts.", valueName: "model"))
    var judge: String?

    @Flag(name: .long, help: "Say how many calls and tokens --judge would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let rounds, rounds < 2 { throw ValidationError("--rounds must be at least 2") }
        if let judge { try ModelOptions.check(judge) }
        guard judge == nil || !texts.isEmpty else { throw ValidationError("--judge goes with --texts") }
        guard !dryRun || judge != nil else { throw ValidationError("--dry-run goes with --judge") }
        guard !noTest || !texts.isEmpty else { throw ValidationError("--no-test leaves nothing to do without --texts") }
    }

    func run() async throws {
        var run = AttributionRun(masksNames: maskNames, rounds: rounds, tests: !noTest, seed: global.seed)
        try run.read(data: data, texts: texts, global: global)
        if dryRun, let judge {
            let plan = try await ModelPlan.ahead(
                run.judgeRequests(), model: judge, options: calls, global: global)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        // Opened for writing: it keeps the result, and makes the workspace where there is none.
        let workspace = try global.openForWriting()
        let record = RunRecord(
            version: Attune.version, arguments: RunRecord.arguments(without: []), seed: global.seed)
        var audit = AuditRun(workspace: workspace, record: record, files: data + texts)
        guard let judge else {
            try show(try await run.report(), audit, run)
            try workspace.save(record.finished())
            return
        }
        let stack = try ModelStack(judge, options: calls, workspace: workspace, restoresAnswers: false)
        audit.judge = stack
        let own = audit
        let asked = run
        try await stack.recorded(record) { _ in
            let found = try await asked.report(judge: ExemplarAuthorJudge(stack.model), width: calls.concurrency)
            try show(found, own, asked)
        }
    }

    private func show(_ found: AttributionFindings, _ audit: AuditRun, _ run: AttributionRun) throws {
        let page = try audit.save(.attribution(found), .attribution(found.samples(run.questioned)))
        try global.json ? Console.json(found) : Console.result(found.lines.joined(separator: "\n"))
        Console.remark("report: \(page.path)")
    }
}

extension RunRecord {
    /// The record at its end, where no model was asked.
    fileprivate func finished() -> RunRecord {
        var record = self
        record.finished = Date()
        return record
    }
}
