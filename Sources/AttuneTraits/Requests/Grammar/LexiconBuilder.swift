/// Gives every word of a vocabulary a number, and every form of it the number of its dictionary form.
package struct LexiconBuilder {
    private var entries: [UInt64: WordTable.Entry] = [:]
    private var names: [String] = []
    /// Words that were inflected as verbs.
    private(set) var verbLemmas: Set<UInt16> = []
    package var count: Int { names.count }
    package var table: WordTable { WordTable(entries) }

    package init() {
        for (spelling, word) in Self.spellings {
            let lemma = lemma(word)
            entries[WordHash.of(spelling)] = WordTable.Entry(lemma: lemma, form: .base)
        }
    }

    /// Spellings of chat.
    private static let spellings = [
        ("thru", "through"), ("u", "you"), ("ur", "your"), ("tho", "though"), ("luv", "love"), ("abt", "about"),
        ("bcoz", "because"), ("becuz", "because"), ("pls", "please"), ("plz", "please"), ("plse", "please"),
        ("ppl", "people"), ("msg", "message"), ("shud", "should"), ("cud", "could"), ("wud", "would"), ("dat", "that"),
        ("dis", "this"), ("wanna", "want"), ("tho", "though"), ("alot", "lot"), ("wat", "what"), ("dont", "don't"),
        ("thier", "their"), ("teh", "the"), ("becasue", "because"), ("thnx", "thanks"), ("thanx", "thanks"),
        // Words of their own, and not forms of "number": people speak of steps by them.
        ("numbering", "numbering"), ("numbered", "numbered"),
    ]

    /// The number of a word; a word not seen before becomes its own dictionary form.
    package mutating func lemma(_ word: String) -> UInt16 {
        let key = WordHash.of(word)
        if let known = entries[key] { return known.lemma }
        names.append(word)
        let lemma = UInt16(truncatingIfNeeded: names.count)
        entries[key] = WordTable.Entry(lemma: lemma, form: .base)
        return lemma
    }

    package mutating func lemmas(_ words: [String]) -> [UInt16] { words.map { lemma($0) } }

    package mutating func inflect(_ word: String, _ forms: (String) -> [(String, WordForm)]) {
        let base = lemma(word)
        for (form, kind) in forms(word) {
            let key = WordHash.of(form)
            if entries[key] == nil { entries[key] = WordTable.Entry(lemma: base, form: kind) }
        }
    }

    /// Inflects the words that carry the meaning: the last word of a noun, the first of a verb or an adjective.
    mutating func inflect(_ entry: TraitWords) {
        func heads(_ patterns: [String], last: Bool) -> [String] {
            patterns.flatMap { PhrasePattern.expand($0) }.compactMap { last ? $0.last : $0.first }
        }
        let sides = [entry.more, entry.less]
        for side in sides {
            for word in heads(side.verbs, last: false) + heads(side.asks, last: false) where Self.verbs.contains(word) {
                inflect(word, Inflection.verb)
                verbLemmas.insert(lemma(word))
            }
            for word in heads(side.verbs, last: false) where !Self.notVerbs.contains(word) {
                inflect(word, Inflection.verb)
                verbLemmas.insert(lemma(word))
            }
            for word in heads(side.plain + side.faults + side.merits, last: false)
            where !Self.notAdjectives.contains(word) {
                inflect(word, Inflection.adjective)
            }
        }
        // Shorter first, so that "risks" is the plural of "risk" whichever is listed first.
        let things = heads(entry.nouns + entry.clutter, last: true).sorted { $0.utf8.count < $1.utf8.count }
        for word in things where !Self.notNouns.contains(word) {
            inflect(word, Inflection.noun)
        }
    }

    private static let verbs: Set<String> = ["keep", "make", "use", "put", "stop", "walk", "get", "explain", "say"]
    private static let notVerbs: Set<String> = ["make", "a", "the", "be"]
    private static let notAdjectives: Set<String> = [
        "a", "in", "like", "to", "down", "not", "over", "even", "tl", "as", "of", "no", "up", "too", "well", "lot",
        "much",
        "hard", "expert", "user", "head", "human", "gen", "easy", "good",
    ]
    private static let notNouns: Set<String> = [
        "study", "it", "to", "at", "for", "me", "this", "that", "you", "mean", "up", "back", "then", "why", "wrong",
        "of", "about",
        "ai", "so", "if", "and", "or", "do", "run", "like", "worked", "help", "then", "bit", "line", "stuff", "part",
        "thing",
    ]

    /// Adds misspellings of the longer words, where they are no word already.
    package mutating func addSlips() {
        for word in names {
            let entry = entries[WordHash.of(word)]
            guard let entry else { continue }
            for slip in Inflection.slips(word) where !Self.words.contains(slip) {
                let key = WordHash.of(slip)
                if entries[key] == nil { entries[key] = entry }
            }
        }
    }

    /// Slips that are words of their own.
    private static let words: Set<String> = [
        "coma", "planing", "singe", "sing", "ting", "thinking", "bather", "bother", "father", "mother", "weather",
        "casual", "causal", "trail", "trial", "diary", "dairy", "angel", "angle", "quite", "quiet", "desert", "united",
        "carving", "braking", "through", "though", "thorough", "stating", "sating", "reaction", "creation", "exit",
        "marital", "martial", "conversation", "conservation", "formed", "former", "ornate", "minster", "rations",
        "strictly", "ration", "resects", "tacking", "waning", "wring", "lather", "liter", "genre", "poke", "sever",
        "severs", "severe", "planing", "pained", "painted", "stared", "started", "scaled", "scared", "sacred",
        "reserve",
        "reverse", "sentence", "sentience", "formally", "formerly", "calming", "claiming", "stake", "unties", "untied",
    ]
}
