import AttuneCore
import Foundation

/// Reads files of chats, preferences and writing into a workspace.
///
/// Rows are parsed on all cores and written in the order of the file, in transactions of about 16 MiB that also keep
/// how far each file was read. An import that is killed goes on where it stopped when it is run again, and ends with
/// the records, ids, quarantine and counts that it would have had undisturbed. Standard input cannot be gone back in:
/// read again, its rows count as duplicates.
///
/// ```swift
/// let importer = Importer(workspace, options: ImportOptions(mapping: try FieldMapping(["user=hashed_ip"])))
/// let summary = try await importer.run(paths: ["logs/"])
/// ```
public struct Importer: Sendable {
    private let workspace: Workspace
    private let options: ImportOptions
    /// Called before each transaction with its number, so that tests can stop an import anywhere.
    var beforeCommit: (@Sendable (Int) throws -> Void)?

    public init(_ workspace: Workspace, options: ImportOptions = ImportOptions()) {
        self.workspace = workspace
        self.options = options
    }

    /// Imports files, folders, globs, or `-` for standard input.
    ///
    /// A file that cannot be read to its end, or holds nothing usable, does not stop the others; the summary names it
    /// and has the exit code 65. With `strict` the first such file, or bad row, ends the import. Throws a
    /// ``WorkspaceError`` when the workspace fails, `InputError` when a path leads nowhere, and `CancellationError`;
    /// what was committed stays.
    public func run(
        paths: [String], progress: (@Sendable (ImportProgress) -> Void)? = nil
    ) async throws -> ImportSummary {
        let clock = ContinuousClock()
        let start = clock.now
        let inputs = try ImportSource.expand(paths, options: options)
        let meter = ImportMeter(inputs: inputs, report: progress)
        var summary = ImportSummary()
        for input in inputs {
            let file = FileImport(
                input: input, workspace: workspace, options: options, meter: meter, beforeCommit: beforeCommit)
            let result = try await file.run()
            summary.files.append(result)
            if options.strict && result.failure != nil { break }
        }
        try workspace.write { db in try InputLedger.close(inputs.map(\.key), db) }
        try workspace.mergeLog()
        summary.users = try workspace.userCount()
        summary.seconds = Double((clock.now - start) / .milliseconds(1)) / 1000
        return summary
    }
}

/// Adds up progress over all files.
struct ImportMeter: Sendable {
    let totalBytes: Int64?
    let report: (@Sendable (ImportProgress) -> Void)?

    init(inputs: [ImportInput], report: (@Sendable (ImportProgress) -> Void)?) {
        totalBytes = inputs.reduce(into: Optional(Int64(0))) { total, input in
            total = total.flatMap { sum in input.size.map { sum + $0 } }
        }
        self.report = report
    }

    func advance(_ input: ImportInput, bytes: Int64, rows: Int) {
        report?(
            ImportProgress(
                path: input.path, bytes: input.bytesBefore + bytes, totalBytes: totalBytes, rows: rows))
    }
}
