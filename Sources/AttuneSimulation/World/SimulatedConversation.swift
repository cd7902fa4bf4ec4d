import AttuneCore

/// A conversation with what the simulation knows of it and the log does not say.
public struct SimulatedConversation: Sendable, Hashable {
    /// What the log holds.
    public var record: Record
    public var context: String
    public var group: String
    /// One entry for each reply that answers something, in order.
    public var turns: [SimulatedTurn]
}

/// The hidden labels of one reply.
public struct SimulatedTurn: Sendable, Hashable {
    /// The reply's index among the record's messages.
    public var reply: Int
    /// The aspects that the reply shows.
    public var features: StyleFeatures
    /// How the next user turn reacts; nil when it simply goes on, or when there is none.
    public var reaction: SimulatedReaction?
    /// Whether another user turn follows.
    public var isFollowed: Bool
}

/// The hidden labels of one reaction; it is the user turn right after the reply.
public struct SimulatedReaction: Sendable, Hashable {
    public var satisfied: Bool
    /// Whether verdict and words were drawn at random.
    public var random: Bool
    /// The aspect that the words name and what the user wants of it; nil for plain words.
    public var wish: Wish?
    /// The words of the reaction, without a question that follows in the same turn.
    public var words: String
}
