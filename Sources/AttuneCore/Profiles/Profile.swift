/// The statements for one audience: a group's rubric, a user's hypotheses, or a persona.
public struct Profile: Sendable, Hashable {
    public var audience: Audience
    /// Counts up by one with each change, from 1.
    public var version: Int
    public var statements: [Statement]
    /// For each context without an active statement, why there is none. An empty rubric is a good result.
    public var notes: [ContextNote]
    /// What is known of the audience beside its statements, such as a user's plan or team: from the records' fields, or
    /// written by a person.
    public var attributes: [String: String]

    public init(
        audience: Audience, version: Int = 1, statements: [Statement] = [], notes: [ContextNote] = [],
        attributes: [String: String] = [:]
    ) {
        self.audience = audience
        self.version = version
        self.statements = statements
        self.notes = notes
        self.attributes = attributes
    }
}

/// Why a context has no active statement for an audience.
public struct ContextNote: Sendable, Hashable, Codable {
    public var context: String
    public var reason: String

    public init(context: String, reason: String) {
        self.context = context
        self.reason = reason
    }
}
