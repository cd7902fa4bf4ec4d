import AttuneCore
import AttuneTraits

extension Profile {
    /// The profile of a persona in somebody's own words: what is read from them, as a person's own statements, which
    /// need no evidence. Empty where nothing is read that traits measure.
    public init(persona text: String) {
        let audience = Audience.persona("given")
        self.init(
            audience: audience,
            statements: PersonaReader().read(text).compactMap { wish in
                var statement = PersonaStatements.statement(
                    for: audience, wish.trait, wish.direction, strength: wish.isImplied ? 0.5 : 1, evidence: Evidence(),
                    analyst: "offline", status: .active)
                statement?.source = .edited
                return statement
            })
    }
}
