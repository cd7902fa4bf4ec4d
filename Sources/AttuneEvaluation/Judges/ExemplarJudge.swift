import AttuneCore

/// Which reply is written more like the author's held-out texts, by measures of style. Offline: no words are compared,
/// so a reply cannot win by copying.
///
/// Each text is a vector of measures; a reply's distance from the author is the mean of |value − the exemplars' mean| /
/// scale over the measures that all have, each cut at four (Burrows's Delta with these measures in place of word
/// frequencies).
public struct ExemplarJudge: EvaluationJudge {
    public let plan: JudgePlan
    public var isOrdered: Bool { false }
    private let margin: Double
    private let scales: [Double]
    private let measure: @Sendable (String) -> [Double]

    private static let limit = 4.0

    /// - Parameters:
    ///   - scales: one a measure: how far texts by different people lie apart. Measures whose scale is not above 0 are
    ///     left out.
    ///   - margin: distances closer than this are a tie. Default .01.
    ///   - measure: the measures of a text; NaN where one does not apply.
    public init(
        _ plan: JudgePlan, scales: [Double], margin: Double = 0.01,
        measure: @escaping @Sendable (String) -> [Double]
    ) {
        self.plan = plan
        self.scales = scales
        self.margin = margin
        self.measure = measure
    }

    public func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion {
        guard let first = score(question.first, for: question.item),
            let second = score(question.second, for: question.item)
        else { return JudgeOpinion(nil, missing: "no-criterion") }
        return JudgeOpinion(first: first, second: second, margin: margin)
    }

    /// The distance, negative: the higher, the more like the author.
    public func score(_ reply: String, for item: EvaluationCase) -> Double? {
        let exemplars = item.criterion.exemplars.map(measure)
        guard !exemplars.isEmpty else { return nil }
        let values = measure(reply)
        var sum = 0.0
        var count = 0
        for index in scales.indices where scales[index] > 0 && index < values.count && values[index].isFinite {
            let own = exemplars.map { $0[index] }.filter(\.isFinite)
            guard !own.isEmpty else { continue }
            let mean = own.reduce(0, +) / Double(own.count)
            sum += min(abs(values[index] - mean) / scales[index], Self.limit)
            count += 1
        }
        return count > 0 ? -sum / Double(count) : nil
    }
}
