import AttuneCore
import AttuneTraits

/// A trait and a direction: what a statement claims an audience likes, or what a user asks for.
struct TraitClaim: Sendable, Hashable, Comparable {
    var trait: String
    var direction: Direction

    init(_ trait: String, _ direction: Direction) {
        self.trait = trait
        self.direction = direction
    }

    var opposite: TraitClaim { TraitClaim(trait, direction.opposite) }

    static func < (a: TraitClaim, b: TraitClaim) -> Bool {
        (a.trait, a.direction.rawValue) < (b.trait, b.direction.rawValue)
    }

    /// The claim in the catalogue's words: "longer".
    func name(in catalogue: TraitCatalogue) -> String {
        catalogue[trait]?.pole(direction).name ?? "\(direction.rawValue) \(trait)"
    }
}
