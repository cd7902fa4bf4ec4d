import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// A record that an evaluation asks about.
struct EvaluatedRecord: Sendable {
    /// `c12` in the workspace, `line 12` in a file.
    var reference: String
    var record: Record
}

/// The records that a plan's prompts come from.
struct EvaluationRecords: Sendable {
    var records: [EvaluatedRecord] = []
    /// Rows of a file that could not be used.
    var badRows = 0

    /// What learning left out.
    ///
    /// - Parameter methods: whose hold-outs count: a record serves where each of them that left records of its kind out
    ///   left this one out.
    init(heldOutOf workspace: Workspace, methods: [HoldOut.Method]) throws {
        let holdOuts = try methods.compactMap { method in
            try HoldOut.saved(in: workspace, method: method).flatMap { $0.share > 0 ? (method, $0) : nil }
        }
        guard !holdOuts.isEmpty else {
            let names = methods.map { "attune learn \($0.rawValue) … --hold-out 0.2" }.joined(separator: " or ")
            throw WorkspaceError(
                .missing,
                "Learning left no records out, so there is nothing to ask about that no profile has seen. Learn again "
                    + "with \(names), or name a file under 'prompts'.")
        }
        var batches = workspace.records()
        while let rows = try batches.next() {
            for row in rows {
                let reference = "\(row.kind.letter)\(row.id)"
                let concerned = holdOuts.filter { $0.0.reads(row.kind) }
                guard !concerned.isEmpty,
                    concerned.allSatisfy({ $0.1.holds(user: row.user, reference: reference) })
                else { continue }
                records.append(EvaluatedRecord(reference: reference, record: try row.decoded().record))
            }
        }
    }

    /// Rows in any format that import reads, and prompts without a reply: an object with `prompt` (a text or messages),
    /// and `user`, `context`, `persona` or group fields.
    ///
    /// - Parameter groupFields: group fields that the audiences name; a row's member of that name will do.
    init(file: URL, groupFields: Set<String>) throws {
        let reader = try RowReader(path: file.path)
        var parser: RecordParser?
        while let chunk = try reader.next() {
            let use = parser ?? FormatDetector().detect(chunk).parser()
            parser = use
            badRows += chunk.faults.count
            for row in chunk.rows {
                let parsed = try? chunk.withRow(row) { bytes throws(RowReason) in try use.parse(bytes) }
                let found = parsed ?? chunk.withRow(row) { PromptRow.record($0).map { [$0] } ?? [] }
                if found.isEmpty { badRows += 1 }
                let isGrouped = found.allSatisfy { record in groupFields.allSatisfy { record.groups[$0] != nil } }
                let value = isGrouped ? nil : chunk.withRow(row) { try? JSONValue.parse($0) }
                for (index, var record) in found.enumerated() {
                    for field in groupFields where record.groups[field] == nil {
                        record.groups[field] = value?[field]?.string
                    }
                    let place = "line \(row.line)" + (found.count > 1 ? ".\(index + 1)" : "")
                    records.append(EvaluatedRecord(reference: record.id ?? place, record: record))
                }
            }
        }
    }
}

extension HoldOut.Method {
    /// Whether records of this kind are learned from in this way.
    func reads(_ kind: Record.Kind) -> Bool {
        switch self {
        case .rubrics: kind != .writing
        case .hypotheses: kind != .preference
        case .personas: kind == .preference
        }
    }
}

/// A row that holds a prompt and no reply.
enum PromptRow {
    /// nil for a row without a prompt.
    static func record(_ bytes: UnsafeRawBufferPointer) -> Record? {
        guard let value = try? JSONValue.parse(bytes), case .object(let members) = value else { return nil }
        let prompt = ["prompt", "instruction", "question", "input"].lazy.compactMap { value[$0] }.first
        var messages: [Message] = []
        if let text = prompt?.string, !text.isEmpty {
            messages = [Message(.user, text)]
        } else if let turns = prompt?.array ?? value["messages"]?.array {
            messages = turns.compactMap { turn in
                guard let role = turn["role"]?.string.flatMap(Role.init), let text = turn["content"]?.string else {
                    return nil
                }
                return Message(role, text)
            }
        }
        guard messages.contains(where: { $0.role == .user }) else { return nil }
        let known: Set<String> = ["prompt", "instruction", "question", "input", "messages", "id", "user", "context"]
        var groups: [String: String] = [:]
        for member in members where !known.contains(member.name) {
            if let text = member.value.string, text.utf8.count <= 200 { groups[member.name] = text }
        }
        for member in value["groups"]?.members ?? [] { groups[member.name] = member.value.string }
        return Record(
            id: value["id"]?.string ?? value["id"]?.int.map(String.init), user: value["user"]?.string,
            context: value["context"]?.string, groups: groups, content: .conversation(messages))
    }
}
