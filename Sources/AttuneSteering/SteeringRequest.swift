import AttuneCore

/// One request to a model, with the profiles of the people that it is for.
public struct SteeringRequest: Sendable, Hashable {
    /// What the caller would send without steering: system text, if any, the history, the user's turn last.
    public var messages: [Message]
    /// The profiles whose audience the user belongs to, in any order. Statements that are not active are kept for
    /// the explanation and steer nothing.
    public var profiles: [Profile]
    /// The context, when the caller knows it; nil lets the context model tell it from the words.
    public var context: String?
    /// The user wants no steering in this request.
    public var optedOut: Bool

    public init(messages: [Message], profiles: [Profile], context: String? = nil, optedOut: Bool = false) {
        self.messages = messages
        self.profiles = profiles
        self.context = context
        self.optedOut = optedOut
    }

    /// A request of one user turn.
    public init(prompt: String, profiles: [Profile], context: String? = nil) {
        self.init(messages: [Message(.user, prompt)], profiles: profiles, context: context)
    }
}
