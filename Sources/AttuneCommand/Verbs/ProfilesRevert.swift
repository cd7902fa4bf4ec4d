import ArgumentParser
import AttuneCore
import AttuneStore

struct ProfilesRevert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revert", abstract: "Make an earlier version of a profile the newest again.",
        discussion: """
            The version is saved as a new one, so that nothing in between is lost. Learning again replaces what it \
            learned, except what a person wrote.
            """)

    @Argument(help: ArgumentHelp("The audience: tier=expert, user:u42 or persona:p7.", valueName: "audience"))
    var audience: String

    @Option(name: .long, help: ArgumentHelp("The version to go back to (default: the one before.)", valueName: "n"))
    var to: Int?

    @OptionGroup var global: GlobalOptions

    private struct Result: Encodable {
        var version: Int
        var revertedTo: Int
        var change: ProfileChange
    }

    func validate() throws {
        _ = try AudienceArgument.parse(audience)
        if let to, to < 1 { throw ValidationError("--to is a version, 1 or more") }
    }

    func run() async throws {
        let wanted = try AudienceArgument.parse(audience)
        let store = try global.openForWriting().profileStore
        let versions = try store.history(of: wanted)
        guard let newest = versions.first else {
            throw WorkspaceError(
                .missing, "There is no profile for \(wanted.label); attune profiles list shows what there is.")
        }
        let number = to ?? newest.profile.version - 1
        guard let earlier = versions.first(where: { $0.profile.version == number }) else {
            throw WorkspaceError(
                .missing,
                "The profile for \(wanted.label) has no version \(number); attune profiles history shows them.")
        }
        let saved = try store.save(earlier.profile, reason: "revert to \(number)")
        let change = ProfileChange(from: newest.profile, to: saved)
        if global.json { return try Console.json(Result(version: saved.version, revertedTo: number, change: change)) }
        Console.result("\(wanted.label): version \(saved.version) is version \(number) again  \(change.count)")
        for line in change.lines { Console.result(line) }
    }
}
