/// The merges of a byte-pair encoding: two tokens to their rank and to the token that they become.
struct PairTable: Sendable {
    /// What no pair has; sorts behind every rank.
    static let none = UInt64.max

    /// Open addressing by key; ``free`` in slots without one. A power of two, at most half full.
    private var keys: [UInt64]
    private var values: [UInt64]
    private let shift: UInt64
    private static let free = UInt64.max

    init(capacity: Int) {
        var bits: UInt64 = 6
        while 1 << bits < 2 * capacity { bits += 1 }
        keys = [UInt64](repeating: Self.free, count: 1 << bits)
        values = [UInt64](repeating: Self.none, count: 1 << bits)
        shift = 64 - bits
    }

    /// `rank << 32 | merged token`; ``none`` for two tokens that do not merge.
    @inline(__always)
    func value(_ left: UInt32, _ right: UInt32) -> UInt64 {
        let key = UInt64(left) << 32 | UInt64(right)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != key {
            if keys[slot] == Self.free { return Self.none }
            slot = (slot + 1) & (keys.count - 1)
        }
        return values[slot]
    }

    /// A pair that is there already gets the later rank, as the format's own reader has it.
    mutating func insert(_ left: UInt32, _ right: UInt32, rank: UInt32, merged: UInt32) {
        let key = UInt64(left) << 32 | UInt64(right)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != Self.free, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        values[slot] = UInt64(rank) << 32 | UInt64(merged)
    }
}
