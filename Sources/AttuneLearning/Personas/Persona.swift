import AttuneCore
import AttuneTraits

/// Which reply of a preference pair a persona would choose.
public enum PairSide: String, Sendable, Codable, Hashable, CaseIterable {
    case chosen, rejected

    public var opposite: PairSide { self == .chosen ? .rejected : .chosen }

    /// The turn of the pair's reply in a record reference: 0 for the chosen reply, 1 for the rejected one.
    public var turn: Int { self == .chosen ? 0 : 1 }
}

/// One property of replies for which a persona prefers one reply and not the other.
public struct PersonaReason: Sendable, Hashable, Codable {
    /// The trait's id.
    public var trait: String
    public var direction: Direction
    /// How much the two replies differ in it, from 0 (not at all) to 1, in this direction.
    public var strength: Double

    public init(trait: String, direction: Direction, strength: Double) {
        self.trait = trait
        self.direction = direction
        self.strength = strength
    }
}

/// Who would prefer one reply and not the other, in one sentence (Persona Inference, arXiv 2501.11549).
public struct Persona: Sendable, Hashable, Identifiable, Codable {
    /// Depends on the set of traits and directions only, so that two pairs with the same reasons give one persona; on
    /// the words where no trait was read.
    public var id: String
    /// "The user is in a hurry and prefers short, direct answers over long, detailed answers."
    public var text: String
    /// The clearest first. Empty for a persona whose words no trait measures.
    public var reasons: [PersonaReason]

    /// A persona with the given words; without them, with ours for its reasons.
    public init(reasons: [PersonaReason], text: String? = nil) {
        self.reasons = reasons
        self.text = text ?? PersonaSentence.text(reasons.map { ($0.trait, $0.direction) })
        id = Self.id(reasons: reasons, text: self.text)
    }

    /// Whether the persona wants this of a reply.
    public func wants(_ trait: String, _ direction: Direction) -> Bool {
        reasons.contains { $0.trait == trait && $0.direction == direction }
    }

    private static func id(reasons: [PersonaReason], text: String) -> String {
        let parts =
            reasons.isEmpty
            ? [Words.of(text).joined(separator: " ")]
            : Set(reasons.map { "\($0.trait) \($0.direction.rawValue)" }).sorted()
        return StableID.of(parts, prefix: "p-", digits: 10)
    }
}

/// A persona inferred from one side of one pair, with where it was seen.
public struct InferredPersona: Sendable, Hashable {
    /// The record: `p12`.
    public var record: String
    public var user: String?
    public var side: PairSide
    public var persona: Persona
    /// `offline`, or the id of the model.
    public var analyst: String

    public init(record: String, user: String?, side: PairSide, persona: Persona, analyst: String) {
        self.record = record
        self.user = user
        self.side = side
        self.persona = persona
        self.analyst = analyst
    }

    /// The reply as evidence names it: `p12#0`.
    public var reference: String { "\(record)#\(side.turn)" }
}
