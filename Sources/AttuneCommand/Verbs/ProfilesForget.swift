import ArgumentParser
import AttuneStore

struct ProfilesForget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a user: records, profile, model answers, and what rests on them.",
        discussion: """
            Removes the user's records and everything measured on them, the user's profile with its history, answers of \
            models to requests that held the user's text (and those that held several users' text), runs and rows in \
            quarantine that name the user, adapters that were trained on the user's text; then writes the database anew, so that nothing is left in the file. Rubrics \
            of groups that were learned offline are learned again without the user; those learned with a model are \
            named, since learning them again costs calls.

            Records come back when the files that hold them are imported again.
            """)

    @Option(name: .long, help: "The user's id, as the records carry it.")
    var user: String

    @Flag(name: .long, help: "Leave the groups' rubrics as they are until they are learned again.")
    var keepRubrics = false

    @OptionGroup var global: GlobalOptions

    private struct Result: Encodable {
        var removed: Forgotten
        var learnedAgain: [String]
        var toLearnAgain: [String]
    }

    func validate() throws {
        guard !user.isEmpty else { throw ValidationError("--user must not be empty") }
    }

    func run() async throws {
        let workspace = try global.openForWriting()
        // Before anything goes: answers that rest on several users go with any of them, and a mistyped id must cost none.
        guard try workspace.knows(user: user) else {
            throw WorkspaceError(.missing, "Nothing here belongs to that user; ids must be written as in the log.")
        }
        let rubrics = try LearnedRubrics(in: workspace)
        let removed = try workspace.forget(user: user)
        var (done, left) = ([String](), rubrics.runs.map(\.groupBy))
        if !keepRubrics, removed.records > 0 {
            (done, left) = try await rubrics.relearn(workspace)
            try await UserWeightsPipeline.relearnPopulation(in: workspace)
        }
        let result = Result(removed: removed, learnedAgain: done, toLearnAgain: left)
        if global.json { return try Console.json(result) }
        Console.result(
            """
            removed: \(removed.records.counted("record")), \(removed.versions.counted("version")) of the user's profile \
            (\(removed.statements.counted("statement"))), \(removed.answers.counted("model answer")), \
            \(removed.references.counted("reference")) in other profiles, \(removed.runs.counted("run")), \
            \(removed.loops.counted("scored run")), \(removed.samples.counted("sample")) of evaluations, \
            \(removed.quarantined.counted("row")) in quarantine
            """)
        for adapter in removed.adapters {
            Console.result("removed the adapter \(adapter), which was trained on the user's text")
        }
        for adapter in removed.unknownAdapters {
            Console.result("the adapter \(adapter) does not say what it was trained on; it stays")
        }
        for field in done { Console.result("learned again without the user: rubrics by \(field)") }
        for field in left {
            Console.result(
                "still rests on the user's records: rubrics by \(field); learn them again with the same options")
        }
    }
}
