import AttuneEvaluation
import AttuneStatistics
import Foundation

/// What a run found, in a few lines for a person.
struct EvaluationTable {
    let result: EvaluationResult
    let folder: EvaluationFolder

    var text: String {
        let labels = result.audiences.map(\.label)
        let more = labels.count > 4 ? " and \(labels.count - 4) more" : ""
        var lines = [
            "\(result.name): \(result.cases) prompts, \(labels.prefix(4).joined(separator: ", "))\(more)",
            "share of prompts on which the reply is better than with \(result.baseline), 95 % interval by user:",
        ]
        for judge in result.judges {
            lines.append("")
            lines.append("judge \(judge.name)" + (judge.flipRate.map { ", flips \(Self.percent($0))" } ?? ""))
            lines += (result.winRates ?? []).filter { $0.judge == judge.name }.map {
                "  " + Self.line($0, result.baseline)
            }
        }
        if !result.warnings.isEmpty {
            lines.append("")
            lines += result.warnings.map { "note: \($0)" }
        }
        lines.append("")
        lines.append("samples: \(folder.samples.path)")
        lines.append("result:  \(folder.result.path)")
        lines.append("report:  \(folder.report.path)")
        return lines.joined(separator: "\n")
    }

    private static func line(_ rate: WinRate, _ baseline: String) -> String {
        let name = rate.baseline == baseline ? rate.arm : "\(rate.arm) over \(rate.baseline)"
        guard let estimate = rate.estimate else { return "\(name): no opinion" }
        let tally = rate.tally
        let interval = estimate.isBounded ? " (\(percent(estimate.lower)) to \(percent(estimate.upper)))" : ""
        let finding =
            switch rate.finding() {
            case .better: ", better"
            case .worse: ", worse"
            case .undecided: ", no difference shown"
            }
        return "\(name): \(percent(estimate.value))\(interval)\(finding); "
            + "\(tally.wins) won, \(tally.ties) tied, \(tally.losses) lost"
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }
}
