import AttuneCore
import AttuneLearning
import AttuneStore

/// Contexts that a model finds, put in the place of the records' own: a taxonomy drafted from the requests, and each
/// request filed under it.
struct ModelContextLabels: Sendable {
    let contexts: ModelContexts
    let workspace: Workspace

    /// The records with their new contexts, in the given order; nil for `other`.
    func label(
        _ records: [AnalysedRecord], progress: @Sendable (Int, Int) -> Void
    ) async throws -> [AnalysedRecord] {
        let requests = try requests()
        let found = try await contexts.assign(records.map { requests[$0.reference] ?? "" }, progress: progress)
        let assigned = found.assignment(of: records.map { ContextFeatures(words: $0.analysis.requestWords) })
        return zip(records, assigned.contexts).map { record, context in
            var record = record
            record.context = context
            return record
        }
    }

    /// The user's first words in each record, by `c12` and `p7`.
    func requests() throws -> [String: String] {
        var requests: [String: String] = [:]
        var batches = workspace.records(RecordFilter())
        while let rows = try batches.next() {
            for row in rows {
                let stored = try row.decoded()
                requests["\(row.kind.letter)\(row.id)"] = stored.record.request
            }
        }
        return requests
    }
}

extension Record {
    /// What the record's context is judged by: the first user message of a conversation, the last one of a pair's
    /// prompt. Cut to what is sent.
    fileprivate var request: String? {
        let text =
            switch content {
            case .conversation(let messages): messages.first { $0.role == .user }?.text
            case .preference(let pair): pair.prompt.last { $0.role == .user }?.text
            case .writing: nil as String?
            }
        return text.map { String($0.prefix(4000)) }
    }
}
