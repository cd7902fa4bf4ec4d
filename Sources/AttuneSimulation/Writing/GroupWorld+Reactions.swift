import AttuneCore
import Foundation

extension GroupWorld {
    /// What one reacting turn says, whoever drew it: for a model that reads simulated logs without error.
    private struct SaidLine: Encodable {
        var text: String
        var judgement: Int
        var aspect: String?
        var direction: Direction?
    }

    /// Writes one JSON line for each user turn that reacts to a reply: its text, the judgement (±1), and the wish where
    /// one is put into words.
    public func writeReactions(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines = Data()
        for conversation in simulated() {
            guard case .conversation(let messages) = conversation.record.content else { continue }
            for turn in conversation.turns {
                guard let reaction = turn.reaction, messages.indices.contains(turn.reply + 1) else { continue }
                lines += try encoder.encode(
                    SaidLine(
                        text: messages[turn.reply + 1].text, judgement: reaction.satisfied ? 1 : -1,
                        aspect: reaction.wish?.aspect, direction: reaction.wish?.direction))
                lines.append(UInt8(ascii: "\n"))
            }
        }
        try lines.write(to: url)
    }
}
