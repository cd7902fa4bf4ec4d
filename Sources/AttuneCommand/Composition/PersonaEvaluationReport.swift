import AttuneLearning

/// What an evaluation of personas says: the figures, and what models were asked for them.
struct PersonaEvaluationReport: Encodable {
    var result: PersonaEvaluation?
    var analyst: AnalystReport?
    var judge: AnalystReport?

    private enum CodingKeys: String, CodingKey {
        case analyst = "analystQuestions"
        case judge = "judgeQuestions"
    }

    func encode(to encoder: any Encoder) throws {
        try result?.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(analyst, forKey: .analyst)
        try container.encodeIfPresent(judge, forKey: .judge)
    }

    var text: String {
        ((analyst?.lines ?? []) + (judge?.lines ?? []) + [result.map(Self.text) ?? ""]).joined(separator: "\n")
    }

    private static func text(_ result: PersonaEvaluation) -> String {
        var lines = ["\(result.pairs) pairs, judged by \(result.judge); chance is 0.5"]
        for side in PairSide.allCases.map(\.rawValue) {
            let accuracy = result.accuracy[side]
            let rule = result.lengthRule[side]
            lines.append(
                "\(side): \(result.personas[side] ?? 0) personas, accuracy \(Self.text(accuracy)), "
                    + "a rule by length alone \(Self.text(rule))")
        }
        if let preference = result.preference {
            lines.append(
                "better persona: chosen \(preference.chosen), rejected \(preference.rejected), ties \(preference.ties)")
        }
        for side in PairSide.allCases.map(\.rawValue) {
            let words = (result.salient[side] ?? []).map { "\($0.word) \($0.share.short)" }
            if !words.isEmpty { lines.append("words of the \(side) side: " + words.joined(separator: ", ")) }
        }
        return lines.joined(separator: "\n")
    }

    private static func text(_ accuracy: PersonaEvaluation.Accuracy?) -> String {
        guard let accuracy, let mean = accuracy.mean else { return "unknown" }
        return mean.short + (accuracy.error.map { " ± \($0.short)" } ?? "")
    }
}
