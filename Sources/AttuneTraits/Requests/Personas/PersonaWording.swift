import AttuneCore

/// How the two directions of a trait are said of a person: who they are, and what they prefer to what.
///
/// A persona says "The user is in a hurry and prefers short, direct answers over long, detailed answers": the reason
/// for one side *and not* the other. Traits without an entry take their words from the catalogue's poles, so every
/// trait of a later catalogue can be said as well.
public struct PersonaWording: Sendable, Hashable {
    /// What fits after "The user …": "is in a hurry". Empty where a trait says nothing of the person.
    public var who: String
    /// What fits after "prefers": "short, direct answers".
    public var thing: String

    public init(who: String, thing: String) {
        self.who = who
        self.thing = thing
    }

    /// The words for one direction of a trait; nil for an id that the catalogue does not have.
    public static func words(_ trait: String, _ direction: Direction) -> PersonaWording? {
        if let entry = table[trait] { return direction == .more ? entry.more : entry.less }
        guard let known = TraitCatalogue.standard[trait] else { return nil }
        return PersonaWording(who: "", thing: "replies described as \(known.pole(direction).name)")
    }

    struct Entry: Sendable {
        var trait: String
        var more: PersonaWording
        var less: PersonaWording

        init(_ trait: String, more: (String, String), less: (String, String)) {
            self.trait = trait
            self.more = PersonaWording(who: more.0, thing: more.1)
            self.less = PersonaWording(who: less.0, thing: less.1)
        }
    }

    static let table = Dictionary(
        (shape + content + manner).map { ($0.trait, $0) }, uniquingKeysWith: { first, _ in first })
}
