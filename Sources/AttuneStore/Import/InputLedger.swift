import AttuneCore
import Foundation
import GRDB

/// How far each input was read, kept in the transaction that stores its rows, so that a killed import goes on where
/// it stopped and ends as if nothing had happened.
struct InputLedger {
    enum State: Int {
        /// Being read, up to `offset`.
        case open = 0
        /// Read to its end by an import that has not ended yet: that import, run again, takes the counts as they are.
        case read = 1
        /// The import that read it has ended: the next one reads it from the start.
        case closed = 2
    }

    struct Entry {
        var state = State.open
        var offset: Int64 = 0
        var line = 1
        /// The entries of the mapping that some row had, a bit each.
        var found: UInt64 = 0
        var summary: FileSummary
    }

    let fingerprint: String
    let path: String

    /// What tells one version of a file, and one way of reading it, from another.
    init(path: String, format: InputFormat, mapping: FieldMapping) {
        self.path = path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes?[.size] as? NSNumber)?.int64Value ?? -1
        let changed = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        let fields = mapping.entries.map { "\($0.field.name)=\($0.key)" }
        fingerprint = "\(size) \(changed) \(format.rawValue) \(fields)"
    }

    /// What an earlier import left undone; nil when there is nothing to go on with.
    func unfinished(_ db: Database) throws -> Entry? {
        let row = try Row.fetchOne(
            db,
            sql:
                "SELECT state, offset, line, summary, found FROM inputs WHERE path = ? AND fingerprint = ? AND state < 2",
            arguments: [path, fingerprint])
        guard let row, let state = State(rawValue: row[0]) else { return nil }
        let summary = try JSONDecoder().decode(FileSummary.self, from: Data((row[3] as String).utf8))
        return Entry(
            state: state, offset: row[1], line: row[2], found: UInt64(bitPattern: row[4]), summary: summary)
    }

    func save(_ entry: Entry, _ db: Database) throws {
        let summary = try JSONEncoder().encode(entry.summary)
        try db.execute(
            sql: """
                INSERT INTO inputs (path, fingerprint, state, offset, line, found, summary)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, state = excluded.state,
                offset = excluded.offset, line = excluded.line, found = excluded.found,
                summary = excluded.summary
                """,
            arguments: [
                path, fingerprint, entry.state.rawValue, entry.offset, entry.line,
                Int64(bitPattern: entry.found), String(decoding: summary, as: UTF8.self),
            ])
    }

    static func close(_ paths: [String], _ db: Database) throws {
        for path in paths {
            try db.execute(sql: "UPDATE inputs SET state = 2 WHERE path = ?", arguments: [path])
        }
    }
}
