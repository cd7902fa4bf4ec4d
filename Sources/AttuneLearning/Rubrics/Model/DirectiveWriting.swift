import AttuneCore

/// Step 6: statements and directives of the aspects that no trait measures. Those of traits are in the catalogue.
enum DirectiveWriting {
    /// A directive's length in words, as the specification has it.
    static let words = 8...25

    static func shape(aspects: Int) -> AnswerShape {
        AnswerShape(
            "directives",
            [
                AnswerShape.Property(
                    "aspects", "One for each aspect.",
                    .array(
                        .object([
                            AnswerShape.Property("aspect", "Its number.", .integer(1...aspects)),
                            AnswerShape.Property(
                                "moreStatement", "What those prefer who want more.", .text(atMost: 120)),
                            AnswerShape.Property("moreDirective", "8 to 25 words.", .text(atMost: 260)),
                            AnswerShape.Property(
                                "lessStatement", "What those prefer who want less.", .text(atMost: 120)),
                            AnswerShape.Property("lessDirective", "8 to 25 words.", .text(atMost: 260)),
                        ]), atMost: aspects))
            ])
    }

    static func request(_ aspects: [DraftAspect]) -> ModelRequest {
        let data = JSONValue.object([
            JSONValue.Member(
                "aspects",
                .object(
                    aspects.enumerated().map {
                        JSONValue.Member(String($0 + 1), .string("\($1.name): \($1.definition)"))
                    }))
        ])
        return AnalystPrompt.request(
            AnalystPrompt.direct, data, shape: shape(aspects: aspects.count), maximumTokens: 60 + 200 * aspects.count)
    }

    /// By id. Where the model's words are refused, plain ones of ours stand.
    static func openAspects(_ aspects: [DraftAspect], asker: AnalystAsker) async throws -> [String: OpenAspect] {
        guard !aspects.isEmpty else { return [:] }
        var open = Dictionary(uniqueKeysWithValues: aspects.map { ($0.id, plain($0)) })
        guard case .success(let answer) = try await asker.ask(.direct, request(aspects)) else { return open }
        for item in answer["aspects"]?.array ?? [] {
            guard let number = item["aspect"]?.int, aspects.indices.contains(number - 1) else { continue }
            let id = aspects[number - 1].id
            guard let written = read(item) else {
                asker.refuse()
                continue
            }
            open[id] = written
        }
        return open
    }

    private static func read(_ item: JSONValue) -> OpenAspect? {
        func statement(_ name: String) -> String? {
            PropertyGuard(longest: 120, mostWords: 14).pass(item[name]?.string ?? "")
        }
        func directive(_ name: String) -> String? {
            guard let text = PropertyGuard(longest: 260, mostWords: words.upperBound).pass(item[name]?.string ?? "")
            else { return nil }
            return Words.of(text).count >= words.lowerBound ? text : nil
        }
        guard let moreStatement = statement("moreStatement"), let moreDirective = directive("moreDirective"),
            let lessStatement = statement("lessStatement"), let lessDirective = directive("lessDirective")
        else { return nil }
        return OpenAspect(
            moreStatement: moreStatement, moreDirective: moreDirective, lessStatement: lessStatement,
            lessDirective: lessDirective)
    }

    private static func plain(_ aspect: DraftAspect) -> OpenAspect {
        OpenAspect(
            moreStatement: "Prefers more \(aspect.name)",
            moreDirective: "Write the reply so that it has clearly more of this: \(aspect.name).",
            lessStatement: "Prefers less \(aspect.name)",
            lessDirective: "Write the reply so that it has clearly less of this: \(aspect.name).")
    }
}
