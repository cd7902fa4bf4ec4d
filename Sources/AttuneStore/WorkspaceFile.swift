import Foundation
import GRDB

/// Looks at a database file without changing a byte of it.
enum WorkspaceFile {
    enum State { case absent, older, current }

    /// Whether the file is a workspace's database. Throws when it is something else, damaged, or newer than this
    /// version.
    @discardableResult
    static func check(_ file: URL) throws -> State {
        let size = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int ?? 0
        guard size > 0 else { return .absent }
        let handle = try FileHandle(forReadingFrom: file)
        let magic = try handle.read(upToCount: 16) ?? Data()
        try handle.close()
        guard magic == Data("SQLite format 3\0".utf8) else { throw foreign(file) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: file.path, configuration: configuration).read { db in
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            guard id == WorkspaceSchema.applicationID || tables == 0 || (id == 0 && isUnfinished(db)) else {
                throw foreign(file)
            }
            if try WorkspaceSchema.migrator.hasBeenSuperseded(db) {
                throw WorkspaceError(
                    .newer,
                    "\(file.path) was written by a newer version of Attune. Update Attune, or choose another --workspace."
                )
            }
            return try WorkspaceSchema.migrator.hasCompletedMigrations(db) ? .current : .older
        }
    }

    /// A workspace whose creation was cut short holds no more than the migrator's own table.
    private static func isUnfinished(_ db: Database) -> Bool {
        (try? String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")) == ["grdb_migrations"]
    }

    private static func foreign(_ file: URL) -> WorkspaceError {
        WorkspaceError(
            .foreign,
            "\(file.path) is not a database of Attune. It was left as it is; choose another folder with --workspace.")
    }
}
