import AttuneCore

/// The words of a text that are worth searching for, made safe for a full-text query.
struct SearchTerms: Sendable, Hashable {
    /// Distinct words in the order of the text: letters and digits, lower case, no function words.
    let words: [String]

    /// Longer texts are searched by their first so many words; a query's cost grows with them.
    static let most = 48

    init(_ text: String) {
        var seen: Set<String> = []
        var words: [String] = []
        for word in Words.of(String(text.prefix(4000))) {
            guard words.count < Self.most else { break }
            let term = String(word.prefix(40))
            if !Self.common.contains(term), seen.insert(term).inserted { words.append(term) }
        }
        self.words = words
    }

    /// Any of the words, each as a quoted string of FTS5, so that nothing in it is an operator; nil without words.
    var query: String? { words.isEmpty ? nil : words.map { "\"\($0)\"" }.joined(separator: " OR ") }

    /// The share of these words that a text has, endings apart, 0…1. Long texts are held to a dozen words.
    func share(in text: String) -> Double {
        guard !words.isEmpty else { return 0 }
        let other = Set(Words.of(text).map(Self.stem))
        let hits = words.count { other.contains(Self.stem($0)) }
        return min(Double(hits) / Double(min(words.count, 12)), 1)
    }

    private static func stem(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s", "e"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let common = Set(
        """
        a about after all also an and any are as at be because been before being best between both but by can cant could
        did do does doing dont each few for from get give good had has have having he help her here him his how i id if
        im in into is isnt it its ive just know let like make many may me more most much must my need no not now of off
        on one only or other our out over own please question same she should so some such tell than thank thanks that
        thats the their them then there these they thing things this those through to too under until up us use very want
        was way we were what whats when where which while who whom why will with would write explain you your yours
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
