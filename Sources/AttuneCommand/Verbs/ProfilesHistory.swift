import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

struct ProfilesHistory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "A profile's versions, newest first, with what changed.")

    @Argument(help: ArgumentHelp("The audience: tier=expert, user:u42 or persona:p7.", valueName: "audience"))
    var audience: String

    @OptionGroup var global: GlobalOptions

    private struct Entry: Encodable {
        var version: Int
        var saved: Date
        var reason: String
        var change: ProfileChange

        private enum CodingKeys: String, CodingKey { case version, saved, reason }

        /// The change's lists lie beside the rest.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(version, forKey: .version)
            try container.encode(saved, forKey: .saved)
            try container.encode(reason, forKey: .reason)
            try change.encode(to: encoder)
        }
    }

    func validate() throws { _ = try AudienceArgument.parse(audience) }

    func run() async throws {
        let wanted = try AudienceArgument.parse(audience)
        let versions = try global.openForReading().profileStore.history(of: wanted)
        guard !versions.isEmpty else { throw WorkspaceError(.missing, "There is no profile for \(wanted.label).") }
        let entries = versions.enumerated().map { index, version in
            Entry(
                version: version.profile.version, saved: version.saved, reason: version.reason,
                change: ProfileChange(
                    from: index + 1 < versions.count ? versions[index + 1].profile : nil, to: version.profile))
        }
        if global.json { return try Console.json(["versions": entries]) }
        for entry in entries {
            Console.result(
                "version \(entry.version)  \(entry.saved.formatted(.iso8601))  \(entry.reason)  \(entry.change.count)")
            for line in entry.change.lines { Console.result(line) }
        }
    }
}
