import AttuneCore
import Foundation

/// A preference pair with who chose and where it is kept: what personas are learned from.
public struct PersonaPair: Sendable, Hashable {
    /// The record's name in evidence, without the turn: `p12`.
    public var record: String
    public var user: String?
    public var time: Date?
    public var pair: PreferencePair

    public init(record: String, user: String? = nil, time: Date? = nil, pair: PreferencePair) {
        self.record = record
        self.user = user
        self.time = time
        self.pair = pair
    }

    /// Nil for a record that is no preference pair.
    public init?(record name: String, _ record: Record) {
        guard case .preference(let pair) = record.content else { return nil }
        self.init(record: name, user: record.user, time: record.time, pair: pair)
    }

    public func reply(_ side: PairSide) -> String { side == .chosen ? pair.chosen : pair.rejected }

    /// The user's turns of the prompt: what is searched for pairs like a new request.
    public var prompt: String {
        pair.prompt.filter { $0.role == .user }.map(\.text).joined(separator: "\n")
    }
}
