/// What a `{slot}` of a phrase stands for. Every context fills every slot with its own words.
enum Slot: Int, CaseIterable {
    /// "the parser": a noun phrase with its article.
    case thing
    /// "rereading the stack trace": an activity.
    case act
    /// "reread the stack trace": the same as an instruction.
    case instruct
    /// "a stale cache": something that goes wrong.
    case problem
    /// "the build passes": a clause that says what success looks like.
    case result
    /// "memoization": a word of the trade, without article.
    case term
    /// "a list with one missing price": a concrete case.
    case instance
    /// "the failing login test": what the conversation is about.
    case topic
    /// "about 40 milliseconds": a quantity with its unit.
    case figure
    /// "at work", "in our flat": where or when the user needs it.
    case setting

    init?(name: String) {
        guard let slot = Slot.allCases.first(where: { String(describing: $0) == name }) else { return nil }
        self = slot
    }
}

/// A sentence pattern: literal text, `{slot}`, `{Slot}` with a capital, `{n}` and `{nn}` for numbers, `{year}`, and
/// `[a|b|c]` for a choice. Brackets without a bar are literal.
struct Phrase: Sendable {
    enum Piece: Sendable {
        case literal([UInt8])
        case slot(Slot, capital: Bool)
        case number(low: Int, high: Int)
        case choice([Phrase])
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        let bytes = Array(text.utf8)
        var i = 0
        func flush() {
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal.removeAll()
        }
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "{"), let end = bytes[i...].firstIndex(of: UInt8(ascii: "}")),
                let piece = Phrase.slotPiece(String(decoding: bytes[(i + 1)..<end], as: UTF8.self))
            {
                flush()
                pieces.append(piece)
                i = end + 1
            } else if bytes[i] == UInt8(ascii: "["), let end = Phrase.closing(bytes, from: i),
                let options = Phrase.options(bytes[(i + 1)..<end])
            {
                flush()
                pieces.append(.choice(options))
                i = end + 1
            } else {
                literal.append(bytes[i])
                i += 1
            }
        }
        flush()
        self.pieces = pieces
    }

    private static func slotPiece(_ name: String) -> Piece? {
        switch name {
        case "n": return .number(low: 2, high: 9)
        case "nn": return .number(low: 11, high: 95)
        case "year": return .number(low: 1996, high: 2024)
        default:
            let lower = name.lowercased()
            guard let slot = Slot(name: lower) else { return nil }
            return .slot(slot, capital: lower != name)
        }
    }

    /// The index of the bracket that closes the one at `start`.
    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        for i in start..<bytes.count {
            if bytes[i] == UInt8(ascii: "[") { depth += 1 }
            if bytes[i] == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { return i }
            }
        }
        return nil
    }

    private static func options(_ bytes: ArraySlice<UInt8>) -> [Phrase]? {
        var depth = 0
        var parts: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: "|"), depth == 0 {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        return parts.count > 1 ? parts.map { Phrase(String(decoding: $0, as: UTF8.self)) } : nil
    }
}
