import AttuneCore
import AttuneTraits

extension ReactionDetector {
    /// Whether a turn may react to the reply before it. Where ``judge(_:after:to:)`` keeps silent because it is not
    /// sure, this says yes: it decides which turns are worth asking a model about. No is said only of a turn in English
    /// that sets a task or asks a question, and brings words of its own into the talk.
    public func mayReact(_ turn: String, after reply: String, to request: String) -> Bool {
        if judge(turn, after: reply, to: request) != nil { return true }
        let focus = TurnFocus(turn)
        let tokens = scan(focus.text)
        guard LanguageGuess.isEnglish(tokens, text: focus.text) else { return true }
        let overlap = TopicOverlap(
            turn: tokens, request: scan(request, limit: 4_000),
            reply: { scan(reply, limit: TopicOverlap.replyLimit) })
        let signs = ReactionSigns(tokens, lexicon: lexicon)
        let asks = tokens.contains { $0.kind == .question }
        return overlap.newWords < (signs.beginsTask || asks ? 1 : 3)
    }

    /// Words that nobody used before, from which on a turn is about something new.
    private static let newMatter = 2
}
