import AttuneStatistics

/// How far a judge agrees with people, and with itself, as the judge benchmarks count it.
public struct JudgeAgreement: Sendable, Hashable, Codable {
    /// One comparison with what people said of it.
    public struct Item: Sendable, Hashable, Codable {
        /// The unit of resampling: the prompt, or the user who voted.
        public var unit: String
        /// The judge's choice with the arm's reply first, and with the baseline's; nil where unusable, or not asked.
        public var armFirst: Verdict.Choice?
        public var baselineFirst: Verdict.Choice?
        public var isOrdered: Bool
        /// What people chose.
        public var label: Verdict.Choice

        public init(
            unit: String, armFirst: Verdict.Choice?, baselineFirst: Verdict.Choice?, isOrdered: Bool = true,
            label: Verdict.Choice
        ) {
            self.unit = unit
            self.armFirst = armFirst
            self.baselineFirst = baselineFirst
            self.isOrdered = isOrdered
            self.label = label
        }

        public init(_ verdict: Verdict, label: Verdict.Choice) {
            self.init(
                unit: verdict.unit, armFirst: verdict.armFirst, baselineFirst: verdict.baselineFirst,
                isOrdered: verdict.isOrdered, label: label)
        }

        /// The judge's choice over both orders, disagreement being a tie; nil where an answer is missing.
        public var choice: Verdict.Choice? {
            guard let first = armFirst else { return nil }
            guard isOrdered else { return first }
            guard let second = baselineFirst else { return nil }
            return first == second ? first : .tie
        }
    }

    public var items: Int
    /// Items without a usable choice. They are not counted anywhere else.
    public var unusable: Int
    /// The share whose choice over both orders is people's: a change of mind with the order is right only where people
    /// see a tie.
    public var accuracy: IntervalEstimate?
    /// The same over single answers, each order by itself.
    public var answerAccuracy: IntervalEstimate?
    /// The share of items that the judge chooses alike in both orders; nil where it was asked in one.
    public var consistency: IntervalEstimate?
    /// Cohen's κ of choice and label, over arm, baseline and tie, with a jackknife interval; nil where all are alike. A
    /// jackknife sees no spread where the judge is always right: there the ends are those of ``accuracy`` with the same
    /// agreement by chance.
    public var kappa: IntervalEstimate?
    public var units: Int

    public init(_ items: [Item], confidence: Double = 0.95) {
        let usable = items.filter { $0.choice != nil }
        self.items = items.count
        unusable = items.count - usable.count
        units = Set(usable.map(\.unit)).count
        func share(_ rows: [(Bool, String)]) -> IntervalEstimate? {
            ClusterMean(rows.map { $0.0 ? 1 : 0 }, units: rows.map { $0.1 })?.score(confidence: confidence)
        }
        accuracy = share(usable.map { ($0.choice == $0.label, $0.unit) })
        answerAccuracy = share(
            usable.flatMap { item in
                [item.armFirst, item.isOrdered ? item.baselineFirst : nil].compactMap { $0 }
                    .map { ($0 == item.label, item.unit) }
            })
        consistency = share(
            usable.filter(\.isOrdered).map { ($0.armFirst == $0.baselineFirst, $0.unit) })
        let jackknife = ClusterJackknife(usable, unit: \.unit) { CohensKappa.value(Self.pairs($0)) }
        kappa = jackknife?.interval(confidence: confidence, in: -1...1)
        if let accuracy, let chance = CohensKappa.chance(Self.pairs(usable)), jackknife?.standardError ?? 1 < 1e-12 {
            kappa?.lower = max((accuracy.lower - chance) / (1 - chance), -1)
            kappa?.upper = min((accuracy.upper - chance) / (1 - chance), 1)
        }
    }

    private static func pairs(_ items: [Item]) -> [(Verdict.Choice, Verdict.Choice)] {
        items.compactMap { item in item.choice.map { ($0, item.label) } }
    }
}
