import AttuneCore

/// What a persona in somebody's own words says of replies.
public struct PersonaWish: Sendable, Hashable, Codable {
    /// The trait's id.
    public var trait: String
    public var direction: Direction
    /// Whether it follows from who the person is ("I am in a hurry") and is not said of replies ("I hate lists").
    public var isImplied: Bool

    public init(trait: String, direction: Direction, isImplied: Bool = false) {
        self.trait = trait
        self.direction = direction
        self.isImplied = isImplied
    }
}
