/// A dictionary from byte strings to numbers, without a string's rules of equality: `é` and `e` + accent are two keys.
struct ByteStringTable: Sendable {
    private struct Entry {
        var hash: UInt64
        var start: Int
        var count: Int
        var value: UInt32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// Open addressing: 0 for a free slot, else 1 + an entry's index. A power of two, at most half full.
    private var slots: [UInt32]

    init(minimumCapacity: Int = 0) {
        var size = 64
        while size < 2 * minimumCapacity { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        entries.reserveCapacity(minimumCapacity)
    }

    var count: Int { entries.count }
    /// Bytes of all keys.
    var keyBytes: Int { bytes.count }

    func value(of key: UnsafeBufferPointer<UInt8>) -> UInt32? { value(of: key, hash: Self.hash(key)) }

    func value(of key: some Collection<UInt8>) -> UInt32? {
        let copy = Array(key)
        return copy.withUnsafeBufferPointer { value(of: $0) }
    }

    func value(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.count == key.count, isEqual(entry, key) { return entry.value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds a key that is not there yet; false where it is.
    @discardableResult
    mutating func insert(_ key: UnsafeBufferPointer<UInt8>, hash: UInt64, value: UInt32) -> Bool {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.count == key.count, isEqual(entry, key) { return false }
            slot = (slot + 1) & mask
        }
        entries.append(Entry(hash: hash, start: bytes.count, count: key.count, value: value))
        bytes.append(contentsOf: key)
        slots[slot] = UInt32(entries.count)
        if 2 * entries.count > slots.count { grow() }
        return true
    }

    @discardableResult
    mutating func insert(_ key: [UInt8], value: UInt32) -> Bool {
        key.withUnsafeBufferPointer { insert($0, hash: Self.hash($0), value: value) }
    }

    private func isEqual(_ entry: Entry, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<key.count where bytes[entry.start + index] != key[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = UInt32(index + 1)
        }
        slots = larger
    }

    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
        let raw = UnsafeRawBufferPointer(key)
        var at = 0
        while at + 8 <= key.count {
            hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < key.count {
            rest = rest << 8 | UInt64(key[at])
            at += 1
        }
        return mix(hash ^ rest)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
