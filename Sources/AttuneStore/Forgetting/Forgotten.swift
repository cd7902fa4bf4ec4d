/// What forgetting a user removed.
public struct Forgotten: Sendable, Hashable, Codable {
    public var records = 0
    /// Statements of the newest version of the user's own profile.
    public var statements = 0
    /// Versions of the user's own profile.
    public var versions = 0
    /// References to the user's turns among the evidence of other profiles, which stay.
    public var references = 0
    /// Answers of models to requests that held the user's text, or may have.
    public var answers = 0
    /// Runs whose command line named the user.
    public var runs = 0
    /// Lines of evaluations' sample files that held the user's text.
    public var samples = 0
    /// Rows in quarantine that name the user.
    public var quarantined = 0
    /// Scored runs that were under way or done, of anybody: their rows hold the user's texts.
    public var loops = 0
    /// Adapters that were trained on the user's text, by their folders below `adapters/`.
    public var adapters: [String] = []
    /// Adapters that do not say what they were trained on, and stay.
    public var unknownAdapters: [String] = []

    public init() {}

    public var isEmpty: Bool { self == Forgotten() }
}
