import AttuneCore

/// Why a statement does not steer a request.
public enum UnusedReason: Sendable, Hashable {
    /// It is proposed or retired.
    case notActive(Statement.Status)
    /// Its strength is not above zero, or no number.
    case notBelieved
    /// It holds in another context.
    case otherContext(String)
    /// The gate closed before it was looked at.
    case gateOff
    case refused(DirectiveGuard.Refusal)
    /// It could work against safety in this request, or in any.
    case safety
    /// The user fixed the form of the reply.
    case formIsFixed
    /// The user asks for something (named in the trait's words) that it contradicts.
    case userAsksOtherwise(for: String, inThisMessage: Bool)
    /// The user's own words in this message say it already.
    case userAsksAlready(for: String)
    /// Another statement, named by its id, says the same.
    case duplicate(of: String)
    /// It contradicts a statement, named by its id, that counts more.
    case overruled(by: String, of: Audience)
    case overLimit(Int)
    case overBudget(tokens: Int)

    /// A short name for logs and JSON; stable.
    public var code: String {
        switch self {
        case .notActive(let status): status.rawValue
        case .notBelieved: "not-believed"
        case .otherContext: "other-context"
        case .gateOff: "gate-off"
        case .refused(let refusal): "refused-" + refusal.rawValue
        case .safety: "safety"
        case .formIsFixed: "form-is-fixed"
        case .userAsksOtherwise: "user-asks-otherwise"
        case .userAsksAlready: "user-asks-already"
        case .duplicate: "duplicate"
        case .overruled: "overruled"
        case .overLimit: "over-limit"
        case .overBudget: "over-budget"
        }
    }

    /// The reason as a sentence for a person.
    public var message: String {
        switch self {
        case .notActive(let status): "It is \(status.rawValue), not active."
        case .notBelieved: "Its strength is not above zero."
        case .otherContext(let context): "It holds in the context \(Display.quoted(context))."
        case .gateOff: "Nothing steers this request."
        case .refused(let refusal): refusal.message
        case .safety: "It could work against safety."
        case .formIsFixed: "The user says exactly what form the reply must take."
        case .userAsksOtherwise(let ask, let inThisMessage):
            "The user asks otherwise \(inThisMessage ? "in this message" : "earlier in the conversation"): \(ask)."
        case .userAsksAlready(let ask): "The user asks for it in this message: \(ask)."
        case .duplicate(let id): "\(Display.plain(id)) says the same."
        case .overruled(let id, let audience):
            "It contradicts \(Display.plain(id)) of the \(Display.plain(audience.label)), which counts more."
        case .overLimit(let limit): "\(limit) stronger statements apply."
        case .overBudget(let tokens): "It does not fit in the budget of \(tokens) tokens."
        }
    }
}
