/// Puts back what was taken out, in a text that comes in pieces: a placeholder may be cut anywhere.
public struct PlaceholderRestorer: Sendable {
    private let map: RedactionMap
    /// The start of what may become a placeholder.
    private var held: [UInt8] = []

    public init(_ map: RedactionMap) { self.map = map }

    /// The part of the text that is certain by now. The whole text is what all calls and ``finish()`` return together.
    public mutating func take(_ piece: String) -> String {
        if map.isEmpty { return piece }
        var out: [UInt8] = []
        out.reserveCapacity(held.count + piece.utf8.count)
        for byte in piece.utf8 { take(byte, &out) }
        return String(decoding: out, as: UTF8.self)
    }

    /// What was held back.
    public mutating func finish() -> String {
        defer { held = [] }
        return String(decoding: held, as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8, _ out: inout [UInt8]) {
        if held.isEmpty {
            if byte == Placeholder.open[0] { held.append(byte) } else { out.append(byte) }
            return
        }
        held.append(byte)
        if held.count <= 3 {
            guard held.elementsEqual(Placeholder.open.prefix(held.count)) else { return giveUp(&out) }
            return
        }
        if held.suffix(3).elementsEqual(Placeholder.close) {
            out += map.original(String(decoding: held, as: UTF8.self)).map { Array($0.utf8) } ?? held
            held = []
        } else if held.count > 3, held.suffix(3).elementsEqual(Placeholder.open) {
            out += held.dropLast(3)
            held = Placeholder.open
        } else if held.count > Placeholder.longest + 6 || !isPossible(byte) {
            giveUp(&out)
        }
    }

    /// Lower-case letters, digits, the hyphen, and the bytes of a closing bracket.
    private func isPossible(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
            || Placeholder.close.contains(byte)
    }

    /// It is none; its last byte may begin another one.
    private mutating func giveUp(_ out: inout [UInt8]) {
        guard let last = held.popLast() else { return }
        out += held
        held = []
        if last == Placeholder.open[0] { held = [last] } else { out.append(last) }
    }
}
