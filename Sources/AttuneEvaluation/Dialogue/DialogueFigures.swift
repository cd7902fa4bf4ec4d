import AttuneStatistics

/// How arms fare with a played user: AL(k), the mean score at round k, over all conversations (ALOE, arXiv 2410.03642).
public struct DialogueFigures: Sendable, Hashable, Codable {
    public struct Arm: Sendable, Hashable, Codable {
        public var arm: String
        /// Scores 1…5 by round, with slope; rounds in which nothing was known yet count nowhere.
        public var scores: RoundCurve?
        /// The share of the persona that was known when the reply was given, 0…1, by round.
        public var known: RoundCurve?
        /// The arm's score less the baseline's, in the same round of the same prompt's conversation; nil for the
        /// baseline, and with fewer than two users.
        public var difference: IntervalEstimate?
        /// Replies without a score, by why: `nothing-known`, or a `ModelError.Code`.
        public var missing: [String: Int]
        /// Conversations that ended early, by why the user or the arm said nothing.
        public var ended: [String: Int]
    }

    /// Who played the user and who judged: the model's name, or `offline`.
    public var user: String
    public var judge: String
    /// Conversations an arm, and the mean number of facts that a persona holds.
    public var conversations: Int
    public var facts: Double
    public var arms: [Arm]
    /// Of all calls of user and judge.
    public var inputTokens: Int
    public var outputTokens: Int
    /// nil where a price is unknown.
    public var cost: Double?

    /// One reply's numbers.
    public struct Row: Sendable, Hashable {
        var arm: String
        var prompt: String
        var unit: String
        var round: Int
        var score: Double?
        var known: Double?
        var missing: String?
        var ended: String?
        var inputTokens: Int
        var outputTokens: Int
        var cost: Double?
        var facts: Int

        /// Of every reply of a sample; empty where no user was played.
        public static func rows(_ sample: EvaluationSample) -> [Row] {
            sample.replies.compactMap { reply in
                let facts = sample.facts?.count ?? 0
                if reply.exchange == nil, sample.facts == nil { return nil }
                let exchange = reply.exchange
                return Row(
                    arm: reply.arm, prompt: sample.prompt + "\u{0}" + sample.audience, unit: sample.unit,
                    round: reply.round, score: exchange?.score,
                    known: exchange.flatMap { facts > 0 ? Double($0.known.count) / Double(facts) : nil },
                    missing: exchange?.missing, ended: reply.failure ?? exchange?.silence,
                    inputTokens: exchange?.inputTokens ?? 0, outputTokens: exchange?.outputTokens ?? 0,
                    cost: exchange?.inputTokens == nil ? 0 : exchange?.cost, facts: facts)
            }
        }
    }

    /// nil without a row.
    ///
    /// - Parameter arms: in the plan's order.
    public init?(
        _ rows: [Row], arms: [String], baseline: String, user: String?, judge: String?,
        options: FigureOptions = FigureOptions()
    ) {
        guard !rows.isEmpty else { return nil }
        self.user = user ?? "offline"
        self.judge = judge ?? "offline"
        let byArm = Dictionary(grouping: rows, by: \.arm)
        let first = rows.filter { $0.arm == arms.first && $0.round == 1 }
        conversations = first.count
        facts = first.isEmpty ? 0 : Double(first.reduce(0) { $0 + $1.facts }) / Double(first.count)
        inputTokens = rows.reduce(0) { $0 + $1.inputTokens }
        outputTokens = rows.reduce(0) { $0 + $1.outputTokens }
        cost = rows.reduce(0 as Double?) { sum, row in sum.flatMap { sum in row.cost.map { sum + $0 } } }
        let base = Self.scores(byArm[baseline] ?? [])
        self.arms = arms.compactMap { arm in
            byArm[arm].map { Arm(arm, $0, base: arm == baseline ? nil : base, options: options) }
        }
    }

    fileprivate struct Key: Hashable {
        var prompt: String
        var round: Int
    }

    fileprivate static func scores(_ rows: [Row]) -> [Key: Double] {
        Dictionary(
            rows.compactMap { row in row.score.map { (Key(prompt: row.prompt, round: row.round), $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension DialogueFigures.Arm {
    fileprivate init(
        _ arm: String, _ rows: [DialogueFigures.Row], base: [DialogueFigures.Key: Double]?, options: FigureOptions
    ) {
        func curve(_ value: (DialogueFigures.Row) -> Double?) -> RoundCurve? {
            RoundCurve(
                rows.compactMap { row in
                    value(row).map { RoundCurve.Score(round: row.round, unit: row.unit, value: $0) }
                }, options: options)
        }
        self.arm = arm
        scores = curve(\.score)
        known = curve(\.known)
        let pairs = rows.compactMap { row -> (String, Double)? in
            guard let score = row.score, let other = base?[DialogueFigures.Key(prompt: row.prompt, round: row.round)]
            else { return nil }
            return (row.unit, score - other)
        }
        let mean = ClusterMean(pairs.map(\.1), units: pairs.map(\.0))
        difference = (mean?.clusters ?? 0) > 1 ? mean?.student(confidence: options.confidence) : nil
        missing = Dictionary(rows.compactMap { $0.missing.map { ($0, 1) } }, uniquingKeysWith: +)
        ended = Dictionary(rows.compactMap { $0.ended.map { ($0, 1) } }, uniquingKeysWith: +)
    }
}
