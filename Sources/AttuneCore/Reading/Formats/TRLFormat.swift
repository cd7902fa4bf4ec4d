/// The shapes of TRL's preference data: `chosen` and `rejected` with or without a prompt of their own, as message
/// lists or strings, and unpaired rows with one `completion` and perhaps a `label`.
enum TRLFormat {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        let chosen = row["chosen"]
        let rejected = row["rejected"]
        guard chosen != nil || rejected != nil else { return try unpaired(row) }
        guard let chosen else { throw RowReason(.missingField, field: "chosen") }
        guard let rejected else { throw RowReason(.missingField, field: "rejected") }
        let prompt = try PromptTurns.read(row)
        let good = try ReplyPair.side(chosen, field: "chosen")
        let bad = try ReplyPair.side(rejected, field: "rejected")
        return [Draft(try ReplyPair.pair(prompt: prompt, chosen: good, rejected: bad))]
    }

    /// A reply with a verdict is a conversation whose reply is rated; without one, a conversation.
    private static func unpaired(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let completion = row["completion"] else { throw .absent(row["prompt"] == nil ? "chosen" : "completion") }
        guard let prompt = row["prompt"] else { throw .absent("prompt") }
        var messages = SystemPrompt.prepended(to: try PromptTurns.turns(prompt, field: "prompt"), row)
        switch try ReplyPair.side(completion, field: "completion") {
        case .text(let text): messages.append(Message(.assistant, text))
        case .turns(let turns): messages += turns
        }
        guard messages.contains(where: { !$0.text.utf8.allSatisfy(\.isJSONSpace) }) else {
            throw RowReason(.empty, field: "completion")
        }
        if let label = row["label"] {
            guard let rating = Rating.label(label) else { throw RowReason(.wrongType, field: "label") }
            guard let last = messages.lastIndex(where: { $0.role == .assistant }) else {
                throw RowReason(.wrongType, field: "completion")
            }
            messages[last].rating = rating
        }
        return [Draft(messages)]
    }
}
