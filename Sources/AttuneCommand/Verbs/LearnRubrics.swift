import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

extension OfflineAnalyst.Scope: ExpressibleByArgument {}

struct LearnRubrics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubrics",
        abstract: "Find, in each context, what groups of users want differently from a reply.",
        discussion: """
            Reads every user turn that reacts to a reply, compares the groups, and writes one profile a group. A \
            statement becomes active only when it survives a permutation test by user, correction for everything that \
            was tried, and a second look at held-back users; where nothing differs the rubric is empty and says why.

            --group-by side compares the chosen with the rejected replies of preference pairs.

            With --analyst MODEL a language model reads the reactions and words what users want; --dry-run tells the \
            calls, tokens and cost ahead. Every answer is kept, so a run that was stopped goes on where it was.
            """
    )

    enum Contexts: String, ExpressibleByArgument, CaseIterable {
        case auto, field, model

        /// A model's contexts take the place of the records' own.
        var source: ContextSource { self == .auto ? .auto : .field }
    }

    @Option(name: .long, help: ArgumentHelp("The group field to compare by.", valueName: "name"))
    var groupBy: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take contexts from the records' field, find them by words, or let the analyst's model draft a taxonomy "
                + "and file every request (default: field where records have one, else auto).",
            valueName: "field|auto|model"))
    var contexts: Contexts?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What reads the reactions: 'offline', which needs no network, or a model, as provider/name or URL#name.",
            valueName: "offline|MODEL"))
    var analyst = Self.offline

    @Flag(name: .long, help: "With a model: judge every user turn, also those that carry no reaction.")
    var everyTurn = false

    @Flag(
        name: .long,
        help: """
            With a model: ask what is asked about single turns as batches, slower and cheaper. A run that was stopped \
            goes on with its batch.
            """)
    var batch = false

    @Option(
        name: .long,
        help: ArgumentHelp("With --batch: seconds between two looks at a batch.", valueName: "seconds"))
    var poll = 30.0

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Which replies tell of a group: those that users judged, or all, for logs of examples without reactions.",
            valueName: "judged|all"))
    var replies = OfflineAnalyst.Scope.judged

    @Option(name: .long, help: "Fewest users a group needs in a context.")
    var minimumUsers = RubricOptions(groupBy: "").minimumUsers

    @Option(name: .long, help: "Smallest difference to believe, on a scale from 0 to 1.")
    var minimumEffect = RubricOptions(groupBy: "").minimumEffect

    @OptionGroup var leaving: HoldOutArgument

    @Flag(name: .long, help: "Say what would be read and what it would cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    static let offline = "offline"

    func validate() throws {
        if analyst != Self.offline {
            try ModelOptions.check(analyst)
            guard replies == .judged else {
                throw ValidationError("--replies all compares replies as they are and needs no model")
            }
        }
        guard contexts != .model || analyst != Self.offline else {
            throw ValidationError("--contexts model needs a model: --analyst MODEL")
        }
        if batch {
            guard analyst != Self.offline else { throw ValidationError("--batch needs a model: --analyst MODEL") }
            guard calls.policy == .use else {
                throw ValidationError("--batch brings answers into the store; --no-cache and --refresh exclude that")
            }
        }
        guard poll > 0, poll <= 86_400 else {
            throw ValidationError("--poll must be positive, and no longer than a day")
        }
        guard minimumUsers >= 1 else { throw ValidationError("--minimum-users must be at least 1") }
        guard (0...1).contains(minimumEffect) else { throw ValidationError("--minimum-effect lies between 0 and 1") }
    }

    func run() async throws {
        let workspace = try dryRun ? global.openForReading() : global.openForWriting()
        if analyst == Self.offline {
            try await learnOffline(workspace)
        } else {
            try await learnWithModel(workspace)
        }
    }

    private var record: RunRecord {
        RunRecord(
            version: Attune.version, started: Date(), arguments: Array(CommandLine.arguments.dropFirst()),
            seed: global.seed)
    }

    private func learnOffline(_ workspace: Workspace) async throws {
        let pipeline = offlinePipeline(workspace)
        if dryRun {
            let plan = LearnPlan(records: try workspace.count(), unanalysed: try pipeline.due())
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        var record = record
        let report = try await run(pipeline, &record) { nil }
        record.finished = Date()
        try workspace.save(record)
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    private func learnWithModel(_ workspace: Workspace) async throws {
        if dryRun {
            let plan = try await AnalystPlan(
                model: analyst, options: analystOptions, calls: calls, findsContexts: contexts == .model,
                inBatch: batch,
                workspace: workspace)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        let stack = try ModelStack(analyst, options: calls, workspace: workspace, restoresAnswers: false)
        let report = try await stack.recorded(record) { record in
            if batch {
                let reading = BatchedReading(
                    stack: stack, workspace: workspace, options: analystOptions, poll: .seconds(poll))
                if let line = try await reading.run().line { Console.remark(line) }
            }
            let analyst = ModelAnalyst(stack.model, options: analystOptions)
            var pipeline = modelPipeline(analyst, workspace)
            pipeline.spending = { "; " + stack.budget.line }
            return try await run(pipeline, &record) { [pipeline] in
                AnalystReport(analyst, stack: stack, unread: try pipeline.due())
            }
        }
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    private func run(
        _ pipeline: RubricPipeline, _ record: inout RunRecord, questions: () throws -> AnalystReport?
    ) async throws -> RubricReport {
        let analysed = try await pipeline.analyseNewRecords()
        let result = try await pipeline.learn()
        let profiles = try pipeline.save(result)
        record.results["records"] = Double(result.records)
        record.results["analysed"] = Double(analysed)
        record.results["tests"] = Double(result.tests)
        record.results["active"] = Double(profiles.flatMap(\.statements).count { $0.status == .active })
        return RubricReport(
            groupBy: groupBy, analysed: analysed, result: result, profiles: profiles, questions: try questions())
    }
}

/// What learning would do.
private struct LearnPlan: Encodable {
    var records: Int
    var unanalysed: Int
    var calls = 0
    var tokens = 0
    var cost = 0.0

    var text: String {
        """
        \(records) records, \(unanalysed) of them not analysed yet.
        The offline analyst makes no model calls: 0 calls, 0 tokens, no cost.
        """
    }
}
