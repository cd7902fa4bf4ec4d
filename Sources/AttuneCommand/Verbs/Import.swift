import ArgumentParser
import AttuneCore
import AttuneStore
import Foundation

extension InputFormat: ExpressibleByArgument {}

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read chats, preference pairs and writing samples into the workspace.",
        discussion: """
            Plain or gzip; files, folders, globs, or '-' for standard input. The same row twice is stored once. A row \
            that cannot be used goes to the workspace's quarantine folder with file, line and reason.

            Fields named id, user, time, context and group.NAME are found by themselves; --map takes any other, for \
            example --map user=hashed_ip --map group.country=country. A key is a dotted path into the row.
            """
    )

    @Argument(help: ArgumentHelp("Files, folders or globs; '-' reads standard input.", valueName: "path"))
    var paths: [String]

    @Option(name: .long, help: "The rows' format; 'auto' finds it from the first rows.")
    var format = InputFormat.auto

    @Option(name: .customLong("map"), help: ArgumentHelp("Where a field lies in a row.", valueName: "field=key"))
    var mapping: [String] = []

    @Flag(name: .long, help: "Stop at the first row that cannot be used.")
    var strict = false

    @Flag(name: .long, help: "Read everything and report, but store nothing.")
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let started = Date()
        let mapping = try FieldMapping(mapping)
        let trial = FileManager.default.temporaryDirectory.appendingPathComponent("attune-trial-\(UUID().uuidString)")
        defer { if dryRun { try? FileManager.default.removeItem(at: trial) } }
        let workspace = try dryRun ? Workspace.open(at: trial, for: .writing) : global.openForWriting()
        let importer = Importer(workspace, options: ImportOptions(format: format, mapping: mapping, strict: strict))
        let progress = Progress("importing")
        defer { progress.finish() }
        let summary = try await importer.run(paths: paths) { state in
            progress.update(Double(state.bytes), of: Double(state.totalBytes ?? 0), detail: "\(state.rows) rows")
        }
        progress.finish()
        let total = summary.total
        try workspace.save(
            RunRecord(
                version: Attune.version, started: started, finished: Date(),
                arguments: Array(CommandLine.arguments.dropFirst()), seed: global.seed,
                results: [
                    "read": Double(total.read), "stored": Double(total.stored),
                    "duplicates": Double(total.duplicates), "quarantined": Double(total.quarantined),
                ]))
        var report = ImportReport(summary)
        if dryRun { report.forgetFiles() }
        try global.json ? Console.json(report) : Console.result(report.text)
        for failure in report.failures { Console.remark("attune: \(failure)") }
        if summary.exitCode != 0 { throw ExitCode(summary.exitCode) }
    }
}
