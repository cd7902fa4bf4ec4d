/// Content from keys that the user named: `--map chosen=better --map rejected=worse`.
enum MappedContent {
    /// nil when the row has none of the mapped keys: then its format reads it.
    static func drafts(_ row: JSON, _ mapping: FieldMapping) throws(RowReason) -> [Draft]? {
        var values: [FieldMapping.Field: JSON] = [:]
        let metadata = row["metadata"].flatMap { $0.isObject ? $0 : nil }
        for entry in mapping.entries where entry.field.isContent {
            values[entry.field] = RowFields.value(at: entry, in: row, metadata)
        }
        guard !values.isEmpty else { return nil }
        var draft: Draft
        if let list = values[.messages] {
            draft = Draft(try TurnList.guess(list, field: "messages"))
        } else if values[.chosen] != nil || values[.rejected] != nil {
            guard let chosen = values[.chosen] ?? row["chosen"] else { throw RowReason(.missingField, field: "chosen") }
            guard let rejected = values[.rejected] ?? row["rejected"] else {
                throw RowReason(.missingField, field: "rejected")
            }
            let pair = try ReplyPair.pair(
                prompt: try prompt(values[.prompt], row), chosen: try ReplyPair.side(chosen, field: "chosen"),
                rejected: try ReplyPair.side(rejected, field: "rejected"))
            draft = Draft(pair)
        } else if let reply = values[.reply] {
            guard let text = TextContent.read(reply) else { throw RowReason(.wrongType, field: "reply") }
            guard let prompt = try prompt(values[.prompt], row) else { throw RowReason(.missingField, field: "prompt") }
            draft = Draft(prompt + [Message(.assistant, text)])
        } else if let text = values[.text] {
            guard let words = text.string else { throw RowReason(.wrongType, field: "text") }
            guard !text.isBlank else { throw RowReason(.empty, field: "text") }
            draft = Draft(.writing(words))
        } else {
            draft = try promptOnly(values[.prompt], row, mapping)
        }
        draft.found = Array(values.keys)
        return [draft]
    }

    private static func prompt(_ value: JSON?, _ row: JSON) throws(RowReason) -> [Message]? {
        guard let value else { return try PromptTurns.read(row) }
        return try PromptTurns.turns(value, field: "prompt")
    }

    /// A prompt alone is mapped: the replies are where they usually are.
    private static func promptOnly(_ value: JSON?, _ row: JSON, _ mapping: FieldMapping) throws(RowReason) -> Draft {
        guard let value else { throw RowReason(.missingField, field: "prompt") }
        let prompt = try PromptTurns.turns(value, field: "prompt")
        if let chosen = row["chosen"], let rejected = row["rejected"] {
            return Draft(
                try ReplyPair.pair(
                    prompt: prompt, chosen: try ReplyPair.side(chosen, field: "chosen"),
                    rejected: try ReplyPair.side(rejected, field: "rejected")))
        }
        let names: [StaticString] = ["completion", "response", "output", "answer", "reply"]
        guard let reply = row.first(names).flatMap(TextContent.read) else {
            throw RowReason(.missingField, field: "reply")
        }
        return Draft(prompt + [Message(.assistant, reply)])
    }
}
