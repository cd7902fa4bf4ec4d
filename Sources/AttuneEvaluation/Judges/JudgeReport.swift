/// How well a judge agrees with labelled pairs, and with itself, by the counts that the public benchmarks publish.
public struct JudgeReport: Sendable, Hashable, Codable {
    /// One pair as the judge saw it: what it said with the first reply shown first, and with the second shown first, each
    /// as the pair's own first, second or tie; nil where it said nothing usable.
    public struct Row: Sendable, Hashable {
        public var label: JudgeOpinion.Winner
        public var forward: JudgeOpinion.Winner?
        public var backward: JudgeOpinion.Winner?

        public init(label: JudgeOpinion.Winner, forward: JudgeOpinion.Winner?, backward: JudgeOpinion.Winner?) {
            self.label = label
            self.forward = forward
            self.backward = backward
        }

        /// Both orders' choice, disagreement a tie; nil where half a judgement is missing.
        public var choice: JudgeOpinion.Winner? {
            guard let forward, let backward else { return nil }
            return forward == backward ? forward : .tie
        }
    }

    public var pairs: Int
    /// Pairs with two usable answers: all shares are of these.
    public var judged: Int
    /// Of single answers, those that are the label (LLMBar's Acc.).
    public var answerAccuracy: Double?
    /// Of pairs, those whose choice over both orders is the label, a change of mind being a tie.
    public var accuracy: Double?
    /// Of pairs, those where the two answers, counted +1 for the label and −1 against it with ties 0, add up to more than
    /// 0: JudgeBench's count, in which right once and undecided once is right. Pairs labelled a tie are left out.
    public var combinedAccuracy: Double?
    /// Of pairs, those with the same choice in both orders (LLMBar's Agr.).
    public var consistency: Double?
    /// Of pairs, those in which the orders named different replies.
    public var flipRate: Double?
    /// Of the answers that named a reply, those that named the one shown first; .5 for a judge without a bias.
    public var firstShare: Double?
    /// Cohen's κ between choice and label, over first, second and tie; nil where chance alone would agree.
    public var kappa: Double?
    /// The mean F1 over the labels that occur (PandaLM's).
    public var macroF1: Double?

    public init(_ rows: [Row]) {
        pairs = rows.count
        let usable = rows.filter { $0.choice != nil }
        judged = usable.count
        guard !usable.isEmpty else { return }
        func share(_ count: Int, of total: Int) -> Double? { total > 0 ? Double(count) / Double(total) : nil }
        let answers = usable.flatMap { row in [row.forward, row.backward].compactMap { $0 }.map { ($0, row.label) } }
        answerAccuracy = share(answers.count { $0.0 == $0.1 }, of: answers.count)
        accuracy = share(usable.count { $0.choice == $0.label }, of: usable.count)
        let decided = usable.filter { $0.label != .tie }
        combinedAccuracy = share(
            decided.count { row in
                [row.forward, row.backward].reduce(0) { sum, answer in
                    sum + (answer == .tie ? 0 : answer == row.label ? 1 : -1)
                } > 0
            }, of: decided.count)
        consistency = share(usable.count { $0.forward == $0.backward }, of: usable.count)
        flipRate = share(
            usable.count { $0.forward != $0.backward && $0.forward != .tie && $0.backward != .tie }, of: usable.count)
        let forward = usable.compactMap(\.forward)
        let backward = usable.compactMap(\.backward)
        let first = forward.count { $0 == .first } + backward.count { $0 == .second }
        firstShare = share(first, of: forward.count { $0 != .tie } + backward.count { $0 != .tie })
        kappa = Self.kappa(usable)
        macroF1 = Self.macroF1(usable)
    }

    private static func kappa(_ rows: [Row]) -> Double? {
        let total = Double(rows.count)
        let agreed = Double(rows.count { $0.choice == $0.label }) / total
        let chance = JudgeOpinion.Winner.allCases.reduce(0.0) { sum, choice in
            sum + Double(rows.count { $0.choice == choice }) / total * Double(rows.count { $0.label == choice }) / total
        }
        return chance < 1 ? (agreed - chance) / (1 - chance) : nil
    }

    private static func macroF1(_ rows: [Row]) -> Double? {
        let labels = JudgeOpinion.Winner.allCases.filter { label in rows.contains { $0.label == label } }
        let scores = labels.map { label -> Double in
            let right = Double(rows.count { $0.label == label && $0.choice == label })
            let said = Double(rows.count { $0.choice == label })
            let due = Double(rows.count { $0.label == label })
            return said + due > 0 ? 2 * right / (said + due) : 0
        }
        return labels.isEmpty ? nil : scores.reduce(0, +) / Double(labels.count)
    }
}
