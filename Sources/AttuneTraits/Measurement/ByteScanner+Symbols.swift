/// The text of a line: dispatch on each byte, and the symbols between the words.
extension ByteScanner {
    struct Parenthesis {
        var open = false
        var words = 0
        var startsCapital = false
        /// The index after a year such as 2020, the last number read.
        var yearEnd = -1
    }

    /// Scans the text of one line.
    mutating func scan(_ from: Int, _ end: Int) {
        var index = from
        while index < end {
            let byte = bytes[index]
            if isLetter(byte) {
                index = isAddress(index, end) ? address(index, end) : word(index, end)
            } else if isSpace(byte) {
                index &+= 1
            } else if isDigit(byte) {
                if let next = keycap(index, end) {
                    index = next
                } else {
                    index = number(index, end)
                }
            } else if byte >= 0x80 {
                index = wide(index, end)
            } else {
                index = symbol(byte, index, end)
            }
        }
        if end > from { lastByte = bytes[end &- 1] == UInt8(ascii: "*") ? at(end &- 3, end) : bytes[end &- 1] }
        if from < end, lastByte != UInt8(ascii: ":"), bytes[end &- 1] == UInt8(ascii: ":") {
            lastByte = bytes[end &- 1]
        }
    }

    private mutating func symbol(_ byte: UInt8, _ index: Int, _ end: Int) -> Int {
        let next = at(index &+ 1, end)
        let previous = index > 0 ? bytes[index &- 1] : 0x20
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return punctuation(byte, index, end)
        case UInt8(ascii: ","):
            matcher.feed(MarkerTable.Token.comma)
            settleInstruction(true)
        case UInt8(ascii: ":"), UInt8(ascii: ";"):
            return colon(byte, index, end)
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            return emphasis(byte, index, end)
        case UInt8(ascii: "`"):
            return inlineCode(index, end)
        case UInt8(ascii: "("):
            matcher.interrupt()
            if !parenthesis.open, !isLetter(previous), !isDigit(previous), previous != UInt8(ascii: ":") {
                parenthesis.open = true
                parenthesis.words = 0
                parenthesis.startsCapital = isUpper(next)
            }
        case UInt8(ascii: ")"):
            matcher.interrupt()
            closeParenthesis(index)
        case UInt8(ascii: "["):
            return bracket(index, end)
        case UInt8(ascii: "]"):
            matcher.interrupt()
            if next == UInt8(ascii: "("), let close = closing(UInt8(ascii: ")"), index &+ 2, end) {
                counts.links &+= 1
                return close &+ 1
            }
        case UInt8(ascii: "-"):
            return dash(index, end)
        case UInt8(ascii: "$"):
            return dollar(index, end)
        case UInt8(ascii: "\\"):
            return backslash(index, end)
        case UInt8(ascii: "="), UInt8(ascii: "^"):
            return operation(byte, index, end)
        case UInt8(ascii: "<"):
            return tag(index, end)
        case 0x22, 0x27:  // Quotation marks: phrases go on inside them.
            break
        case UInt8(ascii: "|"):
            matcher.interrupt()
            sentence.needsStart = true
        default:
            matcher.interrupt()
        }
        return index &+ 1
    }

    private mutating func punctuation(_ byte: UInt8, _ index: Int, _ end: Int) -> Int {
        var next = index &+ 1
        var mark = byte
        if byte == UInt8(ascii: ".") {
            while next < end, bytes[next] == byte { next &+= 1 }
        } else {
            // "!=" and "![image]" are no exclamations.
            let following = at(next, end)
            if byte == UInt8(ascii: "!"), following == UInt8(ascii: "=") || following == UInt8(ascii: "[") {
                return next
            }
            while next < end, bytes[next] == UInt8(ascii: "!") || bytes[next] == UInt8(ascii: "?") {
                if bytes[next] == UInt8(ascii: "?") { mark = bytes[next] }
                next &+= 1
            }
        }
        terminator(mark, from: index, next: next, end: end)
        return next
    }

    private mutating func colon(_ byte: UInt8, _ index: Int, _ end: Int) -> Int {
        let next = at(index &+ 1, end)
        if byte == UInt8(ascii: ";"),
            next == UInt8(ascii: ")") || (next == UInt8(ascii: "-") && at(index &+ 2, end) == UInt8(ascii: ")"))
        {
            counts.playfulSymbols &+= 1
            matcher.interrupt()
            return index &+ (next == UInt8(ascii: ")") ? 2 : 3)
        }
        guard byte == UInt8(ascii: ":") else {
            // "TL;DR" is one phrase.
            if !isLetter(next) { matcher.interrupt() }
            settleInstruction(true)
            return index &+ 1
        }
        if next == UInt8(ascii: ")") { return index &+ 2 }
        matcher.feed(MarkerTable.Token.colon)
        // "Check:" is a title, but "Run this:" was settled by its next word.
        settleInstruction(false)
        if block == .item, !sentence.restarted, sentence.words <= 6, !sentence.isInstruction {
            sentence.restarted = true
            sentence.atStart = true
            sentence.needsStart = true
        }
        return index &+ 1
    }

    private mutating func closeParenthesis(_ index: Int) {
        guard parenthesis.open else { return }
        parenthesis.open = false
        let year = parenthesis.yearEnd == index || parenthesis.yearEnd == index &- 1
        if year, parenthesis.startsCapital, parenthesis.words >= 2, parenthesis.words <= 8 {
            counts.bracketCitations &+= 1
        } else if parenthesis.words > 0 {
            counts.asides &+= 1
        }
    }

    /// `[1]`, `[2, 3]` and `[^4]` cite.
    private mutating func bracket(_ index: Int, _ end: Int) -> Int {
        matcher.interrupt()
        var next = index &+ 1
        if at(next, end) == UInt8(ascii: "^") { next &+= 1 }
        let digits = next
        while next < end, next &- index < 16,
            isDigit(bytes[next]) || (next > digits && (bytes[next] == UInt8(ascii: ",") || bytes[next] == 0x20))
        {
            next &+= 1
        }
        guard next > digits, isDigit(bytes[digits]), at(next, end) == UInt8(ascii: "]"), next &- digits <= 12 else {
            return index &+ 1
        }
        counts.bracketCitations &+= 1
        // Its address, if it has one, is read as a link.
        return at(next &+ 1, end) == UInt8(ascii: "(") ? next : next &+ 1
    }

    /// A dash set off by spaces, or two hyphens, is an aside, except after the term that begins a list item.
    private mutating func dash(_ index: Int, _ end: Int) -> Int {
        let previous = index > 0 ? bytes[index &- 1] : 0x20
        var next = index
        while next < end, bytes[next] == UInt8(ascii: "-") { next &+= 1 }
        let spaced = isSpace(previous) && isSpace(at(next, end))
        // A hyphen inside a word joins: "step-by-step" reads as three words of one phrase.
        if next == index &+ 1, !spaced { return next }
        aside()
        return next
    }

    mutating func aside() {
        matcher.interrupt()
        dashes &+= 1
        let separator = block == .item && dashes == 1 && sentence.words <= 8
        if block == .item, dashes == 1, sentence.words <= 8 {
            sentence.needsStart = true
            if !sentence.isInstruction { sentence.atStart = true }
        }
        if !separator, sentence.words > 0, block == .prose || block == .item { counts.asides &+= 1 }
    }
}
