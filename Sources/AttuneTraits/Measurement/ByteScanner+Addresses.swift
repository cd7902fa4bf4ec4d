/// Web addresses outside Markdown links.
extension ByteScanner {
    /// Whether an address begins here: `http://`, `https://`, `www.`.
    @inline(__always)
    func isAddress(_ index: Int, _ end: Int) -> Bool {
        let first = bytes[index] | 0x20
        guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w"), end &- index > 7 else { return false }
        if first == UInt8(ascii: "w") {
            return bytes[index &+ 1] | 0x20 == first && bytes[index &+ 2] | 0x20 == first
                && bytes[index &+ 3] == UInt8(ascii: ".")
        }
        guard bytes[index &+ 1] | 0x20 == UInt8(ascii: "t"), bytes[index &+ 2] | 0x20 == UInt8(ascii: "t"),
            bytes[index &+ 3] | 0x20 == UInt8(ascii: "p")
        else { return false }
        let colon = index &+ (bytes[index &+ 4] | 0x20 == UInt8(ascii: "s") ? 5 : 4)
        return at(colon, end) == UInt8(ascii: ":") && at(colon &+ 1, end) == UInt8(ascii: "/")
    }

    mutating func address(_ from: Int, _ end: Int) -> Int {
        var index = from
        while index < end, !isSpace(bytes[index]) {
            switch bytes[index] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), 0x22, UInt8(ascii: "`"):
                counts.links &+= 1
                return index
            default: index &+= 1
            }
        }
        // A full stop or comma at the end belongs to the sentence.
        while index > from &+ 1, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F].contains(bytes[index &- 1]) { index &-= 1 }
        counts.links &+= 1
        matcher.interrupt()
        sentence.needsStart = false
        sentence.atStart = false
        settleInstruction(true)
        return index
    }

    func closing(_ byte: UInt8, _ from: Int, _ end: Int) -> Int? {
        let limit = min(end, from &+ Self.reach)
        var index = from
        while index < limit {
            if bytes[index] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
