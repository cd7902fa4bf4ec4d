import AttuneCore

/// Reads the JSON that `BodyWriter` writes, and nothing else: a body in any other form is damage, and throws.
struct BodyReader {
    struct Damage: Error {}

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    static func content(of kind: Record.Kind, in bytes: UnsafeBufferPointer<UInt8>) throws -> Record.Content {
        var reader = BodyReader(bytes)
        let content: Record.Content
        switch kind {
        case .conversation:
            content = .conversation(try reader.messages())
        case .preference:
            try reader.expect("{\"prompt\":")
            let prompt = try reader.messages()
            try reader.expect(",\"chosen\":")
            let chosen = try reader.string()
            try reader.expect(",\"rejected\":")
            let rejected = try reader.string()
            try reader.expect("}")
            content = .preference(PreferencePair(prompt: prompt, chosen: chosen, rejected: rejected))
        case .writing:
            content = .writing(try reader.string())
        }
        guard reader.position == bytes.count else { throw Damage() }
        return content
    }

    static func fields(in bytes: UnsafeBufferPointer<UInt8>) throws -> [String: String] {
        var reader = BodyReader(bytes)
        var fields: [String: String] = [:]
        try reader.expect("{")
        if reader.skip("}") { return fields }
        repeat {
            let key = try reader.string()
            try reader.expect(":")
            fields[key] = try reader.string()
        } while reader.skip(",")
        try reader.expect("}")
        return fields
    }

    private mutating func messages() throws -> [Message] {
        var messages: [Message] = []
        try expect("[")
        if skip("]") { return messages }
        repeat {
            try expect("{\"role\":")
            guard let role = Role(rawValue: try string()) else { throw Damage() }
            try expect(",\"content\":")
            var message = Message(role, try string())
            if skip(",\"rating\":") { message.rating = try integer() }
            try expect("}")
            messages.append(message)
        } while skip(",")
        try expect("]")
        return messages
    }

    private mutating func skip(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[position + offset] != literal.utf8Start[offset] { return false }
        position += count
        return true
    }

    private mutating func expect(_ literal: StaticString) throws {
        guard skip(literal) else { throw Damage() }
    }

    private mutating func integer() throws -> Int {
        let start = position
        while position < bytes.count, bytes[position] == 0x2D || (0x30...0x39).contains(bytes[position]) {
            position += 1
        }
        guard let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw Damage() }
        return value
    }

    private mutating func string() throws -> String {
        try expect("\"")
        let start = position
        var stop = JSONScan.nextSpecial(in: bytes, from: start)
        guard stop < bytes.count else { throw Damage() }
        if bytes[stop] == UInt8(ascii: "\"") {
            position = stop + 1
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<stop]), as: UTF8.self)
        }
        // The unescaped text is never longer than the rest up to the closing quote.
        let end = try closingQuote(from: stop)
        let text = try String(unsafeUninitializedCapacity: end - start) { buffer in
            var count = 0
            var run = start
            while true {
                if stop > run, let target = buffer.baseAddress, let source = bytes.baseAddress {
                    (target + count).initialize(from: source + run, count: stop - run)
                    count += stop - run
                }
                guard stop < end else { return count }
                guard bytes[stop] == UInt8(ascii: "\\") else { throw Damage() }
                var used = 2
                switch bytes[stop + 1] {
                case UInt8(ascii: "n"): buffer[count] = UInt8(ascii: "\n")
                case UInt8(ascii: "r"): buffer[count] = UInt8(ascii: "\r")
                case UInt8(ascii: "t"): buffer[count] = UInt8(ascii: "\t")
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer[count] = bytes[stop + 1]
                case UInt8(ascii: "u"):
                    guard stop + 6 <= end, bytes[stop + 2] == 0x30, bytes[stop + 3] == 0x30 else { throw Damage() }
                    buffer[count] = try nibble(bytes[stop + 4]) << 4 | nibble(bytes[stop + 5])
                    used = 6
                default: throw Damage()
                }
                count += 1
                run = stop + used
                stop = min(JSONScan.nextSpecial(in: bytes, from: run), end)
            }
        }
        position = end + 1
        return text
    }

    /// The quote that ends the string, seen from an escape or a quote inside it.
    private func closingQuote(from start: Int) throws -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { return index }
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else { throw Damage() }
            index = JSONScan.nextSpecial(in: bytes, from: index + 2)
        }
        throw Damage()
    }

    private func nibble(_ digit: UInt8) throws -> UInt8 {
        switch digit {
        case 0x30...0x39: return digit - 0x30
        case 0x61...0x66: return digit - 0x61 + 10
        default: throw Damage()
        }
    }
}
