import AttuneCore
import Foundation

/// What was planted in a world of choices: the answer that persona inference is scored against.
public struct ChoiceTruth: Sendable, Codable, Hashable {
    /// One property that a user chooses replies by.
    public struct Reason: Sendable, Codable, Hashable {
        /// The trait's id.
        public var aspect: String
        public var direction: Direction

        public init(aspect: String, direction: Direction) {
            self.aspect = aspect
            self.direction = direction
        }
    }

    public struct User: Sendable, Codable, Hashable {
        public var id: String
        public var reasons: [Reason]
    }

    /// The hidden side of one pair.
    public struct Choice: Sendable, Codable, Hashable {
        /// The record's id.
        public var id: String
        public var user: String
        /// The user's reasons in which the two replies differ; the chosen reply is the one that they favour, unless a
        /// coin decided.
        public var reasons: [Reason]
        /// Whether a coin decided.
        public var random: Bool
    }

    public var options: ChoiceWorldOptions
    public var users: [User]
    public var choices: [Choice]

    /// Writes the truth as indented JSON with sorted keys.
    public func write(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url, options: .atomic)
    }

    public static func read(from url: URL) throws -> ChoiceTruth {
        try JSONDecoder().decode(ChoiceTruth.self, from: Data(contentsOf: url))
    }
}
