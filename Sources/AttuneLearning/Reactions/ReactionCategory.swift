/// What kind of reaction a user turn is: the 9 satisfied and 9 dissatisfied classes of WildFeedback
/// (arXiv 2408.15549), after SPUR (arXiv 2403.12388).
public enum ReactionCategory: String, Sendable, Codable, Hashable, CaseIterable {
    // Satisfied.
    /// "Thanks a lot."
    case gratitude
    /// "Ah, now it makes sense."
    case learning
    /// "I'll try that."
    case compliance
    /// "Great answer."
    case praise
    /// The user opens up about themselves when asked.
    case personalDetails
    /// "haha"
    case humour
    /// "Okay."
    case acknowledgement
    /// "That's all, bye."
    case positiveClosure
    /// "Much better."
    case gettingCloser

    // Dissatisfied.
    /// "That's useless."
    case negativeFeedback
    /// "Can you redo it?"
    case revision
    /// "That's wrong."
    case factualError
    /// "Why can't you just book it?"
    case unrealisticExpectation
    /// "Whatever, forget it."
    case noEngagement
    /// "That's not what I asked."
    case ignored
    /// "Generic and boring."
    case lowQuality
    /// "Is that all?"
    case tooLittleDetail
    /// "The tone is off."
    case style

    /// +1 for a satisfied class, −1 for a dissatisfied one.
    public var judgement: Int {
        switch self {
        case .gratitude, .learning, .compliance, .praise, .personalDetails, .humour, .acknowledgement, .positiveClosure,
            .gettingCloser:
            1
        default: -1
        }
    }
}
