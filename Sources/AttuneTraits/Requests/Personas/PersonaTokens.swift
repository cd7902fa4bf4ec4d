import AttuneCore

/// A persona's text as words and the marks between them. Words are lower case without apostrophes; `,` stands for any
/// mark inside a sentence. Quotations and brackets are read like the rest: a persona is all about its writer.
enum PersonaTokens {
    static let comma = ","

    static func sentences(_ text: String) -> [[String]] {
        var sentences: [[String]] = []
        var sentence: [String] = []
        var word = ""
        func endWord() {
            if !word.isEmpty { sentence.append(word) }
            word = ""
        }
        func endSentence() {
            endWord()
            if sentence.contains(where: { $0 != comma }) { sentences.append(sentence) }
            sentence = []
        }
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "'", "\u{2019}", "\u{2018}": continue
            case ".", "!", "?", "\n", "\r": endSentence()
            case ",", ";", ":", "(", ")", "\u{2014}", "\u{2013}", "/", "\u{2022}":
                endWord()
                if sentence.last != comma { sentence.append(comma) }
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    word.unicodeScalars.append(scalar)
                } else {
                    endWord()
                }
            }
        }
        endSentence()
        return sentences
    }
}

/// Phrases with a meaning each, found by their words, the longest first.
struct PhraseIndex<Meaning: Sendable>: Sendable {
    private var table: [String: [(rest: [String], meaning: Meaning)]] = [:]

    init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases {
            let words = PersonaTokens.sentences(phrase).first?.filter { $0 != PersonaTokens.comma } ?? []
            guard let first = words.first else { continue }
            table[first, default: []].append((Array(words.dropFirst()), meaning))
        }
        for key in table.keys { table[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    /// The longest phrase that begins at `index`, and how many tokens it takes. Commas inside are skipped.
    func match(_ tokens: [String], at index: Int) -> (length: Int, meaning: Meaning)? {
        for (rest, meaning) in table[tokens[index]] ?? [] {
            var position = index + 1
            var fits = true
            for word in rest {
                while position < tokens.count, tokens[position] == PersonaTokens.comma { position += 1 }
                guard position < tokens.count, tokens[position] == word else {
                    fits = false
                    break
                }
                position += 1
            }
            if fits { return (position - index, meaning) }
        }
        return nil
    }
}
