import AttuneStatistics

/// Whether an arm leaves alone what it should leave alone: the prompts to which the audience's profile has nothing to
/// say (gpa.md §6).
public struct OverAdaptation: Sendable, Hashable, Codable {
    public var arm: String
    /// Prompts where the profile is silent and both replies exist.
    public var prompts: Int
    /// The share that is not judged a tie.
    public var different: IntervalEstimate?
    /// The share that the arm loses.
    public var losses: IntervalEstimate?
    /// The share of replies equal to the baseline's in every byte; nil where texts were not compared.
    public var identical: IntervalEstimate?
    public var unit: ResamplingUnit
    public var units: Int

    /// - Parameters:
    ///   - verdicts: of one arm by one judge; those whose ``Verdict/isRubricOn`` is not false are left out.
    ///   - isIdentical: whether the two replies of a verdict agree in every byte; nil where unknown.
    /// - Returns: nil where the profile has something to say everywhere.
    public init?(
        _ verdicts: [Verdict], options: FigureOptions = FigureOptions(), isIdentical: (Verdict) -> Bool? = { _ in nil }
    ) {
        let silent = verdicts.filter { $0.isRubricOn == false }
        guard let first = silent.first else { return nil }
        arm = first.arm
        prompts = silent.count
        unit = options.unit
        units = Set(silent.map(\.unit)).count
        func share(_ holds: (Verdict) -> Bool?) -> IntervalEstimate? {
            ClusterMean(silent.map { holds($0).map { $0 ? 1 : 0 } ?? .nan }, units: silent.map(\.unit))?
                .score(confidence: options.confidence)
        }
        different = share { verdict in verdict.preference.map { $0 != 0.5 } }
        losses = share { verdict in verdict.preference.map { $0 < 0.5 } }
        identical = share(isIdentical)
    }
}
