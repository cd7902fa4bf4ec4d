import AttuneCore

/// Writes phrases as bytes, choosing slots and alternatives with its own generator.
///
/// Within one conversation each slot draws from three neighbouring entries of its list, so that the turns speak about
/// the same things.
struct Pen {
    var random: SeededGenerator
    private let slots: [[Phrase]]
    private var focus: [Int]

    init(random: SeededGenerator, slots: [[Phrase]]) {
        self.random = random
        self.slots = slots
        self.focus = []
        for list in slots { focus.append(self.random.below(list.count)) }
    }

    mutating func write(_ phrase: Phrase, to out: inout [UInt8]) {
        for piece in phrase.pieces {
            switch piece {
            case .literal(let bytes): out += bytes
            case .number(let low, let high): out += String(low + random.below(high - low + 1)).utf8
            case .choice(let options): write(options[random.below(options.count)], to: &out)
            case .slot(let slot, let capital):
                let list = slots[slot.rawValue]
                guard !list.isEmpty else { continue }
                let start = out.count
                write(list[(focus[slot.rawValue] + random.below(3)) % list.count], to: &out)
                if capital { Pen.capitalise(&out, at: start) }
            }
        }
    }

    /// One phrase of the list, at random.
    mutating func write(oneOf phrases: [Phrase], to out: inout [UInt8]) {
        guard !phrases.isEmpty else { return }
        write(phrases[random.below(phrases.count)], to: &out)
    }

    mutating func text(oneOf phrases: [Phrase]) -> [UInt8] {
        var out: [UInt8] = []
        write(oneOf: phrases, to: &out)
        return out
    }

    /// A sentence with a capital at its start.
    mutating func sentence(oneOf phrases: [Phrase]) -> [UInt8] {
        var out = text(oneOf: phrases)
        Pen.capitalise(&out, at: 0)
        return out
    }

    static func capitalise(_ bytes: inout [UInt8], at index: Int) {
        if index < bytes.count, bytes[index] >= 97, bytes[index] <= 122 { bytes[index] -= 32 }
    }

    /// Lowers a sentence's first letter for use after an opening; leaves "I" and abbreviations alone.
    static func lowerStart(_ bytes: inout [UInt8]) {
        guard bytes.count > 1, bytes[0] >= 65, bytes[0] <= 90 else { return }
        let isWord = bytes[1] >= 97 && bytes[1] <= 122
        let isArticle = bytes[0] == UInt8(ascii: "A") && bytes[1] == UInt8(ascii: " ")
        if isWord || isArticle { bytes[0] += 32 }
    }
}
