/// The marker lists, compiled once: an open-addressing table from a word's hash to its number, and an automaton
/// over word numbers that finds all phrases at once (Aho and Corasick 1975).
struct MarkerTable: Sendable {
    /// One thing to count when the automaton is in a state.
    struct Output: Sendable {
        var mark: UInt8
        /// In tokens, sentence starts and punctuation included.
        var length: UInt8
        /// Of these, the words.
        var words: UInt8
        /// Takes back what overlaps instead of counting: "since then" is no reason.
        var excludes: Bool
    }

    /// Numbers of the tokens that are no words. Words follow; 0 is any unknown word.
    enum Token {
        static let start: UInt16 = 1
        static let comma: UInt16 = 2
        static let colon: UInt16 = 3
        static let number: UInt16 = 4
        static let firstWord: UInt16 = 5
    }

    fileprivate var wordKeys: [UInt64]
    fileprivate var wordIDs: [UInt16]
    fileprivate var flags: [UInt16]
    fileprivate var rootNext: [UInt16]
    fileprivate var edgeKeys: [UInt32]
    fileprivate var edgeTargets: [UInt16]
    fileprivate var fails: [UInt16]
    fileprivate var outputStarts: [UInt32]
    fileprivate var outputs: [Output]

    static let english = MarkerTable(lists: MarkerList.english, wordFlags: MarkerList.wordFlags)

    init(lists: [MarkerList], wordFlags: [(WordFlags, String)]) {
        var builder = MarkerTableBuilder()
        for list in lists {
            for pattern in MarkerPattern.expand(list.patterns) { builder.add(pattern, list.mark, excludes: false) }
            for pattern in MarkerPattern.expand(list.except) { builder.add(pattern, list.mark, excludes: true) }
        }
        for (flag, words) in wordFlags {
            for word in MarkerPattern.words(words) { builder.flag(word, flag) }
        }
        builder.linkFailures()

        flags = builder.flags.map(\.rawValue)
        rootNext = builder.rootTransitions()
        fails = builder.states.map { UInt16($0.fail) }
        outputs = []
        outputStarts = [0]
        for state in builder.states {
            outputs += state.outputs
            outputStarts.append(UInt32(outputs.count))
        }

        let wordCapacity = Self.capacity(for: builder.words.count)
        wordKeys = [UInt64](repeating: 0, count: wordCapacity)
        wordIDs = [UInt16](repeating: 0, count: wordCapacity)
        for (word, id) in builder.words {
            let key = RunningHash.of(word)
            var index = Int(truncatingIfNeeded: key >> 20) & (wordCapacity - 1)
            while wordIDs[index] != 0 { index = (index + 1) & (wordCapacity - 1) }
            wordKeys[index] = key
            wordIDs[index] = UInt16(id)
        }

        let edges = builder.edgesBelowRoot()
        let edgeCapacity = Self.capacity(for: edges.count)
        edgeKeys = [UInt32](repeating: 0, count: edgeCapacity)
        edgeTargets = [UInt16](repeating: 0, count: edgeCapacity)
        for edge in edges {
            let key = Lookup.edgeKey(state: UInt16(edge.state), token: UInt16(edge.token))
            var index = Lookup.edgeSlot(key) & (edgeCapacity - 1)
            while edgeKeys[index] != 0 { index = (index + 1) & (edgeCapacity - 1) }
            edgeKeys[index] = key
            edgeTargets[index] = UInt16(edge.target)
        }
    }

    /// The least power of two that leaves the table at most a quarter full.
    private static func capacity(for count: Int) -> Int {
        var capacity = 16
        while capacity < count * 4 { capacity *= 2 }
        return capacity
    }
}

extension MarkerTable {
    /// The table's arrays as buffers, valid inside ``withLookup(_:)`` only.
    struct Lookup {
        var wordKeys: UnsafeBufferPointer<UInt64>
        var wordIDs: UnsafeBufferPointer<UInt16>
        var flags: UnsafeBufferPointer<UInt16>
        var rootNext: UnsafeBufferPointer<UInt16>
        var edgeKeys: UnsafeBufferPointer<UInt32>
        var edgeTargets: UnsafeBufferPointer<UInt16>
        var fails: UnsafeBufferPointer<UInt16>
        var outputStarts: UnsafeBufferPointer<UInt32>
        var outputs: UnsafeBufferPointer<Output>

        /// The number of the word with this hash, 0 if it is on no list.
        @inline(__always)
        func word(_ hash: UInt64) -> UInt16 {
            let mask = wordKeys.count &- 1
            var index = Int(truncatingIfNeeded: hash >> 20) & mask
            while wordIDs[index] != 0 {
                if wordKeys[index] == hash { return wordIDs[index] }
                index = (index &+ 1) & mask
            }
            return 0
        }

        /// The automaton's next state.
        @inline(__always)
        func next(_ state: UInt16, _ token: UInt16) -> UInt16 {
            var state = state
            let mask = edgeKeys.count &- 1
            while state != 0 {
                let key = Self.edgeKey(state: state, token: token)
                var index = Self.edgeSlot(key) & mask
                while edgeKeys[index] != 0 {
                    if edgeKeys[index] == key { return edgeTargets[index] }
                    index = (index &+ 1) & mask
                }
                state = fails[Int(state)]
            }
            return rootNext[Int(token)]
        }

        @inline(__always)
        static func edgeKey(state: UInt16, token: UInt16) -> UInt32 { UInt32(state) << 16 | UInt32(token) }

        @inline(__always)
        static func edgeSlot(_ key: UInt32) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 12) }
    }

    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        wordKeys.withUnsafeBufferPointer { wordKeys in
            wordIDs.withUnsafeBufferPointer { wordIDs in
                flags.withUnsafeBufferPointer { flags in
                    rootNext.withUnsafeBufferPointer { rootNext in
                        edgeKeys.withUnsafeBufferPointer { edgeKeys in
                            edgeTargets.withUnsafeBufferPointer { edgeTargets in
                                fails.withUnsafeBufferPointer { fails in
                                    outputStarts.withUnsafeBufferPointer { starts in
                                        outputs.withUnsafeBufferPointer { outputs in
                                            body(
                                                Lookup(
                                                    wordKeys: wordKeys, wordIDs: wordIDs, flags: flags,
                                                    rootNext: rootNext, edgeKeys: edgeKeys,
                                                    edgeTargets: edgeTargets, fails: fails,
                                                    outputStarts: starts, outputs: outputs))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
