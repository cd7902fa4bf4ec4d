import AttuneCore

/// How one user types: the same meaning in another register.
enum UserVoice: Int, Sendable, CaseIterable {
    /// As the phrases stand.
    case plain
    /// Small letters, no full stop at the end.
    case lower
    /// Small letters and slips of the finger.
    case hasty
    /// Says more around it.
    case chatty
    /// Bare phrases.
    case terse

    /// How likely this user puts an opener before a reaction, and a closer after it.
    var openerShare: Double { [0.35, 0.35, 0.25, 0.8, 0][rawValue] }
    var closerShare: Double { [0.25, 0.25, 0.15, 0.6, 0][rawValue] }

    /// How likely plain words are followed by a remark on the matter.
    var tailShare: Double { [0.5, 0.5, 0.4, 0.8, 0.15][rawValue] }

    func style(_ text: inout [UInt8], random: inout SeededGenerator) {
        switch self {
        case .plain, .chatty: Pen.capitalise(&text, at: 0)
        case .terse: if text.last == UInt8(ascii: ".") { text.removeLast() }
        case .lower, .hasty:
            for i in text.indices where text[i] >= 65 && text[i] <= 90 { text[i] += 32 }
            if text.last == UInt8(ascii: ".") { text.removeLast() }
            if self == .hasty, random.chance(0.5) { UserVoice.slip(&text, random: &random) }
        }
    }

    /// Swaps or drops one letter inside one word of at least five letters.
    private static func slip(_ text: inout [UInt8], random: inout SeededGenerator) {
        var starts: [Int] = []
        var run = 0
        for (i, byte) in text.enumerated() {
            run = byte >= 97 && byte <= 122 ? run + 1 : 0
            if run == 5 { starts.append(i - 4) }
        }
        guard !starts.isEmpty else { return }
        let at = starts[random.below(starts.count)] + 1 + random.below(3)
        if random.chance(0.6) { text.swapAt(at, at + 1) } else { text.remove(at: at) }
    }
}
