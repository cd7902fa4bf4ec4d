import ArgumentParser
import AttuneSimulation
import Foundation

struct SimulateWriters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writers",
        abstract: "Writing samples of people whose habits are known, and the truth in a side file.")

    private static let defaults = WriterWorldOptions()

    @Option(name: .long, help: "Where to write the samples, one JSON object a line.")
    var output: String

    @Option(name: .long, help: "Where to write the truth (default: beside the samples, ending in .truth.json).")
    var truth: String?

    @Option(name: .long, help: "Writers in total.")
    var writers = defaults.writers

    @Option(name: .long, help: "Texts of each.")
    var samples = defaults.samples

    @Option(name: .long, help: "Habits of each writer who has any.")
    var habits = defaults.habits

    @Option(name: .long, help: "Share of writers without a habit.")
    var plainShare = defaults.plainShare

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard writers >= 1, samples >= 1, habits >= 0 else {
            throw ValidationError("--writers and --samples must be at least 1, --habits not negative")
        }
        guard (0...1).contains(plainShare) else { throw ValidationError("--plain-share lies between 0 and 1") }
    }

    func run() async throws {
        var options = WriterWorldOptions()
        options.writers = writers
        options.samples = samples
        options.habits = habits
        options.plainShare = plainShare
        options.seed = global.seed
        let world = WriterWorld(options)
        let log = URL(fileURLWithPath: output)
        let side = truth.map { URL(fileURLWithPath: $0) } ?? SimulateGroups.truthFile(beside: log)
        let written = try world.writeLines(to: log)
        try world.truth.write(to: side)
        if global.json { return try Console.json(["log": log.path, "truth": side.path]) }
        Console.remark("\(written) texts of \(writers) writers in \(output), the truth in \(side.lastPathComponent)")
    }
}
