import AttuneCore
import AttuneTraits

/// A user turn as the second reading sees it: hashes of its words in order, and marks of how it stands in the talk.
///
/// Words take the lower 31 bits; a mark has the upper bit set and forms no pair with its neighbours.
enum TurnWords {
    /// The first words of a turn, and the last of a longer one.
    private static let first = 48
    private static let last = 16

    // What is no word of its own; words' hashes start above.
    private static let number: UInt32 = 1
    private static let stop: UInt32 = 2
    private static let question: UInt32 = 3
    private static let masked: UInt32 = 4
    private static let smallestHash: UInt32 = 16
    private static let mark: UInt32 = 0x8000_0000

    /// - Parameters:
    ///   - tokens: the turn, scanned.
    ///   - marks: see ``Mark``.
    static func of(_ tokens: [Token], marks: [Mark]) -> [UInt32] {
        var words: [UInt32] = []
        for token in tokens {
            switch token.kind {
            case .word: words.append(max(UInt32(truncatingIfNeeded: token.hash) & ~mark, smallestHash))
            case .number: words.append(number)
            case .hard: words.append(stop)
            case .question: words.append(question)
            case .masked: words.append(masked)
            case .soft: break
            }
        }
        if words.count > first + last { words.removeSubrange(first..<(words.count - last)) }
        return words + marks.map { mark | $0.rawValue }
    }

    /// How a turn stands in the talk.
    enum Mark: UInt32 {
        /// No reply follows; one much shorter than the reply before; one as long; one much longer.
        case ends = 1
        case shrinks, stays, grows
        /// Words that nobody used before: none, one or two, more.
        case nothingNew, littleNew, muchNew

        static func next(_ following: Int?, after reply: Int) -> Mark {
            guard let following else { return .ends }
            if following * 4 < reply { return .shrinks }
            return following > reply * 2 ? .grows : .stays
        }

        static func new(_ words: Int) -> Mark { words == 0 ? .nothingNew : words < 3 ? .littleNew : .muchNew }
    }

    /// The features of a turn: its words, its pairs of neighbours, its marks; as hashes, each once, ascending.
    static func features(_ words: [UInt32]) -> [UInt64] {
        var features: [UInt64] = []
        features.reserveCapacity(2 * words.count)
        var previous: UInt64 = 0
        for word in words {
            features.append(UInt64(word))
            guard word & Self.mark == 0 else { continue }
            features.append((previous + 1) << 32 | UInt64(word))
            previous = UInt64(word)
        }
        features.sort()
        var last: UInt64?
        return features.filter { feature in
            defer { last = feature }
            return feature != last
        }
    }
}
