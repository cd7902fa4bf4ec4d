import ArgumentParser
import AttuneStore
import Foundation

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: "The folder that holds records, profiles and runs.")
    var workspace = Workspace.defaultFolder

    @Flag(name: .long, help: "Print one JSON object on standard output; progress stays on standard error.")
    var json = false

    @Option(name: .long, help: "Fixes every random choice.")
    var seed: UInt64 = 1

    var folder: URL { URL(fileURLWithPath: workspace, isDirectory: true) }

    /// Opens the workspace for a command that changes it.
    func openForWriting() throws -> Workspace { try Workspace.open(at: folder, for: .writing) }

    /// Opens the workspace for a command that only looks.
    func openForReading() throws -> Workspace { try Workspace.open(at: folder, for: .reading) }
}
