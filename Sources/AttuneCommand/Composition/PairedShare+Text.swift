import AttuneEvaluation
import AttuneStatistics
import Foundation

extension PairedShare {
    /// `0.62 (0.55–0.68)`, and where anything was steered `→ 0.60 (0.53–0.66), difference −0.02 (−0.06–0.02)`.
    func text(isSteered: Bool) -> String {
        guard isSteered else { return "\(plain?.text ?? "unknown") of \(count)" }
        return "\(plain?.text ?? "unknown") → \(steered?.text ?? "unknown") of \(count), "
            + "difference \(difference?.signed ?? "unknown")"
    }
}

extension IntervalEstimate {
    var text: String { "\(value.short) (\(lower.short)–\(upper.short))" }
    var signed: String { String(format: "%+.3f (%+.3f to %+.3f)", value, lower, upper) }
}
