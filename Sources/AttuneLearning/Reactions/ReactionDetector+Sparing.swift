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
        if signs.beginsTask || asks { return overlap.newWords < 1 }
        return tokens.count { $0.kind == .word } < Self.shortTurn || overlap.newWords < Self.newMatter
    }

    /// Words that nobody used before, from which on a statement is about something new.
    private static let newMatter = 3
    /// Statements of fewer words are too short to be told from a reaction, and their language from English.
    private static let shortTurn = 6
}
