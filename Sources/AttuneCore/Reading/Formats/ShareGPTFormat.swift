/// ShareGPT: `{"conversations": [{from, value}]}`; some copies say `conversation` or `items`.
enum ShareGPTFormat {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let list = row.first(["conversations", "conversation", "items"]) else { throw .absent("conversations") }
        // Lists with `role` are another format's.
        for turn in list.elements where turn["from"] == nil && turn["role"] != nil { throw .absent("from") }
        let messages = try TurnList.read(list, field: "conversations", role: "from", text: "value")
        return [Draft(SystemPrompt.prepended(to: messages, row))]
    }
}
