import Foundation
import GRDB

extension Workspace {
    /// Writes `runs/<id>.json`, whole or not at all, and the same into the database. Returns the file.
    @discardableResult
    public func save(_ run: RunRecord) throws -> URL {
        guard run.id.utf8.allSatisfy({ $0 != 0x2F && $0 > 0x20 && $0 < 0x7F }), !run.id.isEmpty, !run.id.hasPrefix(".")
        else { throw WorkspaceError(.data, "A run's id must do as a file name.") }
        let file = runs.appendingPathComponent("\(run.id).json")
        do {
            let data = try Self.encoder.encode(run)
            try data.write(to: file, options: .atomic)
            try write { db in
                try db.execute(
                    sql: """
                        INSERT INTO runs (id, started, body) VALUES (?, ?, ?)
                        ON CONFLICT DO UPDATE SET body = excluded.body
                        """,
                    arguments: [run.id, run.started.timeIntervalSince1970, String(decoding: data, as: UTF8.self)])
            }
        } catch {
            throw WorkspaceError.translate(error, in: folder)
        }
        return file
    }

    /// All runs, oldest first.
    public func runRecords() throws -> [RunRecord] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT body FROM runs ORDER BY started, id")
        }
        .map { try Self.decoder.decode(RunRecord.self, from: Data($0.utf8)) }
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }

    private static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }
}
