import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

struct ProfilesImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Read profiles from YAML files, as exported and edited.",
        discussion: "Every file is read and checked before the first profile is saved.")

    @Argument(help: ArgumentHelp("YAML files, or folders of them.", valueName: "path"))
    var paths: [String]

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let files = try paths.flatMap(Self.files)
        let profiles = try files.map { file -> Profile in
            guard let text = try? String(contentsOf: file, encoding: .utf8) else {
                throw WorkspaceError(.data, "\(file.path) cannot be read as UTF-8 text.")
            }
            return try ProfileFile.decode(text, file: file.path)
        }
        let store = try global.openForWriting().profileStore
        var saved: [String: Int] = [:]
        for profile in profiles {
            let before = try store.profile(for: profile.audience)
            let after = try store.save(ProfileFile.markingEdits(in: profile, since: before), reason: "import")
            saved[profile.audience.label] = after.version
            let change = after.version == before?.version ? "unchanged, version" : "now version"
            Console.remark("\(profile.audience.label): \(change) \(after.version)")
        }
        if global.json { try Console.json(["versions": saved]) }
    }

    private static func files(at path: String) throws -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw WorkspaceError(.missing, "\(path) does not exist.")
        }
        let url = URL(fileURLWithPath: path)
        guard isFolder.boolValue else { return [url] }
        let found = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .filter { ["yaml", "yml"].contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        guard !found.isEmpty else { throw WorkspaceError(.data, "\(path) holds no .yaml file.") }
        return found
    }
}
