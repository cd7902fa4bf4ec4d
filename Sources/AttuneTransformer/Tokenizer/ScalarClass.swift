/// What the patterns of tokenizers ask of a character, as bits.
struct ScalarClass: OptionSet {
    let rawValue: UInt8

    /// `\p{L}`
    static let letter = ScalarClass(rawValue: 1)
    /// `\p{N}`
    static let number = ScalarClass(rawValue: 2)
    /// `\s`: White_Space of Unicode.
    static let space = ScalarClass(rawValue: 4)
    /// `[\r\n]`, which are spaces, too.
    static let newline = ScalarClass(rawValue: 8)
    /// `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`
    static let upper = ScalarClass(rawValue: 16)
    /// `[\p{Ll}\p{Lm}\p{Lo}\p{M}]`
    static let lower = ScalarClass(rawValue: 32)
    /// `\p{M}`
    static let mark = ScalarClass(rawValue: 64)

    /// Neither `\s` nor `\p{L}` nor `\p{N}`.
    @inline(__always)
    var isSymbol: Bool { rawValue & 7 == 0 }

    /// The classes of U+0000 to U+FFFF.
    private static let table: [UInt8] = (0..<UInt32(0x10000)).map { value in
        Unicode.Scalar(value).map { ScalarClass(of: $0).rawValue } ?? 0
    }

    static func of(_ value: UInt32) -> ScalarClass {
        if value < 0x10000 { return ScalarClass(rawValue: table[Int(value)]) }
        return Unicode.Scalar(value).map(ScalarClass.init(of:)) ?? []
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    private init(of scalar: Unicode.Scalar) {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = [.letter, .upper]
        case .lowercaseLetter: self = [.letter, .lower]
        case .modifierLetter, .otherLetter: self = [.letter, .upper, .lower]
        case .nonspacingMark, .spacingMark, .enclosingMark: self = [.mark, .upper, .lower]
        case .decimalNumber, .letterNumber, .otherNumber: self = .number
        default: self = []
        }
        if properties.isWhitespace { insert(.space) }
        if scalar == "\r" || scalar == "\n" { insert(.newline) }
    }
}

/// Well-formed UTF-8, read character by character.
struct ScalarCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int

    /// The character at a byte, and the byte behind it; nothing at the end.
    @inline(__always)
    func scalar(at place: Int) -> (value: UInt32, next: Int)? {
        guard place < end else { return nil }
        let first = UInt32(bytes[place])
        if first < 0x80 { return (first, place + 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | tail(place + 1), place + 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | tail(place + 1) << 6 | tail(place + 2), place + 3) }
        return (
            (first & 0x07) << 18 | tail(place + 1) << 12 | tail(place + 2) << 6 | tail(place + 3), place + 4
        )
    }

    @inline(__always)
    private func tail(_ place: Int) -> UInt32 { UInt32(bytes[place]) & 0x3F }

    /// The class of the character at a byte, and the byte behind it; nothing at the end.
    @inline(__always)
    func scalarClass(at place: Int) -> (kind: ScalarClass, next: Int)? {
        guard let (value, next) = scalar(at: place) else { return nil }
        return (ScalarClass.of(value), next)
    }

    /// Behind the longest run of characters of which `isPart` holds, at most so many.
    @inline(__always)
    func end(of isPart: (ScalarClass) -> Bool, from place: Int, atMost limit: Int = .max) -> Int {
        var at = place
        var left = limit
        while left > 0, let (kind, next) = scalarClass(at: at), isPart(kind) {
            at = next
            left -= 1
        }
        return at
    }
}
