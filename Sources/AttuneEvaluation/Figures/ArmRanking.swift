import AttuneCore
import AttuneStatistics

/// All arms of a run in one order, by the strengths that explain who beats whom (Bradley and Terry 1952). Ties count as
/// half a win for each.
public struct ArmRanking: Sendable, Hashable, Codable {
    public struct Place: Sendable, Hashable, Codable {
        public var arm: String
        /// The natural logarithm of the strength, 0 on average over the arms, with a bootstrap interval by unit.
        public var strength: IntervalEstimate
        /// The probability of beating the baseline, ties shared; 0.5 for the baseline itself.
        public var rate: Double
        /// Verdicts that the arm takes part in.
        public var verdicts: Int
    }

    public var judge: String
    /// Strongest first.
    public var places: [Place]
    /// Whether an arm won, or lost, everything, so that one tie between every two arms was added.
    public var isRegularized: Bool
    public var unit: ResamplingUnit
    public var units: Int

    /// - Parameter verdicts: by one judge; those of several baselines count alike.
    /// - Returns: nil with fewer than three arms, for which a win rate says the same, and without a usable verdict.
    public init?(_ verdicts: [Verdict], options: FigureOptions = FigureOptions()) {
        let usable = verdicts.filter { $0.preference != nil && $0.arm != $0.baseline }
        guard let first = usable.first else { return nil }
        var arms: [String] = []
        for verdict in usable {
            for arm in [verdict.baseline, verdict.arm] where !arms.contains(arm) { arms.append(arm) }
        }
        guard arms.count > 2 else { return nil }
        let position = Dictionary(uniqueKeysWithValues: arms.enumerated().map { ($0.element, $0.offset) })
        let empty = [[Double]](repeating: [Double](repeating: 0, count: arms.count), count: arms.count)
        var wins: [String: [[Double]]] = [:]
        var order: [String] = []
        var counts = [Int](repeating: 0, count: arms.count)
        for verdict in usable {
            guard let score = verdict.preference, let arm = position[verdict.arm],
                let other = position[verdict.baseline]
            else { continue }
            if wins[verdict.unit] == nil { order.append(verdict.unit) }
            wins[verdict.unit, default: empty][arm][other] += score
            wins[verdict.unit, default: empty][other][arm] += 1 - score
            counts[arm] += 1
            counts[other] += 1
        }
        var generator = SeededGenerator(seed: options.seed, label: "ranking \(first.judge)")
        guard
            let ranking = BradleyTerryRanking(
                order.compactMap { wins[$0] }, unit: options.unit, resamples: min(options.resamples, 1_000),
                confidence: options.confidence, using: &generator)
        else { return nil }
        judge = first.judge
        isRegularized = ranking.ranking.isRegularized
        unit = options.unit
        units = ranking.units
        places = arms.enumerated().map { index, arm in
            Place(
                arm: arm, strength: ranking.intervals[index],
                rate: ranking.ranking.probability(of: index, over: position[first.baseline] ?? index),
                verdicts: counts[index])
        }.sorted { ($1.strength.value, $0.arm) < ($0.strength.value, $1.arm) }
    }
}
