import AttuneCore

/// One property of a reply that a person asked for, complained about or praised.
public struct TraitRequest: Sendable, Hashable {
    /// How the person said it.
    public enum Tone: String, Sendable, Hashable, CaseIterable {
        /// A request: "keep it short".
        case ask
        /// A fault found: "way too long".
        case complaint
        /// Praise: "love how short this is".
        case praise
    }

    /// The trait's id, for example `length.words`.
    public var trait: String
    /// What the person wants. Praise of a property wants that property, a complaint wants its opposite.
    public var direction: Direction
    public var tone: Tone

    public init(trait: String, direction: Direction, tone: Tone) {
        self.trait = trait
        self.direction = direction
        self.tone = tone
    }
}
