import AttuneCore

/// Step 2: what did the user want of the reply? At most three properties (k = 3 of SPUR, arXiv 2403.12388).
enum ExplainQuestion {
    static let most = 3

    static let shape = AnswerShape(
        "explanation",
        [
            AnswerShape.Property(
                "properties", "Properties of the reply, the clearest first; none where none shows.",
                .array(
                    .object([
                        AnswerShape.Property("property", "At most six plain words.", .text(atMost: 80)),
                        AnswerShape.Property(
                            "wants", "Whether the user wants more or less of it.", .choice(Self.senses)),
                    ]), atMost: most))
        ])

    static let senses = ["more", "less"]

    static func request(_ members: [JSONValue.Member], judgement: Int) -> ModelRequest {
        let verdict = JSONValue.Member("verdict", .string(judgement > 0 ? "satisfied" : "dissatisfied"))
        return AnalystPrompt.request(
            AnalystPrompt.explain, .object(members + [verdict]), shape: shape, maximumTokens: 200)
    }

    static func request(pair members: [JSONValue.Member]) -> ModelRequest {
        AnalystPrompt.request(AnalystPrompt.explainPair, .object(members), shape: shape, maximumTokens: 200)
    }

    /// What passes as properties, in lower case, one direction each.
    /// - Parameter refused: called for each that does not pass.
    static func explanations(_ answer: JSONValue, sources: [String], refused: () -> Void) -> [Explanation] {
        var found: [Explanation] = []
        for item in answer["properties"]?.array ?? [] {
            guard let direction = item["wants"]?.string.flatMap(Direction.init(rawValue:)),
                let property = PropertyGuard.name.pass(item["property"]?.string ?? "", sources: sources)?.lowercased()
            else {
                refused()
                continue
            }
            if !found.contains(where: { $0.property == property }) {
                found.append(Explanation(property: property, direction: direction))
            }
        }
        return found
    }
}
