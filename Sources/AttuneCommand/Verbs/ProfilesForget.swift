import ArgumentParser
import AttuneStore

struct ProfilesForget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a user: records, profile, model answers, and what rests on them.",
        discussion: """
            Removes the user's records and everything measured on them, the user's profile with its history, answers of \
            models to requests that held the user's text (or may have), runs and rows in quarantine that name the user, \
            adapters that were trained on the user's text; then writes the database anew, so that nothing is left in the \
            file.

            What was learned from many users is learned again without this one, as it was learned last. Nothing is asked \
            of a model for that: its stored answers about the others are used again, and where a question once held the \
            user's text, what rested on it is withdrawn until the rubrics are learned again.

            Records come back when the files that hold them are imported again.
            """)

    @Option(name: .long, help: "The user's id, as the records carry it.")
    var user: String

    @Flag(name: .long, help: "Leave rubrics, and what others' profiles say, as they are until they are learned again.")
    var keepRubrics = false

    @OptionGroup var global: GlobalOptions

    private struct Result: Encodable {
        var removed: Forgotten
        /// Group fields whose rubrics hold nothing of the user and are whole; those that wait for learning.
        var learnedAgain: [String]
        var toLearnAgain: [String]
        var usersLearnedAgain: [String]
        var usersToLearnAgain: [String]
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
        let hasRecords = try workspace.count(RecordFilter(user: user)) > 0
        let learning = keepRubrics ? nil : try await LearningWithout(user, in: workspace)
        var (rubrics, users) = (LearningWithout.Report(), LearningWithout.Report())
        if hasRecords {
            rubrics = try learning?.saveRubrics(in: workspace) ?? LearningWithout.kept(in: workspace)
        }
        let removed = try workspace.forget(user: user, keeping: learning?.answers ?? [])
        if hasRecords, let learning { users = try await learning.learnUsers(in: workspace) }
        if global.json {
            return try Console.json(
                Result(
                    removed: removed, learnedAgain: rubrics.learnedAgain, toLearnAgain: rubrics.toLearnAgain,
                    usersLearnedAgain: users.learnedAgain, usersToLearnAgain: users.toLearnAgain))
        }
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
        for line in rubrics.lines + users.lines { Console.result(line) }
    }
}
