/// Clauses in which somebody denies a feeling: "it's not that I don't like lists", "I wouldn't say I hate tables", "I
/// don't dislike examples". Who denies a dislike has said no wish, and by logic alone ("twice no is yes") too much would
/// be read into it; such clauses are left out before a sentence is read.
enum PersonaDenials {
    /// The sentence without them, marks and words of turning kept.
    static func removed(from sentence: [String]) -> [String] {
        var kept: [String] = []
        var index = 0
        while index < sentence.count {
            if let feeling = denied(sentence, at: index) {
                index = end(of: sentence, from: feeling)
            } else {
                kept.append(sentence[index])
                index += 1
            }
        }
        return kept
    }

    /// Where the denied feeling begins, if a denial begins at `index`.
    private static func denied(_ tokens: [String], at index: Int) -> Int? {
        // "it is not that I …": whatever is felt is no wish.
        if let opening = frames.match(tokens, at: index) {
            let subject = index + opening.length
            if subject < tokens.count, isPerson(tokens, at: subject) { return subject + 1 }
        }
        guard isPerson(tokens, at: index) else { return nil }
        let verb = index + (tokens[index] == "the" ? 2 : 1)
        guard verb < tokens.count, let denial = denials.match(tokens, at: verb) else { return nil }
        var next = verb + denial.length
        if denial.meaning == .says {
            if next < tokens.count, tokens[next] == "that" { next += 1 }
            guard next < tokens.count, isPerson(tokens, at: next) else { return nil }
            next += tokens[next] == "the" ? 2 : 1
            // "I wouldn't say I don't like lists", "… that I hate lists"; of "… that I like lists" the rest is kept.
            guard next < tokens.count, isDislike(tokens, at: next) else { return nil }
            return next
        }
        while next < tokens.count, ["really", "exactly", "actually", "particularly"].contains(tokens[next]) {
            next += 1
        }
        return next < tokens.count && dislikes.contains(tokens[next]) ? next : nil
    }

    /// The next mark, word of turning, or clause of a person's own.
    private static func end(of tokens: [String], from start: Int) -> Int {
        var index = start
        while index < tokens.count {
            if tokens[index] == PersonaTokens.comma || turns.contains(tokens[index]) { return index }
            if tokens[index] == "and", index + 1 < tokens.count, isPerson(tokens, at: index + 1) { return index }
            index += 1
        }
        return index
    }

    private static func isPerson(_ tokens: [String], at index: Int) -> Bool {
        persons.contains(tokens[index])
            || tokens[index] == "the" && index + 1 < tokens.count && tokens[index + 1] == "user"
    }

    private static func isDislike(_ tokens: [String], at index: Int) -> Bool {
        if case .dislikes? = PersonaAttitude.index.match(tokens, at: index)?.meaning { return true }
        return dislikes.contains(tokens[index])
    }

    private enum Denial { case says, feels }

    private static let frames = PhraseIndex<Void>(
        [
            "not that", "its not that", "it is not that", "it isnt that", "its not as if", "its not as though",
            "not as if", "not as though", "its not like", "it is not like", "it isnt as if", "not because",
        ].map { ($0, ()) })

    private static let denials = PhraseIndex<Denial>(
        ["wouldnt", "would not", "cant", "cannot", "dont", "do not", "didnt", "did not", "wont", "never"].flatMap {
            negation in
            ["say", "claim", "mean", "mean to say", "said", "pretend"].map { ("\(negation) \($0)", Denial.says) }
        }
            + ["dont", "do not", "doesnt", "does not", "didnt", "did not", "never"].map {
                ($0, Denial.feels)
            })

    private static let dislikes: Set<String> = [
        "hate", "hated", "dislike", "disliked", "detest", "despise", "loathe", "resent",
        "oppose",
    ]
    private static let persons: Set<String> = ["i", "im", "ive", "id", "he", "she", "they", "we", "user"]
    private static let turns: Set<String> = [
        "but", "because", "although", "though", "however", "yet", "so", "just", "while", "whereas", "rather", "only",
    ]
}
