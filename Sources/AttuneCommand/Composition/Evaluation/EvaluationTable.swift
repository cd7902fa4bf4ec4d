import AttuneEvaluation

/// What a run found, in a few lines for a person.
struct EvaluationTable {
    let result: EvaluationResult
    let verdicts: [Verdict]
    let folder: EvaluationFolder

    var text: String {
        var lines = ["\(result.name): \(result.cases) prompts, \(result.audiences.map(\.label).joined(separator: ", "))"]
        for judge in result.judges {
            lines.append("")
            lines.append("judge \(judge.name)" + (judge.flipRate.map { ", flips \(Self.percent($0))" } ?? ""))
            let own = verdicts.filter { $0.judge == judge.name }
            var seen: Set<String> = []
            for verdict in own where seen.insert("\(verdict.arm) over \(verdict.baseline)").inserted {
                let pair = own.filter { $0.arm == verdict.arm && $0.baseline == verdict.baseline }
                lines.append("  " + Self.line(pair))
            }
        }
        if !result.warnings.isEmpty {
            lines.append("")
            lines += result.warnings.map { "note: \($0)" }
        }
        lines.append("")
        lines.append("samples: \(folder.samples.path)")
        lines.append("result:  \(folder.result.path)")
        return lines.joined(separator: "\n")
    }

    private static func line(_ verdicts: [Verdict]) -> String {
        guard let first = verdicts.first else { return "" }
        let scores = verdicts.compactMap(\.preference)
        guard !scores.isEmpty else { return "\(first.arm) over \(first.baseline): no opinion" }
        let mean = scores.reduce(0, +) / Double(scores.count)
        let wins = scores.count { $0 == 1 }
        let losses = scores.count { $0 == 0 }
        return "\(first.arm) over \(first.baseline): \(percent(mean)) "
            + "(\(wins) won, \(scores.count - wins - losses) tied, \(losses) lost)"
    }

    private static func percent(_ share: Double) -> String { "\((1000 * share).rounded() / 10) %" }
}
