import AttuneCore

/// What a scored run found of one user.
public struct ScoredUser: Sendable {
    public var hypotheses: UserHypotheses
    public var training: Int
    public var heldOut: Int
    /// How often hard rows raised new hypotheses.
    public var raised = 0
    /// The share of held-back rows that each way of using the bank labels right.
    public var accuracies: [InferenceStrategy: Double] = [:]
    /// The share that always naming the more frequent label gets right.
    public var chance: Double
    /// Why nothing was learned; nil where something was.
    public var shortage: String?
}

/// Learns hypotheses on one user from labelled rows by HypoGeniC's loop, and tests them on rows kept back.
///
/// Thresholds on single features without a model, claims with a quote with one. The result depends on the rows and the
/// options alone: a run that goes on from any stored state ends as one that was never stopped.
public struct ScoredHypothesisLearner: Sendable {
    public let options: ScoredOptions
    /// Rows that are labelled at a time.
    public var width = 1
    private let hypothesisOptions: HypothesisOptions
    private let model: (any LanguageModel)?
    private let asker: AnalystAsker?

    /// - Parameter model: nil for thresholds, offline.
    public init(
        options: ScoredOptions = ScoredOptions(), hypotheses: HypothesisOptions = HypothesisOptions(),
        model: (any LanguageModel)? = nil
    ) {
        self.options = options
        self.model = model
        hypothesisOptions = hypotheses
        asker = model.map(AnalystAsker.init)
    }

    /// `offline`, or the model's id.
    public var id: String { model?.id ?? "offline" }
    public var counts: AnalystCounts { asker?.counts ?? AnalystCounts() }

    /// Changes with anything that would make a stored state another run's.
    public func fingerprint(of rows: ScoredRows) -> String {
        // 1: raised when the loop, its prompts or the features change what a run finds.
        let settings = "1 \(id) \(loopOptions(rows)) \(StyleFeature.ids.count)"
        return String(StableHash.combine(rows.fingerprint, StableHash.of(settings)), radix: 16)
    }

    /// - Parameters:
    ///   - state: where an earlier run on the same rows stood.
    ///   - saving: gets the state after each step.
    public func learn(
        _ rows: ScoredRows, from state: HypothesisLoopState = HypothesisLoopState(),
        saving: (HypothesisLoopState) async throws -> Void = { _ in }
    ) async throws -> ScoredUser {
        var result = ScoredUser(
            hypotheses: user(rows, []), training: rows.training.count, heldOut: rows.heldOut.count,
            chance: rows.chance, shortage: rows.shortage(least: options.leastRows))
        guard result.shortage == nil else { return result }
        let (generator, predictor) = analyst(rows)
        let loop = HypothesisLoop(
            rows.training, options: loopOptions(rows), generator: generator, predictor: predictor,
            width: width)
        let state = try await loop.run(from: state, saving: saving)
        result.raised = state.raised
        var inference = HypothesisInference(state.bank, rows: rows.training, predictor: predictor)
        inference.width = width
        for strategy in options.strategies where !state.bank.entries.isEmpty {
            result.accuracies[strategy] = try await inference.accuracy(on: rows.heldOut, by: strategy)
        }
        let bank = state.bank.entries.map(\.hypothesis)
        let right = try await bank.indices.flatMap { entry in rows.heldOut.map { (bank[entry], $0) } }
            .concurrentMap(atMost: width) { hypothesis, row in
                try await predictor.label(of: row, by: [hypothesis]) == row.label
            }
        let count = rows.heldOut.count
        let writer = ScoredStatements(rows: rows, options: options, analyst: id)
        result.hypotheses = user(
            rows,
            writer.hypotheses(
                bank, right: bank.indices.map { Array(right[($0 * count)..<(($0 + 1) * count)]) },
                quotes: rows.labels == .texts
                    ? QuoteFinder(rows.own, longest: hypothesisOptions.maximumQuote) : nil))
        return result
    }

    /// What a model will be asked, for a plan: the first question as it is, and of those that follow from answers how
    /// many there are at most, and their tokens.
    public struct Expected: Sendable {
        public var requests: [ModelRequest] = []
        public var laterCalls = 0
        public var laterInputTokens = 0
        public var laterOutputTokens = 0
    }

    public func expected(for rows: ScoredRows) -> Expected {
        guard rows.shortage(least: options.leastRows) == nil else { return Expected() }
        let loop = loopOptions(rows)
        let first = Array(rows.training.prefix(max(loop.initialRows, 1)))
        let request = ModelHypothesisGenerator.request(first, count: loop.initialPerBatch, known: [], seed: loop.seed)
        let begun = min(loop.initialPerBatch, loop.bank) * first.count
        let taken = (rows.training.count - first.count) * min(loop.top ?? loop.bank, loop.bank)
        let raises = (rows.training.count - first.count) / max(loop.updateBatch * loop.updates, 1)
        let raised = raises * loop.updates * (1 + loop.updatePerBatch * loop.fairSample)
        let used = rows.heldOut.count * (loop.bank + 5 * options.strategies.count)
        let later = begun + taken + raised + used
        // The instructions and the shape take about 300 tokens; four characters are a token.
        let texts = rows.training.reduce(0) { sum, row in
            sum + [row.text, row.other ?? ""].reduce(0) { $0 + min($1.count, HypothesisPrompt.mostRow) }
        }
        return Expected(
            requests: [request], laterCalls: later,
            laterInputTokens: later * (300 + texts / 4 / max(rows.training.count, 1)), laterOutputTokens: later * 15)
    }

    private func loopOptions(_ rows: ScoredRows) -> HypothesisLoopOptions {
        options.loop(for: rows.training.count, isOffline: model == nil)
    }

    private func analyst(_ rows: ScoredRows) -> (any HypothesisGenerating, any HypothesisPredicting) {
        guard let asker else {
            let offline = ThresholdHypotheses(rows.training + rows.heldOut, features: rows.labels.features)
            return (offline, offline)
        }
        return (
            ModelHypothesisGenerator(asker, user: rows.user, options: hypothesisOptions),
            ModelHypothesisPredictor(asker)
        )
    }

    private func user(_ rows: ScoredRows, _ hypotheses: [Hypothesis]) -> UserHypotheses {
        let reason = rows.shortage(least: options.leastRows) ?? "no hypothesis told the rows kept back apart"
        let isEmpty = !hypotheses.contains { $0.statement.status == .active }
        return UserHypotheses(
            user: rows.user,
            profile: Profile(
                audience: .user(rows.user), statements: hypotheses.map(\.statement),
                notes: isEmpty ? [ContextNote(context: "any", reason: reason)] : [], attributes: rows.attributes),
            hypotheses: hypotheses, attributes: rows.attributes,
            samples: rows.own.isEmpty ? rows.training.count + rows.heldOut.count : rows.own.count,
            words: rows.own.reduce(0) { $0 + Words.of($1.text).count })
    }
}
