import AttuneCore
import AttuneLearning
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
        /// How much the user's own choices say that it matters; nil where nothing measures it, or nothing is learned.
        var weight: StatementWeight?
        /// The turns behind the examples, where they were asked for.
        var evidence: [EvidenceView]?
    }

    /// What one of a user's groups wants, with how much this user cares.
    struct Shared: Encodable {
        var audience: String
        var text: String
        var context: String
        var weight: StatementWeight
    }

    var audience: String
    var version: Int
    var attributes: [String: String]
    var statements: [Item]
    /// The active statements of a user's groups that the user's choices weigh.
    var shared: [Shared]
    var notes: [ContextNote]

    /// - Parameters:
    ///   - weighed: the user's weights of these statements and of the groups' that the user belongs to.
    ///   - workspace: where evidence is opened; nil leaves it closed.
    init(_ profile: Profile, weighed: WeighedStatements = WeighedStatements(), evidenceFrom workspace: Workspace?)
        throws
    {
        audience = profile.audience.label
        version = profile.version
        notes = profile.notes
        attributes = profile.attributes
        shared = weighed.groups.flatMap { group in
            group.statements.filter { $0.status == .active }.compactMap { statement in
                weighed.weights[statement.id].map {
                    Shared(
                        audience: group.audience.label, text: statement.text, context: statement.context ?? "any",
                        weight: $0)
                }
            }
        }
        statements = try profile.statements.map { statement in
            let interval = statement.evidence.interval
            return Item(
                id: statement.id, text: statement.text, directive: statement.directive,
                context: statement.context ?? "any", aspect: statement.aspect, direction: statement.direction,
                strength: statement.strength, interval: interval.map { [$0.lowerBound, $0.upperBound] } ?? [],
                supporting: statement.evidence.supporting, opposing: statement.evidence.opposing,
                users: statement.evidence.users, q: statement.evidence.q, heldOut: statement.evidence.heldOut,
                source: statement.source, analyst: statement.analyst, status: statement.status,
                examples: statement.evidence.examples, weight: weighed.weights[statement.id],
                evidence: try workspace.map { workspace in
                    try statement.evidence.examples.compactMap { try EvidenceView(reference: $0, in: workspace) }
                })
        }
    }

    /// Width at which quoted turns are cut.
    private static let width = 240

    var text: String {
        var lines = ["\(audience)  version \(version)"]
        if !attributes.isEmpty {
            lines.append(
                "  known: "
                    + attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        for item in statements {
            lines.append("")
            lines.append("  [\(item.status.rawValue)] \(item.context): \(item.text)")
            lines.append("    → \(item.directive)")
            lines.append("    \(item.measure)")
            if let weight = item.weight { lines.append("    \(weight.line)") }
            for view in item.evidence ?? [] { lines += view.lines(width: Self.width) }
        }
        if !shared.isEmpty { lines += ["", "  What the user's groups want, by the user's own choices:"] }
        for one in shared { lines += ["    \(one.audience), \(one.context): \(one.text)", "      \(one.weight.line)"] }
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
            + (users > 0 ? users.counted("user") + ", " : "")
            + "held out: \(heldOut.rawValue)  (\(id), \(aspect) \(direction.rawValue), \(analyst))"
    }
}

extension StatementWeight {
    /// `weight +0.42 [0.10, 0.75], 12 choices for, 3 against`.
    fileprivate var line: String {
        let choices =
            supporting + opposing > 0
            ? "\(supporting.counted("choice")) for, \(opposing) against" : "no choice speaks of it, so it is everyone's"
        return "weight \(weight < 0 ? "" : "+")\(weight.short) [\(low.short), \(high.short)], \(choices)"
    }
}
