/// Finds the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing
/// above U+10FFFF); nil when all of it is well formed. Runs of ASCII are passed eight bytes at a time.
func invalidUTF8(_ row: UnsafeRawBufferPointer) -> Int? {
    let count = row.count
    guard let base = row.baseAddress else { return nil }
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    var i = 0
    @inline(__always) func tail(_ at: Int) -> Bool { at < count && bytes[at] & 0xC0 == 0x80 }
    while i < count {
        while i &+ 8 <= count, base.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            i &+= 8
        }
        guard i < count else { return nil }
        let lead = bytes[i]
        switch lead {
        case 0..<0x80: i &+= 1
        case 0xC2...0xDF:
            guard tail(i + 1) else { return i }
            i &+= 2
        case 0xE0...0xEF:
            guard tail(i + 1), tail(i + 2) else { return i }
            let second = bytes[i + 1]
            if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return i }
            i &+= 3
        case 0xF0...0xF4:
            guard tail(i + 1), tail(i + 2), tail(i + 3) else { return i }
            let second = bytes[i + 1]
            if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return i }
            i &+= 4
        default: return i
        }
    }
    return nil
}
