/// The traits that Attune measures, in a fixed order: the order of the values in a ``TraitVector``.
public struct TraitCatalogue: Sendable {
    /// All traits.
    public static let standard = TraitCatalogue(
        traits: shape + code + examples + depth + language + confidence + directness + formality + warmth + liveliness
            + address + closing + evidence)

    /// Raised whenever a trait comes, goes or is measured in another way, so that stored measurements are redone.
    public static let version = 1

    public let traits: [Trait]
    private let indices: [String: Int]

    init(traits: [Trait]) {
        self.traits = traits
        indices = Dictionary(traits.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of a trait in the order, nil for an unknown id.
    public func index(of id: String) -> Int? { indices[id] }

    public subscript(id: String) -> Trait? { index(of: id).map { traits[$0] } }
}
