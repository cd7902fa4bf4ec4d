/// Phrases as sequences of dictionary forms, in a trie: finds the longest phrase that begins at a word.
package struct PhraseTable<Meaning: Sendable>: Sendable {
    private var edges: [UInt64] = []
    private var targets: [Int32] = []
    private var mask = 0
    private var meaningOf: [Int32] = [-1]
    package private(set) var meanings: [Meaning] = []
    private var starts: [Bool] = []

    /// The first meaning given for a phrase stays.
    package init(_ phrases: [(words: [UInt16], meaning: Meaning)], wordCount: Int) {
        var edge: [UInt64: Int32] = [:]
        starts = Array(repeating: false, count: wordCount + 1)
        for phrase in phrases {
            var node: Int32 = 0
            for word in phrase.words {
                let key = Self.key(node, word)
                if let next = edge[key] {
                    node = next
                } else {
                    meaningOf.append(-1)
                    node = Int32(meaningOf.count - 1)
                    edge[key] = node
                }
            }
            guard node != 0, meaningOf[Int(node)] < 0 else { continue }
            meaningOf[Int(node)] = Int32(meanings.count)
            meanings.append(phrase.meaning)
            starts[Int(phrase.words[0])] = true
        }
        var capacity = 16
        while capacity < edge.count * 3 { capacity *= 2 }
        mask = capacity - 1
        edges = Array(repeating: 0, count: capacity)
        targets = Array(repeating: 0, count: capacity)
        for (key, node) in edge {
            var slot = Self.slot(key) & mask
            while edges[slot] != 0 { slot = (slot + 1) & mask }
            edges[slot] = key
            targets[slot] = node
        }
    }

    /// The longest phrase of words beginning at `index`: its meaning and how many tokens it takes.
    @inline(__always)
    package func longest(_ tokens: UnsafeBufferPointer<Token>, at index: Int) -> (meaning: Int, length: Int)? {
        let first = tokens[index].lemma
        guard first != 0, starts[Int(first)] else { return nil }
        var node: Int32 = 0
        var found: (meaning: Int, length: Int)?
        var position = index
        while position < tokens.count {
            let token = tokens[position]
            guard token.kind == .word, token.lemma != 0, let next = step(node, token.lemma) else { break }
            node = next
            position += 1
            if meaningOf[Int(node)] >= 0 { found = (Int(meaningOf[Int(node)]), position - index) }
        }
        return found
    }

    private func step(_ node: Int32, _ word: UInt16) -> Int32? {
        let key = Self.key(node, word)
        var slot = Self.slot(key) & mask
        while edges[slot] != 0 {
            if edges[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Never 0, which marks an empty slot: words count from 1.
    private static func key(_ node: Int32, _ word: UInt16) -> UInt64 { UInt64(node) << 16 | UInt64(word) }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 34)
    }
}
