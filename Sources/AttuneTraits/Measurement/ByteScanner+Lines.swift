/// Tests on lines. They read and change nothing.
extension ByteScanner {
    @inline(__always)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    @inline(__always)
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    @inline(__always)
    func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

    /// The byte there, 0 beyond the end.
    @inline(__always)
    func at(_ index: Int, _ end: Int) -> UInt8 { index < end ? bytes[index] : 0 }

    func skipSpaces(_ from: Int, _ end: Int) -> Int {
        var index = from
        while index < end, isSpace(bytes[index]) { index &+= 1 }
        return index
    }

    func isRun(of byte: UInt8, _ from: Int, _ end: Int) -> Bool {
        var index = from
        while index < end, bytes[index] == byte { index &+= 1 }
        return index == end
    }

    func contains(_ byte: UInt8, _ from: Int, _ end: Int) -> Bool {
        var index = from
        while index < end {
            if bytes[index] == byte { return true }
            index &+= 1
        }
        return false
    }

    /// Where the two bytes stand next to each other, within ``reach``.
    func find(_ first: UInt8, _ second: UInt8, _ from: Int, _ end: Int) -> Int? {
        let limit = min(end &- 1, from &+ Self.reach)
        var index = from
        while index < limit {
            if bytes[index] == first, bytes[index &+ 1] == second { return index }
            index &+= 1
        }
        return nil
    }

    /// `---`, `* * *`, `___`.
    func isRule(_ from: Int, _ end: Int) -> Bool {
        let mark = bytes[from]
        var marks = 0
        var index = from
        while index < end {
            if bytes[index] == mark {
                marks &+= 1
            } else if !isSpace(bytes[index]) {
                return false
            }
            index &+= 1
        }
        return marks >= 3
    }

    /// `|---|:-:|`, with or without outer pipes.
    func isTableRule(_ from: Int, _ end: Int) -> Bool {
        var dashes = 0
        var pipes = 0
        var index = from
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "-"): dashes &+= 1
            case UInt8(ascii: "|"): pipes &+= 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
            index &+= 1
        }
        return pipes >= 1 && dashes >= 2
    }

    /// The inside of a line that is one bold span and no sentence: `**Title**`, `**Title:**`, `__Title__:`.
    func boldLine(_ from: Int, _ end: Int) -> Range<Int>? {
        var last = end
        if bytes[last &- 1] == UInt8(ascii: ":") { last &-= 1 }
        let mark = bytes[from]
        guard last &- from >= 5, last &- from <= 160, bytes[from &+ 1] == mark, bytes[last &- 1] == mark,
            bytes[last &- 2] == mark
        else { return nil }
        let inner = (from &+ 2)..<(last &- 2)
        guard find(mark, mark, inner.lowerBound, inner.upperBound) == nil,
            bytes[inner.lowerBound] != mark,
            ![UInt8(ascii: "."), UInt8(ascii: "!")].contains(bytes[inner.upperBound &- 1])
        else { return nil }
        return inner
    }

    /// Where the text of a bulleted item begins.
    func bullet(_ from: Int, _ end: Int) -> Int? {
        switch bytes[from] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard from &+ 1 < end, isSpace(bytes[from &+ 1]) else { return nil }
            return skipSpaces(from &+ 1, end)
        case 0xC2 where at(from &+ 1, end) == 0xB7:  // ·
            return skipSpaces(from &+ 2, end)
        case 0xE2:
            let (second, third) = (at(from &+ 1, end), at(from &+ 2, end))
            let glyph =
                (second == 0x80 && (third == 0xA2 || third == 0xA3))  // • ‣
                || (second == 0x97 && (third == 0xA6 || third == 0x8F || third == 0x8B))  // ◦ ● ○
                // ▪ ▸ ▶ ►
                || (second == 0x96 && (third == 0xAA || third == 0xB8 || third == 0xB6 || third == 0xBA))
                || (second == 0x9E && third == 0xA4)  // ➤
                || (second == 0x80 && third == 0x93 && at(from &+ 3, end) == 0x20)  // – and a space
            return glyph ? skipSpaces(from &+ 3, end) : nil
        default: return nil
        }
    }

    /// Where the text of a numbered item begins: `1.`, `2)`, `(3)`, `4:`, `a)`, `5、`, `Step 6:`, also in bold.
    func numberedItem(_ from: Int, _ end: Int) -> Int? {
        var index = from
        while index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") { index &+= 1 }
        if isLetter(at(index, end)) {
            if isLetter(at(index &+ 1, end)) { return step(index, end) }
            // a) b) …
            guard bytes[index] | 0x20 <= UInt8(ascii: "h"), at(index &+ 1, end) == UInt8(ascii: ")"),
                index &+ 2 < end, isSpace(bytes[index &+ 2])
            else { return nil }
            return skipSpaces(index &+ 2, end)
        }
        let bracketed = at(index, end) == UInt8(ascii: "(")
        if bracketed { index &+= 1 }
        let digits = index
        while index < end, isDigit(bytes[index]) { index &+= 1 }
        guard index > digits, index &- digits <= 3, index < end else { return nil }
        if bracketed {
            return bytes[index] == UInt8(ascii: ")") ? skipSpaces(index &+ 1, end) : nil
        }
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            let next = index &+ 1
            guard next < end, isSpace(bytes[next]) || bytes[next] == UInt8(ascii: "*") else { return nil }
            return skipSpaces(next, end)
        case 0xE3 where at(index &+ 1, end) == 0x80 && at(index &+ 2, end) == 0x81: return index &+ 3  // 、
        case 0xEF where at(index &+ 1, end) == 0xBC && at(index &+ 2, end) == 0x8E: return index &+ 3  // ．
        default: return nil
        }
    }

    /// `Step 3:`, `step 2 -`, `**Step 1**`: where the text after the number begins.
    private func step(_ from: Int, _ end: Int) -> Int? {
        guard end &- from >= 6, bytes[from] | 0x20 == UInt8(ascii: "s"), bytes[from &+ 1] | 0x20 == UInt8(ascii: "t"),
            bytes[from &+ 2] | 0x20 == UInt8(ascii: "e"), bytes[from &+ 3] | 0x20 == UInt8(ascii: "p"),
            bytes[from &+ 4] == 0x20, isDigit(bytes[from &+ 5])
        else { return nil }
        var index = from &+ 5
        while index < end, isDigit(bytes[index]) { index &+= 1 }
        if index == end { return end }
        let afterNumber = bytes[index]
        if afterNumber == 0x20 {
            let dash = skipSpaces(index, end)
            return [UInt8(ascii: "-"), 0xE2].contains(at(dash, end)) ? dash : nil
        }
        return [":", ".", ")", "*", ","].contains { UInt8(ascii: $0) == afterNumber } ? index &+ 1 : nil
    }

    /// The fence that the line opens: three or more backticks or tildes.
    func fenceOpening(_ from: Int, _ end: Int) -> (byte: UInt8, length: Int)? {
        let mark = bytes[from]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        var index = from
        while index < end, bytes[index] == mark { index &+= 1 }
        let length = index &- from
        // Backticks later in the line make it inline code.
        guard length >= 3, mark == UInt8(ascii: "~") || !contains(mark, index, end) else { return nil }
        return (mark, length)
    }
}
