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
    /// An ask that no verb, comparative or "please" commands: "straight to the point". Beside praise it may be praise.
    /// Not part of equality.
    package var isLoose = false

    public init(trait: String, direction: Direction, tone: Tone) {
        self.trait = trait
        self.direction = direction
        self.tone = tone
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.trait == b.trait && a.direction == b.direction && a.tone == b.tone
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(trait)
        hasher.combine(direction)
        hasher.combine(tone)
    }
}
