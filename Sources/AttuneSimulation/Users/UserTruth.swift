import AttuneCore
import Foundation

/// What was planted in a world of users: the answer that weights are scored against.
public struct UserTruth: Sendable, Codable, Hashable {
    /// How much a user cares about one aspect.
    public struct Taste: Sendable, Codable, Hashable {
        /// The trait's id.
        public var aspect: String
        /// What the user wants of it.
        public var direction: Direction
        /// Its share of all that the user cares about, from 0 to 1.
        public var weight: Double
    }

    public struct User: Sendable, Codable, Hashable {
        public var id: String
        public var group: String?
        /// The strongest first.
        public var tastes: [Taste]
        /// What the user wants after a change of mind; nil where it stays.
        public var later: [Taste]?
        /// The user's pair, from 0, with which the later tastes begin.
        public var changesAt: Int?

        /// What the user wants at their pair of this number.
        public func tastes(at pair: Int) -> [Taste] {
            guard let later, let changesAt, pair >= changesAt else { return tastes }
            return later
        }
    }

    /// The hidden side of one pair.
    public struct Choice: Sendable, Codable, Hashable {
        /// The record's id.
        public var id: String
        public var user: String
        /// Whether two tastes disagree in it and nothing else speaks.
        public var conflict: Bool
        /// The probability with which the user made this choice; below 0.5 the user erred.
        public var probability: Double
    }

    public var options: UserWorldOptions
    public var users: [User]
    public var choices: [Choice]

    /// Writes the truth as indented JSON with sorted keys.
    public func write(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url, options: .atomic)
    }

    public static func read(from url: URL) throws -> UserTruth {
        try JSONDecoder().decode(UserTruth.self, from: Data(contentsOf: url))
    }
}
