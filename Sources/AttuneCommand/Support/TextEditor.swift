import AttuneStore
import Foundation

/// The editor that a person chose.
enum TextEditor {
    /// A file in a new folder that only this user can read.
    static func scratch(named name: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("attune-edit-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder.appendingPathComponent(name)
    }

    /// Waits until the editor has ended. $VISUAL and $EDITOR may hold arguments, as in `code --wait`.
    static func open(_ file: URL) throws {
        let environment = ProcessInfo.processInfo.environment
        let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(editor) \"$1\"", "sh", file.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw WorkspaceError(
                .data, "The editor '\(editor)' ended with \(process.terminationStatus); nothing was saved.")
        }
    }
}
