import GRDB

/// The tables of the persona pool, for a migration of the workspace's schema.
enum PersonaTables {
    /// `personas` holds one row for each side of a pair that a persona was inferred from. persona is the id of the
    /// persona, which its profile has as its audience; side is c or r, for the chosen and the rejected reply; prompt is
    /// what is searched. The search index takes its text from there and is kept in step by triggers, also when records
    /// are deleted. vector is 32-bit floats in little-endian order, of length one.
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE personas (
                    id INTEGER PRIMARY KEY,
                    persona TEXT NOT NULL,
                    record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
                    side TEXT NOT NULL,
                    analyst TEXT NOT NULL,
                    text TEXT NOT NULL,
                    prompt TEXT NOT NULL,
                    UNIQUE (record_id, side, analyst)
                );
                CREATE INDEX personas_persona ON personas(persona);
                CREATE TABLE persona_vectors (
                    row_id INTEGER NOT NULL REFERENCES personas(id) ON DELETE CASCADE,
                    model TEXT NOT NULL,
                    vector BLOB NOT NULL,
                    PRIMARY KEY (row_id, model)
                ) WITHOUT ROWID;
                CREATE VIRTUAL TABLE personas_search USING fts5(
                    prompt, content='personas', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
                );
                CREATE TRIGGER personas_inserted AFTER INSERT ON personas BEGIN
                    INSERT INTO personas_search(rowid, prompt) VALUES (new.id, new.prompt);
                END;
                CREATE TRIGGER personas_deleted AFTER DELETE ON personas BEGIN
                    INSERT INTO personas_search(personas_search, rowid, prompt)
                    VALUES ('delete', old.id, old.prompt);
                END;
                CREATE TRIGGER personas_updated AFTER UPDATE OF id, prompt ON personas BEGIN
                    INSERT INTO personas_search(personas_search, rowid, prompt)
                    VALUES ('delete', old.id, old.prompt);
                    INSERT INTO personas_search(rowid, prompt) VALUES (new.id, new.prompt);
                END;
                """)
    }
}
