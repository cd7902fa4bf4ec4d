import AttuneCore
import AttuneStore

/// A profile as a person reads it.
struct ProfileView: Encodable {
    struct Item: Encodable {
        var id: String
        var text: String
        var directive: String
        var context: String
        var aspect: String
        var direction: Direction
        var strength: Double
        var interval: [Double]
        var supporting: Int
        var opposing: Int
        var users: Int
        var q: Double?
        var heldOut: Evidence.HeldOut
        var source: Statement.Source
        var analyst: String
        var status: Statement.Status
        var examples: [String]
        /// The turns behind the examples, where they were asked for.
        var evidence: [EvidenceView]?
    }

    var audience: String
    var version: Int
    var statements: [Item]
    var notes: [ContextNote]

    /// - Parameter workspace: where evidence is opened; nil leaves it closed.
    init(_ profile: Profile, evidenceFrom workspace: Workspace?) throws {
        audience = profile.audience.label
        version = profile.version
        notes = profile.notes
        statements = try profile.statements.map { statement in
            let interval = statement.evidence.interval
            return Item(
                id: statement.id, text: statement.text, directive: statement.directive,
                context: statement.context ?? "any", aspect: statement.aspect, direction: statement.direction,
                strength: statement.strength, interval: interval.map { [$0.lowerBound, $0.upperBound] } ?? [],
                supporting: statement.evidence.supporting, opposing: statement.evidence.opposing,
                users: statement.evidence.users, q: statement.evidence.q, heldOut: statement.evidence.heldOut,
                source: statement.source, analyst: statement.analyst, status: statement.status,
                examples: statement.evidence.examples,
                evidence: try workspace.map { workspace in
                    try statement.evidence.examples.compactMap { try EvidenceView(reference: $0, in: workspace) }
                })
        }
    }

    /// Width at which quoted turns are cut.
    private static let width = 240

    var text: String {
        var lines = ["\(audience)  version \(version)"]
        for item in statements {
            lines.append("")
            lines.append("  [\(item.status.rawValue)] \(item.context): \(item.text)")
            lines.append("    → \(item.directive)")
            lines.append("    \(item.measure)")
            for view in item.evidence ?? [] { lines += view.lines(width: Self.width) }
        }
        if !notes.isEmpty { lines.append("") }
        for note in notes { lines.append("  \(note.context): nothing — \(note.reason)") }
        if statements.isEmpty, notes.isEmpty { lines.append("  no statements") }
        return lines.joined(separator: "\n")
    }
}

extension ProfileView.Item {
    fileprivate var measure: String {
        let range = interval.count == 2 ? " [\(interval[0].short), \(interval[1].short)]" : ""
        let corrected = q.map { " q \($0.formatted(.number.precision(.significantDigits(1...2))))," } ?? ""
        return "strength \(strength.short)\(range),\(corrected) \(supporting) for, \(opposing) against, "
            + (users > 0 ? "\(users) users, " : "")
            + "held out: \(heldOut.rawValue)  (\(id), \(aspect) \(direction.rawValue), \(analyst))"
    }
}
