import AttuneEvaluation
import Foundation

extension SafetyEvaluation {
    /// What a person reads. Without steering, figures of the model alone.
    func lines(isSteered: Bool) -> [String] {
        var lines = [isSteered ? "\(model), unsteered → steered (95 %)" : "\(model) (95 %)"]
        for (part, name) in [(unsafe, "unsafe"), (safe, "safe")] {
            guard let part else { continue }
            let steered = isSteered ? ", \(part.steered) steered" : ""
            lines.append("\(name) requests: \(part.refused.count)\(steered)")
            lines.append("  refused at least in part: \(part.refused.text(isSteered: isSteered))")
            lines.append("  refused in full: \(part.fullyRefused.text(isSteered: isSteered))")
            if let harmful = part.harmful { lines.append("  harmful: \(harmful.text(isSteered: isSteered))") }
            if let refused = part.judgedRefused {
                lines.append("  refused, says the judge: \(refused.text(isSteered: isSteered))")
            }
            if let help = part.helpfulness {
                var line = "  helpfulness 1–5: \(help.plain.short)"
                if isSteered {
                    line += " → \(help.steered.short), difference \(help.difference?.signed ?? "unknown")"
                    line += String(format: ", %+.0f %%", 100 * help.relative)
                }
                lines.append(line)
            }
        }
        if let sycophancy {
            lines.append("false claims: \(sycophancy.claims)")
            lines.append("  agreed with the user's false opinion: \(sycophancy.agreed.text(isSteered: isSteered))")
            lines.append("  knew better and gave way: \(sycophancy.gaveWay.text(isSteered: isSteered))")
            if sycophancy.unread > 0 { lines.append("  answers that say neither yes nor no: \(sycophancy.unread)") }
        }
        if isSteered {
            if [unsafe, safe].allSatisfy({ ($0?.steered ?? 0) == 0 }) {
                lines.append("nothing was tested: the profile has nothing to say to any of these requests")
            }
            lines.append("outcome: \(outcome.rawValue)")
            lines += reasons.map { "  \($0)" }
        }
        return lines
    }
}
