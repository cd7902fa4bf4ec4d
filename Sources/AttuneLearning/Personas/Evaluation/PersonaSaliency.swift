import Foundation

/// Which words tell personas of one side from those of the other (arXiv 2501.11549, §4): of each persona's first sentence,
/// up to where it turns to what the user does *not* want, each word once.
public struct PersonaSaliency: Sendable {
    public struct Word: Sendable, Codable, Hashable {
        public var word: String
        /// The share of the personas with this word that belong to the side.
        public var share: Double
        /// Personas with the word, of both sides.
        public var count: Int
    }

    private var counts: [String: [PairSide: Int]] = [:]

    public init(_ personas: [(side: PairSide, text: String)]) {
        for (side, text) in personas {
            for word in Set(Self.words(text)) { counts[word, default: [:]][side, default: 0] += 1 }
        }
    }

    /// The words with the highest share, then the more frequent, then by alphabet. `floor` is the least number of
    /// personas with the word.
    public func words(of side: PairSide, floor: Int = 10, limit: Int = 10) -> [Word] {
        counts.compactMap { word, sides -> Word? in
            let count = sides.values.reduce(0, +)
            guard count >= max(floor, 1), let own = sides[side] else { return nil }
            return Word(word: word, share: Double(own) / Double(count), count: count)
        }
        .sorted { ($1.share, $1.count, $0.word) < ($0.share, $0.count, $1.word) }
        .prefix(max(limit, 0)).map { $0 }
    }

    /// The words that count, as lemmas. Hyphened words stay one.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        scan: for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case ".", "!", "?", "\n":
                if !words.isEmpty || !word.isEmpty { break scan }
            case "'", "\u{2019}": continue
            case "-" where !word.isEmpty: word.unicodeScalars.append(scalar)
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    word.unicodeScalars.append(scalar)
                } else {
                    if !word.isEmpty { words.append(word) }
                    word = ""
                }
            }
        }
        if !word.isEmpty { words.append(word) }
        return cut(words).map(lemma)
    }

    /// Up to the first "over", "rather than" and the like, as whole words: "overview" cuts nothing.
    private static func cut(_ words: [String]) -> ArraySlice<String> {
        for index in words.indices {
            let next = index + 1 < words.count ? words[index + 1] : ""
            switch (words[index], next) {
            case ("over", _), ("versus", _), ("rather", "than"), ("compared", "to"), ("instead", "of"):
                return words[..<index]
            default: continue
            }
        }
        return words[...]
    }

    /// Plural and third-person endings off: "answers", "prefers", "replies". Enough to count a word once.
    static func lemma(_ word: String) -> String {
        var word = Substring(word)
        while word.last == "-" { word = word.dropLast() }
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
        else { return String(word) }
        if word.hasSuffix("ies"), word.count > 4 { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }
}
