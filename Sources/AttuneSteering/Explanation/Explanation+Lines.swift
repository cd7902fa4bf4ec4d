extension Explanation {
    /// The explanation as lines of plain text. Text from profiles is quoted, on one line, and free of control
    /// characters. Statements that hold in other contexts are counted, not listed.
    public var lines: [String] {
        var lines = ["Context: " + contextLine]
        for profile in profiles {
            lines.append("Profile: \(Display.plain(profile.audience)), version \(profile.version)")
        }
        lines.append(steered ? "Steering: on, about \(tokens) tokens" : "Steering: off. " + (message ?? ""))
        if !applied.isEmpty {
            lines += ["", "Applies, strongest first:"] + applied.flatMap { Self.lines(of: $0) }
        }
        let listed = unused.filter { $0.reason != Self.elsewhere }
        if !listed.isEmpty { lines += ["", "Does not apply:"] + listed.flatMap { Self.lines(of: $0) } }
        lines += linesOfOtherContexts
        if let instruction {
            lines += ["", "Instruction:"]
            lines += instruction.split(separator: "\n", omittingEmptySubsequences: false).map { "  | " + $0 }
        }
        return lines
    }

    private static let elsewhere = UnusedReason.otherContext("").code

    private var contextLine: String {
        guard let context else { return confidence == nil ? "not looked for" : "none that was learned" }
        return Display.plain(context) + (confidence.map { " (confidence \(Display.number($0)))" } ?? "")
    }

    private var linesOfOtherContexts: [String] {
        var counts: [String: Int] = [:]
        for statement in unused where statement.reason == Self.elsewhere {
            counts[statement.context ?? "", default: 0] += 1
        }
        if counts.isEmpty { return [] }
        let total = counts.values.reduce(0, +)
        let list = counts.sorted { $0.key < $1.key }.map { "\(Display.plain($0.key)) \($0.value)" }
        return ["", "For other contexts: \(total) (\(list.joined(separator: ", ")))"]
    }

    private static func lines(of statement: Statement) -> [String] {
        let place = statement.context.map { "in " + Display.plain($0) } ?? "in any context"
        let strength = statement.strength.map(Display.number) ?? "–"
        var lines = [
            "  \(Display.plain(statement.id))  \(Display.quoted(statement.text))",
            "      \(Display.plain(statement.audience)), \(place), strength \(strength), \(statement.supporting) for and "
                + "\(statement.opposing) against from \(statement.users) \(statement.users == 1 ? "user" : "users")",
        ]
        if let message = statement.message { lines.append("      " + message) }
        return lines
    }
}
