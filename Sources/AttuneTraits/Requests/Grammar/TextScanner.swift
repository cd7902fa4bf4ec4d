/// Cuts UTF-8 into tokens. Code, quotations and links become one masked token each.
package struct TextScanner: Sendable {
    package let words: WordTable

    package init(words: WordTable) { self.words = words }

    /// 0 other, 1 letter or digit, 2 white space, 3 sentence end, 4 soft punctuation, 5 looks special
    private static let classes: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = 1 }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = 1 }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = 1 }
        for byte in UInt8(0x80)...UInt8(0xFF) { table[Int(byte)] = 1 }
        for byte in " \t\r".utf8 { table[Int(byte)] = 2 }
        for byte in "!.;?\n:".utf8 { table[Int(byte)] = 3 }
        for byte in ",()[]{}<>/\\*_~|".utf8 { table[Int(byte)] = 4 }
        for byte in "`\"'".utf8 { table[Int(byte)] = 5 }
        return table
    }()

    /// Appends the tokens of `text`. Offsets beyond 2 GiB are not supported; callers pass single messages.
    package func scan(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
        let classes = Self.classes
        classes.withUnsafeBufferPointer { scan(text, $0, &tokens) }
    }

    private func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, _ tokens: inout [Token]
    ) {
        let end = text.count
        var i = 0
        var lineStart = true
        func emit(_ kind: Token.Kind, _ offset: Int) {
            tokens.append(Token(kind: kind, form: .base, lemma: 0, offset: Int32(truncatingIfNeeded: offset), hash: 0))
        }
        while i < end {
            let byte = text[i]
            switch classes[Int(byte)] {
            case 1:
                lineStart = false
                if byte >= 0x80 {
                    let (kind, length) = Self.symbol(text, i)
                    if kind == .masked {  // an opening curly quotation mark
                        if let close = Self.find([0xE2, 0x80, 0x9D], text, i + 3, limit: 400) {
                            emit(.masked, i)
                            tokens[tokens.count - 1].hash = Self.quoted(text, i + 3, close)
                            i = close + 3
                        } else {
                            i += length
                        }
                        continue
                    }
                    if kind != .word {
                        emit(kind, i)
                        i += length
                        continue
                    }
                }
                i = word(text, classes, from: i, &tokens)
            case 2:
                i += 1
            case 3:
                if byte == UInt8(ascii: "\n") {
                    emit(.hard, i)
                    lineStart = true
                    i += 1
                    // Quoted lines, as in mail.
                    if i < end, text[i] == UInt8(ascii: ">") {
                        while i < end, text[i] != UInt8(ascii: "\n") { i += 1 }
                        emit(.masked, i)
                    }
                    continue
                }
                emit(byte == UInt8(ascii: "?") ? .question : .hard, i)
                i += 1
            case 4:
                if byte == UInt8(ascii: ">"), lineStart, i == 0 {
                    while i < end, text[i] != UInt8(ascii: "\n") { i += 1 }
                    emit(.masked, i)
                } else {
                    if byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") { emit(.soft, i) }
                    i += 1
                }
                lineStart = false
            case 5:
                i = quotation(text, classes, from: i, &tokens)
                lineStart = false
            default:
                i += 1
            }
        }
    }

    /// Reads one word or number and returns where it ends.
    @inline(__always)
    private func word(
        _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, from start: Int,
        _ tokens: inout [Token]
    ) -> Int {
        var i = start
        var hash = WordHash.start
        var letters = 0
        var digits = 0
        let end = text.count
        while i < end {
            let byte = text[i]
            if classes[Int(byte)] == 1 {
                if byte >= 0x80 {
                    if byte == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 || text[i + 2] == 0x98 {
                        i += 3
                        continue
                    }
                    if Self.symbol(text, i).0 != .word { break }
                    letters += 1
                    hash = WordHash.step(hash, byte)
                } else {
                    let upper = byte &- UInt8(ascii: "A") < 26
                    hash = WordHash.step(hash, upper ? byte | 0x20 : byte)
                    if byte < UInt8(ascii: "A") { digits += 1 } else { letters += 1 }
                }
                i += 1
                continue
            }
            let next = i + 1 < end ? classes[Int(text[i + 1])] : 0
            guard next == 1 else { break }
            if byte == UInt8(ascii: "'") {
                i += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";"), i - start <= 2, letters > 0 {
                i += 1  // "e.g.", "tl;dr"
            } else if byte == UInt8(ascii: "."), digits > 0, letters == 0 {
                i += 1  // "3.5"
            } else if byte == UInt8(ascii: ":"), i + 2 < end, text[i + 1] == UInt8(ascii: "/") {
                break
            } else {
                break
            }
        }
        // A link: skip to the next white space.
        if i + 2 < end, text[i] == UInt8(ascii: ":"), text[i + 1] == UInt8(ascii: "/"), text[i + 2] == UInt8(ascii: "/")
        {
            while i < end, classes[Int(text[i])] != 2, text[i] != UInt8(ascii: "\n") { i += 1 }
            tokens.append(
                Token(kind: .masked, form: .base, lemma: 0, offset: Int32(truncatingIfNeeded: start), hash: 0))
            return i
        }
        let entry = words.entry(hash)
        let kind: Token.Kind = letters == 0 && digits > 0 && entry.lemma == 0 ? .number : .word
        tokens.append(
            Token(
                kind: kind, form: entry.form, lemma: entry.lemma, offset: Int32(truncatingIfNeeded: start), hash: hash))
        return max(i, start + 1)
    }

    private func quotation(
        _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, from start: Int,
        _ tokens: inout [Token]
    ) -> Int {
        let mark = text[start]
        let masked = Token(kind: .masked, form: .base, lemma: 0, offset: Int32(truncatingIfNeeded: start), hash: 0)
        if mark == UInt8(ascii: "`") {
            var run = 1
            while start + run < text.count, text[start + run] == mark { run += 1 }
            if run >= 3 {
                // A fence that is never closed runs to the end.
                let close = Self.find([mark, mark, mark], text, start + run, limit: .max) ?? text.count
                tokens.append(masked)
                return min(close + 3, text.count)
            }
            if let close = Self.find([mark], text, start + run, limit: 300) {
                tokens.append(masked)
                return min(close + run, text.count)
            }
            return start + run
        }
        let opens = start == 0 || classes[Int(text[start - 1])] != 1
        guard opens else { return start + 1 }
        var i = start + 1
        let limit = min(text.count, start + (mark == UInt8(ascii: "'") ? 100 : 400))
        while i < limit, text[i] != UInt8(ascii: "\n") {
            if text[i] == mark, i > start + 1, i + 1 >= text.count || classes[Int(text[i + 1])] != 1 {
                tokens.append(masked)
                tokens[tokens.count - 1].hash = Self.quoted(text, start + 1, i)
                return i + 1
            }
            i += 1
        }
        return start + 1
    }

    /// The hash of a quotation's words, one space between them, without marks; 0 for a long one.
    private static func quoted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        guard end - start <= 40 else { return 0 }
        var hash = WordHash.start
        var isEmpty = true
        var gap = false
        for byte in text[start..<end] {
            let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
            if lower == 32 {
                gap = !isEmpty
            } else if lower &- UInt8(ascii: "a") < 26 || lower &- UInt8(ascii: "0") < 10 {
                if gap { hash = WordHash.step(hash, 32) }
                hash = WordHash.step(hash, lower)
                gap = false
                isEmpty = false
            }
        }
        return isEmpty ? 0 : hash
    }

    /// What a non-ASCII byte begins: punctuation, an emoji, or a letter.
    private static func symbol(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> (Token.Kind, Int) {
        let byte = text[i]
        if byte == 0xE2, i + 2 < text.count {
            let second = text[i + 1]
            let third = text[i + 2]
            if second == 0x80 {
                switch third {
                case 0x9C: return (.masked, 3)
                case 0x93, 0x94, 0x95, 0x9D, 0x98, 0x99, 0xA2: return (.soft, 3)
                case 0xA6: return (.hard, 3)
                default: return (.soft, 3)
                }
            }
            return (.soft, 3)
        }
        if byte >= 0xF0 { return (.soft, min(4, text.count - i)) }
        if byte == 0xEF, i + 2 < text.count, text[i + 1] == 0xB8 { return (.soft, 3) }
        return (.word, 1)
    }

    private static func find(
        _ needle: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ from: Int, limit: Int
    ) -> Int? {
        let last = min(text.count, from &+ limit < from ? text.count : from &+ limit) - needle.count
        var i = from
        while i <= last {
            if text[i] == needle[0], needle.indices.allSatisfy({ text[i + $0] == needle[$0] }) { return i }
            i += 1
        }
        return nil
    }
}
