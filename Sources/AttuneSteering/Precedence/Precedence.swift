import AttuneCore
import AttuneTraits

/// Settles which of the statements that apply may steer: safety, then what the user asks for, then the statements
/// among themselves.
struct Precedence: Sendable {
    var catalogue: TraitCatalogue

    /// What is left, strongest first, and what is not, each with its reason.
    struct Outcome: Sendable {
        var kept: [Candidate] = []
        var dropped: [(candidate: Candidate, reason: UnusedReason)] = []
    }

    func settle(_ candidates: [Candidate], asks: ExplicitAsks) -> Outcome {
        var outcome = Outcome()
        for candidate in candidates.sorted(by: Candidate.wins) {
            if let reason = reason(against: candidate, asks: asks, kept: outcome.kept) {
                outcome.dropped.append((candidate, reason))
            } else {
                outcome.kept.append(candidate)
            }
        }
        outcome.kept.sort(by: Candidate.isStronger)
        return outcome
    }

    private func reason(against candidate: Candidate, asks: ExplicitAsks, kept: [Candidate]) -> UnusedReason? {
        let claims = candidate.claims
        if claims.contains(where: SafetyTopic.never.contains) { return .safety }
        if asks.touchesDanger, claims.contains(where: SafetyTopic.notInDanger.contains) { return .safety }
        if asks.fixesForm { return .formIsFixed }
        if let ask = asks.contradicting(claims) {
            return .userAsksOtherwise(for: ask.claim.name(in: catalogue), inThisMessage: ask.isInLastTurn)
        }
        if let ask = asks.saying(claims) { return .userAsksAlready(for: ask.claim.name(in: catalogue)) }
        for other in kept {
            if claims.contains(where: { a in other.claims.contains { Contradictions.exclude(a, $0) } }) {
                return .overruled(by: other.statement.id, of: other.audience)
            }
            if isSame(candidate, other) { return .duplicate(of: other.statement.id) }
        }
        return nil
    }

    /// The same aspect, or four words in five alike. Two directives in the catalogue's words are never alike: their
    /// traits tell them apart.
    private func isSame(_ a: Candidate, _ b: Candidate) -> Bool {
        if a.statement.aspect == b.statement.aspect { return true }
        if a.isStandard && b.isStandard { return false }
        let (x, y) = (Set(Words.of(a.directive)), Set(Words.of(b.directive)))
        return Double(x.intersection(y).count) >= 0.8 * Double(x.union(y).count)
    }
}
