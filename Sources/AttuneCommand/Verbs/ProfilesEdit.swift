import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

struct ProfilesEdit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open a profile in $VISUAL or $EDITOR, check what was written, and save it.",
        discussion: """
            What a person changed is marked as edited and stays when the profile is learned again. A learned statement \
            that was deleted is kept as retired, so that learning does not bring it back; deleting it once more \
            removes it. A file with a mistake is kept, and nothing is saved.
            """)

    @Argument(help: ArgumentHelp("The audience: tier=expert, user:u42 or persona:p7.", valueName: "audience"))
    var audience: String

    @OptionGroup var global: GlobalOptions

    private struct Result: Encodable {
        var version: Int
        var change: ProfileChange
    }

    func validate() throws { _ = try AudienceArgument.parse(audience) }

    func run() async throws {
        let wanted = try AudienceArgument.parse(audience)
        guard let before = try global.openForReading().profileStore.profile(for: wanted) else {
            throw WorkspaceError(
                .missing, "There is no profile for \(wanted.label); attune profiles list shows what there is.")
        }
        let file = try TextEditor.scratch(named: ProfileFile.name(for: wanted))
        try ProfileFile.encode(before).write(to: file, atomically: true, encoding: .utf8)
        try TextEditor.open(file)
        let edited = try read(file, for: wanted)
        // The editor may have been open for long: the workspace is taken only now, and must be as it was.
        let store = try global.openForWriting().profileStore
        guard try store.profile(for: wanted)?.version == before.version else {
            throw WorkspaceError(
                .locked,
                "The profile changed while it was being edited. Your text is in \(file.path); nothing was saved.")
        }
        let marked = ProfileFile.markingEdits(in: edited, since: before).keepingRemoved(from: before)
        let after = try store.save(marked, reason: "edit")
        try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
        let change = ProfileChange(from: before, to: after)
        if global.json { return try Console.json(Result(version: after.version, change: change)) }
        guard after.version != before.version else { return Console.remark("\(wanted.label): unchanged") }
        Console.result("\(wanted.label): now version \(after.version)  \(change.count)")
        for line in change.lines { Console.result(line) }
    }

    private func read(_ file: URL, for wanted: Audience) throws -> Profile {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw WorkspaceError(.data, "\(file.path) cannot be read as UTF-8 text; nothing was saved.")
        }
        let profile = try ProfileFile.decode(text, file: file.path)
        guard profile.audience == wanted else {
            throw WorkspaceError(
                .data,
                "\(file.path) is now for \(profile.audience.label). To copy a profile, use attune profiles import; nothing was saved."
            )
        }
        return profile
    }
}

extension Profile {
    /// With the learned statements of an earlier version that are missing here, as retired by a person.
    fileprivate func keepingRemoved(from earlier: Profile) -> Profile {
        var profile = self
        for statement in earlier.statements where !statements.contains(where: { $0.id == statement.id }) {
            guard statement.source != .edited else { continue }
            var retired = statement
            retired.status = .retired
            retired.source = .edited
            profile.statements.append(retired)
        }
        return profile
    }
}
