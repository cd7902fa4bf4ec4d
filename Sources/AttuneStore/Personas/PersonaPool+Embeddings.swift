import AttuneCore
import Foundation
import GRDB

extension PersonaPool {
    /// Prompts in one call to the model.
    private static let batch = 64

    /// Places the prompts that this model has not seen yet. A run that is stopped goes on where it was. Returns how many
    /// were placed.
    @discardableResult
    public func embed(with model: any EmbeddingModel) async throws -> Int {
        let id = model.id
        var placed = 0
        var after: Int64 = 0
        while true {
            let start = after
            let rows: [(id: Int64, prompt: String)] = try await workspace.readAside { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT id, prompt FROM personas p WHERE id > ? AND NOT EXISTS
                            (SELECT 1 FROM persona_vectors v WHERE v.row_id = p.id AND v.model = ?)
                        ORDER BY id LIMIT ?
                        """, arguments: [start, id, Self.batch]
                ).map { ($0[0], $0[1]) }
            }
            guard let last = rows.last else { return placed }
            after = last.id
            let vectors = try await model.embed(rows.map(\.prompt)).map(Self.packed)
            let pairs = zip(rows, vectors).compactMap { row, vector in vector.map { (row.id, $0) } }
            try await workspace.writeAside { db in
                let insert = try db.cachedStatement(
                    sql: """
                        INSERT OR REPLACE INTO persona_vectors (row_id, model, vector)
                        SELECT id, ?, ? FROM personas WHERE id = ?
                        """)
                for (row, vector) in pairs { try insert.execute(arguments: [id, vector, row]) }
            }
            placed += pairs.count
        }
    }

    /// The personas whose prompts are nearest by the cosine of their vectors, each once; equal ones by the order in which
    /// they were stored. Places what is not placed yet. Linear in the pool.
    public func matches(
        for prompt: String, limit: Int = 1, embedding model: any EmbeddingModel
    ) async throws -> [PersonaMatch] {
        guard limit > 0, prompt.contains(where: { !$0.isWhitespace }) else { return [] }
        try await embed(with: model)
        guard let vector = try await model.embed([prompt]).first.flatMap(Self.packed) else { return [] }
        let (id, chosenOnly, least) = (model.id, options.chosenOnly, options.leastCosine)
        let found: [PersonaMatch] = try await workspace.readAside { db in
            var found: [PersonaMatch] = []
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT p.persona, p.text, p.record_id, v.vector FROM personas p
                    JOIN persona_vectors v ON v.row_id = p.id AND v.model = ?
                    \(chosenOnly ? "WHERE p.side = 'c'" : "") ORDER BY p.record_id, p.id
                    """, arguments: [id])
            while let row = try rows.next() {
                guard let cosine = Self.product(vector, row[3]), cosine >= least else { continue }
                found.append(PersonaMatch(persona: row[0], text: row[1], record: row[2], score: cosine))
            }
            return found
        }
        let sorted = found.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
        return Self.distinct(sorted.map(\.element), limit: limit)
    }

    /// A vector of length one as bytes; nil for one that has no direction.
    static func packed(_ vector: [Float]) -> Data? {
        let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        guard length > 0, length.isFinite else { return nil }
        var data = Data(capacity: 4 * vector.count)
        for value in vector {
            withUnsafeBytes(of: Float(Double(value) / length).bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        return data
    }

    /// The cosine of two packed vectors; nil where their sizes differ.
    static func product(_ a: Data, _ b: Data) -> Double? {
        guard a.count == b.count, !a.isEmpty, a.count % 4 == 0 else { return nil }
        return a.withUnsafeBytes { left in
            b.withUnsafeBytes { right in
                var sum = 0.0
                for offset in stride(from: 0, to: left.count, by: 4) {
                    sum += value(left, offset) * value(right, offset)
                }
                return sum
            }
        }
    }

    private static func value(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Double {
        Double(Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))))
    }
}
