import AttuneTraits

/// The part of a turn in which people react: the first and the last sentences outside code, quotations and pasted
/// lines. What lies between in a long turn is material, not reaction.
struct TurnFocus: Sendable {
    /// The chosen text.
    var text: String
    /// Whether anything was left out.
    var isCut: Bool

    /// Sentences kept at either end of a long turn.
    static let sentencesKept = 2
    /// Up to this many bytes a turn is read whole.
    static let wholeLimit = 400
    /// Bytes read of a single sentence.
    static let sentenceLimit = 240

    init(_ turn: String) {
        let lines = Self.ownLines(turn)
        let total = lines.reduce(0) { $0 + $1.utf8.count + 1 }
        guard total > Self.wholeLimit else {
            text = lines.joined(separator: "\n")
            isCut = lines.count < 1
            return
        }
        var sentences: [Substring] = []
        for line in lines { sentences += Self.sentences(line) }
        guard sentences.count > 2 * Self.sentencesKept else {
            text = sentences.map { Self.clip($0) }.joined(separator: "\n")
            isCut = true
            return
        }
        let kept = sentences.prefix(Self.sentencesKept) + sentences.suffix(Self.sentencesKept)
        text = kept.map { Self.clip($0) }.joined(separator: "\n")
        isCut = true
    }

    /// A sentence that is too long keeps its beginning.
    private static func clip(_ sentence: Substring) -> String {
        guard sentence.utf8.count > sentenceLimit else { return String(sentence) }
        return String(decoding: sentence.utf8.prefix(sentenceLimit), as: UTF8.self)
    }

    /// The lines that the user may have typed: no fences, no quoted lines, no code, no log output.
    private static func ownLines(_ turn: String) -> [Substring] {
        var lines: [Substring] = []
        var fenced = false
        for line in turn.split(separator: "\n", omittingEmptySubsequences: true) {
            let bytes = line.utf8
            let start = bytes.drop { $0 == 32 || $0 == 9 || $0 == 13 }
            if start.starts(with: "```".utf8) {
                // A fence that opens and closes on one line holds it all.
                let closes = start.count > 3 && String(decoding: start.dropFirst(3), as: UTF8.self).contains("```")
                if !closes { fenced.toggle() }
                continue
            }
            if fenced || start.isEmpty || start.first == UInt8(ascii: ">") { continue }
            if looksLikeCode(start) { continue }
            lines.append(line)
        }
        return lines
    }

    private static func looksLikeCode(_ line: Substring.UTF8View.SubSequence) -> Bool {
        var marks = 0
        var count = 0
        var last: UInt8 = 0
        for byte in line {
            count += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
                marks += 1
            default: break
            }
            if byte != 32, byte != 13 { last = byte }
        }
        if count >= 6, last == UInt8(ascii: ";") || last == UInt8(ascii: "{") { return true }
        return marks >= 3 && marks * 12 >= count
    }

    private static func sentences(_ line: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = line.utf8.startIndex
        var index = start
        let bytes = line.utf8
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
                next == bytes.endIndex || bytes[next] == 32
            {
                parts.append(line[start..<next])
                start = next
            }
            index = next
        }
        if start < bytes.endIndex { parts.append(line[start..<bytes.endIndex]) }
        return parts.filter { part in part.utf8.contains { $0 > 32 } }
    }
}
