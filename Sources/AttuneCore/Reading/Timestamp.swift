import Foundation

/// Times as logs write them: ISO 8601 with or without fraction and offset (UTC where none is given), a date alone, or
/// Unix time in seconds, milliseconds, microseconds or nanoseconds, told apart by size.
enum Timestamp {
    static func read(_ value: JSON) -> Date? {
        switch value.kind {
        case .number: value.double.flatMap(unix)
        case .string: value.string.flatMap(read)
        case .object: value.first(["$date", "seconds", "_seconds"]).flatMap(read)
        case .array, .true, .false, .null: nil
        }
    }

    static func read(_ text: String) -> Date? {
        if let number = Double(text) { return text.utf8.count == 8 ? iso(text) ?? unix(number) : unix(number) }
        return iso(text)
    }

    private static func unix(_ number: Double) -> Date? {
        guard number.isFinite, number > 0, number < 1e20 else { return nil }
        // Seconds reach 10¹¹ in the year 5138.
        let seconds =
            number < 1e11 ? number : number < 1e14 ? number / 1e3 : number < 1e17 ? number / 1e6 : number / 1e9
        return Date(timeIntervalSince1970: seconds)
    }

    private static func iso(_ text: String) -> Date? {
        let text = Array(text.utf8)
        var at = 0
        func digits(_ count: Int) -> Int? {
            guard at + count <= text.count else { return nil }
            var value = 0
            for byte in text[at..<(at + count)] {
                guard byte &- 0x30 < 10 else { return nil }
                value = value * 10 + Int(byte &- 0x30)
            }
            at += count
            return value
        }
        func accept(_ bytes: String) -> Bool {
            guard at < text.count, bytes.utf8.contains(text[at]) else { return false }
            at += 1
            return true
        }
        while at < text.count, text[at] == 0x20 { at += 1 }
        guard let year = digits(4) else { return nil }
        let hasDashes = accept("-/")
        guard let month = digits(2), (1...12).contains(month) else { return nil }
        if hasDashes { _ = accept("-/") }
        guard let day = digits(2), (1...31).contains(day) else { return nil }
        var seconds = Double(days(year, month, day)) * 86400
        guard accept("Tt ") else { return at == text.count ? Date(timeIntervalSince1970: seconds) : nil }
        guard let hour = digits(2), hour < 25 else { return nil }
        _ = accept(":")
        guard let minute = digits(2), minute < 60 else { return nil }
        seconds += Double(hour * 3600 + minute * 60)
        if accept(":") || (at < text.count && text[at] &- 0x30 < 10) {
            guard let second = digits(2), second < 61 else { return nil }
            seconds += Double(second)
            if accept(".,") {
                var unit = 0.1
                while let digit = digits(1) {
                    seconds += Double(digit) * unit
                    unit /= 10
                }
            }
        }
        while accept(" ") {}
        if accept("Zz") || at == text.count { return Date(timeIntervalSince1970: seconds) }
        if text[at...].elementsEqual("UTC".utf8) { return Date(timeIntervalSince1970: seconds) }
        let sign: Double = accept("+") ? 1 : accept("-") ? -1 : 0
        guard sign != 0, let hours = digits(2) else { return nil }
        _ = accept(":")
        let minutes = digits(2) ?? 0
        guard at == text.count else { return nil }
        return Date(timeIntervalSince1970: seconds - sign * Double(hours * 3600 + minutes * 60))
    }

    /// Days from 1970-01-01 in the Gregorian calendar, years beginning in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month > 2 ? year : year - 1
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
