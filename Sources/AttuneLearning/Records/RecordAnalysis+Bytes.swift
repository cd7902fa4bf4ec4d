import AttuneCore

/// The stored form of an analysis: a count, then for each reaction turn, judgement, wishes, explanations and the reply's
/// values as little-endian IEEE floats. Its layout is private to this file; a change of it raises `layout`.
extension RecordAnalysis {
    /// First byte of every stored analysis.
    private static let layout: UInt8 = 2

    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = [Self.layout]
        bytes.reserveCapacity(64 + requestWords.utf8.count + reactions.count * 256)
        bytes.append(text: requestWords)
        bytes.append(integer: UInt32(clamping: reactions.count))
        for reaction in reactions {
            bytes.append(integer: UInt32(clamping: reaction.turn))
            bytes.append(UInt8(bitPattern: Int8(clamping: reaction.judgement)))
            bytes.append(integer: UInt32(clamping: reaction.wishes.count))
            for wish in reaction.wishes {
                bytes.append(wish.direction == .more ? 1 : 0)
                bytes.append(text: wish.aspect)
            }
            bytes.append(integer: UInt32(clamping: reaction.explanations.count))
            for explanation in reaction.explanations {
                bytes.append(explanation.direction == .more ? 1 : 0)
                bytes.append(text: explanation.property)
            }
            bytes.append(integer: UInt32(clamping: reaction.reply.count))
            for value in reaction.reply { bytes.append(integer: value.bitPattern) }
        }
        return bytes
    }

    /// - Returns: nil when the bytes are no stored analysis of this layout; the record is then analysed anew.
    public init?(decoding bytes: some Collection<UInt8>) {
        var reader = ByteReader(Array(bytes))
        guard reader.byte() == Self.layout, let words = reader.string(), let count = reader.integer()
        else { return nil }
        var reactions: [Reaction] = []
        for _ in 0..<count {
            guard let turn = reader.integer(), let judgement = reader.byte(), let wishCount = reader.integer()
            else { return nil }
            var wishes: [Wish] = []
            for _ in 0..<wishCount {
                guard let direction = reader.byte(), let aspect = reader.string() else { return nil }
                wishes.append(Wish(aspect: aspect, direction: direction == 1 ? .more : .less))
            }
            guard let explanationCount = reader.integer() else { return nil }
            var explanations: [Explanation] = []
            for _ in 0..<explanationCount {
                guard let direction = reader.byte(), let property = reader.string() else { return nil }
                explanations.append(Explanation(property: property, direction: direction == 1 ? .more : .less))
            }
            guard let valueCount = reader.integer(), let reply = reader.floats(Int(valueCount)) else { return nil }
            reactions.append(
                Reaction(
                    turn: Int(turn), judgement: Int(Int8(bitPattern: judgement)), wishes: wishes,
                    explanations: explanations, reply: reply))
        }
        self.init(requestWords: words, reactions: reactions)
    }
}

extension [UInt8] {
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

    mutating func floats(_ count: Int) -> [Float]? {
        guard count >= 0, position + 4 * count <= bytes.count else { return nil }
        return (0..<count).map { _ in Float(bitPattern: integer() ?? 0) }
    }
}
