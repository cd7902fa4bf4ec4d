import ArgumentParser
import AttuneSimulation
import Foundation

struct SimulateUsers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: "Preference pairs of users whose tastes are known, and the truth in a side file.",
        discussion: """
            Each user cares about a few properties of replies, by weights drawn as PersonalLLM draws them, and chooses \
            between two replies accordingly, with errors. Some pairs set two tastes against each other.
            """)

    private static let defaults = UserWorldOptions()

    @Option(name: .long, help: "Where to write the pairs, as prompt, chosen and rejected.")
    var output: String

    @Option(name: .long, help: "Where to write the truth (default: beside the pairs, ending in .truth.json).")
    var truth: String?

    @Option(name: .long, help: "Users in total.")
    var users = defaults.users

    @Option(name: .long, help: "Pairs of each user.")
    var pairs = defaults.pairsPerUser

    @Option(name: .long, help: "Properties of replies that anyone cares about.")
    var tastes = defaults.tastes

    @Option(name: .long, help: "The Dirichlet concentration of weights; small: each cares about one or two things.")
    var concentration = defaults.concentration

    @Option(name: .long, help: "Log odds of choosing the reply that is better in everything; small: more errors.")
    var sharpness = defaults.sharpness

    @Option(name: .long, help: "Share of pairs in which two tastes disagree.")
    var conflictShare = defaults.conflictShare

    @Option(name: .long, help: "Share of users whose tastes change half-way.")
    var changingShare = defaults.changingShare

    @Option(name: .long, help: "Names of groups that users belong to, with commas (default: none).")
    var groups = ""

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard users >= 1, pairs >= 0, tastes >= 2 else {
            throw ValidationError("--users must be at least 1, --tastes at least 2, --pairs not negative")
        }
        guard concentration > 0, sharpness >= 0 else {
            throw ValidationError("--concentration must be positive, --sharpness not negative")
        }
        for (name, share) in [("--conflict-share", conflictShare), ("--changing-share", changingShare)]
        where !(0...1).contains(share) { throw ValidationError("\(name) lies between 0 and 1") }
    }

    func run() async throws {
        var options = UserWorldOptions()
        options.users = users
        options.pairsPerUser = pairs
        options.tastes = tastes
        options.concentration = concentration
        options.sharpness = sharpness
        options.conflictShare = conflictShare
        options.changingShare = changingShare
        options.groups = groups.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        options.seed = global.seed
        let world = UserWorld(options)
        let log = URL(fileURLWithPath: output)
        let side = truth.map { URL(fileURLWithPath: $0) } ?? SimulateGroups.truthFile(beside: log)
        try world.writePairs(to: log)
        try world.truth.write(to: side)
        if global.json { return try Console.json(["log": log.path, "truth": side.path]) }
        Console.remark("\(world.count) pairs of \(users) users in \(output), the truth in \(side.lastPathComponent)")
    }
}
