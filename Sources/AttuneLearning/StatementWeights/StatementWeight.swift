import AttuneCore

/// How much one user cares about what a statement says, by the user's choices.
public struct StatementWeight: Sendable, Hashable, Codable {
    /// The statement's id.
    public var statement: String
    /// Change of the log odds of being chosen when a reply is one scale more as the statement says, all else equal.
    public var weight: Double
    /// 95 % interval.
    public var low: Double
    public var high: Double
    /// The user's choices between replies that differ in it, in the statement's context: for it and against it. With none
    /// the weight is the group's, or everyone's.
    public var supporting: Int
    public var opposing: Int
    /// The score that it is a weight of, and how far two replies usually differ in it.
    public var aspect: String
    public var scale: Double
}
