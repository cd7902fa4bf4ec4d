import AttuneCore
import AttuneTuning
import Foundation
import Synchronization

/// Prints one JSON object a row on standard output as soon as all rows before it are done.
final class OrderedRows: Sendable {
    private struct State {
        var waiting: [Int: String] = [:]
        var next = 0
        var done = 0
        var failed = 0
    }

    private let rows: [PromptExample]
    private let state = Mutex(State())
    private let progress = Progress("rows")

    init(_ rows: [PromptExample]) { self.rows = rows }

    /// Adds what came of a row to its prompt: a row with an `error` was not done.
    func add(_ index: Int, _ fields: KeyValuePairs<String, JSONValue>) {
        let row = rows[index]
        var members = [JSONValue.Member("prompt", row.prompt.json)]
        if let adapter = row.adapter { members.append(JSONValue.Member("adapter", .string(adapter))) }
        members += fields.map { JSONValue.Member($0.key, $0.value) }
        let line = JSONValue.object(members).text()
        state.withLock { state in
            state.waiting[index] = line
            state.done += 1
            if fields.contains(where: { $0.key == "error" }) { state.failed += 1 }
            while let line = state.waiting.removeValue(forKey: state.next) {
                Console.result(line)
                state.next += 1
            }
            progress.update(Double(state.done), of: Double(rows.count), detail: "\(state.done) of \(rows.count)")
        }
    }

    /// Says how many rows were not done. Throws ``TrainingError`` where none was.
    func finish() throws {
        progress.finish()
        let failed = state.withLock(\.failed)
        guard failed > 0 else { return }
        guard failed < rows.count else {
            throw TrainingError(.data, "no row could be used", advice: "Each stands in the output with its error.")
        }
        Console.remark("attune: \(failed) of \(rows.count) rows could not be used; their error stands in the output")
    }
}

extension TrainingText {
    /// As rows have it.
    fileprivate var json: JSONValue {
        switch self {
        case .plain(let text): .string(text)
        case .messages(let messages):
            .array(messages.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] })
        }
    }
}
