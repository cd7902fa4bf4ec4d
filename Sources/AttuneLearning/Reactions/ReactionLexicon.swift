import AttuneTraits

/// The compiled vocabulary of reactions. Built once a process.
struct ReactionLexicon: Sendable {
    let scanner: TextScanner
    let phrases: PhraseTable<ReactionSign>

    static let standard = ReactionLexicon()

    private init() {
        var builder = LexiconBuilder()
        var phrases: [(words: [UInt16], meaning: ReactionSign)] = []
        for (sign, patterns) in ReactionVocabulary.phrases {
            for pattern in patterns {
                for words in PhrasePattern.expand(pattern) { phrases.append((builder.lemmas(words), sign)) }
            }
        }
        builder.addSlips()
        scanner = TextScanner(words: builder.table)
        self.phrases = PhraseTable(phrases, wordCount: builder.count)
    }
}
