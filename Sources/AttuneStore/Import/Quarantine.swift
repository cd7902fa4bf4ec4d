import AttuneCore
import Foundation
import GRDB

/// Rows that could not be used: kept in the database, in the transaction of their neighbours, and written to a file
/// a person can open once the input is read.
enum Quarantine {
    static func clear(_ path: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM quarantine WHERE path = ?", arguments: [path])
    }

    static func add(_ fault: RowFault, path: String, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO quarantine (path, line, reason, raw) VALUES (?, ?, ?, ?)")
            .execute(arguments: [path, fault.line, fault.reason, fault.raw.map { Data($0) }])
    }

    /// One line a row: `{"file", "line", "reason", "raw"}`, or `base64` in place of `raw` where it is no UTF-8.
    private struct Line: Encodable {
        var file: String
        var line: Int
        var reason: String
        var raw: String?
        var base64: String?
    }

    /// Writes the input's file anew, whole or not at all; removes it when no row is kept aside. Returns its path.
    static func mirror(_ path: String, in workspace: Workspace) throws -> String? {
        let file = workspace.quarantine.appendingPathComponent(name(for: path))
        let temporary = workspace.quarantine.appendingPathComponent(".\(file.lastPathComponent).new")
        do {
            let count = try workspace.read { db in try write(path, to: temporary, db) }
            if count == 0 {
                try? FileManager.default.removeItem(at: temporary)
                if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
                return nil
            }
            guard rename(temporary.path, file.path) == 0 else {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
            return file.path
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw WorkspaceError.translate(error, in: workspace.folder)
        }
    }

    private static func write(_ path: String, to file: URL, _ db: Database) throws -> Int {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT line, reason, raw FROM quarantine WHERE path = ? ORDER BY line, id", arguments: [path])
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var count = 0
        var pending = Data()
        while let row = try rows.next() {
            var line = Line(file: path, line: row[0], reason: row[1])
            if let raw = row[2] as Data? {
                if let text = String(validating: raw, as: UTF8.self) {
                    line.raw = text
                } else {
                    line.base64 = raw.base64EncodedString()
                }
            }
            pending.append(try encoder.encode(line))
            pending.append(0x0A)
            count += 1
            if pending.count > 1 << 20 {
                try handle.write(contentsOf: pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        try handle.write(contentsOf: pending)
        return count
    }

    /// The input's own name and a hash of its whole path, so that `a/chats.jsonl` and `b/chats.jsonl` stay apart.
    static func name(for path: String) -> String {
        let base = path.split(separator: "/").last.map(String.init) ?? "input"
        let safe = base.unicodeScalars.map { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                    || "._-".unicodeScalars.contains(scalar))
                ? Character(scalar) : "_"
        }
        let hash = String(StableHash.of(path) & 0xFFFF_FFFF, radix: 16)
        return "\(String(safe.prefix(100)))-\(hash).jsonl"
    }
}

/// A row that could not be used.
public struct QuarantinedRow: Sendable, Hashable {
    public var path: String
    public var line: Int
    public var reason: String
    /// The start of the row, at most 64 KiB.
    public var raw: Data?
}

extension Workspace {
    /// Rows kept aside, by file and line, at most `limit` (default 1,000).
    public func quarantinedRows(limit: Int = 1000) throws -> [QuarantinedRow] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT path, line, reason, raw FROM quarantine ORDER BY path, line, id LIMIT ?",
                arguments: [limit]
            )
            .map { QuarantinedRow(path: $0[0], line: $0[1], reason: $0[2], raw: $0[3]) }
        }
    }
}
