/// The words of a text that may tell what it is about: lower-cased, in order of first appearance, each once.
///
/// Function words and courtesy are left out, plural endings of English words removed, fenced and inline code, links
/// and bare numbers skipped (a fence leaves the word `code` and its language). Scripts without spaces give pairs
/// (Han, Hangul) or triples (Thai, Lao, Khmer, Burmese) of characters; hiragana, which is mostly grammar, separates.
public struct ContextWords: Sendable {
    /// The most words kept of one text: the first 22 and, of a longer text, the last 10, because the task stands at
    /// one end and pasted material in between.
    public static let limit = head + tail
    static let head = 22
    static let tail = 10
    /// Of a long text only the first and the last bytes are read.
    static let bytesAtStart = 4096
    static let bytesAtEnd = 2048

    /// The words of `text`. Time grows with the text up to 6 KiB and not beyond.
    public static func words(in text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var reader = WordReader()
            if bytes.count <= bytesAtStart + bytesAtEnd {
                reader.read(bytes)
            } else {
                reader.read(UnsafeBufferPointer(rebasing: bytes[..<bytesAtStart]))
                reader.read(UnsafeBufferPointer(rebasing: bytes[(bytes.count - bytesAtEnd)...]))
            }
            return reader.words
        }
    }

    /// The key of a word in tables: FNV-1a of its bytes.
    @inlinable
    public static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }
}

/// Collects distinct words while it walks over UTF-8 bytes.
struct WordReader {
    private var first: [(hash: UInt64, word: String)] = []
    private var last: [(hash: UInt64, word: String)] = []
    private var word: [UInt8] = []
    private var startsWithDigit = false
    private var run: [Unicode.Scalar] = []
    private var runLength = 0

    init() {
        word.reserveCapacity(64)
        first.reserveCapacity(ContextWords.head)
    }

