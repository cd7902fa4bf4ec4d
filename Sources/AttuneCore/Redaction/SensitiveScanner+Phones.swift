/// Telephone numbers: written internationally, the North American way, with a national prefix 0, or announced by a word.
extension SensitiveScanner {
    /// At a digit that begins a word, a plus sign or an opening bracket.
    mutating func phone(_ at: Int) -> Int? {
        let before = self[at - 1]
        guard !before.isWord, !".-/#$&%@*^".utf8.contains(before) else { return nil }
        // Currency signs: the pound, yen and cent are C2 A3, A5, A2, the euro E2 82 AC.
        if self[at - 2] == 0xC2, [0xA2, 0xA3, 0xA5].contains(before) { return nil }
        if self[at - 3] == 0xE2, self[at - 2] == 0x82, before == 0xAC { return nil }
        let first = bytes[at]
        let end: Int?
        if first == UInt8(ascii: "+") {
            end = international(at)
        } else if first == UInt8(ascii: "(") {
            end = northAmerican(at) ?? bracketed(at)
        } else {
            end = northAmerican(at) ?? national(at) ?? (at <= phoneUntil ? announced(at) : nil)
        }
        guard let end else { return nil }
        phoneUntil = -1
        return found(.phone, at..<end)
    }

    private static let separators: StaticString = " -./()"

    /// The longest number of at most `most` groups that `accept` takes and that may end where it does.
    private func longest(_ at: Int, most: Int, least: Int = 1, _ accept: (Digits) -> Bool) -> Int? {
        let whole = digits(at, most: most, separators: Self.separators)
        guard whole.values.count >= 7 else { return nil }
        for count in stride(from: whole.groups.count, through: least, by: -1) {
            let number = whole.first(count)
            guard number.values.count >= 7 else { return nil }
            if mayEnd(number.end), accept(number) { return number.end }
        }
        return nil
    }

    /// `+49 30 1234567`: a country code and 8 to 15 digits in all (ITU-T E.164).
    private func international(_ at: Int) -> Int? {
        let start = self[at + 1] == UInt8(ascii: "(") ? at + 2 : at + 1
        guard self[start].isDigit, self[start] != 0x30 else { return nil }
        return longest(start, most: 7) { number in
            guard (8...15).contains(number.values.count) else { return false }
            // `+1` countries have eleven digits. A single dot makes a decimal number.
            if number.values[0] == 0x31, number.values.count != 11 { return false }
            return number.separators != [UInt8(ascii: ".")]
        }
    }

    /// `(212) 555-0123`, `212-555-0123`, `212.555.0123`, each with a 1 before it or not.
    private func northAmerican(_ at: Int) -> Int? {
        var start = at
        if self[start] == 0x31, " -.".utf8.contains(self[start + 1]) { start += 2 }
        let isBracketed = self[start] == UInt8(ascii: "(")
        if isBracketed { start += 1 }
        return longest(start, most: 3, least: 3) { number in
            guard number.sizes == [3, 3, 4], number.values[0] > 0x31, number.values[3] > 0x31 else { return false }
            let (first, second) = (number.separators[0], number.separators[1])
            if isBracketed { return first == UInt8(ascii: ")") && second != UInt8(ascii: "/") }
            if first == UInt8(ascii: " ") { return at <= phoneUntil || start > at && second == first }
            return first == second && first != UInt8(ascii: "/")
        }
    }

    /// `(030) 123456`, `(020) 7946 0958`.
    private func bracketed(_ at: Int) -> Int? {
        guard self[at + 1] == 0x30, self[at + 2].isDigit else { return nil }
        return longest(at + 1, most: 4, least: 2) { number in
            (9...12).contains(number.values.count) && number.separators[0] == UInt8(ascii: ")")
                && (3...5).contains(number.sizes[0])
        }
    }

