/// Finds the private parts of one text in one pass. At each byte that can begin such a part, the parts that begin so
/// are tried, each looking a bounded way ahead or consuming what it reads, so the time is linear in the text.
struct SensitiveScanner {
    let bytes: [UInt8]
    /// In order, without overlaps.
    private(set) var spans: [SensitiveSpan] = []
    /// The highest number of each kind among placeholders that the text already holds.
    private(set) var placeholders: [SensitiveKind: Int] = [:]
    /// Where the phone number that a word announces may begin, at the latest.
    var phoneUntil = -1
    /// The word, such as `call`, may announce other things, too.
    var phoneNeedsForm = false

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The byte at a place; 0 beyond the text's ends.
    subscript(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// The end of the last part found: the next one cannot begin before.
    var done: Int { spans.last?.range.upperBound ?? 0 }

    mutating func scan() {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte.isLetter {
                at = word(at)
            } else if byte.isDigit {
                at = number(at) ?? skipWord(at)
            } else {
                at = sign(byte, at) ?? at + 1
            }
        }
    }

    /// Notes a part, and returns its end.
    mutating func found(_ kind: SensitiveKind, _ range: Range<Int>) -> Int {
        spans.append(SensitiveSpan(kind: kind, range: range))
        return range.upperBound
    }

    private mutating func sign(_ byte: UInt8, _ at: Int) -> Int? {
        switch byte {
        case UInt8(ascii: "@"): return email(at)
        case UInt8(ascii: "+"), UInt8(ascii: "("): return phone(at)
        case UInt8(ascii: ":"): return self[at + 1] == UInt8(ascii: "/") ? passwordInAddress(at) : addressV6(at)
        case UInt8(ascii: "-"): return privateKey(at)
        case Placeholder.open[0]: return placeholder(at)
        default:
            announcePhone(afterSign: at)
            return nil
        }
    }

    /// At a letter. Returns where to go on.
    private mutating func word(_ at: Int) -> Int {
        let before = self[at - 1]
        guard !before.isWord else { return skipWord(at) }
        if let end = key(at) ?? iban(at) ?? addressV6(at) { return end }
        var end = at
        while end < bytes.count, bytes[end].isWord || bytes[end] == UInt8(ascii: "-") { end += 1 }
        announcePhone(at..<end)
        return secret(after: at..<end) ?? end
    }

    private mutating func number(_ at: Int) -> Int? {
        guard !self[at - 1].isWord else { return nil }
        return card(at) ?? addressV4(at) ?? addressV6(at) ?? phone(at)
    }

    private func skipWord(_ at: Int) -> Int {
        var end = at
        while end < bytes.count, bytes[end].isWord { end += 1 }
        return end
    }

    private mutating func placeholder(_ at: Int) -> Int? {
        guard bytes[at...].starts(with: Placeholder.open) else { return nil }
        let start = at + 3
        let limit = min(bytes.count, start + Placeholder.longest + 1)
        guard let end = bytes[start..<limit].firstIndex(of: Placeholder.close[0]),
            bytes[end...].starts(with: Placeholder.close), let found = Placeholder(inside: bytes[start..<end])
        else { return nil }
        placeholders[found.kind] = max(placeholders[found.kind] ?? 0, found.number)
        return end + 3
    }

    /// Whether the bytes from `at` on are `text`, whose letters are lower case, in any case.
    func matches(_ text: StaticString, at: Int) -> Bool {
        guard at >= 0, at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[at + index].lowered != text.utf8Start[index] {
            return false
        }
        return true
    }

    /// Whether the bytes that end before `end` are `text`, in any case.
    func matches(_ text: StaticString, endingAt end: Int) -> Bool { matches(text, at: end - text.utf8CodeUnitCount) }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isUpper: Bool { self &- UInt8(ascii: "A") < 26 }
    var isLower: Bool { self &- UInt8(ascii: "a") < 26 }
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    var isHex: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }
    /// A letter or digit of ASCII, or `_`.
    var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
