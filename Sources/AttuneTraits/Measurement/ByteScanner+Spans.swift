/// Emphasis and inline code.
extension ByteScanner {
    /// `**bold**`, `*italic*`, `__bold__`, `_italic_`: counted where the span closes, in the line that it opens in.
    mutating func emphasis(_ byte: UInt8, _ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end, bytes[next] == byte { next &+= 1 }
        let before = index > 0 ? bytes[index &- 1] : 0x20
        let opens = next < end && !isSpace(bytes[next]) && !isLetter(before) && !isDigit(before)
        let closes = !isSpace(before)
        let star = byte == UInt8(ascii: "*")
        let open = star ? openEmphasis.star : openEmphasis.underscore
        var isOpen = open
        if open, closes {
            counts.emphases &+= 1
            isOpen = false
        } else if !open, opens, next &- index <= 3 {
            isOpen = true
        }
        if star { openEmphasis.star = isOpen } else { openEmphasis.underscore = isOpen }
        return next
    }

    mutating func inlineCode(_ index: Int, _ end: Int) -> Int {
        var start = index
        while start < end, bytes[start] == UInt8(ascii: "`") { start &+= 1 }
        let length = start &- index
        let limit = min(end, start &+ Self.reach)
        var close = start
        while close < limit {
            guard bytes[close] == UInt8(ascii: "`") else {
                close &+= 1
                continue
            }
            var next = close
            while next < limit, bytes[next] == UInt8(ascii: "`") { next &+= 1 }
            if next &- close == length {
                counts.inlineCode &+= 1
                matcher.interrupt()
                settleInstruction(true)
                sentence.atStart = false
                sentence.needsStart = false
                return next
            }
            close = next
        }
        matcher.interrupt()
        return start
    }
}