    /// `0171 2345678`, `020 7946 0958`, `01 42 68 53 00`, `0049 30 1234567`, and British mobiles without any space.
    private func national(_ at: Int) -> Int? {
        guard self[at] == 0x30 else { return nil }
        if self[at + 1] == 0x30 {
            return longest(at, most: 7, least: 2) { number in
                (11...15).contains(number.values.count) && number.values[2] != 0x30 && number.sizes[0] <= 5
                    && !number.separators.contains(UInt8(ascii: ".")) && !isRising(number)
            }
        }
        return longest(at, most: 5) { number in
            if number.sizes == [11] { return number.values[1] == 0x37 }
            guard (2...5).contains(number.groups.count), (9...12).contains(number.values.count),
                (2...5).contains(number.sizes[0]), !isRising(number), !isDate(number)
            else { return false }
            // One separator throughout, but for the one after the area's code.
            guard Set(number.separators.dropFirst()).count <= 1 else { return false }
            let isPairs = number.sizes == [2, 2, 2, 2, 2] && Set(number.separators).count == 1
            if isPairs { return true }
            return number.separators[0] != UInt8(ascii: ".") && (number.sizes[0] > 2 || number.sizes[1] >= 4)
        }
    }

    /// Any seven to fifteen digits that are no date, where a word has announced a number.
    private func announced(_ at: Int) -> Int? {
        longest(at, most: 6) { number in
            if phoneNeedsForm, number.values.count < 10, number.sizes != [3, 4] { return false }
            return (7...15).contains(number.values.count) && !isDate(number) && number.separators != [UInt8(ascii: ".")]
        }
    }

    /// `01 02 03 04 05`, `001 002 003`: numbered things, at even steps.
    private func isRising(_ number: Digits) -> Bool {
        guard Set(number.sizes).count == 1, number.groups.count > 1 else { return false }
        let values = number.groups.map { range in bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        return Set(zip(values, values.dropFirst()).map { $1 - $0 }).count == 1
    }

    /// Begins or ends as a date does: `01.02.2024`, `2024-02-01`, `01/02/24 10`.
    private func isDate(_ number: Digits) -> Bool {
        let sizes = number.sizes
        guard sizes.count >= 3 else { return false }
        func value(_ index: Int) -> Int { bytes[number.groups[index]].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        if sizes[0] <= 2, sizes[1] <= 2, sizes[2] == 4 { return value(0) <= 31 && value(1) <= 31 }
        if sizes[0] == 4, sizes[1] <= 2, sizes[2] <= 2 { return (1000...2999).contains(value(0)) && value(1) <= 12 }
        return false
    }

    /// Notes that a number may follow within the next bytes, where the word says so.
    mutating func announcePhone(_ word: Range<Int>) {
        if Self.phoneWords.contains(where: { $0.utf8CodeUnitCount == word.count && matches($0, at: word.lowerBound) }) {
            (phoneUntil, phoneNeedsForm) = (word.upperBound + 40, false)
        } else if matches("call", endingAt: word.upperBound) || matches("dial", endingAt: word.upperBound),
            word.count == 4
        {
            (phoneUntil, phoneNeedsForm) = (word.upperBound + 2, true)
        } else if word.count == 2, matches("me", at: word.lowerBound),
            Self.askingWords.contains(where: { matches($0, endingAt: word.lowerBound - 1) })
        {
            (phoneUntil, phoneNeedsForm) = (word.upperBound + 16, false)
        }
    }

    /// `电话`, `手机`, `電話`: checked at their first byte.
    mutating func announcePhone(afterSign at: Int) {
        let byte = bytes[at]
        guard byte == 0xE7 || byte == 0xE6 || byte == 0xE9 else { return }
        for mark in ["电话", "手机", "電話"] as [StaticString] where matches(mark, at: at) {
            (phoneUntil, phoneNeedsForm) = (at + mark.utf8CodeUnitCount + 24, false)
        }
    }

    private static let phoneWords: [StaticString] = [
        "phone", "telephone", "tel", "mobile", "cell", "cellphone", "fax", "whatsapp", "telefon", "handy", "mobil",
        "telefono", "portable", "sms", "landline", "telegram", "rufnummer", "handynummer",
        "telefonnummer", "phone-number", "phone_number",
    ]
    private static let askingWords: [StaticString] = ["call", "ring", "text", "reach", "phone", "message"]
}
