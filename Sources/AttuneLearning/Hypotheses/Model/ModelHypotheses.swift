import AttuneCore

/// The model's side of the scored loop: it makes hypotheses of rows and applies them.
public struct ModelHypotheses: HypothesisGenerating, HypothesisPredicting {
    private let asker: AnalystAsker
    private static let line = PropertyGuard(longest: 240, mostWords: 40, quote: 6)

    public init(_ model: any LanguageModel) { self.init(AnalystAsker(model)) }

    init(_ asker: AnalystAsker) { self.asker = asker }

    public var counts: AnalystCounts { asker.counts }

    public func hypotheses(
        from rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64
    ) async throws -> [LoopHypothesis] {
        guard count > 0, !rows.isEmpty else { return [] }
        var generator = SeededGenerator(seed: seed)
        let shape = AnswerShape(
            "loop-hypotheses",
            [
                AnswerShape.Property(
                    "hypotheses", "One sentence each.", .array(.text(atMost: 400), atMost: HypothesisPrompt.mostClaims))
            ])
        let data = JSONValue.object([
            .init("count", .number(Double(count))),
            .init("known", HypothesisPrompt.numbered(known.map(\.text))),
            .init(
                "rows", .array(rows.shuffled(using: &generator).map { HypothesisPrompt.row($0, labelled: true) })),
        ])
        let request = AnalystPrompt.request(
            HypothesisPrompt.propose, data, shape: shape, maximumTokens: 100 + 80 * count)
        guard case .success(let answer) = try await asker.ask(.hypothesise, request) else { return [] }
        let sources = rows.flatMap { [$0.text, $0.other ?? ""] }
        var made: [LoopHypothesis] = []
        for item in answer["hypotheses"]?.array ?? [] where made.count < count {
            guard let text = Self.line.pass(item.string ?? "", sources: sources),
                !(known + made).contains(where: { $0.text == text })
            else {
                asker.refuse()
                continue
            }
            made.append(LoopHypothesis(text: text))
        }
        return made
    }

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
        guard case .success(let answer) = try await asker.ask(.apply, request) else { return nil }
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
        guard case .success(let answer) = try await asker.ask(.apply, request) else { return false }
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
        guard case .success(let answer) = try await asker.ask(.apply, request) else { return nil }
        return answer["hypothesis"]?.int.flatMap { $0 > 0 ? $0 - 1 : nil }
    }
}
