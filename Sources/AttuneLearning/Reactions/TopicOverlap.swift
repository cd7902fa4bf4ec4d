import AttuneTraits

/// How a turn's words relate to the request and the reply before it.
struct TopicOverlap: Sendable {
    /// Words of the turn that neither the vocabularies nor the earlier turns know, each time they occur.
    private(set) var newWords = 0
    /// The turn says the first request over again.
    private(set) var repeatsRequest = false

    /// Bytes of the reply that are compared; its beginning names the topic.
    static let replyLimit = 20_000

    /// - Parameter reply: the reply's tokens; read only where the turn holds words to look for.
    init(turn: [Token], request: [Token], reply: () -> [Token]) {
        var requestWords: Set<UInt64> = []
        for token in request where token.kind == .word || token.kind == .number { requestWords.insert(token.hash) }
        var turnWords: Set<UInt64> = []
        var strangers: [UInt64] = []
        var saysMore = false
        for token in turn where token.kind == .word || token.kind == .number {
            turnWords.insert(token.hash)
            guard token.lemma == 0, !requestWords.contains(token.hash) else { continue }
            saysMore = true
            if !TraitRequestReader.knows(token.hash) { strangers.append(token.hash) }
        }
        let shared = turnWords.intersection(requestWords).count
        repeatsRequest =
            !saysMore && requestWords.count >= 4 && shared * 10 >= requestWords.count * 8
            && shared * 10 >= turnWords.count * 6
        // One new word decides nothing.
        guard strangers.count >= 2 else {
            newWords = strangers.count
            return
        }
        let wanted = Set(strangers)
        var seen: Set<UInt64> = []
        for token in reply() where token.lemma == 0 && wanted.contains(token.hash) { seen.insert(token.hash) }
        newWords = strangers.reduce(0) { seen.contains($1) ? $0 : $0 + 1 }
    }
}
