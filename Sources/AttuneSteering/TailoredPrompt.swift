import AttuneCore

/// What to send for one request, and why.
public struct TailoredPrompt: Sendable, Hashable {
    /// The messages to send. The caller's own, untouched, when the gate is off.
    public var messages: [Message]
    /// The text that was added; nil when the gate is off.
    public var instruction: String?
    public var gate: GateDecision
    /// The context of the request; nil where it was not looked for (the user opted out, or there is no profile).
    public var context: ContextGuess?
    /// The statements behind the directives, in their order: strongest first.
    public var applied: [AppliedStatement]
    /// All other statements of the profiles, each with the reason.
    public var unused: [UnusedStatement]
    /// What the instruction costs by ``TokenEstimate``; 0 when the gate is off.
    public var tokens: Int
    /// The profiles that were looked at, the closest to the user first.
    public var profiles: [ProfileReference]
}

/// One version of one profile.
public struct ProfileReference: Sendable, Hashable {
    public var audience: Audience
    public var version: Int
}

/// A statement that steers this request.
public struct AppliedStatement: Sendable, Hashable {
    public var audience: Audience
    public var statement: Statement
    /// The directive as it stands in the instruction.
    public var directive: String
    /// Strength × evidence, from 0 to 1, by which directives are ordered.
    public var weight: Double
}

/// A statement that does not steer this request.
public struct UnusedStatement: Sendable, Hashable {
    public var audience: Audience
    public var statement: Statement
    public var reason: UnusedReason
}
