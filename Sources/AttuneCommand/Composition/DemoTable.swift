import AttuneSimulation
import Foundation

/// Planted against found, as a table with bars.
struct DemoTable {
    let score: GroupScore

    /// Characters of a bar that stands for a strength of 1.
    private static let barWidth = 40.0

    var text: String {
        var lines = [row("context", "aspect", "planted", "found", "")]
        lines.append(String(repeating: "─", count: lines[0].count + 16))
        for planted in score.planted {
            let kind = planted.difference.kind == .opposed ? "opposed" : "one-sided"
            lines.append(
                row(
                    planted.context, planted.difference.aspect, "\(planted.difference.strength.short) \(kind)",
                    planted.found?.short ?? "missed", bar(planted.found ?? 0)))
        }
        for wrong in score.falseStatements {
            lines.append(
                row(
                    wrong.statement.context ?? "any", wrong.statement.aspect, "not planted",
                    wrong.statement.strength.short, bar(wrong.statement.strength)))
        }
        let found = score.planted.count { $0.found != nil }
        lines.append(
            "\nfound \(found) of \(score.planted.count) planted differences; \(score.falseStatements.count) false among "
                + "\(score.active) active statements\n")
        return lines.joined(separator: "\n")
    }

    private func bar(_ strength: Double) -> String {
        String(repeating: "█", count: Int((strength * Self.barWidth).rounded()))
    }

    private func row(_ cells: String...) -> String {
        let widths = [22, 24, 16, 7, 0]
        return zip(cells, widths).map { $0.padding(toLength: max($1, $0.count), withPad: " ", startingAt: 0) }
            .joined(separator: " ")
    }
}
