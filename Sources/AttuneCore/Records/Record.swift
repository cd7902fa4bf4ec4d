import Foundation

/// One thing that a person did, with who and when: the input of all learning.
public struct Record: Sendable, Hashable {
    /// What was recorded.
    public enum Content: Sendable, Hashable {
        /// A chat, oldest turn first.
        case conversation([Message])
        /// A choice between two replies to one prompt.
        case preference(PreferencePair)
        /// A text that the user wrote.
        case writing(String)

        public var kind: Kind {
            switch self {
            case .conversation: .conversation
            case .preference: .preference
            case .writing: .writing
            }
        }
    }

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case conversation, preference, writing
    }

    /// The id that the row carries, if it carries one.
    public var id: String?
    /// Who the user is, as the row says it.
    public var user: String?
    public var time: Date?
    /// The intent or domain of the request, where the row names one.
    public var context: String?
    /// Group fields by name, for example `["tier": "expert"]`.
    public var groups: [String: String]
    public var content: Content

    public init(
        id: String? = nil, user: String? = nil, time: Date? = nil, context: String? = nil,
        groups: [String: String] = [:], content: Content
    ) {
        self.id = id
        self.user = user
        self.time = time
        self.context = context
        self.groups = groups
        self.content = content
    }
}

/// A prompt and two replies, one of which a person preferred.
public struct PreferencePair: Sendable, Hashable {
    /// The turns before the reply, ending with the user's.
    public var prompt: [Message]
    public var chosen: String
    public var rejected: String

    public init(prompt: [Message], chosen: String, rejected: String) {
        self.prompt = prompt
        self.chosen = chosen
        self.rejected = rejected
    }
}
