import AttuneCore
import AttuneLearning

/// What a run of learning hypotheses says to its user.
struct HypothesisReport: Encodable {
    struct User: Encodable {
        var user: String
        var samples: Int
        var words: Int
        var attributes: [String: String]
        /// The profile's version; nil where none was kept.
        var version: Int?
        var hypotheses: [Claim]
    }

    struct Claim: Encodable {
        var id: String
        var claim: String
        var facet: HypothesisFacet
        var aspect: String
        var direction: Direction
        var strength: Double
        var status: Statement.Status
        var quote: String
        var quoted: String

        init(_ hypothesis: Hypothesis) {
            let statement = hypothesis.statement
            id = statement.id
            claim = hypothesis.claim
            facet = hypothesis.facet
            aspect = statement.aspect
            direction = statement.direction
            strength = statement.strength
            status = statement.status
            quote = hypothesis.quote
            quoted = hypothesis.quoted
        }
    }

    var users: [User]
    var writers: Int
    var isBuiltIn: Bool
    /// Users of whom a model gave no usable answer.
    var failed: [String]
    var emptyReason: String?
    /// What a model was asked; nil offline.
    var questions: AnalystReport?

    init(_ result: HypothesisResult, profiles: [Profile], questions: AnalystReport?) {
        let versions = Dictionary(profiles.map { ($0.audience, $0.version) }, uniquingKeysWith: { first, _ in first })
        writers = result.writers
        isBuiltIn = result.isBuiltIn
        failed = result.failed
        emptyReason = result.emptyReason
        self.questions = questions
        users = result.users.map { user in
            User(
                user: user.user, samples: user.samples, words: user.words, attributes: user.attributes,
                version: versions[.user(user.user)],
                hypotheses: user.hypotheses.map(Claim.init))
        }
    }

    var text: String {
        var lines = questions?.lines ?? []
        if let emptyReason { return (lines + ["Nothing could be learned: \(emptyReason)."]).joined(separator: "\n") }
        lines.append(
            "\(users.count.counted("user")) compared with \(writers.counted("writer"))"
                + (isBuiltIn ? " and a built-in background, since there are few others." : "."))
        for user in users {
            lines.append("")
            lines.append("user \(user.user)  (\(user.samples.counted("text")), \(user.words.counted("word")))")
            let active = user.hypotheses.filter { $0.status == .active }
            if active.isEmpty { lines.append("  nothing: writes as others do") }
            for claim in active {
                lines.append("  \(claim.claim)  \(claim.strength.short)  \(claim.id)")
                if !claim.quote.isEmpty { lines.append("      “\(claim.quote)”  \(claim.quoted)") }
            }
            let proposed = user.hypotheses.count - active.count
            if proposed > 0 {
                lines.append("  \(proposed) more proposed: attune profiles show user:\(user.user)")
            }
        }
        if !failed.isEmpty {
            lines.append("\nNo usable answer on \(failed.count) users; what was known of them stays.")
        }
        return lines.joined(separator: "\n")
    }
}
