import AttuneStatistics
import Foundation

/// Numbers as a report writes them.
enum FigureText {
    /// So many decimals, a true minus sign, no locale.
    static func number(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "unknown" : value < 0 ? "−∞" : "∞" }
        guard abs(value) < 1e15 else { return "\(value)" }
        let factor = pow(10, Double(decimals))
        let scaled = (abs(value) * factor).rounded()
        let whole = Int(scaled / factor)
        let rest = Int(scaled - Double(whole) * factor)
        let sign = value < 0 && scaled > 0 ? "−" : ""
        let digits = String(rest)
        let padding = String(repeating: "0", count: max(decimals - digits.count, 0))
        return sign + "\(whole)" + (decimals > 0 ? "." + padding + digits : "")
    }

    /// A share as a percentage with one decimal, on one line.
    static func percent(_ share: Double) -> String { number(100 * share, 1) + "\u{A0}%" }

    /// `61.2 % (56.0–66.1)`.
    static func percent(_ estimate: IntervalEstimate?) -> String {
        guard let estimate else { return "unknown" }
        return percent(estimate.value) + " (\(number(100 * estimate.lower, 1))–\(number(100 * estimate.upper, 1)))"
    }

    /// `+6.1 (2.0 to 10.3)`, for differences in points.
    static func points(_ estimate: IntervalEstimate) -> String {
        signed(100 * estimate.value, 1) + " (\(number(100 * estimate.lower, 1)) to \(number(100 * estimate.upper, 1)))"
    }

    /// `0.31 (0.22 to 0.40)`.
    static func plain(_ estimate: IntervalEstimate, _ decimals: Int = 2) -> String {
        number(estimate.value, decimals)
            + " (\(number(estimate.lower, decimals)) to \(number(estimate.upper, decimals)))"
    }

    static func signed(_ value: Double, _ decimals: Int) -> String {
        (value > 0 ? "+" : "") + number(value, decimals)
    }

    /// `0.032`, `< 0.001`.
    static func pValue(_ p: Double?) -> String {
        guard let p else { return "unknown" }
        return p < 0.001 ? "< 0.001" : number(p, 3)
    }

    static func count(_ value: Int) -> String {
        var digits = String(abs(value))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (value < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
    }

    static func counted(_ value: Int, _ noun: String) -> String { count(value) + " " + noun + (value == 1 ? "" : "s") }

    static func cost(_ value: Double?, _ currency: String) -> String {
        value.map { $0 == 0 ? "0 " + currency : number($0, $0 < 1 ? 4 : 2) + " " + currency } ?? "unknown"
    }

    /// UTC, to the minute.
    static func time(_ date: Date) -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        // Civil date from days since 1970 (Hinnant).
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let number = month < 10 ? month + 3 : month - 9
        return "\(yearOfEra + era * 400 + (number <= 2 ? 1 : 0))-\(two(number))-\(two(day)) "
            + "\(two(rest / 3_600)):\(two(rest / 60 % 60)) UTC"
    }
}
