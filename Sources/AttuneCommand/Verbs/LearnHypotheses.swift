import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

extension ScoredLabels: ExpressibleByArgument {}
extension InferenceStrategy: ExpressibleByArgument {}

struct LearnHypotheses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hypotheses",
        abstract: "Find what is particular about how each user writes, from a few of their texts.",
        discussion: """
            Reads a user's writing samples, or where there are more of them the user's own turns in chats, and writes up to \
            ten claims on strategy, personality and style into the user's profile, each with a quote. A claim becomes \
            active when the user's texts lie clearly apart from other writers'; who writes as others do gets none.

            With --scored, claims are found and tested on labelled rows instead (HypoGeniC's loop): a bank of hypotheses, \
            each with what it got right; rows that the best of them get wrong raise new ones; a third of the rows is kept \
            back, and a claim becomes active when it labels them better than chance. It takes more texts: nine at least, \
            better thirty.

            attune tailor --user U answers for this user, --as U writes as this user.
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only this user; may be given again (default: all).", valueName: "id"))
    var user: [String] = []

    @OptionGroup var reader: AnalystArgument

    @Option(
        name: .long,
        help: "With a model: questions that test each claim that no trait measures, on texts of the user and of others."
    )
    var checks = 0

    @OptionGroup var leaving: HoldOutArgument

    @Flag(
        name: .long,
        help: """
            Also propose what sets each user's texts apart from those of people who write about the same things (DPL); \
            proposals steer nothing.
            """)
    var peers = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Test hypotheses on labelled rows: the user's texts against others', or the replies that the user chose "
                + "against those that the user did not.", valueName: "texts|choices"))
    var scored: ScoredLabels?

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            With --scored: a way of using the bank whose accuracy is measured on the rows kept back; may be given again \
            (default: all offline, with a model only its best hypothesis, since each way costs calls).
            """, valueName: "way"))
    var way: [InferenceStrategy] = []

    @Option(name: .long, help: "With --scored: most hypotheses in a bank.")
    var bank = HypothesisLoopOptions().bank

    @Flag(name: .long, help: "Say what would be read and what it would cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard checks >= 0 else { throw ValidationError("--checks must not be negative") }
        guard scored != nil || way.isEmpty else { throw ValidationError("--way goes with --scored") }
        guard scored == nil || checks == 0 else {
            throw ValidationError("--scored tests every hypothesis; --checks is for learning without it")
        }
        guard scored == nil || !peers else { throw ValidationError("--peers goes without --scored") }
        guard bank >= 1 else { throw ValidationError("--bank must be at least 1") }
    }

    var options: HypothesisOptions {
        var options = HypothesisOptions()
        options.seed = global.seed
        return options
    }

    var users: Set<String>? { user.isEmpty ? nil : Set(user) }

    func run() async throws {
        let workspace = try dryRun ? global.openForReading() : global.openForWriting()
        if let scored { return try await learnScored(scored, workspace) }
        let samples = try WritingSamples(
            in: workspace, users: users, options: options, holdOut: HoldOut(leaving, .hypotheses)
        ).samples
        if let missing = user.first(where: { id in !samples.contains { $0.user == id } }) {
            throw WorkspaceError(.missing, "There is no text by user \(missing); ids must be written as in the log.")
        }
        if reader.isOffline {
            try await learnOffline(samples, workspace)
        } else {
            try await learnWithModel(samples, workspace)
        }
    }

    var record: RunRecord {
        RunRecord(
            version: Attune.version, arguments: Array(CommandLine.arguments.dropFirst()), seed: global.seed)
    }

    private func learnOffline(_ samples: [WritingSample], _ workspace: Workspace) async throws {
        if dryRun {
            let plan = ["samples": samples.count, "calls": 0, "tokens": 0]
            return try global.json
                ? Console.json(plan)
                : Console.result("\(samples.count) texts; the offline analyst makes no model calls.")
        }
        let progress = Progress("comparing writers")
        var result = HypothesisLearner(options: options).learn(from: samples, users: users) { done, due in
            progress.update(Double(done), of: Double(due), detail: "\(done) of \(due) users")
        }
        progress.finish()
        if peers { result.add(PeerStatements().fromTexts(samples, users: users, known: result.profiles)) }
        var record = record
        let report = try report(result, workspace, &record, questions: nil)
        record.finished = Date()
        try workspace.save(record)
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    private func learnWithModel(_ samples: [WritingSample], _ workspace: Workspace) async throws {
        let requests = ModelHypothesisLearner(Unasked(id: reader.analyst), options: options)
            .requests(from: samples, users: users)
        if dryRun {
            let plan = try await ModelPlan(requests, model: reader.analyst, options: calls, workspace: workspace)
            return try global.json ? Console.json(plan) : Console.result(plan.text)
        }
        let stack = try ModelStack(reader.analyst, options: calls, workspace: workspace, restoresAnswers: true)
        let report = try await stack.recorded(record) { record in
            let learner = ModelHypothesisLearner(stack.model, options: options, checks: checks)
            let progress = Progress("reading writers")
            defer { progress.finish() }
            var result = try await learner.learn(from: samples, users: users) { done, due in
                progress.update(
                    Double(done), of: Double(due), detail: "\(done) of \(due) users; \(stack.budget.line)")
            }
            if peers { result.add(PeerStatements().fromTexts(samples, users: users, known: result.profiles)) }
            return try self.report(
                result, workspace, &record, questions: AnalystReport(learner.id, learner.counts, stack: stack))
        }
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    /// Saves the profiles beside what was learned in other ways.
    func report(
        _ result: HypothesisResult, _ workspace: Workspace, _ record: inout RunRecord, questions: AnalystReport?
    ) throws -> HypothesisReport {
        try HoldOut(leaving, .hypotheses).save(in: workspace, method: .hypotheses)
        let store = workspace.profileStore
        var saved: [Profile] = []
        for profile in result.profiles {
            let stored = try store.profile(for: profile.audience)
            let merged = profile.replacing(.hypotheses, of: stored)
            // Who writes as others do needs no empty file.
            if stored == nil, merged.statements.isEmpty { continue }
            saved.append(try store.save(merged, reason: "learn hypotheses"))
        }
        record.results["users"] = Double(result.users.count)
        record.results["active"] = Double(saved.flatMap(\.statements).count { $0.status == .active })
        return HypothesisReport(result, profiles: saved, questions: questions)
    }
}
