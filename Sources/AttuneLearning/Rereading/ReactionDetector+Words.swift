import AttuneCore
import AttuneTraits

extension ReactionDetector {
    /// A turn's words for a second reading; empty where the turn is not in English or holds no word.
    ///
    /// - Parameters:
    ///   - turn: what the user wrote.
    ///   - reply: the reply before it.
    ///   - request: the user's message that the reply answers.
    ///   - following: the reply after it; nil where none is.
    func words(_ turn: String, after reply: String, to request: String, before following: String?) -> [UInt32] {
        let focus = TurnFocus(turn)
        let tokens = scan(focus.text)
        guard tokens.contains(where: { $0.kind == .word }), LanguageGuess.isEnglish(tokens, text: focus.text)
        else { return [] }
        let overlap = TopicOverlap(
            turn: tokens, request: scan(request, limit: 4_000),
            reply: { scan(reply, limit: TopicOverlap.replyLimit) })
        return TurnWords.of(
            tokens,
            marks: [
                .next(following?.utf8.count, after: reply.utf8.count), .new(overlap.newWords),
            ])
    }
}
