import AttuneSteering

/// The best of several answers, with every answer's score.
struct RankedReply: Encodable {
    var model: String
    var answer: String
    var best: Int
    /// In log odds against the average answer, in the order of asking.
    var scores: [Double]
    var why: String

    init(_ answer: String, ranking: Reranking, why: String, stack: ModelStack) {
        model = stack.id
        self.answer = answer
        best = ranking.best ?? 0
        scores = ranking.scores
        self.why = why
    }
}
