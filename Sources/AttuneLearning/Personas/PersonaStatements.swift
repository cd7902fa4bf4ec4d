import AttuneCore
import AttuneTraits

/// Makes statements of a persona's reasons, with the catalogue's words.
enum PersonaStatements {
    static func id(_ audience: Audience, _ trait: String, _ direction: Direction) -> String {
        StableID.of(["personas", audience.label, "any", trait, direction.rawValue])
    }

    /// Nil for a trait that the catalogue does not have.
    static func statement(
        for audience: Audience, _ trait: String, _ direction: Direction, strength: Double, evidence: Evidence,
        analyst: String, status: Statement.Status
    ) -> Statement? {
        guard let pole = TraitCatalogue.standard[trait]?.pole(direction) else { return nil }
        return Statement(
            id: id(audience, trait, direction), text: pole.statement, directive: pole.directive, context: nil,
            aspect: trait, direction: direction, strength: strength, evidence: evidence, source: .personas,
            analyst: analyst, status: status)
    }

    static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
