import AttuneCore
import Foundation
import GRDB

import struct AttuneCore.Record

/// Which records to read.
public struct RecordFilter: Sendable {
    /// Only this kind; nil for all.
    public var kind: Record.Kind?
    /// Only this user's; nil for all.
    public var user: String?
    /// Only records with a greater id. 0, the default, for all.
    public var after: Int64
    /// Only records without a measurement by this analyst in this version.
    public var unanalysed: Analysis?

    /// An analyst and the version of its measurements.
    public struct Analysis: Sendable, Hashable {
        public var analyst: String
        public var version: Int

        public init(analyst: String, version: Int) {
            self.analyst = analyst
            self.version = version
        }
    }

    public init(kind: Record.Kind? = nil, user: String? = nil, after: Int64 = 0, unanalysed: Analysis? = nil) {
        self.kind = kind
        self.user = user
        self.after = after
        self.unanalysed = unanalysed
    }

    var condition: String {
        var parts = ["r.id > :after"]
        if kind != nil { parts.append("r.kind = :kind") }
        if user != nil { parts.append("r.user = :user") }
        if unanalysed != nil {
            parts.append(
                """
                NOT EXISTS (SELECT 1 FROM analysis a WHERE a.analyst = :analyst AND a.record_id = r.id \
                AND a.version = :version)
                """)
        }
        return parts.joined(separator: " AND ")
    }

    var arguments: StatementArguments {
        var values: [String: (any DatabaseValueConvertible)?] = ["after": after]
        if let kind { values["kind"] = kind.letter }
        if let user { values["user"] = user }
        if let unanalysed {
            values["analyst"] = unanalysed.analyst
            values["version"] = unanalysed.version
        }
        return StatementArguments(values)
    }
}

/// Reads records in the order of their ids, some at a time, so that memory stays flat and no writer waits: each
/// batch is a short read of its own.
///
/// ```swift
/// var batches = workspace.records(RecordFilter(kind: .conversation))
/// while let rows = try batches.next() {
///     for row in rows { use(try row.decoded()) }
/// }
/// ```
public struct RecordBatches: Sendable {
    private let workspace: Workspace
    private var filter: RecordFilter
    private let size: Int
    private var finished = false

    init(workspace: Workspace, filter: RecordFilter, size: Int) {
        self.workspace = workspace
        self.filter = filter
        self.size = max(1, size)
    }

    /// The next records, at most `size`, or fewer when their bodies pass 8 MiB together; nil at the end.
    public mutating func next() throws -> [RecordRow]? {
        guard !finished else { return nil }
        let size = self.size
        let filter = self.filter
        let rows = try workspace.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(RecordRow.columns) FROM records r WHERE \(filter.condition) ORDER BY r.id LIMIT :size
                    """)
            var rows: [RecordRow] = []
            var bytes = 0
            let cursor = try Row.fetchCursor(statement, arguments: filter.arguments &+ ["size": size])
            while bytes < 8 << 20, let row = try cursor.next() {
                let record = try RecordRow(row)
                bytes += record.body.count
                rows.append(record)
            }
            return rows
        }
        guard let last = rows.last else {
            finished = true
            return nil
        }
        self.filter.after = last.id
        return rows
    }
}
