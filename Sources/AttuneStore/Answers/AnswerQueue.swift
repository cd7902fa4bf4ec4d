import AttuneCore
import Foundation
import GRDB
import Synchronization

/// One answer on its way into the database.
struct AnswerRow: Sendable {
    var request: RequestHash
    var model: String
    /// The answer as JSON.
    var body: Data
}

/// Group commit: whatever arrives while one transaction is being written goes into the next one.
final class AnswerQueue: Sendable {
    /// Rows a transaction: bounds how long a reader of the log, or a caller, waits for one.
    static let largestGroup = 2048

    private struct Waiting {
        var row: AnswerRow
        var done: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isWriting = false
    }

    private let workspace: Workspace
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    init(_ workspace: Workspace, now: @escaping @Sendable () -> Date) {
        self.workspace = workspace
        self.now = now
    }

    /// Returns once the row is committed. Not cancelled with its task: the answer is paid for.
    func write(_ row: AnswerRow) async throws {
        try await withCheckedThrowingContinuation { done in
            let isFirst = state.withLock { state in
                state.waiting.append(Waiting(row: row, done: done))
                defer { state.isWriting = true }
                return !state.isWriting
            }
            if isFirst { Task.detached { await self.drain() } }
        }
    }

    private func drain() async {
        while let group = next() {
            do {
                try await commit(group.map(\.row))
                for one in group { one.done.resume() }
            } catch {
                for one in group { one.done.resume(throwing: error) }
            }
        }
    }

    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.largestGroup))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    private func commit(_ rows: [AnswerRow]) async throws {
        let saved = now().timeIntervalSince1970
        try await workspace.writeAside { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO answers (hash, model, saved, body) VALUES (?, ?, ?, ?)
                    ON CONFLICT (hash) DO UPDATE SET model = excluded.model, saved = excluded.saved, body = excluded.body
                    """)
            for row in rows {
                try statement.execute(arguments: [Data(row.request.bytes), row.model, saved, row.body])
            }
        }
    }
}
