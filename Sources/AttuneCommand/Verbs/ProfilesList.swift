import ArgumentParser
import AttuneCore
import AttuneStore

struct ProfilesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "One line a profile.")

    @OptionGroup var global: GlobalOptions

    private struct Line: Encodable {
        var audience: String
        var version: Int
        var active: Int
        var proposed: Int
        var retired: Int
        var contexts: [String]
    }

    func run() async throws {
        let profiles = try global.openForReading().profileStore.profiles()
        let lines = profiles.map { profile in
            func count(_ status: Statement.Status) -> Int { profile.statements.count { $0.status == status } }
            let active = profile.statements.filter { $0.status == .active }
            return Line(
                audience: profile.audience.label, version: profile.version, active: count(.active),
                proposed: count(.proposed), retired: count(.retired),
                contexts: Set(active.map { $0.context ?? "any" }).sorted())
        }
        if global.json { return try Console.json(["profiles": lines]) }
        if lines.isEmpty { return Console.remark("no profiles yet; attune learn rubrics --group-by NAME makes them") }
        for line in lines {
            let contexts = line.contexts.isEmpty ? "" : "  in \(line.contexts.joined(separator: ", "))"
            Console.result(
                "\(line.audience)  version \(line.version)  \(line.active) active, \(line.proposed) proposed\(contexts)"
            )
        }
    }
}
