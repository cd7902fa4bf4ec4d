/// Numbers of cards, accounts and telephones.
extension SensitiveScanner {
    /// A number as it is written: groups of digits with one separator or two between them.
    struct Digits {
        var groups: [Range<Int>] = []
        /// The byte before each group but the first.
        var separators: [UInt8] = []
        var values: [UInt8] = []

        var end: Int { groups.last?.upperBound ?? 0 }
        var sizes: [Int] { groups.map(\.count) }

        /// The first `count` groups.
        func first(_ count: Int) -> Digits {
            let groups = Array(groups.prefix(count))
            return Digits(
                groups: groups, separators: Array(separators.prefix(max(0, count - 1))),
                values: Array(values.prefix(groups.reduce(0) { $0 + $1.count })))
        }
    }

    /// The first `most` groups of digits from `start` on. Looks no further than 48 bytes ahead.
    func digits(_ start: Int, most: Int, separators allowed: StaticString) -> Digits {
        var result = Digits()
        var at = start
        while result.groups.count < most, at - start < 48 {
            let from = at
            while at - start < 48, self[at].isDigit { at += 1 }
            guard at > from else { break }
            result.groups.append(from..<at)
            result.values += bytes[from..<at]
            let separator = self[at]
            guard has(allowed, separator) else { break }
            var next = at + 1
            // `030 / 123`, `+44 (0)20`, `(0)30`.
            while next - at < 3, has(allowed, self[next]) { next += 1 }
            guard self[next].isDigit else { break }
            if result.groups.count < most { result.separators.append(separator) }
            at = next
        }
        result.separators = Array(result.separators.prefix(max(0, result.groups.count - 1)))
        return result
    }

    private func has(_ text: StaticString, _ byte: UInt8) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where text.utf8Start[index] == byte { return true }
        return false
    }

    /// Whether a number may end here: not in the middle of a longer one, a word or an address.
    func mayEnd(_ end: Int) -> Bool {
        let (next, after) = (self[end], self[end + 1])
        if next.isWord || next == UInt8(ascii: "@") || next == UInt8(ascii: "%") { return false }
        return !("-./:,".utf8.contains(next) && after.isDigit) && !(next == UInt8(ascii: "-") && after.isWord)
    }

    /// At a digit that begins a word.
    mutating func card(_ at: Int) -> Int? {
        guard !".-/#+_".utf8.contains(self[at - 1]) else { return nil }
        for separators in [" ", "-"] as [StaticString] {
            let whole = digits(at, most: 5, separators: separators)
            guard whole.values.count >= 13 else { continue }
            for count in [5, 4, 3, 1] where count <= whole.groups.count {
                let number = whole.first(count)
                guard (13...19).contains(number.values.count), mayEnd(number.end),
                    Self.isCard(number.values.map { Int($0) - 0x30 }, number.sizes)
                else { continue }
                return found(.card, at..<number.end)
            }
        }
        return nil
    }

    /// A brand's first digits with its length and its way of grouping, and the check digit of Luhn (ISO/IEC 7812).
    private static func isCard(_ digits: [Int], _ sizes: [Int]) -> Bool {
        let two = digits[0] * 10 + digits[1]
        let four = two * 100 + digits[2] * 10 + digits[3]
        let lengths: [Int]
        switch (two, four) {
        case (34, _), (37, _): lengths = [15]
        case (40...49, _): lengths = [13, 16, 19]
        case (51...55, _), (_, 2221...2720): lengths = [16]
        case (36, _), (38, _), (39, _), (_, 3000...3059): lengths = [14]
        case (35, _), (65, _), (_, 6011), (_, 6440...6499): lengths = [16]
        case (62, _), (81, _): lengths = [16, 17, 18, 19]
        case (50, _), (56...58, _), (60...69, _): lengths = [16, 19]
        default: return false
        }
        guard lengths.contains(digits.count) else { return false }
        let isGrouped =
            sizes.count == 1
            || [[4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [4, 4, 4, 1]].contains(sizes)
        guard isGrouped, Set(digits).count > 1 else { return false }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let twice = place.isMultiple(of: 2) ? digit : digit * 2
            sum += twice > 9 ? twice - 9 : twice
        }
        return sum.isMultiple(of: 10)
    }

    /// At a letter that begins a word: two capitals, two check digits, and up to 30 letters and digits, in groups of
    /// four or without any; remainder 1 modulo 97 (ISO 13616).
    mutating func iban(_ at: Int) -> Int? {
        guard bytes[at].isUpper, self[at + 1].isUpper, self[at + 2].isDigit, self[at + 3].isDigit else { return nil }
        var text = Array(bytes[at..<(at + 4)])
        var end = at + 4
        let isSpaced = self[end] == 0x20
        while text.count < 34 {
            let from = isSpaced && text.count.isMultiple(of: 4) ? (self[end] == 0x20 ? end + 1 : end) : end
            guard self[from].isUpper || self[from].isDigit else { break }
            if isSpaced, text.count.isMultiple(of: 4), from == end { break }
            text.append(self[from])
            end = from + 1
        }
        guard text.count >= 15, mayEnd(end) else { return nil }
        var remainder = 0
        for byte in text[4...] + text[..<4] {
            remainder =
                byte.isDigit
                ? (remainder * 10 + Int(byte - 0x30)) % 97 : (remainder * 100 + Int(byte - UInt8(ascii: "A")) + 10) % 97
        }
        return remainder == 1 ? found(.iban, at..<end) : nil
    }
}
