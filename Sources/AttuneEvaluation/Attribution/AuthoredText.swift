/// A text whose author is known.
public struct AuthoredText: Sendable, Hashable, Codable {
    public var author: String
    /// The book, mail thread or paper that the text is a part of. Texts of one work share names and topics, so works,
    /// not texts, are held out together.
    public var work: String
    public var text: String

    public init(author: String, work: String, text: String) {
        self.author = author
        self.work = work
        self.text = text
    }
}

/// Why an attributor cannot be trained.
public struct AttributionError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// There is nobody to choose between.
        case tooFewAuthors
        /// No text of some author holds a word.
        case noWords
        /// No author has two works, so nothing can be tested across works.
        case noSecondWork
    }

    public var code: Code
    public var description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
