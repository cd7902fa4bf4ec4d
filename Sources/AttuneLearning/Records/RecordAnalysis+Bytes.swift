import AttuneCore

/// The stored form of an analysis: two lists, of reactions and of silent turns, each a count and then for each entry
/// turn, judgement, wishes, explanations, the reply's values as little-endian IEEE floats and the turn's words. The layout
/// before had no silent turns and no words; it is still read, since a model's reading of a record was paid for. Its layout is private to this file; a change of it raises `layout`.
extension RecordAnalysis {
    /// First byte of every stored analysis.
    private static let layout: UInt8 = 3
    private static let layoutWithoutWords: UInt8 = 2

    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = [Self.layout]
        bytes.reserveCapacity(64 + requestWords.utf8.count + reactions.count * 256)
        bytes.append(text: requestWords)
        bytes.append(reactions: reactions)
        bytes.append(reactions: silent)
        return bytes
    }

    /// - Returns: nil when the bytes are no stored analysis of this layout; the record is then analysed anew.
    public init?(decoding bytes: some Collection<UInt8>) {
        var reader = ByteReader(Array(bytes))
        guard let layout = reader.byte(), layout == Self.layout || layout == Self.layoutWithoutWords,
            let words = reader.string(), let reactions = reader.reactions(withWords: layout == Self.layout)
        else { return nil }
        self.init(requestWords: words, reactions: reactions)
        guard layout == Self.layout else { return }
        guard let silent = reader.reactions(withWords: true) else { return nil }
        self.silent = silent
    }
}

extension [UInt8] {
    fileprivate mutating func append(reactions: [Reaction]) {
        append(integer: UInt32(clamping: reactions.count))
        for reaction in reactions {
            append(integer: UInt32(clamping: reaction.turn))
            append(UInt8(bitPattern: Int8(clamping: reaction.judgement)))
            append(integer: UInt32(clamping: reaction.wishes.count))
            for wish in reaction.wishes {
                append(wish.direction == .more ? 1 : 0)
                append(text: wish.aspect)
            }
            append(integer: UInt32(clamping: reaction.explanations.count))
            for explanation in reaction.explanations {
                append(explanation.direction == .more ? 1 : 0)
                append(text: explanation.property)
            }
            append(integer: UInt32(clamping: reaction.reply.count))
            for value in reaction.reply { append(integer: value.bitPattern) }
            append(integer: UInt32(clamping: reaction.words.count))
            for word in reaction.words { append(integer: word) }
        }
    }

    fileprivate mutating func append(integer value: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) { append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }

    fileprivate mutating func append(text: String) {
        append(integer: UInt32(clamping: text.utf8.count))
        append(contentsOf: text.utf8)
    }
}

private struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func integer() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[position + $1]) << UInt32(8 * $1) }
    }

    mutating func string() -> String? {
        guard let count = integer(), position + Int(count) <= bytes.count else { return nil }
        defer { position += Int(count) }
        return String(decoding: bytes[position..<position + Int(count)], as: UTF8.self)
    }

    mutating func reactions(withWords: Bool) -> [Reaction]? {
        guard let count = integer() else { return nil }
        var reactions: [Reaction] = []
        for _ in 0..<count {
            guard let turn = integer(), let judgement = byte(), let wishes = directed(), let explanations = directed(),
                let reply = integers(), let words = withWords ? integers() : []
            else { return nil }
            reactions.append(
                Reaction(
                    turn: Int(turn), judgement: Int(Int8(bitPattern: judgement)),
                    wishes: wishes.map { Wish(aspect: $0.text, direction: $0.direction) },
                    explanations: explanations.map { Explanation(property: $0.text, direction: $0.direction) },
                    reply: reply.map(Float.init(bitPattern:)), words: words))
        }
        return reactions
    }

    /// A counted list of texts, each with a direction.
    private mutating func directed() -> [(direction: Direction, text: String)]? {
        guard let count = integer() else { return nil }
        var list: [(direction: Direction, text: String)] = []
        for _ in 0..<count {
            guard let direction = byte(), let text = string() else { return nil }
            list.append((direction == 1 ? .more : .less, text))
        }
        return list
    }

    /// A counted list of integers.
    private mutating func integers() -> [UInt32]? {
        guard let count = integer(), position + 4 * Int(count) <= bytes.count else { return nil }
        return (0..<count).map { _ in integer() ?? 0 }
    }
}
