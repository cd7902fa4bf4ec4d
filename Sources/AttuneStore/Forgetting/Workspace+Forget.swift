import AttuneCore
import Foundation
import GRDB

extension Workspace {
    /// Removes a user's records with what was measured on them, the user's own profile with its history, the answers of
    /// models to requests that held the user's text, and what runs and quarantine say of the user. Evidence of other
    /// profiles that pointed to the user's turns is taken out of every version.
    ///
    /// Then the database is written anew, so that nothing is left in its free pages or its log. What others' profiles
    /// say rests on the user's records until they are learned again.
    ///
    /// - Parameter kept: requests that are known to hold nothing of the user, since they are made without the user's
    ///   records, too. Of the other answers that may rest on several users' text, none stays.
    public func forget(user: String, keeping kept: Set<RequestHash> = []) throws -> Forgotten {
        var forgotten = Forgotten()
        let (paths, runs, records) = try write { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            let own = Set(try Int64.fetchAll(db, sql: "SELECT id FROM records WHERE user = ?", arguments: [user]))
            forgotten.references = try ProfileReferences.remove(own, db)
            try db.execute(sql: "DELETE FROM records WHERE user = ?", arguments: [user])
            forgotten.records = db.changesCount
            try PersonaPool.rebuildIndex(db)
            try removeUnpooledPersonas(db)
            try removeProfile(of: user, db, &forgotten)
            forgotten.answers = try Self.removeAnswers(of: user, keeping: kept, db)
            try db.execute(sql: "DELETE FROM loops")
            forgotten.loops = db.changesCount
            let paths = try Self.quarantinedPaths(naming: user, db)
            try db.execute(
                sql: "DELETE FROM quarantine WHERE raw IS NOT NULL AND instr(raw, CAST(? AS BLOB)) > 0",
                arguments: [user])
            forgotten.quarantined = db.changesCount
            let runs = try Self.runs(naming: user, db)
            for run in runs { try db.execute(sql: "DELETE FROM runs WHERE id = ?", arguments: [run]) }
            forgotten.runs = runs.count
            return (paths, runs, Set(own.flatMap { id in ["c", "p", "w"].map { "\($0)\(id)" } }))
        }
        for path in paths { _ = try Quarantine.mirror(path, in: self) }
        for run in runs { try removeFile(runs: "\(run).json") }
        forgotten.samples = try removeSamples(of: user)
        try removeBatches()
        (forgotten.adapters, forgotten.unknownAdapters) = try removeAdapters(restingOn: user, records: records)
        try compact()
        return forgotten
    }

    /// Whether there is anything of the user's here: a record, a profile or an answer.
    public func knows(user: String) throws -> Bool {
        try read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM records WHERE user = :user)
                    OR EXISTS (SELECT 1 FROM profiles WHERE kind = 'user' AND name = :user)
                    OR EXISTS (SELECT 1 FROM answers WHERE user = :user)
                    OR EXISTS (SELECT 1 FROM loops WHERE user = :user)
                    """, arguments: ["user": user]) ?? false
        }
    }

    /// Answers to requests that held the user's text, or may have. Returns how many went.
    private static func removeAnswers(of user: String, keeping kept: Set<RequestHash>, _ db: Database) throws -> Int {
        try db.execute(sql: "CREATE TEMP TABLE kept_answers (hash BLOB PRIMARY KEY) WITHOUT ROWID")
        let insert = try db.makeStatement(sql: "INSERT INTO kept_answers (hash) VALUES (?)")
        for hash in kept { try insert.execute(arguments: [Data(hash.bytes)]) }
        try db.execute(
            sql: """
                DELETE FROM answers WHERE user = ?
                OR (user IS NULL AND hash NOT IN (SELECT hash FROM kept_answers))
                """, arguments: [user])
        let removed = db.changesCount
        try db.execute(sql: "DROP TABLE kept_answers")
        return removed
    }

    private func removeProfile(of user: String, _ db: Database, _ forgotten: inout Forgotten) throws {
        let bodies = try String.fetchAll(
            db,
            sql: """
                SELECT v.body FROM profile_versions v JOIN profiles p ON p.id = v.profile_id
                WHERE p.kind = 'user' AND p.name = ? ORDER BY v.version DESC
                """, arguments: [user])
        forgotten.versions = bodies.count
        forgotten.statements = try bodies.first.map { try ProfileFile.decode(stored: $0).statements.count } ?? 0
        try db.execute(sql: "DELETE FROM profiles WHERE kind = 'user' AND name = ?", arguments: [user])
    }

    /// Profiles of personas that no pair gives any more, except those that a person wrote in.
    private func removeUnpooledPersonas(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT p.id, v.body FROM profiles p JOIN profile_versions v ON v.profile_id = p.id
                WHERE p.kind = 'persona' AND p.name NOT IN (SELECT persona FROM personas)
                AND v.version = (SELECT max(version) FROM profile_versions WHERE profile_id = p.id)
                """)
        for row in rows
        where try !ProfileFile.decode(stored: row[1]).statements.contains(where: { $0.source == .edited }) {
            try db.execute(sql: "DELETE FROM profiles WHERE id = ?", arguments: [row[0] as Int64])
        }
    }

    private static func quarantinedPaths(naming user: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: "SELECT DISTINCT path FROM quarantine WHERE raw IS NOT NULL AND instr(raw, CAST(? AS BLOB)) > 0",
            arguments: [user])
    }

    /// Runs one of whose arguments is the user, or names the user after a colon or an equals sign.
    private static func runs(naming user: String, _ db: Database) throws -> [String] {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try String.fetchAll(db, sql: "SELECT body FROM runs").compactMap { body in
            let run = try decoder.decode(RunRecord.self, from: Data(body.utf8))
            let isNamed = run.arguments.contains {
                $0 == user || $0.hasSuffix(":" + user) || $0.hasSuffix("=" + user)
            }
            return isNamed ? run.id : nil
        }
    }

    private func removeFile(runs name: String) throws {
        let file = runs.appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        do { try FileManager.default.removeItem(at: file) } catch { throw WorkspaceError.translate(error, in: folder) }
    }

    private func removeAdapters(
        restingOn user: String, records: Set<String>
    ) throws -> (removed: [String], unknown: [String]) {
        let adapters = Adapters(
            folder: folder.appendingPathComponent("adapters", isDirectory: true).standardizedFileURL)
        do { return try adapters.remove(restingOn: user, records: records) } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
    }

    /// Batches on their way hold the text of many users.
    private func removeBatches() throws {
        let batches = folder.appendingPathComponent("batches", isDirectory: true)
        guard FileManager.default.fileExists(atPath: batches.path) else { return }
        do { try FileManager.default.removeItem(at: batches) } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
    }

    /// Writes the database anew and empties its log.
    private func compact() throws {
        do {
            try pool.vacuum()
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
    }
}
