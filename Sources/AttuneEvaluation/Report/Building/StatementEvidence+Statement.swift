import AttuneCore
import AttuneStatistics

extension EvaluationReport.StatementEvidence {
    /// What a statement of a profile stands on.
    public init(_ statement: Statement) {
        let evidence = statement.evidence
        self.init(
            supporting: evidence.supporting, opposing: evidence.opposing, users: evidence.users,
            strength: evidence.interval.map {
                IntervalEstimate(
                    value: statement.strength, lower: $0.lowerBound, upper: $0.upperBound, confidence: 0.95)
            }, heldOut: evidence.heldOut.rawValue, records: evidence.examples)
    }
}
