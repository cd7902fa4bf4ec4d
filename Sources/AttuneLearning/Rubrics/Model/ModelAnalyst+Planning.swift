import AttuneCore

extension ModelAnalyst {
    /// What analysing some records would ask, as far as it is known ahead.
    public struct Expected: Sendable {
        public var requests: [ModelRequest] = []
        /// Turns that the offline detector takes for no reaction.
        public var spared = 0
        /// Wishes that their explanations may hold.
        public var wishes = 0
    }

    /// Every judgement that is due, and the explanations of those turns that the offline detector, too, takes for a
    /// judgement.
    public func expected(for records: [Record]) -> Expected {
        var expected = Expected()
        let before = counts.spared
        for record in records {
            switch record.content {
            case .conversation(let messages):
                for exchange in exchanges(in: messages) {
                    let members = data.members(messages, reply: exchange.reply, reaction: exchange.reaction)
                    if exchange.rating == nil { expected.requests.append(JudgeQuestion.request(members)) }
                    guard let reaction = exchange.reaction else { continue }
                    let request = messages[..<exchange.reply].last { $0.role == .user }?.text ?? ""
                    let judged = detector.judge(
                        messages[reaction].text, after: messages[exchange.reply].text, to: request)
                    guard let judgement = exchange.rating ?? judged?.judgement else { continue }
                    expected.requests.append(ExplainQuestion.request(members, judgement: judgement))
                    expected.wishes += 1
                }
            case .preference(let pair):
                expected.requests.append(ExplainQuestion.request(pair: data.members(pair)))
                expected.wishes += 1
            case .writing: break
            }
        }
        expected.spared = counts.spared - before
        return expected
    }

    /// Calls that follow once all records are read: contrast, merge, tagging and directives. A rough guess: half of the
    /// wishes go into the contrast, and one wish in three is new to the tagging.
    public static func later(wishes: Int, contexts: Int) -> (calls: Int, inputTokens: Int, outputTokens: Int) {
        guard wishes > 0 else { return (0, 0, 0) }
        let contrasts = max(contexts, wishes / 2 / (2 * AspectContrast().batch))
        let tags = Agreement.times * max(contexts, wishes / 3 / ExplanationTagging().batch)
        let merges = Agreement.times * contexts
        return (
            contrasts + tags + merges + contexts, 1300 * contrasts + 900 * tags + 3000 * merges + 500 * contexts,
            500 * contrasts + 500 * tags + 600 * merges + 300 * contexts
        )
    }
}
