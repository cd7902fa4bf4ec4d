import AttuneCore
import Foundation
import GRDB

/// One persona in the pool, with the prompt of the pair that it came from.
public struct PooledPersona: Sendable, Hashable {
    /// The persona's id: its profile is stored for `Audience.persona(persona)`.
    public var persona: String
    /// The preference pair's id in the workspace.
    public var record: Int64
    /// Whether it tells of the chosen reply, not of the rejected one.
    public var isChosen: Bool
    /// The sentence.
    public var text: String
    public var prompt: String

    public init(persona: String, record: Int64, isChosen: Bool, text: String, prompt: String) {
        self.persona = persona
        self.record = record
        self.isChosen = isChosen
        self.text = text
        self.prompt = prompt
    }
}

/// A persona of the pool for a new prompt.
public struct PersonaMatch: Sendable, Hashable, Codable {
    public var persona: String
    public var text: String
    /// The pair whose prompt matched best.
    public var record: Int64
    /// BM25, or the cosine where an embedding model searched; higher is nearer, and the two are not comparable.
    public var score: Double
}

/// The personas inferred from all preference pairs, found again by the prompts that they came from: the personas of the
/// pairs whose prompts are most like a new one (arXiv 2501.11549 retrieves in the same way).
public struct PersonaPool: Sendable {
    /// What counts as a match.
    public struct Options: Sendable, Hashable {
        /// Whether only personas of chosen replies are found. Those of rejected replies are valid, but rarer needs.
        public var chosenOnly = true
        /// The least share of a new prompt's words (function words apart, a dozen at most) that the found prompt has:
        /// a persona of another matter would mislead. A quarter.
        public var leastShare = 0.25
        /// The least cosine where an embedding model searches.
        public var leastCosine = 0.5
        public init() {}
    }

    let workspace: Workspace
    public var options: Options

    public init(_ workspace: Workspace, options: Options = Options()) {
        self.workspace = workspace
        self.options = options
    }

    /// Longest prompt that is kept, in characters.
    static let longestPrompt = 4000

    /// Stores what an analyst inferred from these records, in place of what it had inferred from them before. Rows of
    /// records that are not in the workspace are left out. Returns how many were stored.
    @discardableResult
    public func store(_ personas: [PooledPersona], ofRecords records: [Int64], analyst: String) throws -> Int {
        try workspace.write { db in
            let delete = try db.cachedStatement(sql: "DELETE FROM personas WHERE record_id = ? AND analyst = ?")
            for record in records { try delete.execute(arguments: [record, analyst]) }
            let insert = try db.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO personas (persona, record_id, side, analyst, text, prompt)
                    SELECT ?, id, ?, ?, ?, ? FROM records WHERE id = ?
                    """)
            var stored = 0
            for one in personas {
                try insert.execute(arguments: [
                    one.persona, one.isChosen ? "c" : "r", analyst, one.text,
                    String(one.prompt.prefix(Self.longestPrompt)), one.record,
                ])
                stored += db.changesCount
            }
            return stored
        }
    }

    /// The personas whose prompts are nearest to this one by BM25, each persona once, the nearest first; equal ones by
    /// the order in which they were stored. Empty where no prompt shares enough words with it, whatever the text holds.
    public func matches(for prompt: String, limit: Int = 1) throws -> [PersonaMatch] {
        let terms = SearchTerms(prompt)
        guard let query = terms.query, limit > 0 else { return [] }
        let rows = try workspace.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT p.persona, p.text, p.record_id, -bm25(personas_search) AS score, p.prompt
                    FROM personas_search JOIN personas p ON p.id = personas_search.rowid
                    WHERE personas_search MATCH ? \(options.chosenOnly ? "AND p.side = 'c'" : "")
                    ORDER BY bm25(personas_search), p.record_id, p.id LIMIT ?
                    """, arguments: [query, 50 + 10 * limit])
        }
        let near = rows.filter { terms.share(in: $0[4]) >= options.leastShare }
        return Self.distinct(
            near.map { PersonaMatch(persona: $0[0], text: $0[1], record: $0[2], score: $0[3]) }, limit: limit)
    }

    /// Removes what was inferred from these records, search index included. Returns how many rows went.
    ///
    /// The index is built anew, so that no word of a removed prompt is left in it.
    @discardableResult
    public func removePersonas(ofRecords records: [Int64]) throws -> Int {
        try workspace.write { db in try Self.removePersonas(ofRecords: records, in: db) }
    }

    /// The same inside a transaction of the caller's.
    static func removePersonas(ofRecords records: [Int64], in db: Database) throws -> Int {
        let delete = try db.cachedStatement(sql: "DELETE FROM personas WHERE record_id = ?")
        var removed = 0
        for record in records {
            try delete.execute(arguments: [record])
            removed += db.changesCount
        }
        try rebuildIndex(db)
        return removed
    }

    /// Needed after records were deleted by other means: the triggers keep the index right, but leave the words of
    /// deleted prompts in its older segments.
    static func rebuildIndex(_ db: Database) throws {
        try db.execute(sql: "INSERT INTO personas_search(personas_search) VALUES ('rebuild')")
    }

    /// How many rows the pool holds, and how many distinct personas.
    public func count() throws -> (rows: Int, personas: Int) {
        try workspace.read { db in
            let row = try Row.fetchOne(db, sql: "SELECT count(*), count(DISTINCT persona) FROM personas")
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
    }

    /// Personas that no row of the pool names any more: their profiles can go.
    public func isPooled(_ persona: String) throws -> Bool {
        try workspace.read { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM personas WHERE persona = ?)", arguments: [persona])
                ?? false
        }
    }

    static func distinct(_ matches: [PersonaMatch], limit: Int) -> [PersonaMatch] {
        var seen: Set<String> = []
        return Array(matches.filter { seen.insert($0.persona).inserted }.prefix(limit))
    }
}
