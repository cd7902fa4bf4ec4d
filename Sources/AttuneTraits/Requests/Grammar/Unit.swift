/// A sentence as the clause reader sees it: one unit a phrase, a stranger word or a mark.
struct Unit: Sendable {
    enum Kind: Sendable {
        case term(Term)
        case cue(Cue)
        /// A word that the grammar does not know.
        case content
        /// A comma, a bracket or an emoji.
        case soft
        /// Code or a quotation.
        case masked

        var isWord: Bool {
            switch self {
            case .soft, .masked: false
            default: true
            }
        }
    }

    var kind: Kind
    /// The form of the first word that is not in its base form.
    var form: WordForm
    /// Whether any of its words is a comparative.
    var comparative: Bool
    /// "a" or "an".
    var isArticle = false
    /// The first word's dictionary form.
    var lemma: UInt16

    var cue: Cue? {
        if case .cue(let cue) = kind { return cue }
        return nil
    }

    var term: Term? {
        if case .term(let term) = kind { return term }
        return nil
    }
}
