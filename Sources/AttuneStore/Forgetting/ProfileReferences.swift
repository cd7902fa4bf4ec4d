import AttuneCore
import GRDB

/// The references to records among the evidence of stored profiles.
enum ProfileReferences {
    /// Takes references to the records out of every version of every profile. Returns how many there were.
    static func remove(_ records: Set<Int64>, _ db: Database) throws -> Int {
        guard !records.isEmpty else { return 0 }
        var removed = 0
        let rows = try Row.fetchAll(db, sql: "SELECT profile_id, version, body FROM profile_versions")
        for row in rows {
            var profile = try ProfileFile.decode(stored: row[2])
            var count = 0
            for index in profile.statements.indices {
                let before = profile.statements[index].evidence.examples
                let after = before.filter { text in
                    RecordReference(text).map { !records.contains($0.record) } ?? true
                }
                count += before.count - after.count
                profile.statements[index].evidence.examples = after
            }
            guard count > 0 else { continue }
            removed += count
            try db.execute(
                sql: "UPDATE profile_versions SET body = ? WHERE profile_id = ? AND version = ?",
                arguments: [ProfileFile.encode(profile), row[0] as Int64, row[1] as Int])
        }
        return removed
    }
}
