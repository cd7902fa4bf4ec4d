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
            """
    )

    enum Contexts: String, ExpressibleByArgument, CaseIterable {
        case auto, field

        var source: ContextSource { self == .auto ? .auto : .field }
    }

    @Option(name: .long, help: ArgumentHelp("The group field to compare by.", valueName: "name"))
    var groupBy: String

    @Option(
        name: .long,
        help: "Take contexts from the records' field, or find them (default: field where records have one, else auto).")
    var contexts: Contexts?

    @Option(name: .long, help: "What reads the reactions; 'offline' needs no network.")
    var analyst = "offline"

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

    @Flag(name: .long, help: "Say what would be read and what it would cost, and stop.")
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard analyst == "offline" else {
            throw ValidationError("'--analyst \(analyst)' is not known; this version has the analyst 'offline'")
        }
        guard minimumUsers >= 1 else { throw ValidationError("--minimum-users must be at least 1") }
        guard (0...1).contains(minimumEffect) else { throw ValidationError("--minimum-effect lies between 0 and 1") }
    }

    func run() async throws {
        let started = Date()
        var options = RubricOptions(groupBy: groupBy)
        options.minimumUsers = minimumUsers
        options.minimumEffect = minimumEffect
        options.countsEveryReply = replies == .all
        options.seed = global.seed
        let workspace = try dryRun ? global.openForReading() : global.openForWriting()
        let analyst = OfflineAnalyst(scope: replies)
        let pipeline = RubricPipeline(
            workspace: workspace, analyst: analyst,
            learner: RubricLearner(
                options: options, contexts: contexts?.source ?? .fieldOrAuto, analyst: analyst.id))
        if dryRun {
            let due = try workspace.count(
                RecordFilter(unanalysed: RecordFilter.Analysis(analyst: analyst.id, version: analyst.version)))
            let plan = LearnPlan(records: try workspace.count(), unanalysed: due, calls: 0, tokens: 0, cost: 0)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        let analysed = try await pipeline.analyseNewRecords()
        let result = try await pipeline.learn()
        let profiles = try pipeline.save(result)
        let active = profiles.flatMap(\.statements).count { $0.status == .active }
        try workspace.save(
            RunRecord(
                version: Attune.version, started: started, finished: Date(),
                arguments: Array(CommandLine.arguments.dropFirst()), seed: global.seed,
                results: [
                    "records": Double(result.records), "analysed": Double(analysed), "tests": Double(result.tests),
                    "active": Double(active),
                ]))
        let report = RubricReport(groupBy: groupBy, analysed: analysed, result: result, profiles: profiles)
        try global.json ? Console.json(report) : Console.result(report.text)
    }
}

/// What learning would do.
private struct LearnPlan: Encodable {
    var records: Int
    var unanalysed: Int
    var calls: Int
    var tokens: Int
    var cost: Double

    var text: String {
        """
        \(records) records, \(unanalysed) of them not analysed yet.
        The offline analyst makes no model calls: 0 calls, 0 tokens, no cost.
        """
    }
}
