import AttuneCore

/// The standing instructions of the questions about hypotheses.
enum HypothesisPrompt {
    static let extract = AnalystPrompt.text(PackageResources.hypotheses_extract_txt)
    static let propose = AnalystPrompt.text(PackageResources.hypotheses_propose_txt)
    static let apply = AnalystPrompt.text(PackageResources.hypotheses_apply_txt)
    static let relevance = AnalystPrompt.text(PackageResources.hypotheses_relevance_txt)
    static let choose = AnalystPrompt.text(PackageResources.hypotheses_choose_txt)

    /// So many claims are read; what is beyond them makes the answer useless.
    static let mostClaims = 100

    static let claims = claims(named: "hypotheses")

    static func claims(named name: String) -> AnswerShape {
        AnswerShape(
            name,
            [
                AnswerShape.Property(
                    "hypotheses", "At most ten, the surest first.",
                    .array(
                        .object([
                            AnswerShape.Property("habit", "Two to six words.", .text(atMost: 200)),
                            AnswerShape.Property("claim", "One sentence.", .text(atMost: 400)),
                            AnswerShape.Property(
                                "facet", "What it is about.", .choice(HypothesisFacet.allCases.map(\.rawValue))),
                            AnswerShape.Property("directive", "8 to 25 words.", .text(atMost: 400)),
                            AnswerShape.Property("quote", "Letter by letter from a sample.", .text(atMost: 600)),
                        ]), atMost: mostClaims))
            ])
    }

    /// Characters of all samples together in one question, and of one.
    static let mostText = 40_000
    static let leastText = 400

    static func extraction(_ samples: [WritingSample], attributes: [String: String], count: Int) -> ModelRequest {
        let each = max(leastText, mostText / max(samples.count, 1))
        let data = JSONValue.object([
            .init("count", .number(Double(count))),
            .init(
                "known",
                .object(
                    attributes.sorted { $0.key < $1.key }.map { .init($0.key, .string(String($0.value.prefix(80)))) })),
            .init(
                "samples",
                .object(
                    samples.enumerated().map { .init(String($0 + 1), .string(String($1.text.prefix(each)))) })),
        ])
        return AnalystPrompt.request(extract, data, shape: claims, maximumTokens: 200 + 160 * count)
    }

    /// Texts of rows are cut to so many characters.
    static let mostRow = 4_000

    static func row(_ row: LoopRow, labelled: Bool) -> JSONValue {
        var members = [JSONValue.Member("text", .string(String(row.text.prefix(mostRow))))]
        if let other = row.other {
            members[0] = .init("first", .string(String(row.text.prefix(mostRow))))
            members.append(.init("second", .string(String(other.prefix(mostRow)))))
        }
        if labelled { members.append(.init("label", .string(row.label))) }
        return .object(members)
    }

    static func numbered(_ lines: [String]) -> JSONValue {
        .object(lines.enumerated().map { .init(String($0 + 1), .string($1)) })
    }
}
