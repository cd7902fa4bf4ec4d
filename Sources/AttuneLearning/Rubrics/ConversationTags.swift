/// What each conversation of a sample asks for in words: one tag an aspect, from −1 to 1, however often it was said.
struct ConversationTags: Sendable {
    /// Smaller tags are dropped.
    private static let faintest: Float = 0.05
    /// From here on a tag counts as said.
    static let clear: Float = 0.5

    private let tagsByConversation: [[(aspect: Int, sign: Float)]]

    init(sample: ContextSample, table: ReactionTable) {
        var sums: [[Int: Float]] = Array(repeating: [:], count: sample.conversations.count)
        for (index, row) in sample.rows.enumerated() {
            for wish in table.wishes(ofRow: row) {
                sums[sample.conversationOf[index]][Int(wish.aspect), default: 0] += wish.sign
            }
        }
        tagsByConversation = sums.map { sum in
            sum.sorted { $0.key < $1.key }.compactMap { aspect, value in
                abs(value) < Self.faintest ? nil : (aspect, min(max(value, -1), 1))
            }
        }
    }

    func tags(of conversation: Int) -> [(aspect: Int, sign: Float)] { tagsByConversation[conversation] }

    func sign(of aspect: Int, in conversation: Int) -> Float {
        tagsByConversation[conversation].first { $0.aspect == aspect }?.sign ?? 0
    }

    /// Aspects named in at least so many conversations (unsure tags count in part), ascending.
    func aspects(mentionedIn fewest: Int) -> [Int] {
        var counts: [Int: Float] = [:]
        for tags in tagsByConversation { for (aspect, sign) in tags { counts[aspect, default: 0] += abs(sign) } }
        return counts.filter { $0.value >= Float(fewest) }.keys.sorted()
    }

    /// Whether any of the aspects is named.
    func names(_ aspects: [Int], in conversation: Int) -> Bool {
        tagsByConversation[conversation].contains { abs($0.sign) >= Self.clear && aspects.contains($0.aspect) }
    }

    /// Conversations in which any wish was voiced.
    func voiced(_ conversation: Int) -> Bool {
        tagsByConversation[conversation].contains { abs($0.sign) >= Self.clear }
    }
}

/// How the naming of one aspect displaces that of another within a conversation.
struct TagRivalry: Sendable {
    private let conversations: Double
    /// Sum of tags by aspect, conversations that name an aspect, and both for pairs of aspects.
    private var sums: [Int: Double] = [:]
    private var mentions: [Int: Double] = [:]
    private var tagWithMention: [Pair: Double] = [:]

    private struct Pair: Hashable {
        var tagged: Int
        var named: Int
    }

    init(tags: ConversationTags, conversations: Int) {
        self.conversations = Double(max(conversations, 1))
        for conversation in 0..<conversations {
            let named = tags.tags(of: conversation)
            for (aspect, sign) in named {
                sums[aspect, default: 0] += Double(sign)
                mentions[aspect, default: 0] += Double(abs(sign))
                for (other, said) in named where other != aspect {
                    tagWithMention[Pair(tagged: aspect, named: other), default: 0] += Double(sign * abs(said))
                }
            }
        }
    }

    /// Share of the conversations that name the aspect.
    func share(naming aspect: Int) -> Double { (mentions[aspect] ?? 0) / conversations }

    /// Coefficients of a regression of the aspect's tag on whether each rival is named. Rivals are treated as naming
    /// each other independently, which single-wish reactions nearly do.
    func factors(of aspect: Int, on rivals: [Int]) -> [Double] {
        rivals.map { rival in
            let share = (mentions[rival] ?? 0) / conversations
            let mean = (sums[aspect] ?? 0) / conversations
            let joint = (tagWithMention[Pair(tagged: aspect, named: rival)] ?? 0) / conversations
            let variance = share * (1 - share)
            return variance > 0 ? (joint - mean * share) / variance : 0
        }
    }
}
