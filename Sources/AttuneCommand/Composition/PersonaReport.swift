import AttuneCore
import AttuneLearning

/// What a run of learning personas says to its user.
struct PersonaReport: Encodable {
    struct Entry: Encodable {
        var id: String
        var text: String
        var chosen: Int
        var rejected: Int
        var users: Int
    }

    struct User: Encodable {
        var user: String
        var pairs: Int
        /// Pairs that count: older ones may be from before a change of mind.
        var currentPairs: Int
        var version: Int?
        var statements: [RubricReport.StatementLine]
    }

    var pairs: Int
    var inferred: Int
    /// Distinct ones.
    var personas: Int
    /// Those that fit replies enough to have a profile of their own.
    var kept: Int
    /// The most frequent.
    var frequent: [Entry]
    var users: [User]
    /// What a model was asked; nil offline.
    var questions: AnalystReport?

    /// How many personas are listed.
    private static let listed = 10

    init(
        pairs: Int, inferred: Int, collection: PersonaCollection, kept: Int, weights: [UserWeights],
        profiles: [Profile],
        questions: AnalystReport?
    ) {
        self.pairs = pairs
        self.inferred = inferred
        self.kept = kept
        self.questions = questions
        personas = collection.entries.count
        frequent = collection.entries.prefix(Self.listed).map {
            Entry(
                id: $0.id, text: $0.persona.text, chosen: $0.chosen, rejected: $0.references.count - $0.chosen,
                users: $0.users)
        }
        let byAudience = Dictionary(profiles.map { ($0.audience, $0) }, uniquingKeysWith: { first, _ in first })
        users = weights.map { weights in
            let profile = byAudience[.user(weights.user)]
            return User(
                user: weights.user, pairs: weights.pairs, currentPairs: weights.currentPairs, version: profile?.version,
                statements: (profile?.statements ?? []).filter { $0.source == .personas }
                    .map(RubricReport.StatementLine.init))
        }
    }

    var text: String {
        var lines = questions?.lines ?? []
        lines.append(
            "\(pairs) pairs, \(inferred) personas, \(personas) of them distinct; \(kept) have a profile of their own.")
        for entry in frequent {
            lines.append("  \(entry.text)  (\(entry.chosen) chosen, \(entry.rejected) rejected)  \(entry.id)")
        }
        for user in users {
            let active = user.statements.filter { $0.status == .active }
            let current = user.currentPairs < user.pairs ? ", \(user.currentPairs) since a change of mind" : ""
            lines.append("")
            lines.append("user \(user.user)  (\(user.pairs) pairs\(current))")
            if active.isEmpty { lines.append("  nothing that is clear enough") }
            lines += active.map { "  " + $0.line }
            let proposed = user.statements.count { $0.status == .proposed }
            if proposed > 0 { lines.append("  \(proposed) proposed: attune profiles show user:\(user.user)") }
        }
        return lines.joined(separator: "\n")
    }
}
