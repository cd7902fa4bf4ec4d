/// Two replies to one prompt, from whatever two sides a row has.
enum ReplyPair {
    /// One side of a comparison.
    enum Side {
        /// A reply alone.
        case text(String)
        /// A whole conversation, or the last turns of one.
        case turns([Message])
    }

    static func side(_ value: JSON, field: String) throws(RowReason) -> Side {
        switch value.kind {
        case .string:
            let text = value.string ?? ""
            if let turns = Transcript.read(text) { return .turns(turns) }
            if let inner = EmbeddedJSON(text) {
                defer { withExtendedLifetime(inner) {} }
                if let side = try? side(inner.root, field: field) { return side }
            }
            return .text(text)
        case .array:
            guard value.count > 0 else { throw RowReason(.noMessages, field: field) }
            if value.elements.allSatisfy(\.isString) {
                return .text(value.elements.compactMap(\.string).joined(separator: "\n\n"))
            }
            return .turns(try TurnList.guess(value, field: field))
        case .object:
            if let list = value["messages"] { return .turns(try TurnList.guess(list, field: field)) }
            guard
                let text = value.first(["content", "value", "text", "message", "response", "parts"]).flatMap(
                    TextContent.read)
            else { throw RowReason(.wrongType, field: field) }
            return .text(text)
        case .number, .true, .false, .null: throw RowReason(.wrongType, field: field)
        }
    }

    /// - Parameters:
    ///   - prompt: nil when the row has none of its own: then it is what both sides begin with.
    ///   - chosen, rejected: the sides; one may be a reply alone and the other a conversation.
    static func pair(prompt: [Message]?, chosen: Side, rejected: Side) throws(RowReason) -> PreferencePair {
        let shared: [Message]
        let good: String
        let bad: String
        switch (chosen, rejected) {
        case (.text(let a), .text(let b)):
            if prompt == nil, a != b {
                let start = commonStart(a, b)
                let text = String(a.utf8.prefix(start)) ?? ""
                shared = text.isEmpty ? [] : [Message(.user, text)]
                good = String(a.utf8.dropFirst(start)) ?? a
                bad = String(b.utf8.dropFirst(start)) ?? b
            } else {
                (shared, good, bad) = ([], a, b)
            }
        case (.turns(let a), .turns(let b)):
            let start = zip(a, b).prefix { $0.role == $1.role && $0.text == $1.text }.count
            if start == a.count, start == b.count { throw RowReason(.identicalReplies) }
            shared = Array(a[..<start])
            good = try reply(a[start...])
            bad = try reply(b[start...])
        case (.turns(let a), .text(let b)):
            (shared, good) = try last(a)
            bad = b
        case (.text(let a), .turns(let b)):
            (shared, bad) = try last(b)
            good = a
        }
        guard good != bad else { throw RowReason(.identicalReplies) }
        return PreferencePair(prompt: joined(prompt ?? [], shared), chosen: good, rejected: bad)
    }

    /// The reply that a side goes on with where the two part.
    private static func reply(_ turns: ArraySlice<Message>) throws(RowReason) -> String {
        let replies = turns.prefix { $0.role == .assistant }
        guard !replies.isEmpty else { throw RowReason(.differentPrompts) }
        return replies.map(\.text).joined(separator: "\n\n")
    }

    private static func last(_ turns: [Message]) throws(RowReason) -> ([Message], String) {
        guard let reply = turns.last, reply.role == .assistant else { throw RowReason(.differentPrompts) }
        return (Array(turns.dropLast()), reply.text)
    }

    /// A prompt given by itself and one that the sides repeat are one prompt, not two.
    private static func joined(_ prompt: [Message], _ shared: [Message]) -> [Message] {
        guard !prompt.isEmpty, !shared.isEmpty else { return prompt + shared }
        func key(_ messages: [Message]) -> String? {
            messages.last { $0.role == .user }.map { String($0.text.drop(while: \.isWhitespace)) }
        }
        guard key(prompt) == key(shared) else { return prompt + shared }
        return prompt.count > shared.count ? prompt : shared
    }

    /// Bytes that two texts share from the start, up to and including the last white space: TRL's implicit prompt.
    private static func commonStart(_ a: String, _ b: String) -> Int {
        var end = 0
        var position = 0
        for (x, y) in zip(a.utf8, b.utf8) {
            guard x == y else { break }
            position += 1
            if x.isJSONSpace { end = position }
        }
        return end
    }
}
