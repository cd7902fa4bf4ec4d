/// A 64-bit hash of a lower-cased word, taken eight bytes at a time so that the scanner can fold it in as it reads.
/// Two different words of a text share a hash with a chance near 2⁻⁶⁴.
struct RunningHash {
    /// The last eight bytes, newest lowest.
    private(set) var tail: UInt64 = 0
    private(set) var length = 0
    private var folded: UInt64 = 0x9AE1_6A3B_2F90_404F

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        tail = tail << 8 | UInt64(byte)
        length &+= 1
        if length & 7 == 0 { folded = Self.mix(folded ^ tail) }
    }

    @inline(__always)
    var value: UInt64 { Self.mix((length & 7 == 0 ? folded : folded ^ tail) &+ UInt64(length)) }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    static func of(_ word: String) -> UInt64 {
        var hash = RunningHash()
        for byte in word.utf8 { hash.append(byte) }
        return hash.value
    }
}
