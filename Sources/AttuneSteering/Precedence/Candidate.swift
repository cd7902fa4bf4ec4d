import AttuneCore
import AttuneTraits

/// A statement on its way into an instruction.
struct Candidate: Sendable {
    var audience: Audience
    var version: Int
    var statement: Statement
    /// The directive as the guard passed it.
    var directive: String
    /// The directive is the catalogue's for its aspect, word for word.
    var isStandard: Bool
    /// What the statement wants of a reply: its aspect, and whatever traits a directive in other words names.
    var claims: [TraitClaim]

    /// Whose word counts more where two profiles disagree: what was learned of the user, then of the persona, then of
    /// the group. Lower comes first.
    static func layer(_ audience: Audience) -> Int {
        switch audience {
        case .user: 0
        case .persona: 1
        case .group: 2
        }
    }

    /// Strength × evidence, from 0 to 1.
    ///
    /// Evidence is the share of reactions in favour, shrunk towards one half by one reaction each way, times
    /// n / (n + 10) for n reactions, so that few reactions weigh little. What a person wrote or changed by hand needs
    /// no evidence and counts with its strength alone.
    static func weight(_ statement: Statement) -> Double {
        let strength = min(max(statement.strength, 0), 1)
        if statement.source == .edited { return strength }
        let supporting = Double(max(statement.evidence.supporting, 0))
        let reactions = supporting + Double(max(statement.evidence.opposing, 0))
        return strength * (supporting + 1) / (reactions + 2) * reactions / (reactions + 10)
    }

    /// Strongest first, then by everything that tells two statements apart, so that the order in which they came
    /// never shows.
    static func isStronger(_ a: Candidate, _ b: Candidate) -> Bool {
        let (x, y) = (weight(a.statement), weight(b.statement))
        if x != y { return x > y }
        return a.tieBreak < b.tieBreak
    }

    /// Who wins where two contradict each other: the closer layer; what a person edited; the context's own statement
    /// over one for any context; the stronger.
    static func wins(_ a: Candidate, _ b: Candidate) -> Bool {
        let (x, y) = (a.rank, b.rank)
        return x == y ? isStronger(a, b) : x.lexicographicallyPrecedes(y)
    }

    private var rank: [Int] {
        [Self.layer(audience), statement.source == .edited ? 0 : 1, statement.context == nil ? 1 : 0]
    }

    private var tieBreak: (String, String, String, String, String, Int) {
        (
            statement.aspect, statement.direction.rawValue, statement.id, directive + "\u{0}" + statement.text,
            audience.label + "\u{0}" + (statement.context ?? ""), version
        )
    }
}
