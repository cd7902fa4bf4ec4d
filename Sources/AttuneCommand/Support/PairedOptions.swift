import ArgumentParser
import AttuneCore
import AttuneStore

/// What is asked of whom with and without steering: taken by every audit of a model.
struct PairedOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The model.", valueName: "model"))
    var model: String

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Files of questions.", valueName: "file"))
    var data: [String]

    @Option(name: .long, help: ArgumentHelp("The first so many questions of each kind.", valueName: "n"))
    var limit: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write every question, reply and grade there, too (they are kept in runs/<id>/samples.jsonl).",
            valueName: "file"))
    var samples: String?

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    func validate() throws {
        try ModelOptions.check(model)
        if let limit, limit < 1 { throw ValidationError("--limit must be positive") }
    }
}
