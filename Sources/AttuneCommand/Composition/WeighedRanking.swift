import AttuneCore
import AttuneLearning
import AttuneSteering
import AttuneStore

/// Ranks answers by a user's weights of traits and of statements.
///
/// A statement that steers this request in a context of its own counts with its weight there, in place of its trait's
/// weight everywhere. A statement of the user's about style counts beside the traits where its weight is clear of zero;
/// its score is what it speaks of, in its direction.
struct WeighedRanking {
    private let weights: PreferenceWeights
    /// By score, the style feature that it is and the sign of its statement's direction.
    private let style: [String: (aspect: String, sign: Double)]
    /// Words for the scores that are no traits.
    let names: [String: String]

    /// Nil where no weights were learned.
    init?(_ user: String, request: TailoredPrompt, in workspace: Workspace) throws {
        let pipeline = UserWeightsPipeline(workspace: workspace)
        guard var weights = try pipeline.weights(of: user), let records = try pipeline.records(of: user) else {
            return nil
        }
        let own = try workspace.profileStore.profile(for: .user(user))?.statements ?? []
        let inContext = request.applied.map(\.statement).filter { $0.context != nil }
        let ofStyle = own.filter { $0.status == .active && $0.aspect.hasPrefix("style.") }
        let found = try pipeline.weights(of: inContext + ofStyle, for: user, by: records)
        let byStatement = Dictionary(found.map { ($0.statement, $0) }, uniquingKeysWith: { first, _ in first })
        for statement in inContext {
            guard let weight = byStatement[statement.id],
                let index = weights.scores.firstIndex(where: { $0.name == statement.aspect })
            else { continue }
            let sign = statement.direction.sign
            weights.scores[index].weight = weight.weight * sign
            weights.scores[index].low = min(weight.low * sign, weight.high * sign)
            weights.scores[index].high = max(weight.low * sign, weight.high * sign)
        }
        var style: [String: (aspect: String, sign: Double)] = [:]
        var names: [String: String] = [:]
        for statement in ofStyle {
            guard let weight = byStatement[statement.id], weight.low > 0 || weight.high < 0 else { continue }
            let name = ScoreBasis.statementPrefix + statement.id
            weights.scores.append(
                PreferenceWeights.Score(
                    name: name, weight: weight.weight, low: weight.low, high: weight.high, scale: weight.scale))
            style[name] = (statement.aspect, statement.direction.sign)
            names[name] = "“\(statement.text)”"
        }
        self.weights = weights
        self.style = style
        self.names = names
    }

    func rank(_ answers: [String]) -> Reranking {
        let aspects = style.values.map(\.aspect)
        let scores: [[String: Double]] = answers.map { answer in
            guard !style.isEmpty else { return [:] }
            let values = StyleChoices.values(of: answer, aspects: aspects)
            return style.compactMapValues { part in values[part.aspect].map { $0 * part.sign } }
        }
        return Reranker(weights: weights).rank(answers, scores: scores)
    }
}
