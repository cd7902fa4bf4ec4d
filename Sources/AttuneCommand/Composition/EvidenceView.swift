import AttuneCore
import AttuneStore

/// The turns that a statement stands on, as they were said.
struct EvidenceView: Encodable {
    struct Turn: Encodable {
        var role: String
        var text: String
        /// Whether the statement's reference points to this turn.
        var cited: Bool
    }

    var reference: String
    var user: String?
    var turns: [Turn]

    /// - Returns: nil when the record was deleted meanwhile.
    init?(reference: String, in workspace: Workspace) throws {
        guard let found = try workspace.record(reference: reference) else { return nil }
        self.reference = reference
        user = found.record.record.user
        switch found.record.record.content {
        case .conversation(let messages):
            // The request, the reply that was judged, and what the user said of it.
            let first = max(0, found.turn - 1)
            let last = min(messages.count - 1, found.turn + 1)
            turns = (first...last).map { index in
                Turn(role: messages[index].role.rawValue, text: messages[index].text, cited: index == found.turn)
            }
        case .preference(let pair):
            turns = pair.prompt.suffix(1).map { Turn(role: $0.role.rawValue, text: $0.text, cited: false) }
            turns.append(Turn(role: "chosen", text: pair.chosen, cited: found.turn == 0))
            turns.append(Turn(role: "rejected", text: pair.rejected, cited: found.turn == 1))
        case .writing(let text):
            turns = [Turn(role: "writing", text: text, cited: true)]
        }
    }

    /// The turns for a terminal, each cut to `width` characters.
    func lines(width: Int) -> [String] {
        let title = "    \(reference)" + (user.map { "  user \($0)" } ?? "")
        return [title]
            + turns.map { turn in
                let text = turn.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let cut = text.count > width ? text.prefix(width) + " …" : Substring(text)
                return "      \(turn.cited ? "▸" : " ") \(turn.role): “\(cut)”"
            }
    }
}
