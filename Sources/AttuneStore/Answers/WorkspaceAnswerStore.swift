import AttuneCore
import Foundation
import GRDB

/// The model answers of a workspace.
///
/// An answer is handed back to `store`'s caller once its transaction is committed, so a killed process loses none that
/// was used. (Power loss may lose those of the last moments: they are asked for again.) Answers that arrive while a
/// transaction runs are committed together in the next one, and lookups are read together in the same way, which makes
/// thousands of both a second possible without making a lone one wait.
public final class WorkspaceAnswerStore: AnswerStore {
    /// Rows a transaction: bounds how long a reader of the log, or a caller, waits for one.
    private static let largestGroup = 2048

    private let workspace: Workspace
    private let lookups: Gathering<RequestHash, Data?>
    private let writes: Gathering<AnswerRow, Void>

    /// `now` is the clock that dates the answers.
    public init(_ workspace: Workspace, now: @escaping @Sendable () -> Date = { Date() }) {
        self.workspace = workspace
        lookups = Gathering(atMost: Self.largestGroup) { hashes in
            try await workspace.readAside { db in
                let statement = try db.cachedStatement(sql: "SELECT body FROM answers WHERE hash = ?")
                return try hashes.map { try Data.fetchOne(statement, arguments: [Data($0.bytes)]) }
            }
        }
        writes = Gathering(atMost: Self.largestGroup) { rows in
            let saved = now().timeIntervalSince1970
            try await workspace.writeAside { db in
                let statement = try db.cachedStatement(sql: Self.upsert)
                for row in rows {
                    try statement.execute(arguments: [Data(row.request.bytes), row.model, saved, row.body, row.user])
                }
            }
            return rows.map { _ in }
        }
    }

    private static let upsert = """
        INSERT INTO answers (hash, model, saved, body, user) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (hash) DO UPDATE SET
            model = excluded.model, saved = excluded.saved, body = excluded.body, user = excluded.user
        """

    public func answer(for request: RequestHash) async throws -> ModelAnswer? {
        let body = try await lookups(request)
        guard let body else { return nil }
        do {
            return try JSONDecoder().decode(ModelAnswer.self, from: body)
        } catch {
            throw WorkspaceError(
                .corrupted, "A stored answer in \(workspace.folder.path) is damaged. `--refresh` asks for it again.",
                underlying: error)
        }
    }

    public func store(_ answer: ModelAnswer, for request: RequestHash) async throws {
        let body = try JSONEncoder().encode(answer)
        try await writes(AnswerRow(request: request, model: answer.model, body: body, user: AnswerScope.user))
    }

    /// How many answers are stored.
    public func count() async throws -> Int {
        try await workspace.readAside { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM answers") ?? 0 }
    }
}

extension Workspace {
    /// The model answers kept in this workspace. Use one value for as long as possible: it gathers what is written.
    public var answerStore: WorkspaceAnswerStore { WorkspaceAnswerStore(self) }

    /// Reads without holding up a thread of the caller's.
    func readAside<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        do { return try await pool.read(body) } catch { throw WorkspaceError.translate(error, in: folder) }
    }

    /// Writes in one transaction, without holding up a thread of the caller's.
    func writeAside<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        guard access == .writing else {
            throw WorkspaceError(.readOnly, "The workspace in \(folder.path) was opened for reading.")
        }
        do { return try await pool.write(body) } catch { throw WorkspaceError.translate(error, in: folder) }
    }
}

/// One answer on its way into the database.
private struct AnswerRow: Sendable {
    var request: RequestHash
    var model: String
    /// The answer as JSON.
    var body: Data
    /// See ``AnswerScope``.
    var user: String?
}
