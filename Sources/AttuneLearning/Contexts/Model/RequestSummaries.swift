import AttuneCore

/// The first step of TnT-LLM (arXiv 2403.12173): each sampled request as an intent of one line, several in a call.
/// Taxonomies are made from these lines, so that they do not grow out of one person's wording.
struct RequestSummaries: Sendable {
    /// Requests in a call.
    static let batch = 10
    private static let lineGuard = PropertyGuard(longest: 110, mostWords: 16)
    private static let unclear = "unclear"

    static func shape(_ count: Int) -> AnswerShape {
        AnswerShape(
            "intents",
            [
                AnswerShape.Property(
                    "intents", "One for each request.",
                    .array(
                        .object([
                            AnswerShape.Property("request", "Its number.", .integer(1...count)),
                            AnswerShape.Property("intent", "Three to ten words.", .text(atMost: 120)),
                        ]), atMost: count))
            ])
    }

    static func request(_ requests: [String]) -> ModelRequest {
        AnalystPrompt.request(
            ContextPrompt.summary,
            .object([JSONValue.Member("requests", ContextPrompt.numbered(requests))]), shape: shape(requests.count),
            maximumTokens: 60 + 35 * requests.count)
    }

    /// The intents that pass, in the order of the requests. Unclear requests have none.
    static func read(_ answer: JSONValue, requests: [String], refused: () -> Void) -> [String] {
        var lines: [Int: String] = [:]
        // As the guard reads them: what is invisible parts no words.
        let sources = requests.map(DirectiveGuard.singleLine)
        for item in answer["intents"]?.array ?? [] {
            guard let number = item["request"]?.int, requests.indices.contains(number - 1), lines[number] == nil
            else { continue }
            let said = item["intent"]?.string ?? ""
            guard Words.of(said) != [unclear] else { continue }
            guard let line = lineGuard.pass(said, sources: sources) else {
                refused()
                continue
            }
            lines[number] = line
        }
        return lines.sorted { $0.key < $1.key }.map(\.value)
    }
}
