import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

struct LearnPersonas: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "personas",
        abstract: "Find who would choose each reply of a preference pair, and what each user's choices say of them.",
        discussion: """
            Writes, for each pair, a one-sentence persona of who would prefer the chosen reply and one of who would prefer \
            the rejected one. Personas form a pool: attune tailor --persona auto takes the one whose prompt was most like \
            the new one. Where pairs name users, each user's choices give weights for the traits of replies, shrunk \
            toward everyone's; what is clear of them becomes the user's profile, and --best-of ranks replies by them.
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only this user; may be given again (default: all).", valueName: "id"))
    var user: [String] = []

    @OptionGroup var reader: AnalystArgument

    @Option(
        name: .long,
        help: ArgumentHelp("The group field whose members' weights are expected to be alike.", valueName: "name"))
    var groupBy: String?

    @Flag(
        name: .long,
        help: """
            Also propose what sets each user apart from people who are otherwise alike (DPL); proposals steer nothing.
            """)
    var peers = false

    @Option(name: .long, help: "Fewest replies that a persona must fit to get a profile of its own.")
    var minimumReplies = 3

    @OptionGroup var leaving: HoldOutArgument

    @Flag(name: .long, help: "Say what would be read and what it would cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard minimumReplies >= 1 else { throw ValidationError("--minimum-replies must be at least 1") }
    }

    func run() async throws {
        let workspace = try dryRun ? global.openForReading() : global.openForWriting()
        let found = try PreferencePairs(in: workspace, holdOut: HoldOut(leaving, .personas))
        let pairs = found.pairs
        let wanted = user.isEmpty ? pairs : pairs.filter { $0.user.map(user.contains) ?? false }
        guard !wanted.isEmpty else {
            throw WorkspaceError(
                .missing,
                pairs.isEmpty
                    ? "There are no preference pairs; attune import takes prompt, chosen and rejected."
                    : "None of those users has a preference pair; ids must be written as in the log.")
        }
        if dryRun { return try await plan(wanted, workspace) }
        try HoldOut(leaving, .personas).save(in: workspace, method: .personas)
        if !found.heldOut.isEmpty { try PersonaPool(workspace).removePersonas(ofRecords: found.heldOut) }
        var record = record
        if reader.isOffline {
            let inferred = inferOffline(pairs)
            let saved = try await save(inferred, of: wanted, analyst: AnalystArgument.offline, workspace)
            let report = self.report(saved, of: wanted, inferred, &record, questions: nil)
            record.finished = Date()
            try workspace.save(record)
            return try global.json ? Console.json(report) : Console.result(report.text)
        }
        let stack = try ModelStack(reader.analyst, options: calls, workspace: workspace, restoresAnswers: false)
        let report = try await stack.recorded(record) { record in
            let learner = ModelPersonaLearner(stack.model)
            let progress = Progress("inferring personas")
            let inferred = try await learner.infer(wanted, atMost: max(calls.concurrency, 1)) { done, due in
                progress.update(Double(done), of: Double(due), detail: "\(done) of \(due) pairs; \(stack.budget.line)")
            }
            progress.finish()
            let questions = AnalystReport(learner.id, learner.counts, stack: stack)
            let saved = try await save(inferred, of: wanted, analyst: learner.id, workspace)
            return self.report(saved, of: wanted, inferred, &record, questions: questions)
        }
        try global.json ? Console.json(report) : Console.result(report.text)
    }

    private var record: RunRecord {
        RunRecord(version: Attune.version, arguments: Array(CommandLine.arguments.dropFirst()), seed: global.seed)
    }

    private func inferOffline(_ pairs: [PersonaPair]) -> [InferredPersona] {
        PersonaLearner().infer(pairs).filter { one in user.isEmpty || one.user.map(user.contains) ?? false }
    }

    /// Learns what this command line learned, from the records that are still there and a model's stored answers; tells
    /// nothing and keeps no record of a run.
    /// - Returns: the personas that have a profile; nil where an answer was missing, and nothing is changed.
    func learnAgain(_ workspace: Workspace) async throws -> Set<String>? {
        let pairs = try PreferencePairs(in: workspace, holdOut: HoldOut(leaving, .personas)).pairs
        let wanted = user.isEmpty ? pairs : pairs.filter { $0.user.map(user.contains) ?? false }
        if reader.isOffline {
            return try await save(
                inferOffline(pairs), of: wanted, analyst: AnalystArgument.offline, workspace
            ).frequent
        }
        do {
            return try await ModelStack.withStoredAnswers(
                of: reader.analyst, options: calls, workspace: workspace, restoresAnswers: false
            ) { model, _ in
                let learner = ModelPersonaLearner(model)
                let inferred = try await learner.infer(wanted)
                return try await save(inferred, of: wanted, analyst: learner.id, workspace).frequent
            }
        } catch is ModelError {
            return nil
        } catch is ModelSetupFailure {
            return nil
        }
    }

    private func plan(_ pairs: [PersonaPair], _ workspace: Workspace) async throws {
        if reader.isOffline {
            let plan = ["pairs": pairs.count, "calls": 0, "tokens": 0]
            return try global.json
                ? Console.json(plan) : Console.result("\(pairs.count) pairs; the offline analyst makes no model calls.")
        }
        let requests = ModelPersonaLearner.requests(for: pairs)
        let plan = try await ModelPlan(requests, model: reader.analyst, options: calls, workspace: workspace)
        try global.json ? Console.json(plan) : Console.result(plan.text)
    }

    private struct Saved {
        var collection: PersonaCollection
        /// Those that fit replies enough to have a profile.
        var frequent: Set<String>
        var weights: [UserWeights] = []
        /// The users'.
        var profiles: [Profile] = []
    }

    /// Puts the personas into the pool, the frequent ones into profiles, and each user's weights into theirs.
    private func save(
        _ inferred: [InferredPersona], of pairs: [PersonaPair], analyst: String, _ workspace: Workspace
    ) async throws -> Saved {
        try PersonaPool(workspace).store(
            PreferencePairs.pooled(inferred, of: pairs), ofRecords: pairs.compactMap(\.recordID), analyst: analyst)
        let store = workspace.profileStore
        let collection = PersonaCollection(inferred)
        let frequent = Set(collection.entries.filter { $0.references.count >= minimumReplies }.map(\.id))
        for profile in collection.profiles() where frequent.contains(profile.audience.personaID ?? "") {
            try store.save(profile.keepingEdits(of: try store.profile(for: profile.audience)), reason: "learn personas")
        }
        let weights = try await UserWeightsPipeline(workspace: workspace, groupBy: groupBy)
            .learn(only: user, comparing: peers)
        let topics = Dictionary(grouping: self.peers ? pairs : []) { $0.user ?? "" }
            .mapValues { PeerStatements.topics(of: $0.map(\.prompt)) }
        let candidates =
            peers ? PeerStatements().fromChoices(weights.everyone, topics: topics, known: weights.profiles) : [:]
        var saved = Saved(collection: collection, frequent: frequent, weights: weights.weights)
        for var profile in weights.profiles {
            let stored = try store.profile(for: profile.audience)
            guard case .user(let user) = profile.audience else { continue }
            profile.statements += candidates[user] ?? []
            let owns: (Statement) -> Bool = { $0.source == .personas && !$0.isScoredChoice(of: user) }
            let merged = StatementAgeing.merge(stored: stored, learned: profile, owns: owns).profile
                .keepingAttributes(of: stored)
            if stored == nil, merged.statements.isEmpty { continue }
            saved.profiles.append(try store.save(merged, reason: "learn personas"))
        }
        return saved
    }

    private func report(
        _ saved: Saved, of pairs: [PersonaPair], _ inferred: [InferredPersona], _ record: inout RunRecord,
        questions: AnalystReport?
    ) -> PersonaReport {
        record.results["pairs"] = Double(pairs.count)
        record.results["personas"] = Double(saved.collection.entries.count)
        record.results["active"] = Double(saved.profiles.flatMap(\.statements).count { $0.status == .active })
        return PersonaReport(
            pairs: pairs.count, inferred: inferred.count, collection: saved.collection, kept: saved.frequent.count,
            weights: saved.weights, profiles: saved.profiles, questions: questions)
    }
}

extension Audience {
    fileprivate var personaID: String? {
        if case .persona(let id) = self { id } else { nil }
    }
}
