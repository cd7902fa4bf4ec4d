/// Characters beyond ASCII.
extension ByteScanner {
    /// Reads what begins at a byte of 0x80 or more, and returns the index after it.
    mutating func wide(_ index: Int, _ end: Int) -> Int {
        let scalar = UnicodeScan.decode(bytes, index, end)
        let next = index &+ scalar.length
        switch UnicodeScan.kind(scalar.value) {
        case .latin, .letter:
            return word(index, end)
        case .dense:
            return unspaced(index, end, kind: .dense)
        case .unspaced:
            return unspaced(index, end, kind: .unspaced)
        case .digit:
            return wideNumber(index, end)
        case .stop:
            endSentence(mark: UInt8(ascii: "."))
        case .question:
            endSentence(mark: UInt8(ascii: "?"))
        case .exclamation:
            endSentence(mark: UInt8(ascii: "!"))
        case .ellipsis:
            terminator(UInt8(ascii: "."), from: index, next: next, end: end)
        case .comma:
            matcher.feed(MarkerTable.Token.comma)
            settleInstruction(true)
        case .dash:
            aside()
        case .emoji:
            return emoji(next, end, playful: false)
        case .playfulEmoji:
            return emoji(next, end, playful: true)
        case .flag:
            counts.emoji &+= 1
            let second = next < end ? UnicodeScan.decode(bytes, next, end) : (value: 0, length: 0)
            return UnicodeScan.kind(second.value) == .flag ? next &+ second.length : next
        case .mathSign:
            matcher.interrupt()
            counts.formulas &+= 1
        case .mark, .joiner, .modifier, .space, .closer:
            break
        case .other:
            // A dash of the shorter kind is an aside when set off by spaces; quotation marks interrupt nothing.
            if scalar.value == 0x2013 {
                let spaced = index > 0 && isSpace(bytes[index &- 1]) && isSpace(at(next, end))
                if spaced { aside() }
            } else if scalar.value != 0x201C, scalar.value != 0x2018 {
                matcher.interrupt()
            }
        }
        return next
    }

    /// One emoji with its variation selectors, skin tones and everything joined to it.
    private mutating func emoji(_ from: Int, _ end: Int, playful: Bool) -> Int {
        counts.emoji &+= 1
        if playful { counts.playfulSymbols &+= 1 }
        matcher.interrupt()
        var index = from
        while index < end, bytes[index] >= 0x80 {
            let scalar = UnicodeScan.decode(bytes, index, end)
            switch UnicodeScan.kind(scalar.value) {
            case .mark, .modifier:
                index &+= scalar.length
            case .joiner:
                let joined = index &+ scalar.length
                guard joined < end, bytes[joined] >= 0x80 else { return joined }
                index = joined &+ UnicodeScan.decode(bytes, joined, end).length
            default: return index
            }
        }
        return index
    }

    /// A digit with the enclosing keycap.
    func keycapEnd(_ index: Int, _ end: Int) -> Int? {
        var next = index &+ 1
        if at(next, end) == 0xEF, at(next &+ 1, end) == 0xB8, at(next &+ 2, end) == 0x8F { next &+= 3 }
        guard at(next, end) == 0xE2, at(next &+ 1, end) == 0x83, at(next &+ 2, end) == 0xA3 else { return nil }
        return next &+ 3
    }

    mutating func keycap(_ index: Int, _ end: Int) -> Int? {
        guard at(index &+ 1, end) >= 0x80, let next = keycapEnd(index, end) else { return nil }
        counts.emoji &+= 1
        matcher.interrupt()
        return next
    }

    /// A run of a script without spaces, as so many words as its length makes likely.
    private mutating func unspaced(_ from: Int, _ end: Int, kind: UnicodeScan.Kind) -> Int {
        var index = from
        var characters = 0
        var pair: UInt64 = 0
        capitals.end(&counts)
        while index < end, bytes[index] >= 0x80 {
            let scalar = UnicodeScan.decode(bytes, index, end)
            let found = UnicodeScan.kind(scalar.value)
            guard found == kind || found == .mark else { break }
            index &+= scalar.length
            guard found == kind else { continue }
            characters &+= 1
            // Distinct pairs of characters stand for distinct words.
            pair = pair << 32 | UInt64(scalar.value)
            if characters & 1 == 0 {
                var hash = RunningHash()
                for shift in stride(from: 0, to: 64, by: 8) {
                    hash.append(UInt8(truncatingIfNeeded: pair >> UInt64(shift)))
                }
                distinct.insert(hash.value)
            }
        }
        counts.otherLetters &+= characters
        let words = kind == .dense ? (characters &* 3 &+ 4) / 5 : (characters &+ 3) / 4
        counts.syllables &+= characters
        sentence.needsStart = false
        sentence.atStart = false
        matcher.interrupt()
        add(words: words)
        previousWord = PreviousWord()
        return index
    }

    private mutating func wideNumber(_ from: Int, _ end: Int) -> Int {
        var index = from
        while index < end, bytes[index] >= 0x80 {
            let scalar = UnicodeScan.decode(bytes, index, end)
            guard UnicodeScan.kind(scalar.value) == .digit else { break }
            index &+= scalar.length
        }
        counts.numbers &+= 1
        counts.syllables &+= 1
        sentence.needsStart = false
        matcher.interrupt()
        add(words: 1)
        return index
    }
}
