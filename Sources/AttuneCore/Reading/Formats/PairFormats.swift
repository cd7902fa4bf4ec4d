/// Formats that say which of two replies was better.
enum PairFormats {
    /// Stanford Human Preferences. `labels` is 1 when reply A had the higher score.
    static func shp(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let history = row["history"] else { throw .absent("history") }
        guard let a = row["human_ref_A"] else { throw .absent("human_ref_A") }
        guard let b = row["human_ref_B"] else { throw .absent("human_ref_B") }
        guard let label = row["labels"] else { throw RowReason(.missingField, field: "labels") }
        guard let prompt = history.string else { throw RowReason(.wrongType, field: "history") }
        guard let first = a.string else { throw RowReason(.wrongType, field: "human_ref_A") }
        guard let second = b.string else { throw RowReason(.wrongType, field: "human_ref_B") }
        guard let value = label.double, value == 0 || value == 1 else { throw RowReason(.wrongType, field: "labels") }
        return [
            Draft(
                try ReplyPair.pair(
                    prompt: [Message(.user, prompt)], chosen: .text(value == 1 ? first : second),
                    rejected: .text(value == 1 ? second : first)))
        ]
    }

    /// OpenAI's preference files.
    static func openai(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let good = row["preferred_output"] else { throw .absent("preferred_output") }
        guard let bad = row["non_preferred_output"] else {
            throw RowReason(.missingField, field: "non_preferred_output")
        }
        guard let list = row["input"]?["messages"] else { throw RowReason(.missingField, field: "input.messages") }
        let prompt = try TurnList.read(list, field: "input.messages", role: "role", text: "content")
        return [
            Draft(
                try ReplyPair.pair(
                    prompt: prompt, chosen: try ReplyPair.side(good, field: "preferred_output"),
                    rejected: try ReplyPair.side(bad, field: "non_preferred_output")))
        ]
    }

    /// Arena battles. A tie says nothing of either reply: both conversations are kept, without a preference.
    static func arena(_ row: JSON) throws(RowReason) -> [Draft] {
        guard row["model_a"] != nil else { throw .absent("model_a") }
        guard row["model_b"] != nil else { throw .absent("model_b") }
        guard row.first(["winner", "winner_model_a", "winner_tie"]) != nil else { throw .absent("winner") }
        guard let a = row.first(["conversation_a", "response_a", "answer_a"]) else {
            throw RowReason(.missingField, field: "conversation_a")
        }
        guard let b = row.first(["conversation_b", "response_b", "answer_b"]) else {
            throw RowReason(.missingField, field: "conversation_b")
        }
        guard let verdict = Verdict.read(row) else { throw RowReason(.wrongType, field: "winner") }
        let prompt = row["prompt"] == nil && row["question"] == nil ? nil : try PromptTurns.read(row)
        return try compared(prompt, a, b, verdict, fields: ("conversation_a", "conversation_b"))
    }

    private static let sides: [(StaticString, StaticString)] = [
        ("text_a", "text_b"), ("response1", "response2"), ("response_1", "response_2"), ("response_A", "response_B"),
        ("response_a", "response_b"), ("output_1", "output_2"), ("output1", "output2"), ("answer1", "answer2"),
        ("answer_a", "answer_b"), ("completion_a", "completion_b"), ("reply_a", "reply_b"),
        ("conversation_a", "conversation_b"),
    ]

    /// Two replies and a verdict under other names.
    static func pairwise(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let names = sides.first(where: { row[$0.0] != nil || row[$0.1] != nil }) else {
            throw .absent("text_a")
        }
        let fields = (String(describing: names.0), String(describing: names.1))
        guard let a = row[names.0] else { throw RowReason(.missingField, field: fields.0) }
        guard let b = row[names.1] else { throw RowReason(.missingField, field: fields.1) }
        guard let verdict = Verdict.read(row) else { throw RowReason(.missingField, field: "label") }
        // Texts compared by themselves have no prompt; what they begin with alike is still theirs.
        let prompt = try PromptTurns.read(row) ?? []
        return try compared(prompt, a, b, verdict, fields: fields)
    }

    private static func compared(
        _ prompt: [Message]?, _ a: JSON, _ b: JSON, _ verdict: Verdict, fields: (String, String)
    ) throws(RowReason) -> [Draft] {
        let first = try ReplyPair.side(a, field: fields.0)
        let second = try ReplyPair.side(b, field: fields.1)
        switch verdict {
        case .first: return [Draft(try ReplyPair.pair(prompt: prompt, chosen: first, rejected: second))]
        case .second: return [Draft(try ReplyPair.pair(prompt: prompt, chosen: second, rejected: first))]
        case .tie:
            return [("a", first), ("b", second)].map { suffix, side in
                var draft =
                    switch side {
                    case .text(let text): Draft((prompt ?? []) + [Message(.assistant, text)])
                    case .turns(let turns): Draft(turns)
                    }
                draft.suffix = suffix
                return draft
            }
        }
    }
}
