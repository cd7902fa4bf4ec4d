/// Reads a text once, byte by byte: lines into blocks (this file), blocks into words and symbols (the extensions).
///
/// Look-ahead is bounded by ``reach`` bytes, except to the end of the line, so that time stays linear in the text
/// whatever its bytes are.
struct ByteScanner {
    enum Block { case none, prose, item, heading, table }

    /// How far a closing bracket, backtick or dollar sign is looked for.
    static let reach = 512

    let bytes: UnsafePointer<UInt8>
    let count: Int
    var matcher: MarkerMatcher
    var distinct: DistinctWords
    var counts = TextCounts()

    // The block and its lines.
    var block = Block.none
    var blockWords = 0
    var lastByte: UInt8 = 0
    var inTable = false
    var fence: (byte: UInt8, length: Int)?
    var comment = CodeComment()
    var inFormula = false

    // The sentence.
    var sentence = Sentence()
    var preamble = Preamble()

    // What stands before the next byte in the line.
    var previousWord = PreviousWord()
    var capitals = CapitalRun()
    var parenthesis = Parenthesis()
    var openEmphasis = (star: false, underscore: false)
    var dashes = 0

    init(bytes: UnsafePointer<UInt8>, count: Int, matcher: MarkerMatcher, distinct: DistinctWords) {
        self.bytes = bytes
        self.count = count
        self.matcher = matcher
        self.distinct = distinct
    }

    mutating func run() {
        var start = 0
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
        while start < count {
            var end = start
            while end < count, bytes[end] != 0x0A { end &+= 1 }
            var trimmed = end
            while trimmed > start, isSpace(bytes[trimmed &- 1]) { trimmed &-= 1 }
            line(start, trimmed)
            start = end &+ 1
        }
        endBlock()
        counts.distinctWords = distinct.count
    }

    // MARK: Lines

    private mutating func line(_ start: Int, _ end: Int) {
        var from = skipSpaces(start, end)
        if let open = fence {
            codeLine(from, end, open)
            return
        }
        while from < end, bytes[from] == UInt8(ascii: ">") { from = skipSpaces(from &+ 1, end) }
        guard from < end else {
            endBlock()
            inFormula = false
            inTable = false
            return
        }
        if inFormula {
            inFormula =
                find(UInt8(ascii: "$"), UInt8(ascii: "$"), from, end) == nil
                && find(UInt8(ascii: "\\"), UInt8(ascii: "]"), from, end) == nil
            return
        }
        if let opened = fenceOpening(from, end) {
            endBlock()
            fence = opened
            comment = CodeComment()
            return
        }
        parenthesis.open = false
        openEmphasis = (false, false)
        dashes = 0
        read(from, end, indent: from &- start)
    }

    /// Tells what kind of block the line is, then scans its text.
    private mutating func read(_ from: Int, _ end: Int, indent: Int) {
        switch bytes[from] {
        case UInt8(ascii: "|") where tableRow(from, end): return
        case UInt8(ascii: "-"), UInt8(ascii: ":"):
            if isTableRule(from, end) {
                // The header stood in the line above.
                inTable = true
                counts.tableRows &+= 1
                return
            }
            if isRule(from, end) { return endBlock() }
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            if isRule(from, end) { return endBlock() }
            if let inner = boldLine(from, end) { return heading(inner.lowerBound, inner.upperBound) }
        case UInt8(ascii: "="):
            if isRun(of: UInt8(ascii: "="), from, end), end &- from >= 3 {
                if block == .prose { counts.headings &+= 1 }
                return endBlock()
            }
        case UInt8(ascii: "#"):
            var text = from
            while text < end, bytes[text] == UInt8(ascii: "#") { text &+= 1 }
            if text &- from <= 6, text < end, isSpace(bytes[text]) { return heading(skipSpaces(text, end), end) }
        default: break
        }
        if inTable {
            if contains(UInt8(ascii: "|"), from, end) {
                counts.tableRows &+= 1
                begin(.table)
                return scan(from, end)
            }
            inTable = false
        }
        if let text = bullet(from, end) {
            counts.bulletItems &+= 1
            begin(.item)
            return scan(text, end)
        }
        if let text = numberedItem(from, end) {
            counts.numberedItems &+= 1
            begin(.item)
            return scan(text, end)
        }
        prose(from, end, indent: indent)
    }

    private mutating func prose(_ from: Int, _ end: Int, indent: Int) {
        let continues = block == .prose || (block == .item && indent >= 2)
        if !continues {
            begin(.prose)
        } else if !(bytes[from] &- 97 < 26) {
            endSentence(mark: 0)
        }
        scan(from, end)
    }

    private mutating func heading(_ from: Int, _ end: Int) {
        counts.headings &+= 1
        if let text = numberedItem(from, end) {
            counts.numberedItems &+= 1
            begin(.heading)
            scan(text, end)
        } else {
            begin(.heading)
            scan(from, end)
        }
        endBlock()
    }

    /// A row with leading pipe. The rule between header and body is none.
    private mutating func tableRow(_ from: Int, _ end: Int) -> Bool {
        guard contains(UInt8(ascii: "|"), from &+ 1, end) else { return false }
        inTable = false
        if isTableRule(from, end) { return true }
        counts.tableRows &+= 1
        begin(.table)
        scan(from, end)
        return true
    }

    // MARK: Blocks

    mutating func begin(_ next: Block) {
        endBlock()
        block = next
    }

    /// Whether the block introduces what follows: it ends with a colon, or is a few words without a sentence's mark.
    private var isLeadIn: Bool {
        lastByte == UInt8(ascii: ":") || (blockWords <= 6 && (isLetter(lastByte) || isDigit(lastByte)))
    }

    mutating func endBlock() {
        endSentence(mark: 0)
        if blockWords > 0 {
            switch block {
            case .prose where !isLeadIn:
                counts.paragraphs &+= 1
                counts.paragraphWords &+= blockWords
            case .prose, .item:
                counts.shortBlocks &+= 1
                counts.shortBlockWords &+= blockWords
            default: break
            }
        }
        block = .none
        blockWords = 0
        lastByte = 0
    }
}
