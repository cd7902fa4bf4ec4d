/// Who speaks in a conversation: the roles of the OpenAI chat format.
public enum Role: String, Sendable, Codable, CaseIterable {
    case system, developer, user, assistant, tool
}

/// One turn of a conversation.
public struct Message: Sendable, Hashable {
    public var role: Role
    public var text: String
    /// What the user said of this turn by other means than words: +1 for a thumb up, −1 for a thumb down, nil for
    /// no rating. Set on assistant turns only.
    public var rating: Int?

    public init(_ role: Role, _ text: String, rating: Int? = nil) {
        self.role = role
        self.text = text
        self.rating = rating
    }
}
