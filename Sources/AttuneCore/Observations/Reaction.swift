/// A wish on one aspect that a user put into words.
public struct Wish: Sendable, Hashable {
    /// The aspect: a trait's id (`structure.steps`), or an open-worded aspect of a model analyst.
    public var aspect: String
    public var direction: Direction

    public init(aspect: String, direction: Direction) {
        self.aspect = aspect
        self.direction = direction
    }
}

/// What a user wanted of a reply, in an analyst's open words, before it is known which aspect that is: "numbered steps",
/// more.
///
/// GPA (arXiv 2503.08035) §3.1.1, E: also a complaint is worded as what is wanted.
public struct Explanation: Sendable, Hashable {
    /// A property of a reply in a few words.
    public var property: String
    public var direction: Direction

    public init(property: String, direction: Direction) {
        self.property = property
        self.direction = direction
    }
}

/// What one turn of one record says about the reply before it. Both analysts produce these, and the selection of
/// rubrics reads nothing else, so an offline and a model analyst are judged alike.
///
/// GPA (arXiv 2503.08035) §3.1.1 calls it the triple (intent, judgement, explanation).
public struct Reaction: Sendable, Hashable {
    /// The turn, counted from 0 over all messages of the record; for a preference pair 0 is the chosen reply and 1
    /// the rejected one.
    public var turn: Int
    /// +1 when the user was satisfied with the reply, −1 when not.
    public var judgement: Int
    /// What the user asked to be different, or praised.
    public var wishes: [Wish]
    /// The same in open words, where a model read the turn; they become wishes once aspects are known.
    public var explanations: [Explanation]
    /// The reply that was reacted to, as measured: one value a trait, in the catalogue's order, already on the
    /// trait's statistical scale. NaN where a trait does not apply to the reply's language. Empty when nothing was
    /// measured.
    public var reply: [Float]
    /// The turn's words as hashes, for a reader that learns a log's own wording; empty where the judgement is not up for
    /// a second reading (a rating, a model's answer, a preference pair).
    public var words: [UInt32]

    public init(
        turn: Int, judgement: Int, wishes: [Wish], explanations: [Explanation] = [], reply: [Float],
        words: [UInt32] = []
    ) {
        self.turn = turn
        self.judgement = judgement
        self.wishes = wishes
        self.explanations = explanations
        self.reply = reply
        self.words = words
    }
}
