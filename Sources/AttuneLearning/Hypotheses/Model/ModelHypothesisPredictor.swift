import AttuneCore

/// Applies the scored loop's hypotheses with a model.
public struct ModelHypothesisPredictor: HypothesisPredicting {
    private let asker: AnalystAsker

    public init(_ model: any LanguageModel) { self.init(AnalystAsker(model)) }

    init(_ asker: AnalystAsker) { self.asker = asker }

    public var counts: AnalystCounts { asker.counts }

    /// Nil where the model knows none or gave no usable answer.
    public func label(of row: LoopRow, by hypotheses: [LoopHypothesis]) async throws -> String? {
        let labels = row.other == nil ? ["user", "other"] : ["first", "second"]
        let shape = AnswerShape(
            "loop-label",
            [AnswerShape.Property("label", "What the hypotheses point to.", .choice(labels + ["unknown"]))])
        let data = JSONValue.object([
            .init("hypotheses", HypothesisPrompt.numbered(hypotheses.map(\.text))),
            .init("row", HypothesisPrompt.row(row, labelled: false)),
            .init("labels", .array(labels.map(JSONValue.string))),
        ])
        let request = AnalystPrompt.request(HypothesisPrompt.apply, data, shape: shape, maximumTokens: 60)
        guard case .success(let answer) = try await ask(request, about: [row]) else { return nil }
        return answer["label"]?.string.flatMap { labels.contains($0) ? $0 : nil }
    }

    public func isRelevant(_ hypothesis: LoopHypothesis, to row: LoopRow) async throws -> Bool {
        let shape = AnswerShape(
            "loop-relevance", [AnswerShape.Property("relevant", "Whether it speaks of the text.", .boolean)])
        let data = JSONValue.object([
            .init("hypothesis", .string(hypothesis.text)),
            .init("row", HypothesisPrompt.row(row, labelled: false)),
        ])
        let request = AnalystPrompt.request(HypothesisPrompt.relevance, data, shape: shape, maximumTokens: 40)
        guard case .success(let answer) = try await ask(request, about: [row]) else { return false }
        return answer["relevant"]?.bool ?? false
    }

    public func choice(
        for row: LoopRow, among hypotheses: [LoopHypothesis], examples: [[LoopRow]]
    ) async throws -> Int? {
        guard !hypotheses.isEmpty else { return nil }
        let shape = AnswerShape(
            "loop-choice",
            [AnswerShape.Property("hypothesis", "Its number, or 0.", .integer(0...hypotheses.count))])
        let data = JSONValue.object([
            .init("hypotheses", HypothesisPrompt.numbered(hypotheses.map(\.text))),
            .init(
                "rows",
                .object(
                    examples.enumerated().map { number, rows in
                        .init(String(number + 1), .array(rows.map { HypothesisPrompt.row($0, labelled: true) }))
                    })),
            .init("row", HypothesisPrompt.row(row, labelled: false)),
        ])
        let request = AnalystPrompt.request(HypothesisPrompt.choose, data, shape: shape, maximumTokens: 40)
        guard case .success(let answer) = try await ask(request, about: [row] + examples.joined()) else { return nil }
        return answer["hypothesis"]?.int.flatMap { $0 > 0 ? $0 - 1 : nil }
    }

    /// The answer goes with the rows' author, where they have one.
    private func ask(
        _ request: ModelRequest, about rows: [LoopRow]
    ) async throws -> Result<JSONValue, AnalystAsker.Miss> {
        try await AnswerScope.$user.withValue(rows.author ?? AnswerScope.user) {
            try await asker.ask(.apply, request)
        }
    }
}
