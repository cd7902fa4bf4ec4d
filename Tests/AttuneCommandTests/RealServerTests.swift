import Foundation
import Testing

/// A run against llama-cpp-python's server, by the script that `make real-server` uses.
@Suite("A real server")
struct RealServerTests {
    private static let python = ProcessInfo.processInfo.environment["ATTUNE_REAL_SERVER"] ?? ""

    @Test(
        "answers nonsense to the end of every run, and all of it is caught and counted",
        .enabled(
            if: !python.isEmpty,
            "set ATTUNE_REAL_SERVER to a Python that has the packages of Tests/RealServer/requirements.txt"))
    func nonsense() async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("RealServer/run.py")
        let binary = try #require(BuiltCommand.binary, "attune was not built")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attune-real-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = folder.appendingPathComponent("output.txt")
        try Data().write(to: log)
        let (exits, exit) = AsyncStream<Never>.makeStream()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments = [script.path, "--attune", binary.path, "--keep", folder.appendingPathComponent("w").path]
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = process.standardOutput
        process.terminationHandler = { _ in exit.finish() }
        try process.run()
        for await _ in exits {}
        let output = try String(contentsOf: log, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(output)")
        #expect(output.contains("checks hold"))
    }
}
