/// OpenAI chat lines: `{"messages": [{role, content}]}`, also inside a `body` or `request`, and a bare list of messages.
enum OpenAIFormat {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        if row.isArray {
            return [Draft(try TurnList.read(row, field: "messages", role: "role", text: "content"))]
        }
        guard let list = row["messages"] ?? row["body"]?["messages"] else { throw .absent("messages") }
        // A row of another format may have messages too; here they must have roles.
        let messages = try TurnList.read(list, field: "messages", role: "role", text: "content")
        return [Draft(SystemPrompt.prepended(to: messages, row))]
    }
}

/// A system prompt that a row keeps beside its turns.
enum SystemPrompt {
    static func prepended(to messages: [Message], _ row: JSON) -> [Message] {
        guard messages.first?.role != .system, row.isObject,
            let text = row.first(["system", "system_prompt"])?.string, !text.utf8.allSatisfy(\.isJSONSpace)
        else { return messages }
        return [Message(.system, text)] + messages
    }
}
