/// The set of distinct words of one text, as 64-bit hashes in an open-addressing table that is reset without being
/// cleared: an entry counts only if it carries the current generation in its low 16 bits.
struct DistinctWords: Sendable {
    private var slots: [UInt64]
    private var generation: UInt64 = 0
    private(set) var count = 0

    /// - Parameter capacity: 0 or a power of two.
    init(capacity: Int = 1024) { slots = [UInt64](repeating: 0, count: capacity) }

    mutating func reset() {
        count = 0
        generation += 1
        if generation > 0xFFFF || slots.count > 1 << 16 {
            slots = [UInt64](repeating: 0, count: min(slots.count, 1 << 16))
            generation = 1
        }
    }

    mutating func insert(_ hash: UInt64) {
        if count * 2 >= slots.count { grow() }
        let entry = (hash & ~0xFFFF) | generation
        let mask = slots.count - 1
        let full = slots.withUnsafeMutableBufferPointer { slots in
            var index = Int(truncatingIfNeeded: hash >> 20) & mask
            while slots[index] & 0xFFFF == generation {
                if slots[index] == entry { return true }
                index = (index + 1) & mask
            }
            slots[index] = entry
            return false
        }
        if !full { count += 1 }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: max(old.count * 2, 1024))
        let mask = slots.count - 1
        for entry in old where entry & 0xFFFF == generation {
            var index = Int(truncatingIfNeeded: entry >> 20) & mask
            while slots[index] != 0 { index = (index + 1) & mask }
            slots[index] = entry
        }
    }
}
