import ArgumentParser
import AttuneSimulation
import AttuneStore
import Foundation

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write logs of people whose wishes are known.",
        subcommands: [SimulateGroups.self, SimulateUsers.self, SimulateWriters.self])
}

struct SimulateGroups: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "groups",
        abstract: "Chat logs of groups with planted differences, and the truth in a side file.")

    private static let defaults = GroupWorldOptions()

    @Option(name: .long, help: "Where to write the log, as OpenAI chat lines.")
    var output: String

    @Option(name: .long, help: "Where to write the truth (default: beside the log, ending in .truth.json).")
    var truth: String?

    @Option(name: .long, help: "The groups' names, with commas.")
    var groups = defaults.groups.joined(separator: ",")

    @Option(name: .long, help: "The name of the group field.")
    var groupField = defaults.groupField

    @Option(name: .long, help: "Users in total.")
    var users = defaults.users

    @Option(name: .long, help: "Conversations in total.")
    var conversations = defaults.conversations

    @Option(name: .long, help: "Contexts in total.")
    var contexts = defaults.contexts

    @Option(name: .long, help: "Contexts in which the groups do not differ.")
    var nullContexts = defaults.nullContexts

    @Option(name: .long, help: "Planted differences in total; 0 makes a world without any.")
    var differences = defaults.differences

    @Option(name: .long, help: "The gap between two groups' wishes, from 0 to 1.")
    var strength = defaults.strength

    @Option(name: .long, help: "Wishes per context that all groups share.")
    var sharedWishes = defaults.sharedWishes

    @Option(name: .long, help: "Share of reactions that are random.")
    var randomShare = defaults.randomShare

    @Option(name: .long, help: "Share of the users' later turns that react to the reply.")
    var reactionShare = defaults.reactionShare

    @Option(name: .long, help: "Share of reactions that say what is wanted.")
    var statedShare = defaults.statedShare

    @Flag(name: .long, help: "Leave the contexts' names out of the log, so that they must be found.")
    var hideContexts = false

    @Option(name: .long, help: "Where to write what each reacting turn says, as JSON lines (default: nowhere).")
    var reactions: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard options.groups.count >= 2 else { throw ValidationError("--groups needs at least two names") }
        guard (0...1).contains(strength) else { throw ValidationError("--strength lies between 0 and 1") }
        for (name, share) in [
            ("--random-share", randomShare), ("--reaction-share", reactionShare), ("--stated-share", statedShare),
        ] where !(0...1).contains(share) { throw ValidationError("\(name) lies between 0 and 1") }
        guard users >= options.groups.count, conversations >= 0 else {
            throw ValidationError("--users must be at least the number of groups, --conversations at least 0")
        }
        guard (1...GroupWorld.availableContexts.count).contains(contexts), (0...contexts).contains(nullContexts) else {
            throw ValidationError(
                "--contexts lies between 1 and \(GroupWorld.availableContexts.count), --null-contexts below it")
        }
    }

    private var options: GroupWorldOptions {
        var options = GroupWorldOptions()
        options.groups = groups.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        options.groupField = groupField
        options.users = users
        options.conversations = conversations
        options.contexts = contexts
        options.nullContexts = nullContexts
        options.differences = differences
        options.strength = strength
        options.sharedWishes = sharedWishes
        options.randomShare = randomShare
        options.reactionShare = reactionShare
        options.statedShare = statedShare
        options.writesContext = !hideContexts
        options.seed = global.seed
        return options
    }

    func run() async throws {
        let world = GroupWorld(options)
        let log = URL(fileURLWithPath: output)
        let side = truth.map { URL(fileURLWithPath: $0) } ?? Self.truthFile(beside: log)
        let progress = Progress("simulating")
        defer { progress.finish() }
        try world.writeLogs(to: log) { done in
            progress.update(Double(done), of: Double(conversations), detail: "\(done) conversations")
        }
        try world.truth.write(to: side)
        if let reactions { try world.writeReactions(to: URL(fileURLWithPath: reactions)) }
        progress.finish()
        if global.json { return try Console.json(["log": log.path, "truth": side.path]) }
        Console.remark("\(conversations) conversations in \(output), the truth in \(side.lastPathComponent)")
    }

    static func truthFile(beside log: URL) -> URL {
        log.deletingPathExtension().appendingPathExtension("truth.json")
    }
}
