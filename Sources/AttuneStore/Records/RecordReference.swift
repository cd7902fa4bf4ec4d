import AttuneCore

/// Names a turn of a stored record, as evidence does: `c12#4` is turn 4 of conversation 12.
///
/// The letter is `c` for a conversation, `p` for a preference pair, `w` for a writing sample. Turns count from 0 over
/// all messages; in a preference pair 0 is the chosen reply and 1 the rejected one.
public struct RecordReference: Sendable, Hashable, CustomStringConvertible {
    public var kind: Record.Kind
    /// The record's id in the workspace.
    public var record: Int64
    public var turn: Int

    public init(kind: Record.Kind, record: Int64, turn: Int) {
        self.kind = kind
        self.record = record
        self.turn = turn
    }

    /// Reads `c12#4`; nil for anything else.
    public init?(_ text: String) {
        guard let letter = text.first, let kind = Record.Kind(letter: String(letter)) else { return nil }
        let parts = text.dropFirst().split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2, let record = Int64(parts[0]), let turn = Int(parts[1]), record > 0, turn >= 0 else {
            return nil
        }
        self.init(kind: kind, record: record, turn: turn)
    }

    public var description: String { "\(kind.letter)\(record)#\(turn)" }
}

extension Record.Kind {
    /// The letter that starts a reference, and stands for the kind in the database.
    public var letter: String {
        switch self {
        case .conversation: "c"
        case .preference: "p"
        case .writing: "w"
        }
    }

    init?(letter: String) {
        switch letter {
        case "c": self = .conversation
        case "p": self = .preference
        case "w": self = .writing
        default: return nil
        }
    }
}
