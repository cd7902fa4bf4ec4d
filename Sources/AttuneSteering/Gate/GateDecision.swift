import AttuneCore

/// Whether a request is steered.
public enum GateDecision: Sendable, Hashable {
    case on
    /// The messages go out as they came, byte for byte.
    case off(GateReason)

    public var isOn: Bool { self == .on }

    public var reason: GateReason? {
        if case .off(let reason) = self { reason } else { nil }
    }
}

/// Why a request is not steered.
public enum GateReason: Sendable, Hashable {
    case optedOut
    /// No profile was given for the audience.
    case noProfile
    /// There are profiles, but none holds an active statement for any context.
    case emptyProfile
    /// The messages hold no turn of a user.
    case noRequest
    /// The request belongs to none of the contexts that were learned.
    case contextUnknown
    case contextUncertain(guess: String, confidence: Double, minimum: Double)
    /// No active statement for this context, nor for any; with the profile's own note on why, if it has one.
    case noStatement(context: String?, note: String?)
    /// Statements apply, but the request, safety or the guard on directives ruled out each of them.
    case nothingLeft
    /// Not even one directive fits in the budget.
    case overBudget(tokens: Int)

    /// A short name for logs and JSON; stable.
    public var code: String {
        switch self {
        case .optedOut: "opted-out"
        case .noProfile: "no-profile"
        case .emptyProfile: "empty-profile"
        case .noRequest: "no-request"
        case .contextUnknown: "context-unknown"
        case .contextUncertain: "context-uncertain"
        case .noStatement: "no-statement"
        case .nothingLeft: "nothing-left"
        case .overBudget: "over-budget"
        }
    }

    /// The reason as a sentence for a person.
    public var message: String {
        switch self {
        case .optedOut: "The user asked for no steering."
        case .noProfile: "There is no profile for this audience."
        case .emptyProfile: "The profile has no active statement."
        case .noRequest: "There is no user turn to answer."
        case .contextUnknown: "The request belongs to none of the contexts that were learned."
        case .contextUncertain(let guess, let confidence, let minimum):
            "The context looks like \(Display.quoted(guess)), but only with confidence \(Display.number(confidence)); "
                + "\(Display.number(minimum)) is needed."
        case .noStatement(let context, let note):
            "No active statement "
                + (context.map { "for the context \(Display.quoted($0))" } ?? "that holds in any context")
                + (note.map { ": \(Display.plain($0))" } ?? ".")
        case .nothingLeft:
            "What the user asks for, safety or the check of directives ruled out every statement that applies."
        case .overBudget(let tokens): "No directive fits in the budget of \(tokens) tokens."
        }
    }
}
