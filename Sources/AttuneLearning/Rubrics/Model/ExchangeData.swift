import AttuneCore

/// One exchange as a prompt's JSON object, cut to lengths that a model reads at a fair price. Of a long text the
/// beginning and the end are kept: a reaction speaks of both.
struct ExchangeData: Sendable {
    /// Longest texts, in characters.
    var request = 1500
    var reply = 4000
    var reaction = 1500
    /// Of each earlier turn, of which the last few are shown.
    var earlier = 300
    var earlierTurns = 4

    /// A reply at `index` and the user's turn at `next`.
    func members(_ messages: [Message], reply index: Int, reaction next: Int?) -> [JSONValue.Member] {
        let asked = messages[..<index].lastIndex { $0.role == .user }
        let before = messages[..<(asked ?? index)].filter { $0.role == .user || $0.role == .assistant }
        var members = [
            JSONValue.Member("earlier", .array(before.suffix(earlierTurns).map(turn))),
            JSONValue.Member("request", .string(asked.map { Self.cut(messages[$0].text, to: request) } ?? "")),
            JSONValue.Member("reply", .string(Self.cut(messages[index].text, to: reply))),
        ]
        if let next {
            members.append(JSONValue.Member("reaction", .string(Self.cut(messages[next].text, to: reaction))))
        }
        return members
    }

    func members(_ pair: PreferencePair) -> [JSONValue.Member] {
        let turns = pair.prompt.filter { $0.role == .user || $0.role == .assistant }
        return [
            JSONValue.Member("conversation", .array(turns.suffix(earlierTurns + 1).map(turn))),
            JSONValue.Member("chosen", .string(Self.cut(pair.chosen, to: reply))),
            JSONValue.Member("rejected", .string(Self.cut(pair.rejected, to: reply))),
        ]
    }

    private func turn(_ message: Message) -> JSONValue {
        .object([
            JSONValue.Member("speaker", .string(message.role == .user ? "user" : "assistant")),
            JSONValue.Member("text", .string(Self.cut(message.text, to: message.role == .user ? request : earlier))),
        ])
    }

    static func cut(_ text: String, to length: Int) -> String {
        guard text.utf8.count > length, text.count > length else { return text }
        return text.prefix(length * 3 / 4) + " […] " + text.suffix(length / 4)
    }
}
