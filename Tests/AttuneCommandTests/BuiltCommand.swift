import Foundation
import Testing

/// The built `attune`, run as a user runs it.
struct BuiltCommand {
    struct Output {
        var code: Int32
        var out: String
        var err: String

        /// Standard output as a JSON object.
        func json() throws -> [String: Any] {
            try #require(JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
        }
    }

    /// The binary that was built beside the tests.
    static let binary: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = [
            Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
            root.appendingPathComponent(".build/debug"),
        ]
        return beside.flatMap { folder in
            [folder, folder.deletingLastPathComponent()].map { $0.appendingPathComponent("attune") }
        }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// The folder that the command runs in.
    let folder: URL

    /// Starts the command without waiting for it. Output goes to files, so that no pipe can fill up.
    func start(_ arguments: [String], input: Pipe? = nil) throws -> (process: Process, out: URL, err: URL) {
        let process = Process()
        let binary: URL = try #require(Self.binary, "attune was not built")
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let id = UUID().uuidString
        let out = folder.appendingPathComponent(".out-\(id)")
        let err = folder.appendingPathComponent(".err-\(id)")
        for file in [out, err] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = input ?? FileHandle.nullDevice
        try process.run()
        return (process, out, err)
    }

    @discardableResult
    func run(_ arguments: String..., input: String? = nil) throws -> Output { try run(arguments, input: input) }

    @discardableResult
    func run(_ arguments: [String], input: String? = nil) throws -> Output {
        let pipe = input.map { _ in Pipe() }
        let (process, out, err) = try start(arguments, input: pipe)
        if let input, let pipe {
            try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        }
        process.waitUntilExit()
        return Output(
            code: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
            err: try String(contentsOf: err, encoding: .utf8))
    }

    func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: file(name))
    }
}

/// Runs a body in a folder of its own, which is removed afterwards.
func withCommand<T>(_ body: (BuiltCommand) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attune-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(BuiltCommand(folder: folder))
}
