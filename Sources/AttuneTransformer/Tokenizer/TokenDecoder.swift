/// How tokens become text again.
struct TokenDecoder: Sendable, Hashable {
    /// What a token's text stands for.
    enum Form: Sendable, Hashable {
        /// Bytes, written in ``ByteAlphabet``.
        case byteLevel
        /// Characters, with a mark for a space.
        case marked(String)
        /// Characters as they are.
        case plain
    }

    var form: Form
    /// Whether `<0xNN>` stands for a byte.
    var hasByteTokens = false
    /// How many spaces are cut from the beginning of a text.
    var leadingSpaces = 0
    /// Whether marks in the first token, all of them, stand for nothing, as `Metaspace` has it.
    var dropsFirstMarks = false
}

/// Tokens to text as they come: never a part of a character.
///
/// ```swift
/// var stream = TokenStream(tokenizer)
/// for id in ids { show(stream.append(id)) }
/// show(stream.finish())
/// ```
public struct TokenStream: Sendable {
    private let tokenizer: Tokenizer
    private let skipsSpecialTokens: Bool
    /// Bytes of a character that is not complete.
    private var waiting: [UInt8] = []
    private var isAtStart: Bool
    private var spacesToCut: Int

    /// - Parameter continues: Whether the tokens go on behind others, so that a space at their beginning is one.
    public init(_ tokenizer: Tokenizer, skipsSpecialTokens: Bool = true, continues: Bool = false) {
        self.tokenizer = tokenizer
        self.skipsSpecialTokens = skipsSpecialTokens
        isAtStart = !continues
        spacesToCut = continues ? 0 : tokenizer.decoder.leadingSpaces
    }

    /// The text that the next token completes; often empty where characters take several.
    public mutating func append(_ id: Int) -> String {
        guard let content = tokenizer.token(id) else { return "" }
        if tokenizer.isSpecial(id), skipsSpecialTokens { return "" }
        let isFirst = isAtStart
        isAtStart = false
        let decoder = tokenizer.decoder
        switch decoder.form {
        case .byteLevel:
            // An added token's text need not be of the alphabet.
            waiting += ByteAlphabet.bytes(of: content) ?? Array(content.utf8)
            return take(all: false)
        case .marked(let mark):
            if decoder.hasByteTokens, let byte = Self.byte(content) {
                waiting.append(byte)
                return cut(take(all: false))
            }
            let drops = isFirst && decoder.dropsFirstMarks
            return cut(take(all: true) + content.replacingBytes(of: mark, with: drops ? "" : " "))
        case .plain:
            if decoder.hasByteTokens, let byte = Self.byte(content) {
                waiting.append(byte)
                return cut(take(all: false))
            }
            return cut(take(all: true) + content)
        }
    }

    /// What is left: characters that were never completed, as replacement characters.
    public mutating func finish() -> String { cut(take(all: true)) }

    /// `<0xNN>`
    private static func byte(_ token: String) -> UInt8? {
        let bytes = Array(token.utf8)
        guard bytes.count == 6, token.hasPrefix("<0x"), bytes[5] == UInt8(ascii: ">") else { return nil }
        return UInt8(String(decoding: bytes[3..<5], as: UTF8.self), radix: 16)
    }

    private mutating func cut(_ text: String) -> String {
        guard spacesToCut > 0, !text.isEmpty else { return text }
        var rest = Substring(text)
        while spacesToCut > 0, rest.utf8.first == 0x20 {
            rest = Substring(rest.unicodeScalars.dropFirst())
            spacesToCut -= 1
        }
        if !rest.isEmpty { spacesToCut = 0 }
        return String(rest)
    }

    /// The complete characters among what waits, or all of it.
    private mutating func take(all: Bool) -> String {
        if waiting.isEmpty { return "" }
        let kept = all ? 0 : Self.unfinished(waiting)
        let text = String(decoding: waiting.dropLast(kept), as: UTF8.self)
        waiting.removeFirst(waiting.count - kept)
        return text
    }

    /// How many bytes at the end begin a character that more bytes could complete.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length =
                switch byte {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            return length > back && isPossible(bytes.suffix(back)) ? back : 0
        }
        return 0
    }

    /// Whether a first and a second byte can stand together in well-formed text.
    private static func isPossible(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, let second = bytes.dropFirst().first else { return true }
        switch first {
        case 0xE0: return second >= 0xA0
        case 0xED: return second < 0xA0
        case 0xF0: return second >= 0x90
        case 0xF4: return second < 0x90
        default: return true
        }
    }
}
