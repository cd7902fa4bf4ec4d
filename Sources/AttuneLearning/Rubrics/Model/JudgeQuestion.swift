import AttuneCore

/// Step 1: is a user's turn satisfied or dissatisfied with the reply before it? By the 9 + 9 classes of WildFeedback
/// (arXiv 2408.15549); both or neither is no judgement.
enum JudgeQuestion {
    static let shape = AnswerShape(
        "judgement",
        [
            AnswerShape.Property(
                "signs", "The signs that the reaction shows; often none.",
                .array(.choice(ReactionCategory.allCases.map(\.rawValue)), atMost: 6))
        ])

    static func request(_ members: [JSONValue.Member]) -> ModelRequest {
        AnalystPrompt.request(AnalystPrompt.judge, .object(members), shape: shape, maximumTokens: 120)
    }

    static func judgement(_ answer: JSONValue) -> Int {
        let signs = (answer["signs"]?.array ?? []).compactMap { $0.string.flatMap(ReactionCategory.init(rawValue:)) }
        let pleased = signs.contains { $0.judgement > 0 }
        let displeased = signs.contains { $0.judgement < 0 }
        return pleased == displeased ? 0 : pleased ? 1 : -1
    }
}
