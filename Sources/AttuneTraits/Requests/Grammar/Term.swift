import AttuneCore

/// One entry of the vocabulary as the clause reader meets it.
struct Term: Sendable {
    enum Kind: UInt8, Sendable { case noun, clutter, plain, fault, merit, verb, ask, manner, complaint, praise }

    /// Position among the vocabulary's traits.
    var trait: UInt8
    /// The direction that the words themselves describe or bring about.
    var direction: Direction
    var kind: Kind
    var task: Bool
}

/// What a phrase means: a property, or a cue to one.
enum Meaning: Sendable {
    case term(Term)
    case cue(Cue)
}
