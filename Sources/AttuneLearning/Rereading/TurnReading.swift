import AttuneCore

/// What one turn says about the reply before it, as far as it is known.
struct TurnReading: Sendable {
    /// A wish with its certainty: from +1, surely more, to −1, surely less.
    struct UnsureWish: Sendable {
        var aspect: String
        var sign: Float
    }

    var turn: Int
    /// The expected judgement, from −1 to 1.
    var judgement: Float
    var wishes: [UnsureWish]
    /// The reply as measured.
    var reply: [Float]
}

extension TurnReading {
    /// A reaction as the analyst read it.
    init(_ reaction: Reaction) {
        self.init(
            turn: reaction.turn, judgement: Float(reaction.judgement),
            wishes: reaction.wishes.map { .init(aspect: $0.aspect, sign: Float($0.direction.sign)) },
            reply: reaction.reply)
    }
}
