import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

struct ProfilesExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write profiles as YAML, one file an audience.")

    @Argument(help: ArgumentHelp("The audiences; all when none is named.", valueName: "audience"))
    var audiences: [String] = []

    @Option(name: .long, help: "The folder to write to.")
    var output: String

    @OptionGroup var global: GlobalOptions

    func validate() throws { _ = try audiences.map(AudienceArgument.parse) }

    func run() async throws {
        let store = try global.openForReading().profileStore
        let wanted = try audiences.map(AudienceArgument.parse)
        let profiles =
            try wanted.isEmpty
            ? store.profiles()
            : wanted.map { audience in
                guard let profile = try store.profile(for: audience) else {
                    throw WorkspaceError(.missing, "There is no profile for \(audience.label).")
                }
                return profile
            }
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        var files: [String] = []
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for profile in profiles {
                let file = folder.appendingPathComponent(ProfileFile.name(for: profile.audience))
                try Data(ProfileFile.encode(profile).utf8).write(to: file, options: .atomic)
                files.append(file.lastPathComponent)
            }
        } catch let error as CocoaError {
            throw WorkspaceError(.readOnly, "\(output) cannot be written; choose another --output.", underlying: error)
        }
        if global.json { return try Console.json(["files": files]) }
        Console.remark("\(files.count) profiles written to \(output)")
    }
}
