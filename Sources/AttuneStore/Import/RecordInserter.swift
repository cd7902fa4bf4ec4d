import AttuneCore
import Foundation
import GRDB
import GRDBSQLite

import struct AttuneCore.Record

/// Writes prepared rows inside one transaction. It binds through SQLite's own interface: bodies are not copied, and
/// nothing is allocated for a row.
struct RecordInserter {
    private let db: Database
    private let insert: GRDB.Statement
    private let find: GRDB.Statement
    private let update: GRDB.Statement

    init(_ db: Database) throws {
        self.db = db
        insert = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO records (digest, kind, external, user, time, context, groups, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        find = try db.cachedStatement(sql: "SELECT id, user, time, context, groups FROM records WHERE digest = ?")
        update = try db.cachedStatement(
            sql: "UPDATE records SET user = ?, time = ?, context = ?, groups = ? WHERE id = ?")
    }

    /// Writes all rows of a chunk and adds them to `counts`.
    func write(_ chunk: PreparedChunk, into counts: inout ImportCounts) throws {
        var kinds: [Record.Kind: Int] = [:]
        try chunk.bodies.withUnsafeBytes { bodies in
            for row in chunk.rows { try write(row, of: chunk, bodies: bodies, kinds: &kinds, into: &counts) }
        }
        for (kind, count) in kinds {
            counts.kinds[kind.rawValue, default: 0] += count
            counts.records += count
        }
        counts.fields.merge(chunk.fields, uniquingKeysWith: +)
    }

    private func write(
        _ row: PreparedChunk.Row, of chunk: PreparedChunk, bodies: UnsafeRawBufferPointer,
        kinds: inout [Record.Kind: Int], into counts: inout ImportCounts
    ) throws {
        var isNew = false
        var isUpdated = false
        for (number, index) in row.entries.enumerated() {
            let entry = chunk.entries[index]
            if try write(entry, digest: row.digest, number: number, bodies: bodies) {
                isNew = true
                kinds[entry.kind, default: 0] += 1
            } else if try merge(entry, digest: row.digest, number: number) {
                isUpdated = true
            }
        }
        counts.read += 1
        if isNew { counts.stored += 1 } else { counts.duplicates += 1 }
        if isUpdated && !isNew { counts.updated += 1 }
    }

    /// Inserts one record; false when it is there already.
    private func write(
        _ entry: PreparedChunk.Entry, digest: RowDigest, number: Int, bodies: UnsafeRawBufferPointer
    ) throws -> Bool {
        let statement = insert.sqliteStatement
        bind(digest, number: number, to: statement)
        bind(entry.kind.letter, 2, to: statement)
        bind(entry.external, 3, to: statement)
        bind(entry.user, 4, to: statement)
        bind(entry.time, 5, to: statement)
        bind(entry.context, 6, to: statement)
        bind(entry.groupsText, 7, to: statement)
        // No destructor: the bytes outlive the step.
        sqlite3_bind_text(
            statement, 8, bodies.baseAddress?.advanced(by: entry.body.lowerBound).assumingMemoryBound(to: CChar.self),
            Int32(entry.body.count), nil)
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
        guard code == SQLITE_DONE else { throw failure() }
        return db.changesCount > 0
    }

    /// Brings the who and when of a known record up to date; false when nothing differs. A field that this import
    /// does not have is left as it is.
    private func merge(_ entry: PreparedChunk.Entry, digest: RowDigest, number: Int) throws -> Bool {
        guard let row = try Row.fetchOne(find, arguments: [Self.key(digest, number)]) else { return false }
        let user: String? = row[1]
        let time: Double? = row[2]
        let context: String? = row[3]
        let groups: String? = row[4]
        let merged = try GroupFields.encode(GroupFields.decode(groups).merging(entry.groups) { $1 })
        guard
            entry.user ?? user != user || entry.time ?? time != time || entry.context ?? context != context
                || merged != groups
        else { return false }
        try update.execute(
            arguments: [entry.user ?? user, entry.time ?? time, entry.context ?? context, merged, row[0] as Int64])
        return true
    }

    /// A row's first record is known by the row's digest; the others have their number appended.
    private static func key(_ digest: RowDigest, _ number: Int) -> Data {
        var data = Data(digest.bytes)
        if number > 0 { withUnsafeBytes(of: UInt32(number).bigEndian) { data.append(contentsOf: $0) } }
        return data
    }

    private func bind(_ digest: RowDigest, number: Int, to statement: SQLiteStatement) {
        func bind(_ bytes: UnsafeRawBufferPointer) {
            sqlite3_bind_blob(statement, 1, bytes.baseAddress, Int32(bytes.count), Self.copy)
        }
        if number == 0 { digest.bytes.withUnsafeBytes(bind) } else { Self.key(digest, number).withUnsafeBytes(bind) }
    }

    private func bind(_ text: String?, _ index: Int32, to statement: SQLiteStatement) {
        guard var text else {
            sqlite3_bind_null(statement, index)
            return
        }
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { chars in
                // An empty string has no address, which SQLite would take for null.
                _ =
                    chars.isEmpty
                    ? sqlite3_bind_text(statement, index, "", 0, Self.copy)
                    : sqlite3_bind_text(statement, index, chars.baseAddress, Int32(chars.count), Self.copy)
            }
        }
    }

    private func bind(_ value: Double?, _ index: Int32, to statement: SQLiteStatement) {
        if let value { sqlite3_bind_double(statement, index, value) } else { sqlite3_bind_null(statement, index) }
    }

    private func failure() -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)))
    }

    /// Tells SQLite to keep a copy (`SQLITE_TRANSIENT`).
    private static var copy: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
