/// What a caller can set about steering. The defaults are those of GPA's prompt-time method as this project fills
/// it in (the paper's own values are not known).
public struct SteeringOptions: Sendable, Hashable {
    /// Below this confidence in the context, from 0 to 1, nothing steers. Default 0.6.
    public var minimumConfidence = 0.6
    /// Directives in one instruction, at most. Default 5.
    public var maximumDirectives = 5
    /// Tokens of the whole instruction, at most, by ``TokenEstimate``. Default 250.
    public var tokenBudget = 250
    /// Whether statements that hold in any context steer a request whose context is other or uncertain. Default
    /// false: only when needed.
    public var steersOutsideContexts = false
    /// What the instruction is for. Default ``Purpose/answering``.
    public var purpose = Purpose.answering

    /// Whose text the model writes.
    public enum Purpose: Sendable, Hashable {
        /// A reply **for** the audience: statements say what it likes to read.
        case answering
        /// A draft **as** the audience: statements say how it writes.
        case drafting
    }

    public init() {}
}
