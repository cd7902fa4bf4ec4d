import AttuneCore
import AttuneLearning

/// What a scored run says to its user.
struct ScoredReport: Encodable {
    struct User: Encodable {
        var user: String
        /// Rows that hypotheses were found on, and rows that they were tested on.
        var training: Int
        var heldOut: Int
        /// How often hard rows raised new hypotheses.
        var raised: Int
        /// Accuracy on the held-back rows by way of using the bank; names are HypoGeniC's.
        var accuracy: [String: Double]
        /// What always naming the more frequent label gets.
        var chance: Double
        var attributes: [String: String]
        var version: Int?
        /// Why nothing was learned.
        var shortage: String?
        var hypotheses: [Claim]
    }

    struct Claim: Encodable {
        var claim: HypothesisReport.Claim
        /// Of the held-back rows, those that it labelled right.
        var right: Int
        var heldOut: Int
        var q: Double?

        private enum CodingKeys: CodingKey { case right, heldOut, q }

        func encode(to encoder: any Encoder) throws {
            try claim.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(right, forKey: .right)
            try container.encode(heldOut, forKey: .heldOut)
            try container.encodeIfPresent(q, forKey: .q)
        }
    }

    var labels: ScoredLabels
    var users: [User]
    /// What a model was asked; nil offline.
    var questions: AnalystReport?

    init(_ labels: ScoredLabels, _ learned: [(ScoredUser, version: Int?)], questions: AnalystReport?) {
        self.labels = labels
        self.questions = questions
        users = learned.map { one, version in
            User(
                user: one.hypotheses.user, training: one.training, heldOut: one.heldOut, raised: one.raised,
                accuracy: Dictionary(
                    uniqueKeysWithValues: one.accuracies.map { ($0.key.rawValue, $0.value) }),
                chance: one.chance, attributes: one.hypotheses.attributes, version: version, shortage: one.shortage,
                hypotheses: one.hypotheses.hypotheses.map { hypothesis in
                    let evidence = hypothesis.statement.evidence
                    return Claim(
                        claim: HypothesisReport.Claim(hypothesis), right: evidence.supporting,
                        heldOut: evidence.supporting + evidence.opposing, q: evidence.q)
                })
        }
    }

    var text: String {
        var lines = questions?.lines ?? []
        let learned = users.filter { $0.shortage == nil }
        let what = labels == .texts ? "texts against other writers'" : "chosen replies against the rejected"
        lines.append("\(learned.count.counted("user")), \(what); each hypothesis tested on rows kept back.")
        for user in learned { lines += self.lines(of: user) }
        let short = users.filter { $0.shortage != nil }
        if !short.isEmpty { lines.append("") }
        for user in short.prefix(5) { lines.append("user \(user.user): \(user.shortage ?? "")") }
        if short.count > 5 { lines.append("and \(short.count - 5) more with too few") }
        return lines.joined(separator: "\n")
    }

    private func lines(of user: User) -> [String] {
        var lines = ["", "user \(user.user)  (\(user.training) rows, \(user.heldOut) kept back)"]
        let accuracy = InferenceStrategy.allCases.compactMap { way in
            user.accuracy[way.rawValue].map { "\(way.rawValue) \($0.short)" }
        }
        if !accuracy.isEmpty {
            lines.append("  labelled right (chance \(user.chance.short)): " + accuracy.joined(separator: ", "))
        }
        let active = user.hypotheses.filter { $0.claim.status == .active }
        if active.isEmpty { lines.append("  nothing that tells the rows kept back apart") }
        for one in active {
            lines.append("  \(one.claim.claim)  \(one.right) of \(one.heldOut) right  \(one.claim.id)")
            if !one.claim.quote.isEmpty { lines.append("      “\(one.claim.quote)”  \(one.claim.quoted)") }
        }
        let proposed = user.hypotheses.count - active.count
        if proposed > 0 { lines.append("  \(proposed) more proposed: attune profiles show user:\(user.user)") }
        return lines
    }
}
