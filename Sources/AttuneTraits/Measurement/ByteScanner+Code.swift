/// Lines inside a fence.
extension ByteScanner {
    /// What is remembered from one line of code to the next.
    struct CodeComment {
        /// The block comment that is open.
        enum Open { case none, slashStar, quotes }
        var open = Open.none
    }

    mutating func codeLine(_ from: Int, _ end: Int, _ open: (byte: UInt8, length: Int)) {
        if from < end, bytes[from] == open.byte {
            var index = from
            while index < end, bytes[index] == open.byte { index &+= 1 }
            if index == end, index &- from >= open.length {
                fence = nil
                return
            }
        }
        guard from < end else { return }
        counts.codeLines &+= 1
        if isComment(from, end) { counts.commentLines &+= 1 }
    }

    private mutating func isComment(_ from: Int, _ end: Int) -> Bool {
        let next = at(from &+ 1, end)
        switch comment.open {
        case .slashStar:
            if find(UInt8(ascii: "*"), UInt8(ascii: "/"), from, end) != nil { comment.open = .none }
            return true
        case .quotes:
            if tripleQuote(from, end) != nil { comment.open = .none }
            return true
        case .none: break
        }
        switch bytes[from] {
        case UInt8(ascii: "#"):
            // No preprocessor line, no colour or selector of a style sheet.
            if next == 0x20 || next == UInt8(ascii: "#") || next == 0 { return true }
            return isUpper(next)
        case UInt8(ascii: "/"):
            if next == UInt8(ascii: "/") { return true }
            if next == UInt8(ascii: "*") {
                if find(UInt8(ascii: "*"), UInt8(ascii: "/"), from &+ 2, end) == nil { comment.open = .slashStar }
                return true
            }
        case UInt8(ascii: "-"):
            if next == UInt8(ascii: "-"), at(from &+ 2, end) == 0x20 { return true }
        case UInt8(ascii: "<"):
            if next == UInt8(ascii: "!"), at(from &+ 2, end) == UInt8(ascii: "-") { return true }
        case UInt8(ascii: ";"), UInt8(ascii: "%"):
            if next == 0x20 { return true }
        case 0x22, 0x27:
            if let first = tripleQuote(from, end), first == from {
                if tripleQuote(from &+ 3, end) == nil { comment.open = .quotes }
                return true
            }
        default: break
        }
        return trailingComment(from, end)
    }

    /// A comment after code: ` // …` or ` # …`.
    private func trailingComment(_ from: Int, _ end: Int) -> Bool {
        var index = from &+ 1
        while index &+ 1 < end {
            if bytes[index &- 1] == 0x20 {
                if bytes[index] == UInt8(ascii: "#"), bytes[index &+ 1] == 0x20 { return true }
                if bytes[index] == UInt8(ascii: "/"), bytes[index &+ 1] == UInt8(ascii: "/") { return true }
                if bytes[index] == UInt8(ascii: "/"), bytes[index &+ 1] == UInt8(ascii: "*") { return true }
            }
            index &+= 1
        }
        return false
    }

    private func tripleQuote(_ from: Int, _ end: Int) -> Int? {
        var index = from
        while index &+ 2 < end {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x27, bytes[index &+ 1] == byte, bytes[index &+ 2] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
