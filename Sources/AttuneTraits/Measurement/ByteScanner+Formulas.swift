/// Formulas, and tags of HTML.
extension ByteScanner {
    /// `$…$` and `$$…$$`. Amounts of money are none: a closing sign follows no space and precedes no digit.
    mutating func dollar(_ index: Int, _ end: Int) -> Int {
        matcher.interrupt()
        let next = index &+ 1
        if at(next, end) == UInt8(ascii: "$") {
            let start = next &+ 1
            if let close = find(UInt8(ascii: "$"), UInt8(ascii: "$"), start, end), close > start {
                return formula(endingAt: close &+ 2)
            }
            // Alone at a line's end it opens a formula of several lines.
            if start == end, sentence.words == 0 {
                inFormula = true
                counts.formulas &+= 1
            }
            return start
        }
        guard next < end, !isSpace(bytes[next]) else { return next }
        guard let close = closing(UInt8(ascii: "$"), next, end), close > next, !isSpace(bytes[close &- 1]),
            !isDigit(at(close &+ 1, end)), !isDigit(bytes[next]) || isFormula(next, close)
        else { return next }
        return formula(endingAt: close &+ 1)
    }

    /// Whether text between dollar signs that begins with a digit computes something.
    private func isFormula(_ from: Int, _ end: Int) -> Bool {
        for index in from..<end {
            switch bytes[index] {
            case UInt8(ascii: "="), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                return true
            default: continue
            }
        }
        return false
    }

    /// `\(…\)`, `\[…\]`, and commands such as `\frac` outside them.
    mutating func backslash(_ index: Int, _ end: Int) -> Int {
        matcher.interrupt()
        let next = at(index &+ 1, end)
        let start = index &+ 2
        if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") {
            let close = next == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
            if let found = find(UInt8(ascii: "\\"), close, start, end) { return formula(endingAt: found &+ 2) }
            if start >= end, next == UInt8(ascii: "[") {
                inFormula = true
                counts.formulas &+= 1
            }
            return min(start, end)
        }
        guard isLetter(next) else { return min(start, end) }
        var stop = index &+ 1
        while stop < end, isLetter(bytes[stop]) { stop &+= 1 }
        if at(stop, end) == UInt8(ascii: "{") { counts.formulas &+= 1 }
        return stop
    }

    private mutating func formula(endingAt next: Int) -> Int {
        counts.formulas &+= 1
        settleInstruction(true)
        sentence.atStart = false
        sentence.needsStart = false
        return next
    }

    /// `=` and `^` between operands; `==`, `=>`, `<=` and `!=` are code.
    mutating func operation(_ byte: UInt8, _ index: Int, _ end: Int) -> Int {
        matcher.interrupt()
        var left = index &- 1
        while left >= 0, bytes[left] == 0x20, index &- left < 3 { left &-= 1 }
        let right = skipSpaces(index &+ 1, min(end, index &+ 3))
        guard left >= 0 else { return index &+ 1 }
        let before = bytes[left]
        let after = at(right, end)
        let operands =
            (isLetter(before) || isDigit(before) || before == UInt8(ascii: ")") || before == UInt8(ascii: "]")
                || before >= 0x80)
            && (isLetter(after) || isDigit(after) || after == UInt8(ascii: "(") || after == UInt8(ascii: "-")
                || after == UInt8(ascii: "[") || after == UInt8(ascii: "{") || after >= 0x80)
        if operands, byte == UInt8(ascii: "=") || right == index &+ 1 { counts.formulas &+= 1 }
        return index &+ 1
    }

    /// Skips a tag such as `<br>` or `</b>`, so that its name is no word; bold and italic ones emphasise.
    mutating func tag(_ index: Int, _ end: Int) -> Int {
        matcher.interrupt()
        let closes = at(index &+ 1, end) == UInt8(ascii: "/")
        let name = index &+ (closes ? 2 : 1)
        let previous = index > 0 ? bytes[index &- 1] : 0x20
        guard isLetter(at(name, end)), !isLetter(previous) || closes, !isAddressStart(name, end) else {
            return index &+ 1
        }
        var stop = name
        let limit = min(end, name &+ 64)
        while stop < limit, bytes[stop] != UInt8(ascii: ">") { stop &+= 1 }
        guard stop < limit else { return index &+ 1 }
        let length = stop &- name
        if !closes {
            let first = bytes[name] | 0x20
            let short = length == 1 && (first == UInt8(ascii: "b") || first == UInt8(ascii: "i"))
            let long =
                (length == 6 && first == UInt8(ascii: "s") && bytes[name &+ 1] | 0x20 == UInt8(ascii: "t"))
                || (length == 2 && first == UInt8(ascii: "e") && bytes[name &+ 1] | 0x20 == UInt8(ascii: "m"))
            if short || long { counts.emphases &+= 1 }
        }
        return stop &+ 1
    }

    private func isAddressStart(_ index: Int, _ end: Int) -> Bool {
        index &+ 4 < end && bytes[index] == UInt8(ascii: "h") && bytes[index &+ 1] == UInt8(ascii: "t")
            && bytes[index &+ 2] == UInt8(ascii: "t")
    }
}
