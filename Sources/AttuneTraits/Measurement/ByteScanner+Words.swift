/// Words.
extension ByteScanner {
    struct PreviousWord {
        /// The index after its last byte; -1 after anything that is no word.
        var end = -1
        var length = 0
        var flags: WordFlags = []
        var isCapital = false
        /// Capitalised inside a sentence and on no list: likely a name.
        var isName = false
        var isDotted = false
        var isFirstPerson = false
    }

    /// Neighbouring words in capitals. Three or more are shouting, not acronyms.
    struct CapitalRun {
        var words = 0
        var acronyms = 0

        mutating func end(_ counts: inout TextCounts) {
            if words <= 2 { counts.acronyms &+= acronyms }
            words = 0
            acronyms = 0
        }
    }

    /// What a word is made of, gathered as it is read.
    private struct Shape {
        var length = 0
        var letters = 0
        var upper = 0
        var foreignLetters = 0
        var digits = 0
        var syllables = 0
        var afterVowel = false
        var apostrophe = false
        var dotted = false
    }

    /// Reads the word that begins at `from` and returns the index after it.
    mutating func word(_ from: Int, _ end: Int) -> Int {
        var hash = RunningHash()
        var shape = Shape()
        var index = from
        scan: while index < end {
            let byte = bytes[index]
            let lower = byte | 0x20
            if lower &- 97 < 26 {
                hash.append(lower)
                shape.letters &+= 1
                shape.upper &+= byte & 0x20 == 0 ? 1 : 0
                let vowel = (0x110_4111 >> UInt32(lower &- 97)) & 1 == 1
                if vowel, !shape.afterVowel { shape.syllables &+= 1 }
                shape.afterVowel = vowel
                index &+= 1
                continue
            }
            switch byte {
            case 0x30...0x39:
                hash.append(byte)
                shape.digits &+= 1
                index &+= 1
            case 0x27 where isLetter(at(index &+ 1, end)):
                hash.append(0x27)
                shape.apostrophe = true
                shape.afterVowel = false
                index &+= 1
            case UInt8(ascii: "_") where isLetter(at(index &+ 1, end)) || isDigit(at(index &+ 1, end)):
                hash.append(byte)
                index &+= 1
            case UInt8(ascii: "."):
                // e.g. i.e. U.S. a.m.
                let single = index &- from == 1 || (shape.dotted && bytes[index &- 2] == UInt8(ascii: "."))
                guard single, isLetter(at(index &+ 1, end)), !isLetter(at(index &+ 2, end)) else { break scan }
                guard shape.dotted || at(index &+ 2, end) == UInt8(ascii: ".") else { break scan }
                hash.append(byte)
                shape.dotted = true
                shape.afterVowel = false
                index &+= 1
            case 0x80...:
                if byte == 0xE2, at(index &+ 1, end) == 0x80, at(index &+ 2, end) == 0x99 {
                    guard isLetter(at(index &+ 3, end)) else { break scan }
                    hash.append(0x27)
                    shape.apostrophe = true
                    shape.afterVowel = false
                    index &+= 3
                    continue
                }
                let scalar = UnicodeScan.decode(bytes, index, end)
                let kind = UnicodeScan.kind(scalar.value)
                guard kind == .latin || kind == .letter || kind == .mark else { break scan }
                for offset in 0..<scalar.length { hash.append(bytes[index &+ offset]) }
                shape.foreignLetters &+= 1
                switch kind {
                case .latin: counts.latinLetters &+= 1
                case .letter: counts.otherLetters &+= 1
                default: break
                }
                if kind == .latin, !shape.afterVowel { shape.syllables &+= 1 }
                shape.afterVowel = kind == .latin
                index &+= scalar.length
            default: break scan
            }
        }
        shape.length = index &- from
        if shape.dotted, at(index, end) == UInt8(ascii: ".") { index &+= 1 }
        finish(hash, shape, from, index, end)
        return index
    }

    private mutating func finish(_ hash: RunningHash, _ shape: Shape, _ from: Int, _ next: Int, _ end: Int) {
        let value = hash.value
        counts.asciiLetters &+= shape.letters
        counts.letterWords &+= 1
        distinct.insert(value)
        var id = matcher.lookup.word(value)
        var flags = WordFlags(rawValue: matcher.lookup.flags[Int(id)])
        let capital = isUpper(bytes[from])
        let allCapitals = shape.letters >= 2 && shape.upper == shape.letters && shape.foreignLetters == 0
        if flags.contains(.nameWhenCapitalised), capital, !sentence.needsStart {
            id = 0
            if !allCapitals { flags = [] }
        } else if flags.contains(.acronymInCapitals), allCapitals {
            id = 0
        } else if shape.length == 1, bytes[from] | 0x20 == UInt8(ascii: "i"), !capital || isNumeral(from) {
            id = 0
        }
        let isName = capital && id == 0 && !sentence.needsStart
        if flags.contains(.english) { counts.englishWords &+= 1 }
        if id != 0, !flags.contains(.foreign) { counts.knownWords &+= 1 }
        if flags.contains(.foreign) { counts.foreignWords &+= 1 }
        countAcronym(shape, flags, allCapitals)
        if shape.apostrophe, WordEnding.isContraction(hash.tail) { counts.contractions &+= 1 }
        if flags.contains(.technical)
            || (shape.letters >= 8 && flags.isDisjoint(with: [.common, .english, .instruction])
                && WordEnding.isTechnical(hash.tail, shape.letters))
        {
            counts.technicalWords &+= 1
        }
        counts.syllables &+= max(1, shape.syllables &- WordEnding.silentSyllables(hash.tail, shape.letters))

        token(id, flags)
        previousWord = PreviousWord(
            end: next, length: shape.length, flags: flags, isCapital: capital, isName: isName,
            isDotted: shape.dotted, isFirstPerson: shape.length == 1 && bytes[from] | 0x20 == UInt8(ascii: "i"))
    }

    /// Whether the I there numbers a name: "Elizabeth I".
    private func isNumeral(_ from: Int) -> Bool { previousWord.isName && previousWord.end == from &- 1 }

    /// Hands one word to the sentence and to the automaton.
    @inline(__always)
    private mutating func token(_ id: UInt16, _ flags: WordFlags) {
        if sentence.needsStart {
            sentence.needsStart = false
            matcher.feed(MarkerTable.Token.start)
        }
        matcher.feed(id)
        settleInstruction(!flags.contains(.afterNoun))
        if sentence.atStart {
            if flags.contains(.instruction) {
                sentence.atStart = false
                sentence.pendingInstruction = true
            } else if !flags.contains(.lead) {
                sentence.atStart = false
            }
        }
        add(words: 1)
    }

    @inline(__always)
    mutating func add(words: Int) {
        counts.words &+= words
        blockWords &+= words
        sentence.words &+= words
        parenthesis.words &+= words
    }

    private mutating func countAcronym(_ shape: Shape, _ flags: WordFlags, _ allCapitals: Bool) {
        let plural = shape.upper >= 2 && shape.letters == shape.upper &+ 1 && shape.foreignLetters == 0
        guard allCapitals || plural else { return capitals.end(&counts) }
        capitals.words &+= 1
        guard shape.upper <= 6, !shape.apostrophe, !shape.dotted, !flags.contains(.noAcronym),
            !flags.contains(.english) || flags.contains(.acronymInCapitals)
        else { return }
        capitals.acronyms &+= 1
    }
}
