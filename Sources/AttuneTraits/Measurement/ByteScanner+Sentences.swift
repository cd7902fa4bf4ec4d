/// Where sentences begin and end, and what a sentence is as a whole: an instruction, a question, filler.
extension ByteScanner {
    /// What is known of the sentence so far.
    struct Sentence {
        var words = 0
        /// The next word is the first, or only words such as "please" and "then" came before.
        var atStart = true
        /// The automaton has yet to be told that a sentence starts.
        var needsStart = true
        /// The last word was an instruction's verb, unless the next token shows it to be a noun.
        var pendingInstruction = false
        var isInstruction = false
        /// A colon begins the clause of a list item anew once.
        var restarted = false
    }

    /// The search for filler before the answer. It is over at the first sentence that is none.
    struct Preamble {
        static let maximumSentences = 3
        static let maximumWords = 45
        var isOver = false
        var sentences = 0
        var fillersBefore = 0
        var announcementsBefore = 0
    }

    /// Ends the sentence, if one has begun.
    ///
    /// - Parameter mark: the byte that ended it, 0 for the end of a line or block.
    mutating func endSentence(mark: UInt8) {
        settleInstruction(true)
        capitals.end(&counts)
        if sentence.words > 0 {
            if block == .prose || block == .item {
                counts.sentences &+= 1
                counts.sentenceWords &+= sentence.words
                if sentence.isInstruction { counts.instructions &+= 1 }
                if mark == UInt8(ascii: "?") { counts.questions &+= 1 }
                if mark == UInt8(ascii: "!") { counts.exclamations &+= 1 }
            }
            if !preamble.isOver { judgePreamble() }
        }
        if sentence.words > 0 || !sentence.needsStart {
            sentence = Sentence()
            matcher.interrupt()
        }
        previousWord = PreviousWord()
    }

    /// Decides about a verb at a sentence's start, once what follows it is known.
    @inline(__always)
    mutating func settleInstruction(_ verb: Bool) {
        if sentence.pendingInstruction {
            sentence.pendingInstruction = false
            if verb { sentence.isInstruction = true }
        }
    }

    private mutating func judgePreamble() {
        let fillers = matcher.count(of: .filler)
        let announcements = matcher.count(of: .announcement)
        let announces = announcements > preamble.announcementsBefore && lastByte == UInt8(ascii: ":")
        let whole =
            block == .prose && sentence.words <= Preamble.maximumWords
            && (fillers > preamble.fillersBefore || announces || matcher.openerWords >= sentence.words)
        if whole {
            counts.preambleWords &+= sentence.words
        } else {
            if block == .prose { counts.preambleWords &+= matcher.openerWords }
            preamble.isOver = true
        }
        preamble.sentences &+= 1
        if preamble.sentences >= Preamble.maximumSentences || announces { preamble.isOver = true }
        preamble.fillersBefore = fillers
        preamble.announcementsBefore = announcements
        matcher.openerWords = 0
    }

    /// A full stop, exclamation or question mark, or a run of them, at `from`; `next` is the first byte after it.
    mutating func terminator(_ mark: UInt8, from: Int, next: Int, end: Int) {
        var after = next
        while after < end, isCloser(after, end) { after &+= 1 }
        // What stands in quotation marks is asked or exclaimed by someone else.
        let quotation = after > next && [0x22, 0x27, 0xE2].contains(bytes[next])
        let stands = after >= end || isSpace(bytes[after]) || bytes[after] >= 0x80
        let following = at(skipSpaces(after, end), end)
        let continues = following &- 97 < 26
        if mark == UInt8(ascii: ".") {
            matcher.interrupt()
            let soft = next &- from > 1
            guard stands, !(soft && continues) else { return }
            if !soft, from == previousWord.end {
                if previousWord.flags.contains(.title) && following != 0 { return }
                let initial = previousWord.length == 1 && previousWord.isCapital && !previousWord.isFirstPerson
                if initial, isUpper(following) { return }
                let inner = previousWord.flags.contains(.abbreviation) || previousWord.isDotted
                if inner, continues || isDigit(following) || following == UInt8(ascii: ",") { return }
            }
            endSentence(mark: mark)
        } else if stands && !continues {
            endSentence(mark: quotation ? 0 : mark)
        } else {
            if mark == UInt8(ascii: "!"), !quotation, block == .prose || block == .item { counts.exclamations &+= 1 }
            matcher.interrupt()
        }
    }

    /// Closing quotation marks, brackets and emphasis after a sentence's mark.
    private func isCloser(_ index: Int, _ end: Int) -> Bool {
        switch bytes[index] {
        case 0x22, 0x27, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
        case 0xE2: at(index &+ 1, end) == 0x80 && (at(index &+ 2, end) == 0x9D || at(index &+ 2, end) == 0x99)
        case 0x80: bytes[index &- 1] == 0xE2
        case 0x9D, 0x99: bytes[index &- 1] == 0x80
        default: false
        }
    }
}
