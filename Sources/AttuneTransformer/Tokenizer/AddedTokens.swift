/// A token that is found in a text as it stands, before anything is cut: `<s>`, `<|im_start|>` and the like.
public struct AddedToken: Sendable, Hashable {
    public var id: Int
    public var content: String
    /// Left out of decoded text.
    public var isSpecial: Bool
    /// Spaces before it, and behind it, belong to it.
    var stripsLeft = false
    var stripsRight = false
    /// Not found inside a word.
    var isSingleWord = false
    /// Looked for after normalization.
    var isNormalized = false
}

/// Finds added tokens, the longest of those that begin leftmost.
struct AddedTokenMatcher: Sendable {
    struct Match {
        var token: Int
        var range: Range<Int>
    }

    private struct Pattern {
        var bytes: [UInt8]
        var token: AddedToken
    }

    /// By their first byte, the longest first.
    private var patterns: [[Pattern]] = Array(repeating: [], count: 256)
    private(set) var isEmpty = true

    /// Of tokens of one content the one added first counts.
    init(_ tokens: [(content: String, token: AddedToken)]) {
        var seen: Set<[UInt8]> = []
        for (content, token) in tokens {
            let bytes = Array(content.utf8)
            guard let first = bytes.first, seen.insert(bytes).inserted else { continue }
            patterns[Int(first)].append(Pattern(bytes: bytes, token: token))
            isEmpty = false
        }
        for index in patterns.indices { patterns[index].sort { $0.bytes.count > $1.bytes.count } }
    }

    /// Matches in order, without overlap.
    ///
    /// - Parameter allows: Whether a token may be found over these bytes.
    func matches(
        in text: UnsafeBufferPointer<UInt8>, allows: (AddedToken, Range<Int>) -> Bool = { _, _ in true }
    ) -> [Match] {
        if isEmpty { return [] }
        var matches: [Match] = []
        var free = 0
        var at = 0
        while at < text.count {
            guard let pattern = pattern(in: text, at: at, allows) else {
                at += 1
                continue
            }
            var range = at..<at + pattern.bytes.count
            at = range.upperBound
            if pattern.token.isSingleWord,
                isWord(text, before: range.lowerBound) || isWord(text, behind: range.upperBound)
            {
                continue
            }
            if pattern.token.stripsLeft { range = max(spaces(text, before: range.lowerBound), free)..<range.upperBound }
            if pattern.token.stripsRight { range = range.lowerBound..<spaces(text, behind: range.upperBound) }
            guard range.lowerBound >= free else { continue }
            matches.append(Match(token: pattern.token.id, range: range))
            free = range.upperBound
        }
        return matches
    }

    private func pattern(
        in text: UnsafeBufferPointer<UInt8>, at place: Int, _ allows: (AddedToken, Range<Int>) -> Bool
    ) -> Pattern? {
        for pattern in patterns[Int(text[place])] where place + pattern.bytes.count <= text.count {
            if pattern.bytes.indices.allSatisfy({ text[place + $0] == pattern.bytes[$0] }),
                allows(pattern.token, place..<place + pattern.bytes.count)
            {
                return pattern
            }
        }
        return nil
    }

    // MARK: What stands beside a match

    private func scalar(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> (value: Unicode.Scalar, start: Int)? {
        guard place > 0 else { return nil }
        var start = place - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(text, behind: start).map { ($0.value, start) }
    }

    private func scalar(_ text: UnsafeBufferPointer<UInt8>, behind place: Int) -> (value: Unicode.Scalar, end: Int)? {
        let found = ScalarCursor(bytes: text, end: text.count).scalar(at: place)
        return found.flatMap { found in Unicode.Scalar(found.value).map { ($0, found.next) } }
    }

    private func isWord(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
        scalar(text, before: place).map { Self.isWord($0.value) } ?? false
    }

    private func isWord(_ text: UnsafeBufferPointer<UInt8>, behind place: Int) -> Bool {
        scalar(text, behind: place).map { Self.isWord($0.value) } ?? false
    }

    /// `\w`
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .decimalNumber, .connectorPunctuation, .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return properties.isAlphabetic || properties.isJoinControl
        }
    }

    private func spaces(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> Int {
        var at = place
        while let (value, start) = scalar(text, before: at), value.properties.isWhitespace { at = start }
        return at
    }

    private func spaces(_ text: UnsafeBufferPointer<UInt8>, behind place: Int) -> Int {
        var at = place
        while let (value, end) = scalar(text, behind: at), value.properties.isWhitespace { at = end }
        return at
    }
}
