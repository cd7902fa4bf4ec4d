/// Words as checks of wording compare them: lower case, letters and digits, apostrophes dropped.
package enum Words {
    package static func of(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "'"): continue
            case 0x80...: return ofUnicode(text)
            default:
                if word.isEmpty { continue }
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The same for text beyond ASCII.
    private static func ofUnicode(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
            {
                word.unicodeScalars.append(scalar)
            } else if scalar != "'" && scalar != "\u{2019}" {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}

/// Phrases to look for in a list of words, in time that does not grow with their number.
package struct PhraseSet: Sendable {
    /// The words after the first, by the first.
    private let rests: [String: [[String]]]

    /// Phrases in lower case, words apart by one space.
    package init(_ phrases: [String]) {
        rests = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0.first ?? "" }
            .mapValues { $0.map { Array($0.dropFirst()) } }
    }

    /// Whether any of the phrases stands in the words.
    package func occur(in words: [String]) -> Bool {
        words.indices.contains { index in
            rests[words[index]]?.contains { words[(index + 1)...].starts(with: $0) } == true
        }
    }
}
