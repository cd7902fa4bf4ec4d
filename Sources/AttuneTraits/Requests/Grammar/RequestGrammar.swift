import AttuneCore

/// The compiled vocabulary: words, phrases and what they mean. Built once a process, about 55,000 phrases.
struct RequestGrammar: Sendable {
    let words: WordTable
    let phrases: PhraseTable<Meaning>
    let traits: [String]
    /// Traits whose verbs take the matter as their object: "explain why the loop ends".
    let takesMatter: [Bool]
    let lengthTrait: UInt8
    let paragraphTrait: UInt8
    let sentenceTrait: UInt8
    let isTerminology: [Bool]
    /// Verbs that are nouns after an article: "your answer".
    let answers: Set<UInt16>
    let articles: Set<UInt16>
    /// Verbs that speak of a thing that is there when it is "the": "use the table".
    let users: Set<UInt16>
    let stand: UInt16
    let verbs: Set<UInt16>
    let indefinite: Set<UInt16>
    /// "why", "what", "how": begin a question that may be about the matter.
    let askers: Set<UInt16>
    /// "no", "without".
    let absences: Set<UInt16>
    /// "glad", "nice", "love": at the head of a sentence they praise whatever the sentence goes on to say.
    let factives: Set<UInt16>
    /// What a short quotation stands for, by the hash of its words.
    let mentions: [UInt64: Term]

    static let standard = RequestGrammar(TraitWords.all)

    init(_ vocabulary: [TraitWords]) {
        var builder = LexiconBuilder()
        traits = vocabulary.map(\.trait)
        takesMatter = traits.map { $0.hasPrefix("depth.") || $0.hasPrefix("directness.") }
        isTerminology = traits.map {
            $0.hasPrefix("terminology.") || $0.hasPrefix("readability.") || $0 == "numbers.math"
                || $0 == "vocabulary.variety"
        }
        func position(_ trait: String) -> UInt8 { UInt8(vocabulary.firstIndex { $0.trait == trait } ?? 0) }
        lengthTrait = position("length.words")
        paragraphTrait = position("length.paragraph")
        sentenceTrait = position("readability.sentence")

        for (_, verbs) in Cue.verbs {
            for verb in verbs.split(separator: " ") {
                builder.inflect(verb.split(separator: "_").map(String.init)[0], Inflection.verb)
            }
        }
        for entry in vocabulary { builder.inflect(entry) }
        var phrases: [(words: [UInt16], meaning: Meaning)] = []
        for (index, entry) in vocabulary.enumerated() {
            func term(_ patterns: [String], _ direction: Direction, _ kind: Term.Kind) {
                let term = Term(trait: UInt8(index), direction: direction, kind: kind, task: entry.task)
                for pattern in patterns {
                    for words in PhrasePattern.expand(pattern) {
                        phrases.append((builder.lemmas(words), .term(term)))
                        // "number the steps", "number those steps"
                        guard let article = words.firstIndex(of: "the"), kind == .verb || kind == .ask else { continue }
                        for other in ["your", "those", "these"] {
                            var variant = words
                            variant[article] = other
                            phrases.append((builder.lemmas(variant), .term(term)))
                        }
                    }
                }
            }
            term(entry.nouns, .more, .noun)
            term(entry.clutter, .more, .clutter)
            for direction in Direction.allCases {
                let side = entry.side(direction)
                term(side.asks, direction, .ask)
                term(side.complaints, direction, .complaint)
                term(side.verbs, direction, .verb)
                term(side.praises, direction, .praise)
                term(side.manners, direction, .manner)
                term(side.merits, direction, .merit)
                term(side.faults, direction, .fault)
                term(side.plain, direction, .plain)
            }
        }
        var mentions: [UInt64: Term] = [:]
        for entry in MentionWords.all {
            guard let trait = vocabulary.firstIndex(where: { $0.trait == entry.trait }) else { continue }
            for (patterns, direction) in [(entry.more, Direction.more), (entry.less, .less)] {
                let quoted = Term(trait: UInt8(trait), direction: direction, kind: .noun, task: false)
                let banned = Term(trait: UInt8(trait), direction: direction.opposite, kind: .ask, task: false)
                for words in patterns.flatMap(PhrasePattern.expand) {
                    mentions[WordHash.of(words.joined(separator: " "))] = quoted
                    for ban in MentionWords.bans.flatMap(PhrasePattern.expand) {
                        phrases.append((builder.lemmas(ban + words), .term(banned)))
                    }
                }
            }
        }
        self.mentions = mentions
        for (cue, verbs) in Cue.verbs {
            for verb in verbs.split(separator: " ") {
                phrases.append((builder.lemmas(verb.split(separator: "_").map(String.init)), .cue(cue)))
            }
        }
        for (cue, patterns) in Cue.phrases {
            for pattern in patterns {
                for words in PhrasePattern.expand(pattern) { phrases.append((builder.lemmas(words), .cue(cue))) }
            }
        }
        answers = Set(
            builder.lemmas(["answer", "reply", "try", "read", "talk", "format", "structure", "phrase", "change"]))
        articles = Set(builder.lemmas(["your", "ur", "the", "this", "that", "a", "an", "last", "first", "previous"]))
        users = Set(builder.lemmas(["use", "put", "insert"]))
        verbs = builder.verbLemmas
        indefinite = Set(builder.lemmas(["a", "an"]))
        askers = Set(
            builder.lemmas(["why", "what", "what's", "whats", "how", "where", "which", "who", "is", "are", "do"]))
        stand = builder.lemma("stand")
        absences = Set(builder.lemmas(["no", "without", "zero"]))
        factives = Set(
            builder.lemmas([
                "glad", "happy", "pleased", "relieved", "delighted", "grateful", "thankful", "nice", "good", "great",
                "lovely", "refreshing", "brilliant", "perfect", "excellent", "like", "liked", "love", "loved", "enjoy",
                "enjoyed", "appreciate", "appreciated", "thanks", "thank", "thx", "cheers", "kudos", "yay", "finally",
            ]))
        builder.addSlips()
        words = builder.table
        self.phrases = PhraseTable(phrases, wordCount: builder.count)
    }
}
