import AttuneCore
import Foundation
import GRDB

import struct AttuneCore.Record

extension Workspace {
    /// The records that pass `filter`, in the order of their ids, `batch` (default 1,000) at a time.
    public func records(_ filter: RecordFilter = RecordFilter(), batch: Int = 1000) -> RecordBatches {
        RecordBatches(workspace: self, filter: filter, size: batch)
    }

    /// The records that `analyst` has not measured in `version`, in the order of their ids.
    public func unanalysed(
        analyst: String, version: Int, kind: Record.Kind? = nil, batch: Int = 1000
    ) -> RecordBatches {
        let analysis = RecordFilter.Analysis(analyst: analyst, version: version)
        return records(RecordFilter(kind: kind, unanalysed: analysis), batch: batch)
    }

    /// How many records pass `filter`.
    public func count(_ filter: RecordFilter = RecordFilter()) throws -> Int {
        try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM records r WHERE \(filter.condition)", arguments: filter.arguments) ?? 0
        }
    }

    /// How many different users the records name.
    public func userCount() throws -> Int {
        try read { db in
            try Int.fetchOne(db, sql: "SELECT count(DISTINCT user) FROM records WHERE user IS NOT NULL") ?? 0
        }
    }

    /// One record by its id; nil when there is none.
    public func record(id: Int64) throws -> StoredRecord? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT \(RecordRow.columns) FROM records r WHERE r.id = ?", arguments: [id])
                .map { try RecordRow($0).decoded() }
        }
    }

    /// The record that a reference of a statement's evidence (`c12#4`) points to; nil when the text is no reference,
    /// or the record, or its turn, is not there.
    public func record(reference text: String) throws -> (record: StoredRecord, turn: Int)? {
        guard let reference = RecordReference(text), let record = try record(id: reference.record),
            record.record.content.kind == reference.kind, reference.turn < record.record.content.turns
        else { return nil }
        return (record, reference.turn)
    }
}

extension Record.Content {
    /// How many turns a reference can name.
    var turns: Int {
        switch self {
        case .conversation(let messages): messages.count
        case .preference: 2
        case .writing: 1
        }
    }
}
