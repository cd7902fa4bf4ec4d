import AttuneCore

/// Writes record bodies as JSON into one growing buffer, without an object tree between.
///
/// A conversation is `[{"role":"user","content":"…"},{"role":"assistant","content":"…","rating":1}]`, a preference
/// `{"prompt":[…],"chosen":"…","rejected":"…"}`, a writing sample a string. `BodyReader` reads them back.
struct BodyWriter {
    private(set) var bytes: [UInt8] = []

    var count: Int { bytes.count }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ content: Record.Content) {
        switch content {
        case .conversation(let messages):
            append(messages)
        case .preference(let pair):
            append("{\"prompt\":")
            append(pair.prompt)
            append(",\"chosen\":")
            append(quoted: pair.chosen)
            append(",\"rejected\":")
            append(quoted: pair.rejected)
            bytes.append(UInt8(ascii: "}"))
        case .writing(let text):
            append(quoted: text)
        }
    }

    /// A JSON object of strings, keys sorted, so that equal fields give equal bytes.
    mutating func append(fields: [String: String]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, key) in fields.keys.sorted().enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(quoted: key)
            bytes.append(UInt8(ascii: ":"))
            append(quoted: fields[key] ?? "")
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func append(_ messages: [Message]) {
        bytes.append(UInt8(ascii: "["))
        for (index, message) in messages.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch message.role {
            case .user: append("{\"role\":\"user\",\"content\":")
            case .assistant: append("{\"role\":\"assistant\",\"content\":")
            case .system: append("{\"role\":\"system\",\"content\":")
            case .developer: append("{\"role\":\"developer\",\"content\":")
            case .tool: append("{\"role\":\"tool\",\"content\":")
            }
            append(quoted: message.text)
            if let rating = message.rating {
                append(",\"rating\":")
                bytes.append(contentsOf: String(rating).utf8)
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies whole runs up to the next byte that JSON does not allow bare in a string.
    private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < utf8.count {
            let stop = JSONScan.nextSpecial(in: utf8, from: start)
            if stop > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<stop])) }
            guard stop < utf8.count else { return }
            bytes.append(UInt8(ascii: "\\"))
            switch utf8[stop] {
            case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
            case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
            case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
            case let byte:
                append("u00")
                bytes.append(JSONScan.hexadecimal[Int(byte >> 4)])
                bytes.append(JSONScan.hexadecimal[Int(byte & 15)])
            }
            start = stop + 1
        }
    }
}

/// Finds the bytes that matter inside a JSON string, eight at a time.
enum JSONScan {
    static let hexadecimal: [UInt8] = Array("0123456789abcdef".utf8)

    /// The first quote, backslash or control byte at or after `start`; the count when there is none.
    static func nextSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(utf8)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        while index &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // "Bit Twiddling Hacks" (Anderson): a byte below n, and a byte equal to a value, mark their top bit. Marks
            // above the first true one may be wrong, the lowest never is.
            let controls = (word &- ones &* 0x20) & ~word
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            let marks = (controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & tops
            if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
            index &+= 1
        }
        return bytes.count
    }
}
