import Foundation

/// Regular expressions in the words of the reference, on whole texts.
enum TextPattern {
    static func matches(
        _ pattern: String, in text: String, _ options: NSRegularExpression.Options = []
    ) -> [String] {
        guard let expression = expression(pattern, options) else { return [] }
        let whole = text as NSString
        return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map {
            whole.substring(with: $0.range)
        }
    }

    static func occurs(_ pattern: String, in text: String, _ options: NSRegularExpression.Options = []) -> Bool {
        !matches(pattern, in: text, options).isEmpty
    }

    /// The parts between matches.
    static func split(_ text: String, by pattern: String) -> [String] {
        guard let expression = expression(pattern, []) else { return [text] }
        let whole = text as NSString
        var parts: [String] = []
        var start = 0
        for match in expression.matches(in: text, range: NSRange(location: 0, length: whole.length)) {
            parts.append(whole.substring(with: NSRange(location: start, length: match.range.location - start)))
            start = match.range.location + match.range.length
        }
        return parts + [whole.substring(from: start)]
    }

    /// What is no expression is looked for as it stands.
    private static func expression(
        _ pattern: String, _ options: NSRegularExpression.Options
    ) -> NSRegularExpression? {
        (try? NSRegularExpression(pattern: pattern, options: options))
            ?? (try? NSRegularExpression(
                pattern: NSRegularExpression.escapedPattern(for: pattern), options: options))
    }
}
