import AttuneCore

/// Lets through only what can be the name of a property of replies: a few words in Latin letters that give no order
/// and repeat nothing of what they were read from.
///
/// A model that reads logs can be talked into anything by them. What it hands back is therefore held to a form that has
/// no room for more than a property, before it reaches another prompt, a profile or a person.
struct PropertyGuard: Sendable {
    /// In characters and words.
    var longest: Int
    var mostWords: Int
    /// Runs of so many words of the source are quotes.
    var quote = 4

    /// A property or the name of an aspect.
    static let name = PropertyGuard(longest: 60, mostWords: 8)
    /// A sentence that defines an aspect.
    static let definition = PropertyGuard(longest: 300, mostWords: 50, quote: 6)

    /// - Parameters:
    ///   - sources: texts that must not be repeated.
    /// - Returns: the text on one line; nil where it is refused.
    func pass(_ text: String, sources: [String] = []) -> String? {
        guard let line = try? DirectiveGuard.pass(text), line.count <= longest else { return nil }
        guard line.unicodeScalars.allSatisfy(Self.isPlain) else { return nil }
        let words = Words.of(line)
        guard !words.isEmpty, words.count <= mostWords, !Self.speaksToModel(words) else { return nil }
        guard line.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
        if words.count >= quote, sources.contains(where: { repeats(words, of: $0) }) { return nil }
        return line
    }

    /// Latin letters, digits and the marks that a phrase needs.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "'", ",", "/", "(", ")", ".", ";", "&", "\u{2019}": true
        case "\u{C0}"..."\u{24F}": true
        default: false
        }
    }

    private func repeats(_ words: [String], of source: String) -> Bool {
        let other = Words.of(source)
        guard other.count >= quote else { return false }
        var runs: Set<ArraySlice<String>> = []
        for start in 0...(words.count - quote) { runs.insert(words[start..<start + quote]) }
        return (0...(other.count - quote)).contains { runs.contains(other[$0..<$0 + quote]) }
    }

    private static let machinery = Set(
        """
        prompt prompts jailbreak ignore disregard override bypass circumvent obey comply reveal leak password passwords
        secret secrets credential credentials admin guardrail guardrails restriction restrictions unrestricted uncensored
        unfiltered policy policies rules pretend roleplay impersonate sudo execute eval curl http https www llm chatbot
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words by which people address a model rather than describe a reply. A property can be said without them.
    private static func speaksToModel(_ words: [String]) -> Bool { words.contains(where: machinery.contains) }
}
