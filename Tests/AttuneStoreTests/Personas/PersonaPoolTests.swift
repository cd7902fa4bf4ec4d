import AttuneCore
import Foundation
import GRDB
import Testing

@testable import AttuneStore

@Suite("Persona pool")
struct PersonaPoolTests {
    private let folder: URL
    private let workspace: Workspace
    private let pool: PersonaPool

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("attune-pool-\(UUID().uuidString)")
        workspace = try Workspace.open(at: folder, for: .writing)
        pool = PersonaPool(workspace)
        try workspace.write { db in
            if try !db.tableExists("personas") { try PersonaTables.create(db) }
            for id in 1...5 {
                try db.execute(
                    sql: "INSERT INTO records (id, digest, kind, user, body) VALUES (?, ?, 'p', ?, '{}')",
                    arguments: [id, Data([UInt8(id)]), "u\(id % 2)"])
            }
        }
    }

    private func row(_ record: Int64, _ persona: String, _ prompt: String, chosen: Bool = true) -> PooledPersona {
        PooledPersona(
            persona: persona, record: record, isChosen: chosen, text: "The user prefers \(persona).", prompt: prompt)
    }

    private func fill() throws {
        try pool.store(
            [
                row(1, "short", "How do I bake sourdough bread at home?"),
                row(1, "long", "How do I bake sourdough bread at home?", chosen: false),
                row(2, "steps", "Which gearbox oil does a 1998 motorcycle need?"),
                row(3, "warm", "My cat is ill and I cannot sleep."),
                row(4, "short", "Baking bread without yeast"),
            ], ofRecords: [1, 2, 3, 4], analyst: "offline")
    }

    @Test("the persona of the nearest prompt comes first, each persona once")
    func nearest() throws {
        try fill()
        let matches = try pool.matches(for: "What flour is best for baking sourdough loaves of bread?", limit: 5)
        #expect(matches.map(\.persona) == ["short"])
        #expect(matches.first?.record == 1)
        #expect(try pool.matches(for: "oil for my motorcycle's gearbox").first?.persona == "steps")
        #expect(try #require(matches.first).score > 0)
    }

    @Test("rejected sides are found only when asked for")
    func sides() throws {
        try fill()
        var both = pool
        both.options.chosenOnly = false
        #expect(Set(try both.matches(for: "bake sourdough bread", limit: 5).map(\.persona)) == ["short", "long"])
    }

    @Test(
        "odd prompts are safe, and match nothing they share no words with",
        arguments: [
            "", "   ", "the of and", "\"", "\"bread", "bread\" OR \"cat", "NEAR(bread cat)", "prompt:bread", "bread*",
            "^bread",
            "a AND NOT b", "-bread", "{bread}", "(((", ")", "'; DROP TABLE personas; --", "面包怎么烤", "😀😀", "\u{0}\u{1}",
        ])
    func oddPrompts(prompt: String) throws {
        try fill()
        let matches = try pool.matches(for: prompt, limit: 3)
        if !prompt.lowercased().contains("bread") { #expect(matches.isEmpty) }
        #expect(try pool.count().rows == 5)
    }

    @Test("a prompt of any length is safe")
    func longPrompts() throws {
        try fill()
        #expect(try pool.matches(for: String(repeating: "bread ", count: 5000)).first?.persona == "short")
        #expect(try pool.matches(for: String(repeating: "x", count: 100_000)).isEmpty)
    }

    @Test("no words in common, no match")
    func nothing() throws {
        #expect(try pool.matches(for: "bread").isEmpty)
        try fill()
        #expect(try pool.matches(for: "quarterly tax estimates for freelancers").isEmpty)
        #expect(try pool.matches(for: "bread", limit: 0).isEmpty)
    }

    @Test("one shared word among many is no match")
    func thinOverlap() throws {
        try fill()
        #expect(
            try pool.matches(
                for:
                    "Compare inflation, interest rates, bond yields, currency reserves, trade balances and bread prices"
            ).isEmpty)
    }

    @Test("equal prompts come in the order of their records")
    func ties() throws {
        try pool.store(
            [row(3, "c", "solar panels"), row(2, "b", "solar panels"), row(1, "a", "solar panels")],
            ofRecords: [1, 2, 3], analyst: "offline")
        #expect(try pool.matches(for: "solar panels", limit: 3).map(\.persona) == ["a", "b", "c"])
    }

    @Test("storing again replaces what the analyst said of a record, and nothing else")
    func again() throws {
        try fill()
        try pool.store([row(1, "new", "sourdough starter")], ofRecords: [1], analyst: "offline")
        try pool.store([row(2, "other", "gearbox oil")], ofRecords: [2], analyst: "openai/x")
        #expect(try pool.count().rows == 5)
        #expect(try pool.matches(for: "sourdough starter").first?.persona == "new")
        #expect(try !pool.isPooled("long"))
        #expect(try pool.isPooled("steps"))
    }

    @Test("personas of records that are not there are not stored")
    func unknownRecord() throws {
        #expect(try pool.store([row(99, "x", "hello world")], ofRecords: [99], analyst: "offline") == 0)
    }

    @Test("what is removed leaves no word in any page of the index")
    func removal() throws {
        try fill()
        #expect(try pool.removePersonas(ofRecords: [2]) == 1)
        #expect(try pool.matches(for: "motorcycle gearbox oil").isEmpty)
        #expect(try indexHolds("torcycl") == false)
        #expect(try indexHolds("urdough"))
        #expect(try pool.removePersonas(ofRecords: [77]) == 0)
    }

    @Test("deleting a record takes its personas and their index entries along")
    func cascade() throws {
        try fill()
        try workspace.write { db in
            try db.execute(sql: "DELETE FROM records WHERE user = 'u1'")
            try PersonaPool.rebuildIndex(db)
        }
        #expect(try pool.count().rows == 2)
        #expect(try pool.matches(for: "bake sourdough bread at home").first?.record == 4)
        #expect(try indexHolds("urdough") == false)
        try workspace.write { db in
            try db.execute(sql: "INSERT INTO personas_search(personas_search) VALUES ('integrity-check')")
        }
    }

    /// Terms share their beginnings with their neighbours in the index, so that ends of words are looked for.
    private func indexHolds(_ word: String) throws -> Bool {
        try workspace.read { db in
            let blocks = try Data.fetchAll(db, sql: "SELECT block FROM personas_search_data")
            return blocks.contains { $0.range(of: Data(word.utf8)) != nil }
        }
    }

    @Test("an embedding model finds by meaning, and places each prompt once")
    func embeddings() async throws {
        try fill()
        let model = LetterModel()
        #expect(try await pool.embed(with: model) == 5)
        #expect(try await pool.embed(with: model) == 0)
        let matches = try await pool.matches(for: "Baking bread without yeast", limit: 2, embedding: model)
        #expect(matches.first?.record == 4)
        #expect(abs((matches.first?.score ?? 0) - 1) < 1e-5)
        #expect(try await pool.matches(for: "  ", embedding: model).isEmpty)
        try pool.removePersonas(ofRecords: [4])
        let left = try workspace.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM persona_vectors") }
        #expect(left == 4)
    }
}

/// Counts letters: enough that equal texts are nearest.
private struct LetterModel: EmbeddingModel {
    let id = "test/letters"

    func embed(_ texts: [String]) async throws -> [[Float]] {
        texts.map { text in
            var counts = [Float](repeating: 0, count: 26)
            for byte in text.lowercased().utf8 where byte >= 97 && byte <= 122 { counts[Int(byte) - 97] += 1 }
            return counts
        }
    }
}
