import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneSimulation
import AttuneSteering
import AttuneStore
import Foundation

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate two groups, learn their rubrics, and tailor one question for each; no network.")

    @Option(name: .long, help: "Where to keep the demonstration's log and workspace; it is emptied first.")
    var folder = "demo-out"

    @Option(name: .long, help: "Conversations to simulate.")
    var conversations = GroupWorldOptions().conversations

    @Option(name: .long, help: "Fixes every random choice.")
    var seed: UInt64 = 1

    func run() async throws {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        try emptied(root)
        var options = GroupWorldOptions()
        options.seed = seed
        options.conversations = conversations
        let world = GroupWorld(options)
        let log = root.appendingPathComponent("chats.jsonl")

        Console.result("1. Simulating \(options.conversations) conversations of \(options.users) users in two groups …")
        try world.writeLogs(to: log)
        try world.truth.write(to: SimulateGroups.truthFile(beside: log))

        Console.result("2. attune import \(folder)/chats.jsonl")
        let workspace = try Workspace.open(at: root.appendingPathComponent("workspace"), for: .writing)
        let summary = try await Importer(workspace).run(paths: [log.path])
        Console.result("   \(summary.total.stored) stored, \(summary.total.quarantined) quarantined")

        Console.result("3. attune learn rubrics --group-by \(options.groupField)")
        var learning = RubricOptions(groupBy: options.groupField)
        learning.seed = seed
        let pipeline = RubricPipeline(
            workspace: workspace, analyst: OfflineAnalyst(), learner: RubricLearner(options: learning))
        try await pipeline.analyseNewRecords()
        let result = try await pipeline.learn()
        let profiles = try pipeline.save(result)
        Console.result("   \(result.tests) hypotheses tested over \(result.reacting) conversations with a reaction\n")
        Console.result(DemoTable(score: GroupScore(of: profiles, against: world.truth)).text)

        tailorQuestions(world: world, profiles: profiles, result: result)
        Console.result(nextSteps)
    }

    /// The demonstration's own folder, fresh; anything else in its place is left alone.
    private func emptied(_ root: URL) throws {
        let mark = root.appendingPathComponent(".attune-demo")
        let manager = FileManager.default
        if manager.fileExists(atPath: root.path) {
            let isOurs = manager.fileExists(atPath: mark.path)
            let isEmpty = (try? manager.contentsOfDirectory(atPath: root.path).isEmpty) ?? false
            guard isOurs || isEmpty else {
                throw WorkspaceError(.data, "\(folder) holds other things; choose another --folder.")
            }
            if isOurs { try manager.removeItem(at: root) }
        }
        try manager.createDirectory(at: root, withIntermediateDirectories: true)
        try Data().write(to: mark)
    }

    /// The first request of a context in which each group has something active, with each group's instruction.
    private func tailorQuestions(world: GroupWorld, profiles: [Profile], result: RubricResult) {
        let contexts = profiles.map { profile in
            Set(profile.statements.filter { $0.status == .active }.compactMap(\.context))
        }
        guard
            let shared = contexts.dropFirst().reduce(contexts.first ?? [], { $0.intersection($1) }).sorted().first
                ?? contexts.flatMap({ $0 }).sorted().first,
            let record = world.conversations().first(where: { $0.context == shared }),
            case .conversation(let messages) = record.content, let question = messages.first?.text
        else { return }
        Console.result("4. One question, tailored for each group:\n   “\(question)”\n")
        let tailor = Tailor(contexts: result.contextModel)
        for profile in profiles {
            guard case .group(let name, let value) = profile.audience else { continue }
            Console.result("   $ attune tailor … --group \(name)=\(value)")
            let tailored = tailor.tailor(SteeringRequest(prompt: question, profiles: [profile]))
            let text = tailored.instruction ?? "(not steered: \(tailored.gate.reason?.message ?? "nothing applies"))"
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Console.result("   │ \(line)") }
            Console.result("")
        }
    }

    private var nextSteps: String {
        """
        Everything of this demonstration lies in \(folder)/. Next, with your own log:

          attune import chats.jsonl --map user=USER_KEY --map group.GROUP=GROUP_KEY
          attune learn rubrics --group-by GROUP
          attune profiles show GROUP=VALUE --evidence
          attune tailor "How do I …?" --group GROUP=VALUE --explain
        """
    }
}
