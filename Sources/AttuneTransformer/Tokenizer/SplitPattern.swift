/// The patterns by which byte-level tokenizers cut a text into words, each as a walk over its characters.
///
/// They are recognized by the text of the regular expression in `tokenizer.json`; a walk gives what an engine with ordered
/// alternatives and backtracking finds. Every character belongs to a word.
enum SplitPattern: Sendable, Hashable {
    /// GPT-2: `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
    case gpt2
    /// Llama 3 (3 digits a word) and Qwen (1):
    /// `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
    case llama3(digits: Int)
    /// Mistral's Tekken, where a word begins anew with a capital letter behind a small one.
    case tekken

    /// nil for a pattern that is none of these.
    init?(expression: String) {
        switch expression {
        case Self.gpt2Expression: self = .gpt2
        case Self.llama3Expression("\\p{N}{1,3}"): self = .llama3(digits: 3)
        case Self.llama3Expression("\\p{N}"): self = .llama3(digits: 1)
        case Self.tekkenExpression: self = .tekken
        default: return nil
        }
    }

    private static let gpt2Expression = #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#

    private static func llama3Expression(_ digits: String) -> String {
        #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"# + digits
            + #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
    }

    private static let tekkenExpression =
        #"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|"#
        + #"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|"#
        + #"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"#

    /// Behind the word that begins at a byte; beyond it for every place before the end.
    func wordEnd(_ text: ScalarCursor, from place: Int) -> Int {
        switch self {
        case .gpt2: text.gpt2WordEnd(from: place)
        case .llama3(let digits): text.llama3WordEnd(from: place, digits: digits)
        case .tekken: text.tekkenWordEnd(from: place)
        }
    }
}

extension ScalarCursor {
    fileprivate func gpt2WordEnd(from place: Int) -> Int {
        if let end = contractionEnd(from: place, ignoresCase: false) { return end }
        let start = place < end && bytes[place] == 0x20 ? place + 1 : place
        if let (kind, next) = scalarClass(at: start) {
            if kind.contains(.letter) { return self.end(of: { $0.contains(.letter) }, from: next) }
            if kind.contains(.number) { return self.end(of: { $0.contains(.number) }, from: next) }
            if kind.isSymbol { return self.end(of: \.isSymbol, from: next) }
        }
        return spaceEnd(from: place)
    }

    fileprivate func llama3WordEnd(from place: Int, digits: Int) -> Int {
        if let end = contractionEnd(from: place, ignoresCase: true) { return end }
        guard let (kind, next) = scalarClass(at: place) else { return place }
        if kind.contains(.letter) { return end(of: { $0.contains(.letter) }, from: next) }
        // One character before a word's letters belongs to it, unless it ends a line or is a number.
        if kind.isDisjoint(with: [.number, .newline]), let (following, after) = scalarClass(at: next),
            following.contains(.letter)
        {
            return end(of: { $0.contains(.letter) }, from: after)
        }
        if kind.contains(.number) { return end(of: { $0.contains(.number) }, from: next, atMost: digits - 1) }
        if let end = symbolsEnd(from: place) { return self.end(of: { $0.contains(.newline) }, from: end) }
        return lineEnd(from: place) ?? spaceEnd(from: place)
    }

    fileprivate func tekkenWordEnd(from place: Int) -> Int {
        guard let (kind, next) = scalarClass(at: place) else { return place }
        // One alternative after the other, each with the character before the word and then without, as `?` tries them.
        let takesFirst = kind.isDisjoint(with: [.letter, .number, .newline])
        if takesFirst, let end = smallEnd(from: next) { return end }
        if let end = smallEnd(from: place) { return end }
        if takesFirst, let end = capitalEnd(from: next) { return end }
        if let end = capitalEnd(from: place) { return end }
        if kind.contains(.number) { return next }
        if var end = symbolsEnd(from: place) {
            while end < self.end, bytes[end] == 0x0A || bytes[end] == 0x0D || bytes[end] == 0x2F { end += 1 }
            return end
        }
        return lineEnd(from: place) ?? spaceEnd(from: place)
    }

    /// `U*L+`, where capitals are U, small letters L, and letters without case and marks both.
    private func smallEnd(from place: Int) -> Int? {
        let capitals = end(of: { $0.contains(.upper) }, from: place)
        let small = end(of: { $0.contains(.lower) }, from: capitals)
        if small > capitals { return small }
        // U* gives back one character at a time until an L follows; behind it L+ takes what it can.
        var back = capitals
        while back > place {
            repeat { back -= 1 } while bytes[back] & 0xC0 == 0x80
            if let (kind, next) = scalarClass(at: back), kind.contains(.lower) {
                return end(of: { $0.contains(.lower) }, from: next)
            }
        }
        return nil
    }

    /// `U+L*`
    private func capitalEnd(from place: Int) -> Int? {
        let capitals = end(of: { $0.contains(.upper) }, from: place)
        return capitals > place ? end(of: { $0.contains(.lower) }, from: capitals) : nil
    }

    /// ` ?[^\s\p{L}\p{N}]+`
    private func symbolsEnd(from place: Int) -> Int? {
        let start = place < end && bytes[place] == 0x20 ? place + 1 : place
        let end = self.end(of: \.isSymbol, from: start)
        return end > start ? end : nil
    }

    /// `\s*[\r\n]+`: up to the last line's end in a run of spaces.
    private func lineEnd(from place: Int) -> Int? {
        var at = place
        var last: Int?
        while let (kind, next) = scalarClass(at: at), kind.contains(.space) {
            if kind.contains(.newline) { last = next }
            at = next
        }
        return last
    }

    /// `\s+(?!\S)|\s+`: a run of spaces, but for its last one when a word follows that it belongs to.
    private func spaceEnd(from place: Int) -> Int {
        var at = place
        var last = place
        while let (kind, next) = scalarClass(at: at), kind.contains(.space) {
            last = at
            at = next
        }
        return at < end && last > place ? last : at
    }

    /// `'s|'t|'re|'ve|'m|'ll|'d`; without case also `'ſ`, the long s, which folds to s.
    private func contractionEnd(from place: Int, ignoresCase: Bool) -> Int? {
        guard place + 1 < end, bytes[place] == 0x27 else { return nil }
        func letter(_ offset: Int) -> UInt8 {
            guard place + offset < end else { return 0 }
            let byte = bytes[place + offset]
            return ignoresCase && (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        }
        switch letter(1) {
        case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"): return place + 2
        case UInt8(ascii: "r"), UInt8(ascii: "v"): return letter(2) == UInt8(ascii: "e") ? place + 3 : nil
        case UInt8(ascii: "l"): return letter(2) == UInt8(ascii: "l") ? place + 3 : nil
        case 0xC5 where ignoresCase && letter(2) == 0xBF: return place + 3
        default: return nil
        }
    }
}
