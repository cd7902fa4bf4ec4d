/// The characters of JSON: where strings, escapes and numbers end, and what escapes stand for.
enum JSONText {
    /// The first byte from `from` that is a quote, a backslash or a control character; `to` when there is none.
    /// Looks at eight bytes at a time: in each test a byte's top bit is set when the byte is the one sought, and the
    /// lowest set bit is exact (a borrow can only disturb the bytes above it).
    @inline(__always)
    static func plainEnd(_ bytes: UnsafePointer<UInt8>, from: Int, to: Int) -> Int {
        var i = from
        let raw = UnsafeRawPointer(bytes)
        while i &+ 8 <= to {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            let quote = word ^ 0x2222_2222_2222_2222
            let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let ones: UInt64 = 0x0101_0101_0101_0101
            let found =
                ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- 0x2020_2020_2020_2020) & ~word)
            let hit = found & 0x8080_8080_8080_8080
            if hit != 0 { return i &+ hit.trailingZeroBitCount >> 3 }
            i &+= 8
        }
        while i < to {
            let byte = bytes[i]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { return i }
            i &+= 1
        }
        return to
    }

    /// The byte after the escape that starts at `at`; nil when it is none of JSON's.
    @inline(__always)
    static func escapeEnd(_ bytes: UnsafePointer<UInt8>, at: Int, to: Int) -> Int? {
        guard at + 1 < to else { return nil }
        switch bytes[at + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "t"),
            UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            return at + 2
        case UInt8(ascii: "u"):
            guard at + 6 <= to, hex(bytes + at + 2) != nil else { return nil }
            return at + 6
        default: return nil
        }
    }

    private static func hex(_ digits: UnsafePointer<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for i in 0..<4 {
            let byte = digits[i]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The end of the number that starts at `from`; nil when there is none.
    static func numberEnd(_ bytes: UnsafePointer<UInt8>, from: Int, to: Int) -> Int? {
        var i = from
        func digits() -> Bool {
            let start = i
            while i < to, bytes[i] &- UInt8(ascii: "0") < 10 { i += 1 }
            return i > start
        }
        if i < to, bytes[i] == UInt8(ascii: "-") { i += 1 }
        if i < to, bytes[i] == UInt8(ascii: "0") {
            i += 1
        } else if !digits() {
            return nil
        }
        if i < to, bytes[i] == UInt8(ascii: ".") {
            i += 1
            guard digits() else { return nil }
        }
        if i < to, bytes[i] | 0x20 == UInt8(ascii: "e") {
            i += 1
            if i < to, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            guard digits() else { return nil }
        }
        return i
    }

    /// The text of a string whose escapes were checked. A lone surrogate and U+0000, which databases and C libraries
    /// cannot hold, become U+FFFD.
    static func unescaped(_ source: UnsafeBufferPointer<UInt8>) -> String {
        guard let bytes = source.baseAddress else { return "" }
        let count = source.count
        // No escape is shorter than what it stands for, except U+0000… as U+FFFD, where six bytes become three.
        return String(unsafeUninitializedCapacity: count) { target in
            guard let out = target.baseAddress else { return 0 }
            var written = 0
            var i = 0
            while i < count {
                let end = backslash(bytes, from: i, to: count)
                if end > i {
                    (out + written).update(from: bytes + i, count: end - i)
                    written += end - i
                    i = end
                }
                guard i < count else { break }
                let letter = bytes[i + 1]
                guard letter == UInt8(ascii: "u") else {
                    out[written] = simple(letter)
                    written += 1
                    i += 2
                    continue
                }
                var scalar = hex(bytes + i + 2) ?? 0xFFFD
                i += 6
                if scalar & 0xFC00 == 0xD800, i + 6 <= count, bytes[i] == UInt8(ascii: "\\"),
                    bytes[i + 1] == UInt8(ascii: "u"), let low = hex(bytes + i + 2), low & 0xFC00 == 0xDC00
                {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
                    i += 6
                }
                if scalar == 0 || scalar & 0xFFFF_F800 == 0xD800 { scalar = 0xFFFD }
                let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
                for unit in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter {
                    out[written] = unit
                    written += 1
                }
            }
            return written
        }
    }

    private static func simple(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: letter
        }
    }

    @inline(__always)
    private static func backslash(_ bytes: UnsafePointer<UInt8>, from: Int, to: Int) -> Int {
        var i = from
        let raw = UnsafeRawPointer(bytes)
        while i &+ 8 <= to {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let hit = (slash &- 0x0101_0101_0101_0101) & ~slash & 0x8080_8080_8080_8080
            if hit != 0 { return i &+ hit.trailingZeroBitCount >> 3 }
            i &+= 8
        }
        while i < to, bytes[i] != 0x5C { i &+= 1 }
        return i
    }
}
