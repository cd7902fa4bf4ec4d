import Foundation

/// Langfuse observations and traces: what went into a model, what came out, who asked, and scores.
enum LangfuseFormat {
    private static let marks: [StaticString] = [
        "traceId", "trace_id", "sessionId", "session_id", "userId", "user_id", "observations", "scores", "startTime",
        "start_time", "projectId", "project_id",
    ]

    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard row["input"] != nil || row["output"] != nil else { throw .absent("input") }
        guard row.first(marks) != nil else { throw .absent("traceId, sessionId or userId") }
        guard let input = row["input"] else { throw RowReason(.missingField, field: "input") }
        guard let output = row["output"] else { throw RowReason(.missingField, field: "output") }
        var draft = Draft(try Exchange.messages(input, output, names: ("input", "output")))
        if let rating = rating(row["scores"]), case .conversation(var messages) = draft.content,
            let last = messages.lastIndex(where: { $0.role == .assistant })
        {
            messages[last].rating = rating
            draft.content = .conversation(messages)
        }
        return [draft]
    }

    /// What the user said of the reply. Scores of other names are an evaluator's.
    private static func rating(_ scores: JSON?) -> Int? {
        guard let scores else { return nil }
        for score in scores.elements {
            guard let name = score["name"]?.string?.lowercased(), score["source"]?.string != "EVAL" else { continue }
            guard ["feedback", "thumb", "rating", "satisf", "like"].contains(where: name.contains) else { continue }
            guard let value = score.first(["value", "stringValue", "string_value"]) else { continue }
            if let rating = Rating.label(value) { return rating }
        }
        return nil
    }
}

/// A request and its response as they went over the wire.
enum Exchange {
    /// - Parameters:
    ///   - input: text, messages, or an object around them.
    ///   - output: text, a message, messages, or a completion with choices.
    static func messages(_ input: JSON, _ output: JSON, names: (String, String)) throws(RowReason) -> [Message] {
        var messages = try turns(input, field: names.0, speaker: .user)
        messages += try turns(output, field: names.1, speaker: .assistant)
        guard messages.contains(where: { !$0.text.utf8.allSatisfy(\.isJSONSpace) }) else {
            throw RowReason(.empty, field: names.0)
        }
        return messages
    }

    private static func turns(_ value: JSON, field: String, speaker: Role) throws(RowReason) -> [Message] {
        switch value.kind {
        case .string:
            let text = value.string ?? ""
            if let inner = EmbeddedJSON(text) {
                defer { withExtendedLifetime(inner) {} }
                if let turns = try? turns(inner.root, field: field, speaker: speaker) { return turns }
            }
            return [Message(speaker, text)]
        case .array:
            guard value.count > 0 else { throw RowReason(.noMessages, field: field) }
            if let first = value.elements.first(where: { _ in true }), first["message"]?.isObject == true {
                return try turns(first, field: field, speaker: speaker)
            }
            return try TurnList.guess(value, field: field)
        case .object:
            if let list = value.first(["messages", "choices", "contents"]), list.isArray {
                return try turns(list, field: field, speaker: speaker)
            }
            if let inner = value["message"], inner.isObject { return try turns(inner, field: field, speaker: speaker) }
            let names: [StaticString] = [
                "content", "text", "output", "response", "answer", "completion", "input", "prompt", "question", "query",
                "message",
            ]
            if let inner = value.first(names) {
                let role = value["role"]?.string.flatMap(Role.init(loggedAs:)) ?? speaker
                guard let text = TextContent.read(inner) else { throw RowReason(.wrongType, field: field) }
                return [Message(role, text)]
            }
            if value.first(["tool_calls", "function_call"]) != nil { return [Message(speaker, "")] }
            throw RowReason(.wrongType, field: field)
        case .number, .true, .false, .null: throw RowReason(.wrongType, field: field)
        }
    }
}
