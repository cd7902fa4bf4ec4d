/// Numbers in ASCII digits.
extension ByteScanner {
    /// Reads a number with its inner signs and its unit ("3.14", "1,000", "10%", "2020-01-31", "5kg").
    mutating func number(_ from: Int, _ end: Int) -> Int {
        var index = from
        var hash = RunningHash()
        while index < end {
            let byte = bytes[index]
            if isDigit(byte) {
                hash.append(byte)
                index &+= 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
                || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-"), isDigit(at(index &+ 1, end))
            {
                hash.append(byte)
                index &+= 1
            } else {
                break
            }
        }
        let digits = index &- from
        if digits == 4 {
            let century = (bytes[from] &- 0x30) &* 10 &+ (bytes[from &+ 1] &- 0x30)
            if century >= 15, century <= 20 { parenthesis.yearEnd = index }
        }
        while index < end, isLetter(bytes[index]) {
            hash.append(bytes[index] | 0x20)
            index &+= 1
        }
        if at(index, end) == UInt8(ascii: "%") { index &+= 1 }
        counts.numbers &+= 1
        distinct.insert(hash.value)
        capitals.end(&counts)
        counts.syllables &+= 1
        if sentence.needsStart {
            sentence.needsStart = false
            matcher.feed(MarkerTable.Token.start)
        }
        matcher.feed(MarkerTable.Token.number)
        settleInstruction(true)
        sentence.atStart = false
        add(words: 1)
        previousWord = PreviousWord()
        previousWord.end = index
        return index
    }
}
