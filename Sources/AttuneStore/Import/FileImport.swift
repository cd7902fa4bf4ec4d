import AttuneCore
import Foundation

/// The import of one file: read in chunks, parse them on all cores, write them in order.
struct FileImport: Sendable {
    let input: ImportInput
    let workspace: Workspace
    let options: ImportOptions
    let meter: ImportMeter
    let beforeCommit: (@Sendable (Int) throws -> Void)?

    func run() async throws -> FileSummary {
        input.isStandardInput ? try await runOnce() : try await runOrResume()
    }

    /// Standard input: it goes by its first bytes, so that the same stream again takes the place of its quarantine
    /// and another stream does not.
    private func runOnce() async throws -> FileSummary {
        var entry = InputLedger.Entry(summary: FileSummary(path: input.path))
        let opened = try open(&entry)
        let key = opened.map { "-\($0.mark)" } ?? input.key
        let ledger = InputLedger(path: key, format: options.format, mapping: options.mapping)
        try start(entry, ledger)
        if let opened { try await copy(opened, ledger, &entry) }
        let summary = try finish(entry, ledger)
        try workspace.write { db in try InputLedger.close([key], db) }
        return summary
    }

    private func runOrResume() async throws -> FileSummary {
        let ledger = InputLedger(path: input.key, format: options.format, mapping: options.mapping)
        var entry = InputLedger.Entry(summary: FileSummary(path: input.path))
        if let earlier = try workspace.read({ try ledger.unfinished($0) }) {
            entry = earlier
            if entry.state == .read { return entry.summary }
        } else {
            try start(entry, ledger)
        }
        if let opened = try open(&entry) { try await copy(opened, ledger, &entry) }
        return try finish(entry, ledger)
    }

    private func start(_ entry: InputLedger.Entry, _ ledger: InputLedger) throws {
        try workspace.write { db in
            try Quarantine.clear(ledger.path, db)
            try ledger.save(entry, db)
        }
    }

    /// Opens the input and finds its format; nil, with the failure in the summary, when that cannot be done.
    private func open(_ entry: inout InputLedger.Entry) throws -> ImportSource? {
        do {
            let source = try ImportSource(input, options: options, resuming: entry)
            entry.summary.format = source.format.rawValue
            if !source.missed.isEmpty { entry.summary.missed = source.missed }
            return source
        } catch let error as ImportFailure {
            entry.summary.failure = error.text
        } catch let error as InputError {
            entry.summary.failure = error.description
        }
        return nil
    }

    private func copy(_ source: ImportSource, _ ledger: InputLedger, _ entry: inout InputLedger.Entry) async throws {
        do {
            try await copyAll(source, ledger, &entry)
        } catch let error as ImportFailure {
            entry.summary.failure = error.text
        } catch let error as InputError {
            entry.summary.failure = error.description
        }
    }

    /// Chunks that are read but not yet written, at most two transactions' worth.
    private func copyAll(_ source: ImportSource, _ ledger: InputLedger, _ entry: inout InputLedger.Entry) async throws {
        let parser = source.parser
        try await withThrowingTaskGroup(of: (Int, PreparedChunk).self) { group in
            var next = 0
            var written = 0
            var pendingBytes = 0
            var isAtEnd = false
            var parsed: [Int: PreparedChunk] = [:]
            var ready: [PreparedChunk] = []
            var readyBytes = 0
            var transactions = 0
            while true {
                while !isAtEnd, pendingBytes < 2 * options.bytesPerTransaction {
                    guard let chunk = try source.next() else {
                        isAtEnd = true
                        break
                    }
                    let number = next
                    next += 1
                    pendingBytes += chunk.bytes.count
                    group.addTask { (number, PreparedChunk(chunk, parser: parser)) }
                }
                while let chunk = parsed.removeValue(forKey: written + ready.count) {
                    ready.append(chunk)
                    readyBytes += chunk.bytes
                }
                let isComplete = isAtEnd && written + ready.count == next
                if !ready.isEmpty, isComplete || readyBytes >= options.bytesPerTransaction {
                    try Task.checkCancellation()
                    try beforeCommit?(transactions)
                    try write(ready, ledger, &entry)
                    transactions += 1
                    written += ready.count
                    pendingBytes -= readyBytes
                    ready.removeAll()
                    readyBytes = 0
                    meter.advance(
                        input, bytes: min(source.bytesRead, input.size ?? .max), rows: entry.summary.counts.read)
                }
                if isComplete { break }
                if let (number, chunk) = try await group.next() { parsed[number] = chunk }
            }
        }
    }

    /// One transaction: rows, quarantine, and how far the file was read.
    private func write(
        _ chunks: [PreparedChunk], _ ledger: InputLedger, _ entry: inout InputLedger.Entry
    ) throws {
        let before = entry
        var failure: ImportFailure?
        entry = try workspace.write { db in
            var entry = before
            let inserter = try RecordInserter(db)
            for chunk in chunks {
                let stop = chunk.faults.first { $0.isTerminal || options.strict }
                // Where reading broke off, all rows of the chunk come before the break.
                let cut = stop.flatMap { $0.isTerminal ? nil : chunk.cut(before: $0.line) }
                try inserter.write(cut ?? chunk, into: &entry.summary.counts)
                for fault in chunk.faults where !fault.isTerminal && fault.line <= stop?.line ?? .max {
                    try Quarantine.add(fault, path: ledger.path, db)
                    entry.summary.counts.read += 1
                    entry.summary.counts.quarantined += 1
                }
                entry.summary.counts.bytes += Int64(chunk.bytes)
                entry.found |= chunk.found
                entry.offset = chunk.endOffset
                entry.line = chunk.endLine
                if let stop {
                    failure = ImportFailure(stop, in: input.path, offset: chunk.endOffset)
                    break
                }
            }
            try ledger.save(entry, db)
            return entry
        }
        if let failure { throw failure }
    }

    /// Writes the quarantine's file and marks the input as read; as closed when it failed, so that the next import
    /// starts over.
    private func finish(_ entry: InputLedger.Entry, _ ledger: InputLedger) throws -> FileSummary {
        var entry = entry
        let counts = entry.summary.counts
        if counts.stored + counts.duplicates == 0 {
            entry.summary.failure = entry.summary.failure ?? nothingUsable(in: entry.summary)
        } else {
            entry.summary.missed = []
        }
        entry.summary.missingFields = options.mapping.neverFound(entry.found).map { "\($0.field.name)=\($0.key)" }
        entry.summary.quarantineFile = try Quarantine.mirror(ledger.path, in: workspace)
        entry.state = entry.summary.failure == nil ? .read : .closed
        let final = entry
        try workspace.write { db in try ledger.save(final, db) }
        return entry.summary
    }
}

/// Says what was looked for in a file that gave nothing.
private func nothingUsable(in summary: FileSummary) -> String {
    guard summary.counts.read > 0 else { return "\(summary.path) holds no rows." }
    let tried = summary.missed.isEmpty ? "" : " Tried: \(summary.missed.joined(separator: "; "))."
    return "\(summary.path): none of its \(summary.counts.read) rows can be used.\(tried)"
}

/// Ends the reading of one file; what was written before stays.
struct ImportFailure: Error {
    let text: String

    init(_ text: String) { self.text = text }

    init(_ fault: RowFault, in path: String, offset: Int64) {
        text =
            fault.isTerminal
            ? "\(path): \(fault.reason) (line \(fault.line), \(offset) bytes in). The rows before it are stored; repair the file and import it again."
            : "\(path):\(fault.line): \(fault.reason). The rows before it are stored."
    }
}
