/// What is counted in a text to know its author.
public enum TextUnit: String, Sendable, Codable, CaseIterable {
    /// Words in lower case, and each punctuation mark as a word of its own.
    case words
    /// Runs of four characters in lower case, spaces and marks included.
    case characters

    /// The features of a text, in its order.
    ///
    /// - Parameter masksNames: words that begin with a capital count as one and the same: names give a work away and say
    ///   nothing of how its author writes.
    func read(_ text: String, masksNames: Bool) -> [String] {
        switch self {
        case .words: StyleReader(text, masksNames: masksNames).words
        case .characters: StyleReader(text, masksNames: masksNames).characters(4)
        }
    }
}

/// A text as words and marks: lower case, curly quotes as straight ones, numbers as `0`, masked words as `@`.
struct StyleReader {
    static let mask = "@"

    private(set) var tokens: [String] = []
    /// Whether white space stands before a token.
    private var spaced: [Bool] = []

    init(_ text: String, masksNames: Bool) {
        var word = ""
        var isCapital = false
        var isNumber = false
        var space = false
        func close(_ reader: inout StyleReader) {
            guard !word.isEmpty else { return }
            while word.last == "'" { word.removeLast() }
            let token = isNumber ? "0" : masksNames && isCapital ? Self.mask : word.lowercased()
            reader.add(token, spaced: space)
            space = false
            word = ""
        }
        for scalar in text.unicodeScalars {
            let plain = Self.plain(scalar)
            if Self.isLetter(plain) || Self.isDigit(plain) {
                if word.isEmpty {
                    isCapital = plain.properties.isUppercase
                    isNumber = Self.isDigit(plain)
                }
                word.unicodeScalars.append(plain)
            } else if plain == "'", !word.isEmpty, !isNumber {
                word.unicodeScalars.append(plain)
            } else {
                close(&self)
                if plain.properties.isWhitespace {
                    space = true
                } else {
                    add(String(plain), spaced: space)
                    space = false
                }
            }
        }
        close(&self)
    }

    private mutating func add(_ token: String, spaced space: Bool) {
        tokens.append(token)
        spaced.append(space)
    }

    /// Masked words are no words.
    var words: [String] { tokens.filter { $0 != Self.mask } }

    func characters(_ length: Int) -> [String] {
        var scalars: [Unicode.Scalar] = []
        for (token, space) in zip(tokens, spaced) {
            if space { scalars.append(" ") }
            scalars.append(contentsOf: token.unicodeScalars)
        }
        guard scalars.count >= length else { return [] }
        return (0...(scalars.count - length)).map { start in
            var run = String.UnicodeScalarView()
            run.append(contentsOf: scalars[start..<start + length])
            return String(run)
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        case "\u{2013}", "\u{2014}": "\u{2014}"
        default: scalar
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z": true
        case "\u{0}"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }
}
