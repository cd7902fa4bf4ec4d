/// Reads the notation of the marker lists into plain token sequences.
///
/// Patterns stand on lines or between semicolons. In a pattern, words are separated by spaces; `a|b` is either,
/// `a?` may be left out, `^` is the start of a sentence, `#` a number, and `,` and `:` are themselves. A pattern with
/// "i am", "do not" and their like also stands for the contracted form, so lists are written in full forms.
enum MarkerPattern {
    static func expand(_ list: String) -> [[String]] {
        list.split { $0 == "\n" || $0 == ";" }.flatMap { pattern -> [[String]] in
            let slots = pattern.split(separator: " ").map(alternatives)
            guard !slots.isEmpty else { return [] }
            let full = slots.reduce([[]]) { sequences, slot in
                sequences.flatMap { sequence in slot.map { sequence + $0 } }
            }
            return full.filter { !$0.isEmpty }.flatMap(contracted)
        }
    }

    /// Words of a plain list, without notation.
    static func words(_ list: String) -> [String] {
        list.split { $0 == "\n" || $0 == " " }.map(String.init)
    }

    /// The alternatives of one place, each of them a sequence, since a hyphenated word is read as its parts.
    private static func alternatives(_ slot: Substring) -> [[String]] {
        let optional = slot.hasSuffix("?") && slot.count > 1
        let body = optional ? slot.dropLast() : slot
        let words = body.split(separator: "|").map { $0.split(separator: "-").map(String.init) }
        return optional ? words + [[]] : words
    }

    /// The sequence itself and, for each contractible pair in it, the sequence with that pair contracted.
    private static func contracted(_ words: [String]) -> [[String]] {
        var results = [words]
        for index in words.indices.dropLast() {
            guard let short = contraction(words[index], words[index + 1]) else { continue }
            var shorter = words
            shorter.replaceSubrange(index...(index + 1), with: [short])
            results.append(shorter)
        }
        return results
    }

    private static func contraction(_ first: String, _ second: String) -> String? {
        switch second {
        case "am" where first == "i": "i'm"
        case "are" where ["you", "we", "they"].contains(first): first + "'re"
        case "is" where ["it", "that", "here", "there", "what", "he", "she", "where", "how"].contains(first):
            first + "'s"
        case "have" where ["i", "you", "we", "they"].contains(first): first + "'ve"
        case "will" where ["i", "you", "we", "it", "they", "that"].contains(first): first + "'ll"
        case "would" where ["i", "you", "we", "it", "they", "that"].contains(first): first + "'d"
        case "us" where first == "let": "let's"
        case "not" where first == "can": "can't"
        case "not" where first == "will": "won't"
        case "not"
        where [
            "do", "does", "did", "is", "are", "was", "were", "could", "would", "should", "have", "has", "had",
        ].contains(first):
            first + "n't"
        default: nil
        }
    }
}
