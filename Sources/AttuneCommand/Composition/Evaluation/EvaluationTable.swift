import AttuneEvaluation
import AttuneStatistics
import Foundation

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
                lines.append("  " + Self.line(pair, seed: result.seed))
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

    private static func line(_ verdicts: [Verdict], seed: UInt64) -> String {
        var options = FigureOptions()
        options.seed = seed
        guard let first = verdicts.first, let rate = WinRate(verdicts, options: options) else { return "" }
        guard let estimate = rate.estimate else { return "\(first.arm) over \(first.baseline): no opinion" }
        let tally = rate.tally
        let interval = estimate.isBounded ? " (\(percent(estimate.lower)) to \(percent(estimate.upper)))" : ""
        let finding =
            switch rate.finding() {
            case .better: ", better"
            case .worse: ", worse"
            case .undecided: ", no difference shown"
            }
        return "\(first.arm) over \(first.baseline): \(percent(estimate.value))\(interval)\(finding); "
            + "\(tally.wins) won, \(tally.ties) tied, \(tally.losses) lost"
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }
}
