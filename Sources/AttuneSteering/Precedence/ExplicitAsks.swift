import AttuneCore
import AttuneTraits

/// What the user asks of the reply in so many words, over the turns of the conversation.
struct ExplicitAsks: Sendable {
    /// One thing asked for.
    struct Ask: Sendable, Hashable {
        var claim: TraitClaim
        /// Whether it stands in the turn to be answered, not in an earlier one.
        var isInLastTurn: Bool
        /// A compliment ("love the examples") asks for more of the same, but not in this very message.
        var isPraise: Bool
    }

    /// In the order of the traits' ids: one a trait, the latest.
    var asks: [Ask]
    /// The turn to be answered fixes the form of the reply altogether.
    var fixesForm: Bool
    /// Some turn of the user touches on danger.
    var touchesDanger: Bool

    /// Reads the user's turns, oldest first. A later ask replaces earlier ones that it contradicts.
    init(in messages: [Message], reader: TraitRequestReader) {
        let turns = messages.indices.filter { messages[$0].role == .user }
        var latest: [String: Ask] = [:]
        for index in turns {
            let followsReply = messages[..<index].contains { $0.role == .assistant }
            for request in Self.read(messages[index].text, followsReply: followsReply, reader: reader) {
                let claim = TraitClaim(request.trait, request.direction)
                for (trait, ask) in latest where Contradictions.rulesOut(claim, ask.claim) { latest[trait] = nil }
                latest[claim.trait] = Ask(
                    claim: claim, isInLastTurn: index == turns.last, isPraise: request.tone == .praise)
            }
        }
        asks = latest.values.sorted { $0.claim < $1.claim }
        let words = turns.map { Words.of(messages[$0].text) }
        fixesForm = words.last.map { ReplyForm.isFixed(by: $0) } ?? false
        touchesDanger = words.contains { SafetyTopic.isTouched(by: $0) }
    }

    /// What a turn asks for. After a reply all of it may be about that reply ("too long"). A first message is mostly
    /// about its subject, where "a formal dinner" asks for nothing; but a short sentence beside the question ("More
    /// bullets, please.") is about the reply.
    ///
    /// Misreading a word as an ask costs a directive; missing one breaks the promise that the person decides.
    private static func read(_ turn: String, followsReply: Bool, reader: TraitRequestReader) -> [TraitRequest] {
        if followsReply { return reader.read(turn, mode: .reaction) }
        return reader.read(turn, mode: .request) + asides(of: turn).flatMap { reader.read($0, mode: .reaction) }
    }

    /// The sentences of at most six words, other than questions, of a text with at least two sentences.
    static func asides(of turn: String) -> [String] {
        var sentences: [(text: Substring, isQuestion: Bool)] = []
        let utf8 = turn.utf8
        var start = utf8.startIndex
        for index in utf8.indices where ends.contains(utf8[index]) {
            sentences.append((turn[start..<index], utf8[index] == UInt8(ascii: "?")))
            start = utf8.index(after: index)
        }
        sentences.append((turn[start...], false))
        sentences.removeAll { $0.text.utf8.allSatisfy(spaces.contains) }
        guard sentences.count > 1 else { return [] }
        return sentences.filter { sentence in
            !sentence.isQuestion && sentence.text.utf8.count <= 80
                && sentence.text.utf8.split(whereSeparator: spaces.contains).count <= 6
        }.map { String($0.text) }
    }

    /// Bytes that end a sentence: ASCII only, so that cutting there never splits a character.
    private static let ends = Array(".!?\n\r".utf8)
    private static let spaces = Array(" \t\n\r".utf8)

    /// The ask that speaks against any of the claims.
    func contradicting(_ claims: [TraitClaim]) -> Ask? {
        asks.first { ask in claims.contains { Contradictions.rulesOut(ask.claim, $0) } }
    }

    /// The ask in the turn to be answered that already says what the claims say.
    func saying(_ claims: [TraitClaim]) -> Ask? {
        asks.first { $0.isInLastTurn && !$0.isPraise && claims.contains($0.claim) }
    }
}
