import AttuneCore
import Foundation
import GRDB

import struct AttuneCore.Record

/// What an analyst measured on one record, kept so that it is measured once. The payload is the analyst's own.
public struct Analysis: Sendable, Hashable {
    public var record: Int64
    public var payload: Data

    public init(record: Int64, payload: Data) {
        self.record = record
        self.payload = payload
    }
}

/// A measurement with what the record says about who and when. These come from the record as it is now, so that a
/// changed mapping shows without measuring again.
public struct StoredAnalysis: Sendable {
    public var id: Int64
    public var kind: Record.Kind
    public var user: String?
    public var time: Date?
    public var context: String?
    /// The group fields as a JSON object with sorted keys; nil when there are none. See ``GroupFields``.
    public var groups: String?
    public var payload: Data
}

/// Reads measurements in the order of the record ids, some at a time.
public struct AnalysisBatches: Sendable {
    private let workspace: Workspace
    private let analysis: RecordFilter.Analysis
    private let size: Int
    private let user: String?
    private var after: Int64 = 0

    init(workspace: Workspace, analysis: RecordFilter.Analysis, user: String?, size: Int) {
        self.workspace = workspace
        self.user = user
        self.analysis = analysis
        self.size = max(1, size)
    }

    /// The next measurements; nil at the end.
    public mutating func next() throws -> [StoredAnalysis]? {
        let (analysis, after, size, user) = (self.analysis, self.after, self.size, self.user)
        // A user's few records are found by the user; all are read in the order in which they lie.
        let tables =
            user == nil
            ? "analysis a CROSS JOIN records r ON r.id = a.record_id"
            : "records r CROSS JOIN analysis a ON a.record_id = r.id"
        let found = try workspace.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT r.id, r.kind, r.user, r.time, r.context, r.groups, a.payload
                    FROM \(tables)
                    WHERE a.analyst = ? AND a.version = ? AND a.record_id > ? \(user == nil ? "" : "AND r.user = ?")
                    ORDER BY a.record_id LIMIT ?
                    """)
            let whose: StatementArguments = user.map { [$0] } ?? []
            let cursor = try Row.fetchCursor(
                statement, arguments: [analysis.analyst, analysis.version, after] + whose + [size])
            var found: [StoredAnalysis] = []
            while let row = try cursor.next() {
                guard let kind = Record.Kind(letter: row[1]) else {
                    throw WorkspaceError(.corrupted, "Record \(row[0] as Int64) has an unknown kind.")
                }
                found.append(
                    StoredAnalysis(
                        id: row[0], kind: kind, user: row[2],
                        time: (row[3] as Double?).map(Date.init(timeIntervalSince1970:)), context: row[4],
                        groups: row[5], payload: row[6]))
            }
            return found
        }
        guard let last = found.last else { return nil }
        self.after = last.id
        return found
    }
}

extension Workspace {
    /// Stores measurements in one transaction, in place of any earlier ones by the same analyst.
    public func save(_ analyses: [Analysis], analyst: String, version: Int) throws {
        try write { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO analysis (analyst, record_id, version, payload) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET version = excluded.version, payload = excluded.payload
                    """)
            for analysis in analyses {
                try statement.execute(arguments: [analyst, analysis.record, version, analysis.payload])
            }
        }
    }

    /// The measurements of one analyst and version, in the order of the record ids, `batch` (default 5,000) at a
    /// time; with `user` only those of that user's records.
    public func analyses(
        analyst: String, version: Int, user: String? = nil, batch: Int = 5000
    ) -> AnalysisBatches {
        AnalysisBatches(
            workspace: self, analysis: RecordFilter.Analysis(analyst: analyst, version: version), user: user,
            size: batch)
    }
}
