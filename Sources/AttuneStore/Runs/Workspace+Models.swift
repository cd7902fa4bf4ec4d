import Foundation
import GRDB

extension Workspace {
    /// Keeps a context model, or another small model, under a name, in place of an earlier one.
    public func saveModel(_ body: Data, name: String, saved: Date = Date()) throws {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO context_models (name, saved, body) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET saved = excluded.saved, body = excluded.body
                    """, arguments: [name, saved.timeIntervalSince1970, body])
        }
    }

    /// The model kept under a name; nil when there is none.
    public func model(name: String) throws -> Data? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT body FROM context_models WHERE name = ?", arguments: [name])
        }
    }

    /// The names of all models kept.
    public func modelNames() throws -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT name FROM context_models ORDER BY name") }
    }
}
