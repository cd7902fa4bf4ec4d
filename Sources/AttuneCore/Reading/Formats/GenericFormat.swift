/// Rows of no format in particular: first every known format, then whatever holds turns, a question with its answer,
/// or a text, under the names that people give them.
enum GenericFormat {
    private static let lists: [StaticString] = [
        "messages", "conversation", "conversations", "turns", "chat_logs", "dialog", "dialogue", "dialogs",
        "utterances",
        "history", "chat", "thread",
    ]
    private static let questions: [StaticString] = [
        "instruction", "question", "query", "prompt", "input", "request", "user_message", "user_input",
    ]
    private static let answers: [StaticString] = [
        "solution", "output", "response", "completion", "answer", "reply", "generation", "assistant_message",
        "model_output", "target",
    ]

    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        if row.isArray { return [Draft(try TurnList.guess(row, field: "messages"))] }
        // The reason that tells most is the first of a format whose own fields the row has.
        var reason: RowReason?
        for shape in Shape.all {
            do throws(RowReason) {
                return try shape.drafts(row)
            } catch {
                // The two replies are there; to read one of them as a conversation would hide what is wrong.
                if error.code == .identicalReplies || error.code == .differentPrompts { throw error }
                if !error.isOtherFormat, reason == nil { reason = error }
            }
        }
        throw reason ?? RowReason(.unrecognised)
    }

    /// What is tried on a row, in this order.
    private enum Shape {
        case known(InputFormat)
        case turns, variants, answered

        static let all: [Shape] =
            InputFormat.byPrecedence.filter { $0 != .writing }.map { .known($0) } + [
                .turns, .variants, .answered, .known(.writing),
            ]

        func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
            switch self {
            case .known(let format): try format.drafts(row)
            case .turns: try GenericFormat.turns(row)
            case .variants: try GenericFormat.variants(row)
            case .answered: try GenericFormat.answered(row)
            }
        }
    }

    private static func turns(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let name = lists.first(where: { row[$0] != nil }), let list = row[name] else { throw .absent("turns") }
        let field = String(describing: name)
        if list.isString, let text = list.string, let messages = Transcript.read(text) { return [Draft(messages)] }
        // MT-Bench and its kin list the user's questions only.
        if field == "turns", row["question_id"] != nil, list.isArray, list.elements.allSatisfy(\.isString) {
            let questions = list.elements.compactMap(\.string)
            guard !questions.isEmpty else { throw RowReason(.noMessages, field: field) }
            return [Draft(questions.map { Message(.user, $0) })]
        }
        return [Draft(SystemPrompt.prepended(to: try TurnList.guess(list, field: field), row))]
    }

    private static func answered(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let question = row.first(questions) else { throw .absent("question") }
        guard let answer = row.first(answers) else { throw .absent("answer") }
        // A letter that names one of several choices is no reply.
        if row["choices"] != nil || row["options"] != nil { throw RowReason(.missingField, field: "reply") }
        if question.isString, answer.isString {
            guard !answer.isBlank || !question.isBlank else { throw RowReason(.empty, field: "answer") }
            let prompt = try PromptTurns.read(row) ?? [Message(.user, question.string ?? "")]
            return [Draft(prompt + [Message(.assistant, answer.string ?? "")])]
        }
        return [Draft(try Exchange.messages(question, answer, names: ("question", "answer")))]
    }

    /// Several replies to one instruction by name, up to two levels: `{"outputs": {model: {style: reply}}}`. Each is a
    /// conversation, with the names as the group fields `output` and `variant`.
    private static func variants(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let outputs = row.first(["outputs", "responses", "completions"]), outputs.isObject else {
            throw .absent("outputs")
        }
        guard let prompt = try PromptTurns.read(row) else { throw .absent("instruction") }
        var drafts: [Draft] = []
        func add(_ text: String, _ groups: [String: String]) {
            var draft = Draft(prompt + [Message(.assistant, text)])
            draft.groups = groups
            draft.suffix = "\(drafts.count + 1)"
            drafts.append(draft)
        }
        for (name, value) in outputs.members {
            if let text = value.string { add(text, ["output": name]) }
            for (variant, reply) in value.members {
                if let text = reply.string { add(text, ["output": name, "variant": variant]) }
            }
        }
        guard !drafts.isEmpty else { throw RowReason(.wrongType, field: "outputs") }
        return drafts
    }
}
