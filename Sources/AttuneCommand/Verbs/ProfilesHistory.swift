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
        var added: [String]
        var removed: [String]
        var changed: [String]
    }

    func validate() throws { _ = try AudienceArgument.parse(audience) }

    func run() async throws {
        let wanted = try AudienceArgument.parse(audience)
        let versions = try global.openForReading().profileStore.history(of: wanted)
        guard !versions.isEmpty else { throw WorkspaceError(.missing, "There is no profile for \(wanted.label).") }
        let entries = versions.enumerated().map { index, version in
            entry(version, after: index + 1 < versions.count ? versions[index + 1].profile : nil)
        }
        if global.json { return try Console.json(["versions": entries]) }
        for entry in entries {
            Console.result(
                "version \(entry.version)  \(entry.saved.formatted(.iso8601))  \(entry.reason)  "
                    + "+\(entry.added.count) −\(entry.removed.count) ~\(entry.changed.count)")
            for line in entry.added { Console.result("  + \(line)") }
            for line in entry.removed { Console.result("  − \(line)") }
            for line in entry.changed { Console.result("  ~ \(line)") }
        }
    }

    private func entry(_ version: ProfileVersion, after earlier: Profile?) -> Entry {
        let old = Dictionary((earlier?.statements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(version.profile.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func line(_ statement: Statement) -> String {
            "\(statement.id) [\(statement.status.rawValue)] \(statement.context ?? "any"): \(statement.text)"
        }
        return Entry(
            version: version.profile.version, saved: version.saved, reason: version.reason,
            added: version.profile.statements.filter { old[$0.id] == nil }.map(line),
            removed: (earlier?.statements ?? []).filter { new[$0.id] == nil }.map(line),
            changed: version.profile.statements.filter { old[$0.id] != nil && old[$0.id] != $0 }.map(line))
    }
}
