import ArgumentParser
import AttuneCore
import AttuneStore

struct ProfilesShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A profile's statements, and with --evidence the turns they stand on.")

    @Argument(help: ArgumentHelp("The audience: tier=expert, user:u42 or persona:p7.", valueName: "audience"))
    var audience: String

    @Flag(name: .long, help: "Open each statement to the turns that it stands on.")
    var evidence = false

    @Option(name: .long, help: "Only the statement with this id.")
    var statement: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws { _ = try AudienceArgument.parse(audience) }

    func run() async throws {
        let workspace = try global.openForReading()
        let wanted = try AudienceArgument.parse(audience)
        let stored = try workspace.profileStore.profile(for: wanted)
        let weighed = try WeighedStatements(of: stored ?? Profile(audience: wanted), in: workspace)
        // Of a user without statements there may still be something to say: how much the groups' matter to them.
        guard var profile = stored ?? (weighed.weights.isEmpty ? nil : Profile(audience: wanted, version: 0)) else {
            throw WorkspaceError(
                .missing, "There is no profile for \(wanted.label); attune profiles list shows what there is.")
        }
        if let statement {
            profile.statements.removeAll { $0.id != statement }
            guard !profile.statements.isEmpty else {
                throw WorkspaceError(.missing, "The profile for \(wanted.label) has no statement \(statement).")
            }
        }
        let view = try ProfileView(profile, weighed: weighed, evidenceFrom: evidence ? workspace : nil)
        try global.json ? Console.json(view) : Console.result(view.text)
    }
}
