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
    /// Added to the environment, which holds no keys and addresses of models otherwise.
    var environment: [String: String] = [:]

    private static let modelVariables: Set = [
        "OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "OLLAMA_HOST",
    ]

    /// Starts the command without waiting for it. Output goes to files, so that no pipe can fill up.
    func start(
        _ arguments: [String], input: Pipe? = nil, onExit: (@Sendable () -> Void)? = nil
    ) throws -> (process: Process, out: URL, err: URL) {
        let process = Process()
        process.environment = ProcessInfo.processInfo.environment
            .filter { !Self.modelVariables.contains($0.key) }.merging(environment) { $1 }
        if let onExit { process.terminationHandler = { _ in onExit() } }
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
    func run(_ arguments: String..., input: String? = nil) async throws -> Output {
        try await run(arguments, input: input)
    }

    /// Waits without holding a thread, since servers in this process must go on.
    @discardableResult
    func run(_ arguments: [String], input: String? = nil) async throws -> Output {
        let pipe = input.map { _ in Pipe() }
        let (exits, exit) = AsyncStream<Never>.makeStream()
        let (process, out, err) = try start(arguments, input: pipe) { exit.finish() }
        if let input, let pipe {
            try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        }
        for await _ in exits {}
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
