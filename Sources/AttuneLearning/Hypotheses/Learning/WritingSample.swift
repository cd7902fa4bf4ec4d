import AttuneCore
import Foundation

/// One text that a user wrote: a writing record, or the user's own turns in one chat.
public struct WritingSample: Sendable, Hashable {
    /// One turn of the text; a writing record has one.
    public struct Piece: Sendable, Hashable {
        public var turn: Int
        public var text: String

        public init(turn: Int, text: String) {
            self.turn = turn
            self.text = text
        }
    }

    /// The record's reference, the first half of an evidence reference: `w12` or `c12`.
    public var reference: String
    public var user: String
    public var kind: Record.Kind
    public var time: Date?
    public var pieces: [Piece]
    /// The record's group fields: what is known of the user beside the writing.
    public var attributes: [String: String]

    public init(
        reference: String, user: String, kind: Record.Kind = .writing, time: Date? = nil, pieces: [Piece],
        attributes: [String: String] = [:]
    ) {
        self.reference = reference
        self.user = user
        self.kind = kind
        self.time = time
        self.pieces = pieces
        self.attributes = attributes
    }

    /// A sample that is one text.
    public init(reference: String, user: String, text: String) {
        self.init(reference: reference, user: user, pieces: [Piece(turn: 0, text: text)])
    }

    /// What the record's user wrote; nil for a record without a user, for a preference pair, and where the user wrote
    /// nothing.
    public init?(_ record: Record, reference: String) {
        guard let user = record.user, !user.isEmpty else { return nil }
        let pieces: [Piece]
        switch record.content {
        case .writing(let text): pieces = [Piece(turn: 0, text: text)]
        case .conversation(let messages):
            pieces = messages.enumerated().filter { $1.role == .user }.map { Piece(turn: $0, text: $1.text) }
        case .preference: return nil
        }
        guard pieces.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return nil }
        self.init(
            reference: reference, user: user, kind: record.content.kind, time: record.time, pieces: pieces,
            attributes: record.groups)
    }

    /// All pieces, with an empty line between them.
    public var text: String {
        pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined(separator: "\n\n")
    }
}
