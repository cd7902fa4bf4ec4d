/// Lists of turns.
enum TurnList {
    /// Names under which a turn's speaker and text are found, the surer first.
    private static let speakers: [StaticString] = ["role", "from", "speaker", "author", "sender", "name", "id"]
    private static let texts: [StaticString] = ["content", "value", "text", "message", "utterance", "body", "parts"]

    /// Turns with roles that are known by name: the strict reading that formats with a specification get.
    /// - Parameters:
    ///   - list: an array, or a string that holds one, as CSV files do.
    ///   - field: the name for reasons.
    static func read(_ list: JSON, field: String, role: StaticString, text: StaticString) throws(RowReason) -> [Message]
    {
        guard list.isArray else {
            if list.isString, let messages = try embedded(list, field: field, role: role, text: text) {
                return messages
            }
            throw RowReason(.wrongType, field: field)
        }
        guard list.count > 0 else { throw RowReason(.noMessages, field: field) }
        var messages: [Message] = []
        messages.reserveCapacity(list.count)
        var hasText = false
        for turn in list.elements {
            guard turn.isObject else { throw RowReason(.wrongType, field: field) }
            guard let speaker = turn[role] else { throw RowReason(.missingField, field: String(describing: role)) }
            guard let name = speaker.string else { throw RowReason(.wrongType, field: String(describing: role)) }
            guard let known = Role(loggedAs: name) else {
                throw RowReason(.unknownRole, field: String(describing: role))
            }
            let words = try Self.text(of: turn, known, text)
            hasText = hasText || !words.utf8.allSatisfy(\.isJSONSpace)
            messages.append(Message(known, words, rating: known == .assistant ? rating(turn) : nil))
        }
        guard hasText else { throw RowReason(.empty, field: field) }
        return messages
    }

    private static func text(of turn: JSON, _ role: Role, _ key: StaticString) throws(RowReason) -> String {
        if let content = turn[key] {
            guard let text = TextContent.read(content) else {
                throw RowReason(.wrongType, field: String(describing: key))
            }
            return text
        }
        // A call of a tool has no text; neither has what some tools answer.
        let mayBeSilent = role == .tool || turn.first(["tool_calls", "function_call", "refusal", "audio"]) != nil
        guard mayBeSilent else { throw RowReason(.missingField, field: String(describing: key)) }
        return turn["refusal"]?.string ?? ""
    }

    private static func embedded(
        _ list: JSON, field: String, role: StaticString, text: StaticString
    ) throws(RowReason) -> [Message]? {
        guard let words = list.string, let inner = EmbeddedJSON(words) else { return nil }
        defer { withExtendedLifetime(inner) {} }
        guard inner.root.isArray else { return nil }
        return try read(inner.root, field: field, role: role, text: text)
    }

    static func rating(_ turn: JSON) -> Int? {
        guard turn.count > 2 else { return nil }
        return turn.first(Rating.keys).flatMap(Rating.read)
    }

    // MARK: - Turns of unknown names

