/// The notation of the vocabulary files. Words are separated by spaces; `a|b` is a choice, `(a|b)` a choice that may
/// be left out, and `_` joins words inside a choice: `make (it|this) a_bit|much shorter`.
package enum PhrasePattern {
    package static func expand(_ pattern: String) -> [[String]] {
        var results: [[String]] = [[]]
        for part in pattern.split(separator: " ") {
            var body = part
            let optional = body.hasPrefix("(") && body.hasSuffix(")")
            if optional { body = body.dropFirst().dropLast() }
            let choices = body.split(separator: "|").map { choice in choice.split(separator: "_").map(String.init) }
            var next: [[String]] = optional ? results : []
            for choice in choices {
                for result in results { next.append(result + choice) }
            }
            results = next
        }
        return results.filter { !$0.isEmpty }
    }

    /// The plainest reading: the first choice everywhere, optional parts left out.
    package static func plain(_ pattern: String) -> String {
        pattern.split(separator: " ").compactMap { part -> String? in
            if part.hasPrefix("(") { return nil }
            return part.split(separator: "|").first.map { $0.split(separator: "_").joined(separator: " ") }
        }.joined(separator: " ")
    }
}
