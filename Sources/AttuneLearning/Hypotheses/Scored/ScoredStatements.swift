import AttuneCore
import AttuneStatistics
import AttuneTraits

/// Writes a bank's hypotheses as statements, with what each got right on rows that it was not found on.
struct ScoredStatements {
    let rows: ScoredRows
    let options: ScoredOptions
    let analyst: String

    /// What a hypothesis says, as a statement needs it.
    private struct Words {
        var aspect: String
        var direction: Direction
        var text: String
        var directive: String
        var facet: HypothesisFacet
        var quote: String
        var quoted: String
    }

    /// The hypotheses of a bank, the most accurate first.
    ///
    /// A hypothesis is active if it labels the held-back rows right more often than always naming the more frequent label
    /// would: exact binomial test, corrected over the bank. Its strength is 2 · accuracy − 1.
    ///
    /// - Parameter right: by hypothesis, whether it labelled each held-back row right.
    func hypotheses(_ bank: [LoopHypothesis], right: [[Bool]], quotes: QuoteFinder?) -> [Hypothesis] {
        let chance = rows.chance
        let q = MultipleTesting.benjaminiHochberg(
            right.map { BinomialDistribution(trials: $0.count, probability: chance).upperTail($0.count { $0 }) })
        var found: [Hypothesis] = []
        var taken: Set<String> = []
        let order = bank.indices.sorted {
            let (a, b) = (right[$0].count { $0 }, right[$1].count { $0 })
            return (a, bank[$1].text) > (b, bank[$0].text)
        }
        for index in order where found.count < options.maximumHypotheses {
            // What does no better than chance is refuted, not proposed.
            guard Double(right[index].count { $0 }) > chance * Double(right[index].count),
                let words = words(of: bank[index], quotes), taken.insert(words.aspect).inserted
            else { continue }
            found.append(hypothesis(words, right[index], q: q[index]))
        }
        return found
    }

    private func hypothesis(_ words: Words, _ right: [Bool], q: Double) -> Hypothesis {
        let count = right.count { $0 }
        let isActive = q <= options.falseDiscoveryRate
        let accuracy = right.isEmpty ? 0.5 : Double(count) / Double(right.count)
        let interval = Share.wilson(successes: count, of: right.count).map {
            (2 * $0.lower - 1).rounded(to: 3)...(2 * $0.upper - 1).rounded(to: 3)
        }
        let shown = zip(rows.heldOut, right).filter { $0.isOwn && $1 }.map { $0.0.id + "#0" }
        let statement = Statement(
            id: Self.id(rows.user, rows.labels, words.aspect, words.direction), text: words.text,
            directive: words.directive, context: nil, aspect: words.aspect, direction: words.direction,
            strength: max(0, 2 * accuracy - 1).rounded(to: 3),
            evidence: Evidence(
                supporting: count, opposing: right.count - count, users: 1, interval: interval,
                q: max(q, 1e-6).rounded(to: 6),
                heldOut: isActive ? .confirmed : accuracy > rows.chance ? .untested : .contradicted,
                lastSeen: rows.lastSeen,
                examples: Array(([words.quoted] + shown.filter { $0 != words.quoted }).filter { !$0.isEmpty }.prefix(5))
            ),
            source: rows.labels == .texts ? .hypotheses : .personas, analyst: analyst,
            status: isActive ? .active : .proposed)
        return Hypothesis(statement: statement, facet: words.facet, quote: words.quote, quoted: words.quoted)
    }

    /// Nil for a hypothesis that cannot be put as a statement, or has no quote in the user's texts.
    private func words(of hypothesis: LoopHypothesis, _ quotes: QuoteFinder?) -> Words? {
        if let claim = hypothesis.claim {
            return Words(
                aspect: claim.aspect, direction: claim.direction, text: claim.text, directive: claim.directive,
                facet: claim.facet, quote: rows.labels == .texts ? claim.quote : "", quoted: claim.quoted)
        }
        guard let rule = hypothesis.rule else { return nil }
        let direction: Direction = rule.above == "user" || rule.above == "first" ? .more : .less
        let words = HypothesisWording.words(of: rule.feature, direction)
        let facet = HypothesisWording.facet(of: rule.feature)
        guard rows.labels == .texts else {
            return Words(
                aspect: rule.feature, direction: direction, text: words.text, directive: words.directive, facet: facet,
                quote: "", quoted: "")
        }
        return quotes?.quote(for: rule.feature, direction).map { quote in
            Words(
                aspect: rule.feature, direction: direction, text: words.text, directive: words.directive, facet: facet,
                quote: quote.text, quoted: quote.reference)
        }
    }

    /// What is found in texts has the id that the comparison with other writers gives it; what is found in choices has
    /// one of its own, since weights speak of the same traits.
    static func id(_ user: String, _ labels: ScoredLabels, _ aspect: String, _ direction: Direction) -> String {
        labels == .texts
            ? HypothesisWording.id(user, aspect, direction)
            : StableID.of(["user", user, "any", "choices", aspect, direction.rawValue])
    }
}

extension Statement {
    /// Whether a scored run on this user's choices wrote it. Such statements stand beside those of weights.
    public func isScoredChoice(of user: String) -> Bool {
        source == .personas && id == ScoredStatements.id(user, .choices, aspect, direction)
    }
}
