import Foundation

/// The wait that a server asks for.
public enum RetryAfter {
    /// `retry-after-ms` in milliseconds, else `Retry-After` in seconds or as an HTTP date; nil where neither can be
    /// read. A date in the past gives a negative wait.
    public static func delay(in headers: HTTPFields, at date: Date) -> Duration? {
        if let milliseconds = headers["retry-after-ms"].flatMap(number) {
            return .seconds(milliseconds / 1000)
        }
        guard let value = headers["retry-after"] else { return nil }
        if let seconds = number(value) { return .seconds(seconds) }
        return HTTPDate.parse(value).map { .seconds($0.timeIntervalSince(date)) }
    }

    /// Nothing that a `Duration` cannot hold.
    private static func number(_ text: String) -> Double? {
        Double(text.trimmingCharacters(in: .whitespaces)).flatMap { abs($0) < 1e9 ? $0 : nil }
    }
}

/// The three forms of dates in HTTP headers (RFC 9110, section 5.6.7).
enum HTTPDate {
    static func parse(_ text: String) -> Date? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" })
        // Sun, 06 Nov 1994 08:49:37 GMT · Sunday, 06-Nov-94 08:49:37 GMT · Sun Nov  6 08:49:37 1994
        if words.count == 6 {
            return date(day: words[1], month: words[2], year: words[3], time: words[4])
        }
        if words.count == 5 {
            return date(day: words[2], month: words[1], year: words[4], time: words[3])
        }
        return nil
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func date(day: Substring, month: Substring, year: Substring, time: Substring) -> Date? {
        let clock = time.split(separator: ":").map { Int($0) }
        guard let day = Int(day), (1...31).contains(day), let month = months.firstIndex(of: String(month)),
            var year = Int(year), (0...9999).contains(year), clock.count == 3, let hour = clock[0],
            let minute = clock[1], let second = clock[2], (0..<24).contains(hour), (0..<60).contains(minute),
            (0...60).contains(second)
        else { return nil }
        if year < 100 { year += year < 70 ? 2000 : 1900 }
        let days = daysSince1970(year: year, month: month + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3600 + minute * 60 + second))
    }

    /// In the Gregorian calendar, with years that start in March so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
