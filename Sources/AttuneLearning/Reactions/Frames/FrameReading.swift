import AttuneTraits

/// Judges by how whole sentences are built where single words say nothing: a contradiction ("that's chapter 5"),
/// something that should not be there ("there's bacon in it"), how it went ("she ate it", "it just hangs").
///
/// It looks at short turns only and is asked last: a story and a task are built of the same words.
struct FrameReading: Sendable {
    private struct Sentence {
        var words: [FrameWord]
        /// The first word after "ok", "hm", "no".
        var start: Int
        var isQuestion: Bool
        var isCalled: Bool
        /// Ends with more than one question mark.
        var isDoubled: Bool
    }

    private let sentences: [Sentence]
    private let wordCount: Int

    /// Longer turns tell or ask something of their own.
    private static let wordLimit = 45
    private static let wordLimitWithQuestion = 22

    init(_ text: String, request: String) {
        let asked = Set(Self.tokens(request).map { Self.stem($0.lowercased()) }.filter { $0.count > 2 })
            .subtracting(Self.common)
        let counts = Set(Self.tokens(request).map { $0.lowercased() }.filter(Self.isCount))
        sentences = TopicCut.sentences(text).compactMap { sentence in
            let tokens = Self.tokens(sentence)
            let words = tokens.map { token in
                let lower = token.lowercased()
                return FrameWord(
                    text: lower, isCapital: (token.first?.isUppercase ?? false) && !Self.capitals.contains(lower),
                    isLoud: token.count > 1 && token == token.uppercased() && token.contains(where: \.isLetter),
                    isAsked: asked.contains(Self.stem(lower)),
                    isOtherCount: !counts.isEmpty && Self.isCount(lower) && !counts.contains(lower))
            }
            guard !words.isEmpty else { return nil }
            let start = words.firstIndex { !Self.openers.contains($0.text) } ?? 0
            return Sentence(
                words: words, start: start,
                isQuestion: sentence.hasSuffix("?") || sentence.hasSuffix("?!")
                    || Self.inverted.contains(words[start].text), isCalled: sentence.hasSuffix("!"),
                isDoubled: sentence.hasSuffix("??") || sentence.hasSuffix("?!") || sentence.hasSuffix("!?"))
        }
        wordCount = sentences.reduce(0) { $0 + $1.words.count }
    }

    /// A complaint that outweighs words of praise: irony and wishes that were not met.
    var overriding: ReactionCategory? {
        guard wordCount <= Self.wordLimit else { return nil }
        return first(in: FrameTables.overriding, upTo: sentences.count)
    }

    /// What the sentences say where nothing else was said.
    ///
    /// - Parameter isAnswer: the reply asked something; only a contradiction is then no answer to it.
    func category(isAnswer: Bool) -> ReactionCategory? {
        let hasQuestion = sentences.contains { $0.isQuestion }
        let isLong = wordCount > (hasQuestion ? Self.wordLimitWithQuestion : Self.wordLimit)
        guard !isLong, sentences.count <= 5 else { return nil }
        let reach = hasQuestion ? 1 : sentences.count
        if let category = first(in: FrameTables.contradictions, upTo: sentences.count) { return category }
        if isAnswer { return nil }
        if insists { return .ignored }
        if let category = first(in: FrameTables.complaints, upTo: sentences.count) { return category }
        if let category = first(in: FrameTables.failures, upTo: reach) { return category }
        if let category = first(in: FrameTables.successes, upTo: reach, stated: true) { return category }
        if exclaimsOutcome(upTo: reach) { return .praise }
        return doubts ? .negativeFeedback : first(in: FrameTables.blame, upTo: reach)
    }

    private func first(in table: FrameTable, upTo limit: Int, stated: Bool = false) -> ReactionCategory? {
        for sentence in sentences.prefix(limit) {
            let found = table.first(sentence.words, from: sentence.start, isQuestion: sentence.isQuestion) { index in
                stated && Self.isTakenBack(sentence.words[..<index])
            }
            if let found { return found }
        }
        return nil
    }

    /// "not", "if" and "want" before a success.
    private static func isTakenBack(_ before: ArraySlice<FrameWord>) -> Bool {
        before.suffix(4).contains { negations.contains($0.text) } || before.contains { suppositions.contains($0.text) }
    }

    /// A word of the request in capitals: "what does the DOG need".
    private var insists: Bool {
        sentences.contains { sentence in
            let loud = sentence.words.filter(\.isLoud)
            guard !loud.isEmpty, loud.count * 2 < sentence.words.count, loud.count <= 3 else {
                return false
            }
            return loud.contains { $0.isAsked && $0.text.count > 2 || Self.insistent.contains($0.text) }
        }
    }

    /// "They were so impressed!", "it fits!": nobody calls out a neutral fact.
    private func exclaimsOutcome(upTo limit: Int) -> Bool {
        sentences.prefix(limit).contains { sentence in
            guard sentence.isCalled, sentence.words.count <= 16 else { return false }
            let texts = sentence.words.map(\.text)
            if texts.contains(where: { Self.negations.contains($0) || Self.suppositions.contains($0) }) { return false }
            let subjects: Set<String> = ["he", "she", "they", "it", "we", "everyone", "everybody"]
            if texts.count <= 3, texts.first == "it", texts[texts.count - 1].hasSuffix("s") { return true }
            guard let first = texts.dropFirst(sentence.start).first else { return false }
            return (subjects.contains(first) || PastTense.contains(first)) && texts.contains { PastTense.contains($0) }
        }
    }

    /// "A yellow dress? To a funeral?", "with wheat flour??": bits of the reply held up.
    private var doubts: Bool {
        guard let first = sentences.first, first.isQuestion, first.words.count <= 5 else { return false }
        let opens = first.words.prefix(2).contains { Self.asking.contains($0.text) }
        return !opens && (first.isDoubled || sentences.count > 1 && sentences[1].words.count <= 4)
    }

    // MARK: Words

    private static func isCount(_ word: String) -> Bool {
        numbers.contains(word) || word.first?.isNumber == true && word.allSatisfy(\.isNumber)
    }

    private static func tokens(_ text: String) -> [String] {
        String(text.prefix(2_000)).replacing("’", with: "'").split {
            !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "$"
        }.map { String($0).replacing("'", with: "") }.filter { !$0.isEmpty }
    }

    private static func stem(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let openers = set(
        "ok okay so and but well oh ah ahh hm hmm um uh er sorry wait no nope nah yes yeah ugh argh lol haha erm actually"
            + " also hey hi look listen just alright right eh uhm mate dude bro omg wow huh honestly tbh")
    private static let common = set(
        "the for and can you how what why who where when which with write make give help tell explain find was are this that"
            + " from have has does did should would could please about into out use using get need want not one two some any"
            + " all good best name list between without more less than")
    /// Written with a capital letter without being names.
    private static let capitals = set(
        "i he she they it we you the a an this that these those yes no my his her our im ive id ill its and but so just not"
            + " really maybe some all people women men")
    private static let inverted = set(
        "do does did is are was were can could would should will how what when where who which whats wheres hows why whys"
    )
    private static let asking = set(
        "what how who when where why which is are was does do did can could would will should may and or any more another"
            + " whats hows whos in if has have am anything something else really")
    private static let numbers = set("one two three four five six seven eight nine ten twelve twenty")
    private static let insistent = set("only not my her his already all different any every no never still did twice")
    private static let negations = set(
        "not never didnt dont doesnt isnt wasnt no nobody hasnt havent wont cant couldnt hardly barely without nothing")
    private static let suppositions = set(
        "if when whether should would will want hope hoping need how what why gonna ill")
}
