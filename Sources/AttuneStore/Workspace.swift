import Foundation
import GRDB

/// One folder with everything Attune keeps: the database `attune.sqlite`, `adapters/`, `runs/` and `quarantine/`.
///
/// One run writes at a time, any number read meanwhile. Nothing in the folder is overwritten when opening fails.
///
/// ```swift
/// let workspace = try Workspace.open(at: folder, for: .writing)
/// let summary = try await Importer(workspace).run(paths: ["chats.jsonl"])
/// ```
public final class Workspace: Sendable {
    /// What a workspace is opened for.
    public enum Access: Sendable {
        /// The workspace must exist; another run may be writing to it.
        case reading
        /// Creates the workspace where there is none, and holds the right to write until the value is released.
        case writing
    }

    /// The folder's usual name, `.attune` in the current folder.
    public static let defaultFolder = ".attune"

    public let folder: URL
    public let access: Access
    let pool: DatabasePool
    private let lock: WriteLock?

    public var adapters: URL { folder.appendingPathComponent("adapters", isDirectory: true) }
    public var runs: URL { folder.appendingPathComponent("runs", isDirectory: true) }
    public var quarantine: URL { folder.appendingPathComponent("quarantine", isDirectory: true) }

    /// Opens the workspace in `folder`. Throws a ``WorkspaceError``.
    public static func open(at folder: URL, for access: Access) throws -> Workspace {
        try open(at: folder, for: access, maximumPages: nil)
    }

    /// `maximumPages` bounds the database's size, so that tests can fill it up.
    static func open(at folder: URL, for access: Access, maximumPages: Int?) throws -> Workspace {
        do {
            return try Workspace(folder: folder.standardizedFileURL, access: access, maximumPages: maximumPages)
        } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
    }

    private init(folder: URL, access: Access, maximumPages: Int?) throws {
        self.folder = folder
        self.access = access
        let file = folder.appendingPathComponent("attune.sqlite")
        switch access {
        case .writing:
            try Self.makeFolders(in: folder)
            lock = try WriteLock(folder: folder)
            try WorkspaceFile.check(file)
            pool = try DatabasePool(path: file.path, configuration: Self.configuration(maximumPages: maximumPages))
            try WorkspaceSchema.migrator.migrate(pool)
        case .reading:
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw WorkspaceError(
                    .missing, "There is no workspace in \(folder.path). `attune import` creates one.")
            }
            lock = nil
            if try WorkspaceFile.check(file) == .older {
                _ = try Workspace(folder: folder, access: .writing, maximumPages: nil)  // migrates
            }
            var configuration = Self.configuration(maximumPages: nil)
            configuration.readonly = true
            pool = try DatabasePool(path: file.path, configuration: configuration)
        }
    }

    private static func configuration(maximumPages: Int?) -> Configuration {
        var configuration = Configuration()
        configuration.label = "attune"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // Pages of 16 KiB hold several conversations each. The cache bounds memory, whatever the database's size.
            // The write-ahead log is merged every 64 MiB: index pages that many transactions touch are written once.
            try db.execute(sql: "PRAGMA page_size = 16384")
            try db.execute(sql: "PRAGMA cache_size = -32768")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            if let maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)") }
        }
        return configuration
    }

    private static func makeFolders(in folder: URL) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), !isFolder.boolValue {
            throw WorkspaceError(
                .readOnly,
                "\(folder.path) is a file. Choose another folder with --workspace; the file was left as it is.")
        }
        for name in ["adapters", "runs", "quarantine"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name, isDirectory: true), withIntermediateDirectories: true)
        }
    }

    /// Reads from one consistent state of the database.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        do { return try pool.read(body) } catch { throw WorkspaceError.translate(error, in: folder) }
    }

    /// Writes in one transaction.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        guard access == .writing else {
            throw WorkspaceError(.readOnly, "The workspace in \(folder.path) was opened for reading.")
        }
        do { return try pool.write(body) } catch { throw WorkspaceError.translate(error, in: folder) }
    }

    /// Merges the write-ahead log into the database, as far as readers allow, without waiting for them.
    func mergeLog() throws {
        do {
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
        } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
    }

    /// The size of the database in bytes, and whether SQLite finds it sound. Reads all of it.
    public func check() throws -> (bytes: Int64, sound: Bool) {
        try read { db in
            let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            let size = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
            let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
            return (pages * size, answer == "ok")
        }
    }
}
