/// The prompt of a row that keeps it apart from the replies.
enum PromptTurns {
    private static let names: [StaticString] = [
        "prompt", "question", "instruction", "query", "messages", "conversations", "conversation", "history", "context",
        "input", "chat_history",
    ]

    /// The prompt's turns under any usual name; nil when the row has none. An `input` goes with an `instruction`, as
    /// in Alpaca's files, earlier rounds in `history` come first, and a system prompt before all.
    static func read(_ row: JSON) throws(RowReason) -> [Message]? {
        for name in names {
            guard let value = row[name] else { continue }
            // A context beside replies is a label or a passage; only as a list is it the conversation so far.
            if String(describing: name) == "context", !value.isArray { continue }
            var turns = try turns(value, field: String(describing: name))
            if String(describing: name) == "instruction", let last = turns.indices.last,
                let more = row.first(["input", "context"])?.string, !more.utf8.allSatisfy(\.isJSONSpace)
            {
                turns[last].text += "\n\n" + more
            }
            if let history = row["history"], history.isArray, String(describing: name) != "history", history.count > 0 {
                turns = try TurnList.guess(history, field: "history") + turns
            }
            return SystemPrompt.prepended(to: turns, row)
        }
        return nil
    }

    static func turns(_ value: JSON, field: String) throws(RowReason) -> [Message] {
        guard value.isString else {
            return value.isArray && value.count == 0 ? [] : try TurnList.guess(value, field: field)
        }
        let text = value.string ?? ""
        if let turns = open(text) { return turns }
        if let inner = EmbeddedJSON(text) {
            defer { withExtendedLifetime(inner) {} }
            if let turns = try? TurnList.guess(inner.root, field: field) { return turns }
        }
        return [Message(.user, text)]
    }

    /// A transcript that ends with `Assistant:`, waiting for the reply.
    private static func open(_ text: String) -> [Message]? {
        guard text.contains("Human:"), var turns = Transcript.read(text) else { return nil }
        if let last = turns.last, last.role == .assistant, last.text.isEmpty { turns.removeLast() }
        return turns.isEmpty ? nil : turns
    }
}
