import GRDB

/// The tables of a workspace. Each migration is frozen once released; a change is a new one.
enum WorkspaceSchema {
    /// Marks the file as Attune's (`Attn`), in SQLite's header.
    static let applicationID: Int32 = 0x4174_746E

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 records") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            // kind is c, p or w, the first letter of a reference. time is in seconds since 1970. groups is a JSON
            // object with sorted keys, null when empty.
            try db.execute(
                sql: """
                    CREATE TABLE records (
                        id INTEGER PRIMARY KEY,
                        digest BLOB NOT NULL UNIQUE,
                        kind TEXT NOT NULL,
                        external TEXT,
                        user TEXT,
                        time REAL,
                        context TEXT,
                        groups TEXT,
                        body TEXT NOT NULL
                    );
                    CREATE INDEX records_user ON records(user) WHERE user IS NOT NULL;
                    CREATE TABLE inputs (
                        path TEXT PRIMARY KEY,
                        fingerprint TEXT NOT NULL,
                        state INTEGER NOT NULL,
                        offset INTEGER NOT NULL,
                        line INTEGER NOT NULL,
                        found INTEGER NOT NULL,
                        summary TEXT NOT NULL
                    );
                    CREATE TABLE quarantine (
                        id INTEGER PRIMARY KEY,
                        path TEXT NOT NULL,
                        line INTEGER NOT NULL,
                        reason TEXT NOT NULL,
                        raw BLOB
                    );
                    CREATE INDEX quarantine_path ON quarantine(path);
                    """)
        }
        migrator.registerMigration("2 learning") { db in
            try db.execute(
                sql: """
                    CREATE TABLE analysis (
                        analyst TEXT NOT NULL,
                        record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
                        version INTEGER NOT NULL,
                        payload BLOB NOT NULL,
                        PRIMARY KEY (analyst, record_id)
                    ) WITHOUT ROWID;
                    CREATE INDEX analysis_record ON analysis(record_id);
                    CREATE TABLE profiles (
                        id INTEGER PRIMARY KEY,
                        kind TEXT NOT NULL,
                        name TEXT NOT NULL,
                        value TEXT NOT NULL,
                        UNIQUE (kind, name, value)
                    );
                    CREATE TABLE profile_versions (
                        profile_id INTEGER NOT NULL REFERENCES profiles(id) ON DELETE CASCADE,
                        version INTEGER NOT NULL,
                        saved REAL NOT NULL,
                        reason TEXT NOT NULL,
                        body TEXT NOT NULL,
                        PRIMARY KEY (profile_id, version)
                    ) WITHOUT ROWID;
                    CREATE TABLE context_models (
                        name TEXT PRIMARY KEY,
                        saved REAL NOT NULL,
                        body BLOB NOT NULL
                    );
                    CREATE TABLE runs (
                        id TEXT PRIMARY KEY,
                        started REAL NOT NULL,
                        body TEXT NOT NULL
                    );
                    """)
        }
        migrator.registerMigration("3 answers") { db in
            // hash is a RequestHash. saved is in seconds since 1970. body is the answer as JSON. The hashes are random:
            // an index of their own keeps the pages that a commit touches small.
            try db.execute(
                sql: """
                    CREATE TABLE answers (
                        id INTEGER PRIMARY KEY,
                        hash BLOB NOT NULL UNIQUE,
                        model TEXT NOT NULL,
                        saved REAL NOT NULL,
                        body BLOB NOT NULL
                    );
                    """)
        }
        migrator.registerMigration("4 forgetting") { db in
            // user is whose text the request held: empty for nobody's, null where it may be that of several.
            try db.execute(
                sql: """
                    ALTER TABLE answers ADD COLUMN user TEXT;
                    CREATE INDEX answers_user ON answers(user);
                    """)
        }
        migrator.registerMigration("5 personas") { db in try PersonaTables.create(db) }
        migrator.registerMigration("6 loops") { db in
            // user is whose hypotheses a scored run learns; its rows hold others' texts, too. method names labels and
            // analyst; fingerprint changes with the rows and options; body is the learner's own.
            try db.execute(
                sql: """
                    CREATE TABLE loops (
                        user TEXT NOT NULL,
                        method TEXT NOT NULL,
                        fingerprint TEXT NOT NULL,
                        body BLOB NOT NULL,
                        PRIMARY KEY (user, method)
                    ) WITHOUT ROWID;
                    """)
        }
        return migrator
    }
}