    var words: [String] { first.map(\.word) + last.map(\.word) }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            switch byte {
            case 0x61...0x7a, 0x41...0x5a:
                if !run.isEmpty { endRun() }
                if word.isEmpty, let end = WordReader.endOfLink(bytes, at: i) {
                    i = end
                    continue
                }
                word.append(byte | 0x20)
                i += 1
            case 0x30...0x39:
                if !run.isEmpty { endRun() }
                if word.isEmpty { startsWithDigit = true }
                word.append(byte)
                i += 1
            case UInt8(ascii: "'"):
                if word.isEmpty { endWord() }
                i += 1
            case UInt8(ascii: "`"):
                endWord()
                i = skipCode(bytes, at: i)
            case 0..<0x80:
                endWord()
                i += 1
            default:
                let (scalar, length) = WordReader.scalar(bytes, at: i)
                if let scalar { take(scalar) } else { endWord() }
                i += length
            }
        }
        endWord()
    }

    // MARK: Characters beyond ASCII

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2019 where !word.isEmpty, 0x300...0x36f, 0x200b...0x200d: break
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff, 0xac00...0xd7af:
            extendRun(scalar, length: 2)
        case 0xe00...0xeff, 0x1000...0x109f, 0x1780...0x17ff: extendRun(scalar, length: 3)
        case 0x3041...0x309f: endWord()
        case 0x30a1...0x30ff, 0x31f0...0x31ff: appendLetter(scalar)
        case 0xaa...0x2fff, 0xa000...0x1ffff:
            let properties = scalar.properties
            switch properties.generalCategory {
            case .nonspacingMark, .spacingMark: appendLetter(scalar)
            case _ where properties.isAlphabetic:
                for lower in properties.lowercaseMapping.unicodeScalars { appendLetter(lower) }
            default: endWord()
            }
        default: endWord()
        }
    }

    private mutating func appendLetter(_ scalar: Unicode.Scalar) {
        if !run.isEmpty { endRun() }
        word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func extendRun(_ scalar: Unicode.Scalar, length: Int) {
        if !word.isEmpty { endLetters() }
        if length != runLength, !run.isEmpty { endRun() }
        runLength = length
        run.append(scalar)
    }

    // MARK: Ends

    private mutating func endWord() {
        if !word.isEmpty { endLetters() }
        if !run.isEmpty { endRun() }
    }

    private mutating func endRun() {
        defer { run.removeAll(keepingCapacity: true) }
        guard run.count > runLength else { return add(run) }
        for start in 0...(run.count - runLength) { add(run[start..<(start + runLength)]) }
    }

    private mutating func add(_ scalars: some Collection<Unicode.Scalar>) {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        add(ContextWords.hash(text.utf8)) { text }
    }

    private mutating func endLetters() {
        defer {
            word.removeAll(keepingCapacity: true)
            startsWithDigit = false
        }
        guard !startsWithDigit, word.count >= 2, word.count <= 36 else { return }
        if ContextStopwords.hashes.contains(ContextWords.hash(word)) { return }
        WordReader.removePlural(&word)
        let hash = ContextWords.hash(word)
        if ContextStopwords.hashes.contains(hash) { return }
        let bytes = word
        add(hash) { String(decoding: bytes, as: UTF8.self) }
    }

    private mutating func add(_ hash: UInt64, _ text: () -> String) {
        if first.contains(where: { $0.hash == hash }) { return }
        if first.count < ContextWords.head { return first.append((hash, text())) }
        if let old = last.firstIndex(where: { $0.hash == hash }) {
            last.append(last.remove(at: old))
            return
        }
        if last.count == ContextWords.tail { last.removeFirst() }
        last.append((hash, text()))
    }

    // MARK: Code, links, endings

    /// Skips a fenced block or a short piece of inline code; a lone backtick is skipped alone.
    private mutating func skipCode(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let tick = UInt8(ascii: "`")
        var i = start
        while i < bytes.count, bytes[i] == tick { i += 1 }
        if i - start >= 3 {
            while i < bytes.count, bytes[i] | 0x20 >= 0x61, bytes[i] | 0x20 <= 0x7a {
                word.append(bytes[i] | 0x20)
                i += 1
            }
            endWord()
            add(ContextWords.hash("code".utf8)) { "code" }
            var ticks = 0
            while i < bytes.count, ticks < 3 {
                ticks = bytes[i] == tick ? ticks + 1 : 0
                i += 1
            }
            return i
        }
        var end = i
        while end < bytes.count, end - i < 200, bytes[end] != tick, bytes[end] != 0x0a { end += 1 }
        return end < bytes.count && bytes[end] == tick ? end + 1 : i
    }

    private static let linkStarts = ["http://", "https://", "www."].map { Array($0.utf8) }

    private static func endOfLink(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x77, start + 4 <= bytes.count else { return nil }
        guard
            linkStarts.contains(where: { bytes[start...].prefix($0.count).elementsEqual($0) { $0 | 0x20 == $1 | 0x20 } }
            )
        else { return nil }
        var end = start
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }

    /// Takes the plural ending off an English word (after Harman's S stemmer, 1991): queries → query, boxes → box,
    /// errors → error; class, status and analysis stay.
    static func removePlural(_ word: inout [UInt8]) {
        let count = word.count
        guard count >= 4, word[count - 1] == UInt8(ascii: "s"), word.allSatisfy({ $0 < 0x80 }) else { return }
        let before = word[count - 2]
        if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return }
        guard before == UInt8(ascii: "e") else {
            word.removeLast()
            return
        }
        switch (word[count - 4], word[count - 3]) {
        case (_, UInt8(ascii: "i")) where count > 4:
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        case (_, UInt8(ascii: "x")), (UInt8(ascii: "s"), UInt8(ascii: "s")), (UInt8(ascii: "c"), UInt8(ascii: "h")),
            (UInt8(ascii: "s"), UInt8(ascii: "h")), (UInt8(ascii: "z"), UInt8(ascii: "z")):
            word.removeLast(2)
        default: word.removeLast()
        }
    }

    /// The scalar that starts at `i` and its length; nil for a stray or cut byte, which has length 1.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar?, Int) {
        let lead = bytes[i]
        let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        guard lead >= 0xc2, lead < 0xf5, i + length <= bytes.count else { return (nil, 1) }
        var value = UInt32(lead) & (0x7f >> UInt32(length))
        for offset in 1..<length {
            guard bytes[i + offset] & 0xc0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(bytes[i + offset] & 0x3f)
        }
        return (Unicode.Scalar(value), length)
    }
}
