import AttuneStatistics

/// How well a judge agrees with labelled pairs, and with itself, by the counts that the public benchmarks publish.
public struct JudgeReport: Sendable, Hashable, Codable {
    /// One pair as the judge saw it, and the unit that it belongs to, which is the prompt: pairs of replies to one prompt
    /// say less than as many prompts would. What it said with the first reply shown first, and with the second shown first, each
    /// as the pair's own first, second or tie; nil where it said nothing usable.
    public struct Row: Sendable, Hashable {
        public var unit: String
        public var label: JudgeOpinion.Winner
        public var forward: JudgeOpinion.Winner?
        public var backward: JudgeOpinion.Winner?

        public init(
            unit: String, label: JudgeOpinion.Winner, forward: JudgeOpinion.Winner?, backward: JudgeOpinion.Winner?
        ) {
            self.unit = unit
            self.label = label
            self.forward = forward
            self.backward = backward
        }

        /// The first reply as the arm, the second as the baseline.
        fileprivate var item: JudgeAgreement.Item {
            JudgeAgreement.Item(
                unit: unit, armFirst: forward?.choice, baselineFirst: backward?.choice, label: label.choice)
        }
    }

    public var pairs: Int
    /// Pairs with two usable answers: all shares are of these.
    public var judged: Int
    /// Prompts of the judged pairs: the unit of every interval.
    public var prompts: Int
    /// Of single answers, those that are the label (LLMBar's Acc.).
    public var answerAccuracy: IntervalEstimate?
    /// Of pairs, those whose choice over both orders is the label, a change of mind being a tie.
    public var accuracy: IntervalEstimate?
    /// Of pairs, those where the two answers, counted +1 for the label and −1 against it with ties 0, add up to more than
    /// 0: JudgeBench's count, in which right once and undecided once is right. Pairs labelled a tie are left out.
    public var combinedAccuracy: IntervalEstimate?
    /// Of pairs, those with the same choice in both orders (LLMBar's Agr.).
    public var consistency: IntervalEstimate?
    /// Of pairs, those in which the orders named different replies.
    public var flipRate: IntervalEstimate?
    /// Of the answers that named a reply, those that named the one shown first; .5 for a judge without a bias.
    public var firstShare: IntervalEstimate?
    /// Cohen's κ between choice and label, over first, second and tie; nil where chance alone would agree.
    public var kappa: IntervalEstimate?
    /// The mean F1 over the labels that occur (PandaLM's).
    public var macroF1: IntervalEstimate?

    /// Shares come with the score interval on cluster-robust variance, κ and F1 with a jackknife by prompt
    /// (``JudgeAgreement``); where that sees no spread, as with a judge who is always right, with what the accuracy's
    /// interval makes of it.
    public init(_ rows: [Row], confidence: Double = 0.95) {
        let agreement = JudgeAgreement(rows.map(\.item), confidence: confidence)
        pairs = rows.count
        judged = rows.count - agreement.unusable
        prompts = agreement.units
        answerAccuracy = agreement.answerAccuracy
        accuracy = agreement.accuracy
        consistency = agreement.consistency
        kappa = agreement.kappa
        let usable = rows.filter { $0.item.choice != nil }
        func share(_ values: [(isTrue: Bool, unit: String)]) -> IntervalEstimate? {
            ClusterMean(values.map { $0.isTrue ? 1 : 0 }, units: values.map(\.unit))?.score(confidence: confidence)
        }
        combinedAccuracy = share(
            usable.filter { $0.label != .tie }.map { row in
                let sum = [row.forward, row.backward].reduce(0) { sum, answer in
                    sum + (answer == .tie ? 0 : answer == row.label ? 1 : -1)
                }
                return (sum > 0, row.unit)
            })
        flipRate = share(
            usable.map { ($0.forward != $0.backward && $0.forward != .tie && $0.backward != .tie, $0.unit) })
        let forward = usable.filter { $0.forward != .tie }.map { ($0.forward == .first, $0.unit) }
        let backward = usable.filter { $0.backward != .tie }.map { ($0.backward == .second, $0.unit) }
        firstShare = share(forward + backward)
        let jackknife = ClusterJackknife(usable, unit: \.unit) { Self.macroF1($0.map(\.item)) }
        var f1 = jackknife?.interval(confidence: confidence, in: 0...1)
        if let accuracy, let value = f1?.value, jackknife?.standardError ?? 1 < 1e-12 {
            f1?.lower = min(accuracy.lower, value)
            f1?.upper = max(accuracy.upper, value)
        }
        macroF1 = f1
    }

    private static func macroF1(_ items: [JudgeAgreement.Item]) -> Double? {
        let labels = Verdict.Choice.allCases.filter { label in items.contains { $0.label == label } }
        let scores = labels.map { label -> Double in
            let right = Double(items.count { $0.label == label && $0.choice == label })
            let said = Double(items.count { $0.choice == label })
            let due = Double(items.count { $0.label == label })
            return said + due > 0 ? 2 * right / (said + due) : 0
        }
        return labels.isEmpty ? nil : scores.reduce(0, +) / Double(labels.count)
    }
}

extension JudgeOpinion.Winner {
    fileprivate var choice: Verdict.Choice {
        switch self {
        case .first: .arm
        case .second: .baseline
        case .tie: .tie
        }
    }
}
