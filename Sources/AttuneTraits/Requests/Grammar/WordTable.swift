/// How a word of the text relates to its dictionary form.
package enum WordForm: UInt8, Sendable {
    case base, plural, past, gerund, comparative
}

/// The words that the grammar knows, by the hash of their lower-case letters. Apostrophes do not count, so "don't",
/// "don’t" and "dont" are one word.
///
/// A word is recognised by a 64-bit hash alone: with 50,000 entries a stranger hits one with probability 3e-15.
package struct WordTable: Sendable {
    package struct Entry: Sendable {
        /// The dictionary form, counted from 1; 0 stands for a word that the grammar does not know.
        package var lemma: UInt16
        package var form: WordForm
    }

    private var keys: [UInt64] = []
    private var entries: [Entry] = []
    private var mask = 0

    package init(_ words: [UInt64: Entry]) {
        var capacity = 16
        while capacity < words.count * 3 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        entries = Array(repeating: Entry(lemma: 0, form: .base), count: capacity)
        for (key, entry) in words {
            var slot = Self.slot(key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            entries[slot] = entry
        }
    }

    @inline(__always) package func entry(_ key: UInt64) -> Entry {
        var slot = Self.slot(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return entries[slot] }
            slot = (slot + 1) & mask
        }
        return Entry(lemma: 0, form: .base)
    }

    @inline(__always) private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key ^ (key >> 29)) & 0x7FFF_FFFF)
    }
}

/// The hash of a word, one lower-case byte at a time (FNV-1a).
package enum WordHash {
    package static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always) package static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The hash of a vocabulary word as the scanner would compute it.
    package static func of(_ word: String) -> UInt64 {
        var hash = start
        for byte in word.lowercased().utf8 where byte != UInt8(ascii: "'") { hash = step(hash, byte) }
        return hash
    }
}
