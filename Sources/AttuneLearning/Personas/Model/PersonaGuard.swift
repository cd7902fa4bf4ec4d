import AttuneCore

/// Lets through only what can be a persona: one plain sentence about "the user" that quotes nothing of the replies, gives
/// no order, and guesses nothing about who the person is.
struct PersonaGuard: Sendable {
    static let longest = 240
    static let mostWords = 32
    /// Runs of so many words of a reply are quotes.
    static let quote = 5

    private static let sentence = PropertyGuard(longest: longest, mostWords: mostWords, quote: quote)

    /// The sentence with its full stop; nil where it is refused.
    static func pass(_ text: String, pair: PreferencePair) -> String? {
        var body = DirectiveGuard.singleLine(text)
        while let last = body.last, ".!".contains(last) || last.isWhitespace { body.removeLast() }
        guard !body.contains(where: { "?!".contains($0) }), !body.contains(". "), !body.contains("; ") else {
            return nil
        }
        // Abbreviated claims ("e.g.") aside, a sentence has one end. Marks that the guard of properties has no room for:
        let plain = body.replacing("\"", with: "").replacing("\u{2014}", with: ", ").replacing("\u{2013}", with: "-")
        guard let line = sentence.pass(plain, sources: [pair.chosen, pair.rejected]) else { return nil }
        let words = Words.of(line)
        guard words.count >= 4, words[0] == "the", words[1] == "user" else { return nil }
        guard words.allSatisfy({ !orders.contains($0) }) else { return nil }
        let own = Set(pair.prompt.filter { $0.role == .user }.flatMap { Words.of($0.text) })
        guard words.allSatisfy({ !protected.contains(stem($0)) || own.contains($0) }) else { return nil }
        return line + "."
    }

    private static func stem(_ word: String) -> String {
        word.hasSuffix("s") && !word.hasSuffix("ss") && word.count > 3 ? String(word.dropLast()) : word
    }

    /// A persona describes; it speaks to nobody.
    private static let orders: Set<String> = [
        "you", "your", "yours", "must", "should", "shall", "please", "always", "system", "assistant", "instructions",
    ]

    /// Ages, sexes, origins, colours, faiths, health, politics, wealth and family, without a plural's "s".
    private static let protected = Set(
        """
        young younger old older elderly aged teen teenager teenage adolescent child children childish kid toddler baby senior
        adult middle-aged retired retiree pensioner millennial boomer man men woman women male female boy girl lady ladie
        gentleman guy mother father mom mum dad parent husband wife son daughter brother sister grandmother grandfather
        grandparent married single divorced widow widowed pregnant gay lesbian bisexual straight queer homosexual
        heterosexual transgender trans nonbinary christian catholic protestant evangelical muslim islamic jew jewish hindu
        buddhist sikh atheist agnostic religiou faith god spiritual black white brown asian african hispanic latino latina
        latinx caucasian arab indian american european chinese japanese korean mexican russian german french italian
        spanish british english irish nigerian pakistani turkish immigrant immigrants refugee foreigner native tribal
        ethnic ethnicity race racial disabled disability blind deaf autistic autism adhd dyslexic dyslexia wheelchair
        depressed depression bipolar schizophrenic diabetic cancer obese overweight fat thin ill illness addict addicted
        alcoholic liberal conservative democrat republican socialist communist leftist rightist libertarian fascist
        nationalist poor wealthy rich low-income homeless unemployed working-class uneducated
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
