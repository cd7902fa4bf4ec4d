import AttuneCore
import AttuneTraits
import Foundation

/// Writes a user's weights as the statements of the user's profile.
public struct WeightProfileWriter: Sendable {
    public let options: WeightOptions
    /// The words of statements whose scores took part beside the traits', by id.
    public let statements: [String: Statement]

    public init(options: WeightOptions = WeightOptions(), statements: [Statement] = []) {
        self.options = options
        self.statements = Dictionary(statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A statement for each weight whose interval excludes zero.
    ///
    /// It is active if it also holds after correction, is large enough, rests on enough of the user's own choices, most
    /// of them in favour, and was confirmed on the choices kept back; else proposed. Ids depend on user, score and
    /// direction alone.
    public func profile(of weights: UserWeights) -> Profile {
        let made = weights.estimates.compactMap { statement($0, of: weights) }
        let order: [Statement.Status: Int] = [.active: 0, .proposed: 1, .retired: 2]
        let sorted = made.map(\.statement).sorted {
            (order[$0.status] ?? 3, -$0.strength, $0.id) < (order[$1.status] ?? 3, -$1.strength, $1.id)
        }
        var profile = Profile(audience: .user(weights.user), statements: sorted)
        if !sorted.contains(where: { $0.status == .active }) {
            let strongest = made.max { $0.statement.strength < $1.statement.strength }
            profile.notes = [ContextNote(context: "any", reason: strongest?.reason ?? reason(weights))]
        }
        return profile
    }

    /// Whether a stored statement of this user's profile was written from weights.
    public func wrote(_ statement: Statement, for user: String) -> Bool {
        let names = [statement.aspect] + statements.keys.map { ScoreBasis.statementPrefix + $0 }
        return statement.source == .personas
            && names.contains { name in
                Direction.allCases.contains { Self.id(user, name, $0) == statement.id }
            }
    }

    private static func id(_ user: String, _ name: String, _ direction: Direction) -> String {
        StatementWriter.id("user", user, "any", "weights", name, direction.rawValue)
    }

    private func reason(_ weights: UserWeights) -> String {
        weights.pairs == 0
            ? "no choices by this user" : "none of \(weights.estimates.count) weights is clearly other than zero"
    }

    private func statement(
        _ estimate: UserWeights.Estimate, of weights: UserWeights
    ) -> (statement: Statement, reason: String?)? {
        guard estimate.varies, !estimate.interval.contains(0), let words = words(for: estimate) else { return nil }
        let direction = Direction(sign: estimate.weight)
        let reason = obstacle(estimate)
        let ends = [estimate.interval.lowerBound, estimate.interval.upperBound].map {
            Self.rounded(tanh($0 / 2) * direction.sign)
        }
        return (
            Statement(
                id: Self.id(weights.user, estimate.name, direction),
                text: words.text, directive: words.directive, context: words.context, aspect: words.aspect,
                direction: words.direction, strength: Self.rounded(abs(estimate.strength)),
                evidence: Evidence(
                    supporting: estimate.supporting, opposing: estimate.opposing, users: 1,
                    interval: min(ends[0], ends[1])...max(ends[0], ends[1]),
                    q: Self.rounded(max(estimate.q, 1e-6), places: 6), heldOut: estimate.heldOut,
                    lastSeen: estimate.lastSeen, examples: estimate.examples),
                source: .personas, analyst: "offline", status: reason == nil ? .active : .proposed),
            reason
        )
    }

    private typealias Words = (text: String, directive: String, context: String?, aspect: String, direction: Direction)

    /// A weight against a statement says nothing that its words could put, so only weights for it are written.
    private func words(for estimate: UserWeights.Estimate) -> Words? {
        let direction = Direction(sign: estimate.weight)
        if let trait = TraitCatalogue.standard[estimate.name] {
            let pole = trait.pole(direction)
            return (pole.statement, pole.directive, nil, trait.id, direction)
        }
        guard direction == .more, estimate.name.hasPrefix(ScoreBasis.statementPrefix),
            let statement = statements[String(estimate.name.dropFirst(ScoreBasis.statementPrefix.count))]
        else { return nil }
        return (statement.text, statement.directive, statement.context, statement.aspect, statement.direction)
    }

    /// Why a statement is not active; nil when it is.
    private func obstacle(_ estimate: UserWeights.Estimate) -> String? {
        let pairs = estimate.supporting + estimate.opposing
        if pairs < options.minimumPairs {
            return "\(pairs) of the user's choices speak of it where \(options.minimumPairs) are due"
        }
        if estimate.q > options.falseDiscoveryRate {
            return "no weight passed correction at q = \(options.falseDiscoveryRate)"
        }
        if abs(estimate.strength) < options.minimumStrength {
            return "the largest weight is below the floor of \(options.minimumStrength)"
        }
        if estimate.supporting <= estimate.opposing { return "the user's own choices do not bear it out" }
        if estimate.heldOut != .confirmed { return "it was not confirmed on choices kept back" }
        return nil
    }

    private static func rounded(_ value: Double, places: Int = 3) -> Double {
        let scale = pow(10, Double(places))
        return (value * scale).rounded() / scale
    }
}
