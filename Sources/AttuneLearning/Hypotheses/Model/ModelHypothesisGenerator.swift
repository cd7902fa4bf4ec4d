import AttuneCore

/// Makes the scored loop's hypotheses with a model: claims with a quote, held to the same form as those of
/// ``ModelHypothesisLearner``.
public struct ModelHypothesisGenerator: HypothesisGenerating {
    private let asker: AnalystAsker
    private let audience: Audience
    private let options: HypothesisOptions

    /// - Parameter user: may not be named in a claim.
    public init(_ model: any LanguageModel, user: String, options: HypothesisOptions = HypothesisOptions()) {
        self.init(AnalystAsker(model), user: user, options: options)
    }

    init(_ asker: AnalystAsker, user: String, options: HypothesisOptions) {
        self.asker = asker
        audience = .user(user)
        self.options = options
    }

    public var counts: AnalystCounts { asker.counts }

    /// None where the model gave no usable answer.
    public func hypotheses(
        from rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64
    ) async throws -> [LoopHypothesis] {
        guard count > 0, !rows.isEmpty else { return [] }
        let request = Self.request(rows, count: count, known: known, seed: seed)
        let asked = try await AnswerScope.$user.withValue(rows.author ?? AnswerScope.user) {
            try await asker.ask(.hypothesise, request)
        }
        guard case .success(let answer) = asked else { return [] }
        var options = options
        options.maximumHypotheses = count
        let own = rows.filter(\.isOwn).map { WritingSample(reference: $0.id, user: "", text: $0.ownText) }
        let others = rows.flatMap { [$0.text, $0.other].compactMap { $0 } }
        let reader = ClaimReader(samples: own, options: options, others: others)
        let taken = Set(known.flatMap { [$0.text, $0.claim?.aspect ?? ""] })
        return reader.read(answer, for: audience, refused: { asker.refuse() }).compactMap { claim in
            guard !taken.contains(claim.said), !taken.contains(claim.aspect) else {
                asker.refuse()
                return nil
            }
            return LoopHypothesis(text: claim.said, claim: claim)
        }
    }

    static func request(_ rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64) -> ModelRequest {
        var generator = SeededGenerator(seed: seed)
        let data = JSONValue.object([
            .init("count", .number(Double(count))),
            .init("known", HypothesisPrompt.numbered(known.map(\.text))),
            .init(
                "rows", .array(rows.shuffled(using: &generator).map { HypothesisPrompt.row($0, labelled: true) })),
        ])
        return AnalystPrompt.request(
            HypothesisPrompt.propose, data, shape: HypothesisPrompt.claims(named: "loop-hypotheses"),
            maximumTokens: 200 + 160 * count)
    }
}