    /// Turns whose keys and speakers go by any usual name.
    ///
    /// Speakers of unknown names are told apart when there are two: where the names differ in their last character
    /// only (`agent_1` and `agent_2`), the lower one is the user, so that a row's other fields can be matched to it;
    /// otherwise whoever speaks first. Texts without speakers alternate, the user first.
    static func guess(_ list: JSON, field: String) throws(RowReason) -> [Message] {
        if list.isString, let words = list.string {
            guard let inner = EmbeddedJSON(words) else { throw RowReason(.wrongType, field: field) }
            defer { withExtendedLifetime(inner) {} }
            guard !inner.root.isString else { throw RowReason(.wrongType, field: field) }
            return try guess(inner.root, field: field)
        }
        if list.isObject { return try NamedTurns.read(list, field: field) }
        guard list.isArray else { throw RowReason(.wrongType, field: field) }
        guard list.count > 0 else { throw RowReason(.noMessages, field: field) }
        var turns: [Turn] = []
        for element in list.elements {
            switch element.kind {
            case .string: turns.append(Turn(speaker: nil, text: element.string ?? "", rating: nil))
            case .array:
                let pair = Array(element.elements)
                guard pair.count == 2, let first = pair[0].string, let second = pair[1].string else {
                    throw RowReason(.wrongType, field: field)
                }
                turns.append(Turn(speaker: "user", text: first, rating: nil))
                turns.append(Turn(speaker: "assistant", text: second, rating: nil))
            case .object:
                guard let key = texts.first(where: { element[$0] != nil }), let content = element[key] else {
                    for message in try NamedTurns.read(element, field: field) {
                        turns.append(Turn(speaker: message.role.rawValue, text: message.text, rating: message.rating))
                    }
                    continue
                }
                guard let text = TextContent.read(content) else {
                    throw RowReason(.wrongType, field: String(describing: key))
                }
                let speaker = speakers.lazy.compactMap { element[$0].flatMap(RowFields.speaker) }.first
                turns.append(Turn(speaker: speaker, text: text, rating: rating(element)))
            case .number, .true, .false, .null: throw RowReason(.wrongType, field: field)
            }
        }
        return try assign(turns, field: field)
    }

    private struct Turn {
        var speaker: String?
        var text: String
        var rating: Int?
    }

    private static func assign(_ turns: [Turn], field: String) throws(RowReason) -> [Message] {
        guard turns.contains(where: { !$0.text.utf8.allSatisfy(\.isJSONSpace) }) else {
            throw RowReason(.empty, field: field)
        }
        var roles: [String: Role] = [:]
        var unknown: [String] = []
        for turn in turns {
            guard let name = turn.speaker, roles[name] == nil, !unknown.contains(name) else { continue }
            if let role = Role(loggedAs: name) { roles[name] = role } else { unknown.append(name) }
            if unknown.count > 2 { throw RowReason(.unknownRole, field: field) }
        }
        let hasUser = roles.values.contains(.user)
        let hasAssistant = roles.values.contains(.assistant)
        if unknown.count == 2, !hasUser, !hasAssistant {
            let isNumbered = unknown[0].count == unknown[1].count && unknown[0].dropLast() == unknown[1].dropLast()
            let user = isNumbered ? min(unknown[0], unknown[1]) : unknown[0]
            for name in unknown { roles[name] = name == user ? .user : .assistant }
        } else if unknown.count == 1, !(hasUser && hasAssistant) {
            roles[unknown[0]] = hasUser ? .assistant : .user
        } else if !unknown.isEmpty {
            throw RowReason(.unknownRole, field: field)
        }
        let isSilent = turns.allSatisfy { $0.speaker == nil }
        guard isSilent || turns.allSatisfy({ $0.speaker != nil }) else {
            throw RowReason(.missingField, field: "role")
        }
        return turns.enumerated().map { index, turn in
            let role = turn.speaker.flatMap { roles[$0] } ?? (index % 2 == 0 ? .user : .assistant)
            return Message(role, turn.text, rating: role == .assistant ? turn.rating : nil)
        }
    }
}

extension RowFields {
    /// A speaker's name: a scalar, or the role or name inside an object.
    static func speaker(_ value: JSON) -> String? {
        value.isObject ? value.first(["role", "name", "id"])?.scalarText : value.scalarText
    }
}

/// JSON inside a string of a row, as CSV cells and trace attributes hold it.
final class EmbeddedJSON {
    private let storage: UnsafeMutableRawBufferPointer
    private let tape: JSONTape
    var root: JSON { tape.root }

    /// nil when the text is not a JSON array or object.
    init?(_ text: String) {
        guard let first = text.utf8.first(where: { !$0.isJSONSpace }),
            first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
        else { return nil }
        let bytes = Array(text.utf8)
        storage = .allocate(byteCount: bytes.count, alignment: 16)
        storage.copyBytes(from: bytes)
        do throws(RowReason) {
            tape = try JSONTape(UnsafeRawBufferPointer(storage))
        } catch {
            storage.deallocate()
            return nil
        }
    }

    deinit { storage.deallocate() }
}
