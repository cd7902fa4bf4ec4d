import AttuneCore
import AttuneLearning

/// What a run of rubric learning says to its user.
struct RubricReport: Encodable {
    struct Group: Encodable {
        var audience: String
        var version: Int
        var active: Int
        var proposed: Int
        var statements: [StatementLine]
        var notes: [ContextNote]
    }

    struct StatementLine: Encodable {
        var id: String
        var context: String
        var text: String
        var aspect: String
        var direction: Direction
        var strength: Double
        var interval: [Double]
        var q: Double?
        var users: Int
        var status: Statement.Status
    }

    var groupBy: String
    var records: Int
    var analysed: Int
    var grouped: Int
    var reacting: Int
    var tests: Int
    var contexts: [RubricResult.ContextSummary]
    var groups: [Group]
    var emptyReason: String?
    /// What a model was asked; nil offline.
    var questions: AnalystReport?

    init(
        groupBy: String, analysed: Int, result: RubricResult, profiles: [Profile], questions: AnalystReport? = nil
    ) {
        self.groupBy = groupBy
        self.questions = questions
        records = result.records
        self.analysed = analysed
        grouped = result.grouped
        reacting = result.reacting
        tests = result.tests
        contexts = result.contexts
        emptyReason = result.emptyReason
        groups = profiles.map { profile in
            Group(
                audience: profile.audience.label, version: profile.version,
                active: profile.statements.count { $0.status == .active },
                proposed: profile.statements.count { $0.status == .proposed },
                statements: profile.statements.map(StatementLine.init), notes: profile.notes)
        }
    }

    var text: String {
        var lines = [
            "\(records) records (\(analysed) new), \(grouped) with a field '\(groupBy)', \(reacting) with a reaction."
        ]
        if let questions { lines += questions.lines }
        if let emptyReason {
            lines.append("Nothing could be compared: \(emptyReason).")
            return lines.joined(separator: "\n")
        }
        lines.append("\(contexts.count) contexts, \(tests) hypotheses tested and corrected for together.")
        for group in groups {
            lines.append("")
            lines.append("\(group.audience)  (version \(group.version))")
            for statement in group.statements where statement.status == .active {
                lines.append("  " + statement.line)
            }
            for note in group.notes { lines.append("  \(note.context): nothing — \(note.reason)") }
            if group.proposed > 0 {
                lines.append("  \(group.proposed) more proposed, below the bar: attune profiles show '\(group.key)'")
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension RubricReport.Group {
    /// The audience as commands take it.
    var key: String { audience.split(separator: " ", maxSplits: 1).last.map(String.init) ?? audience }
}

extension RubricReport.StatementLine {
    init(_ statement: Statement) {
        let interval = statement.evidence.interval
        self.init(
            id: statement.id, context: statement.context ?? "any", text: statement.text, aspect: statement.aspect,
            direction: statement.direction, strength: statement.strength,
            interval: interval.map { [$0.lowerBound, $0.upperBound] } ?? [], q: statement.evidence.q,
            users: statement.evidence.users, status: statement.status)
    }

    var line: String {
        let range = interval.count == 2 ? " [\(interval[0].short), \(interval[1].short)]" : ""
        let people = users > 0 ? "\(users) users  " : ""
        return "\(context): \(text)  \(strength.short)\(range)  \(people)\(id)"
    }
}
