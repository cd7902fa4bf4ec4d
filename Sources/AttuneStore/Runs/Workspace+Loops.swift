import Foundation
import GRDB

extension Workspace {
    /// Where a scored run on a user stood; nil where there was none, or one on other rows or with other options.
    public func loop(of user: String, method: String, fingerprint: String) throws -> Data? {
        try read { db in
            try Data.fetchOne(
                db, sql: "SELECT body FROM loops WHERE user = ? AND method = ? AND fingerprint = ?",
                arguments: [user, method, fingerprint])
        }
    }

    /// Keeps where a scored run on a user stands, in place of what an earlier one left.
    public func saveLoop(_ body: Data, of user: String, method: String, fingerprint: String) throws {
        try write { db in
            try db.cachedStatement(
                sql: """
                    INSERT INTO loops (user, method, fingerprint, body) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, body = excluded.body
                    """
            ).execute(arguments: [user, method, fingerprint, body])
        }
    }

    /// Removes what a scored run on a user left, so that the next begins anew.
    public func removeLoop(of user: String, method: String) throws {
        try write { db in
            try db.execute(sql: "DELETE FROM loops WHERE user = ? AND method = ?", arguments: [user, method])
        }
    }
}
