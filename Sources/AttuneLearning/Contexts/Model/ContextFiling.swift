import AttuneCore

/// The last step of TnT-LLM (arXiv 2403.12173): requests filed under a taxonomy, several in a call.
enum ContextFiling {
    /// Requests in a call.
    static let batch = 20

    static func shape(requests: Int, contexts: Int) -> AnswerShape {
        AnswerShape(
            "filed",
            [
                AnswerShape.Property(
                    "filed", "One for each request.",
                    .array(
                        .object([
                            AnswerShape.Property("request", "Its number.", .integer(1...requests)),
                            AnswerShape.Property("kind", "The kind's number, or 0.", .integer(0...contexts)),
                        ]), atMost: requests))
            ])
    }

    static func request(_ requests: [String], contexts: [ModelContext]) -> ModelRequest {
        let data = JSONValue.object([
            JSONValue.Member("kinds", ContextPrompt.numbered(contexts.map { "\($0.name): \($0.definition)" })),
            JSONValue.Member("requests", ContextPrompt.numbered(requests)),
        ])
        return AnalystPrompt.request(
            ContextPrompt.assign, data, shape: shape(requests: requests.count, contexts: contexts.count),
            maximumTokens: 60 + 20 * requests.count)
    }

    /// One a request: a context's id or `other`; nil for a request that the answer leaves out, or files twice.
    static func read(_ answer: JSONValue, requests: [String], contexts: [ModelContext]) -> [String?] {
        var numbers: [Int: Set<Int>] = [:]
        for item in answer["filed"]?.array ?? [] {
            guard let request = item["request"]?.int, let kind = item["kind"]?.int else { continue }
            numbers[request, default: []].insert(kind)
        }
        return requests.indices.map { index in
            guard let kinds = numbers[index + 1], kinds.count == 1, let kind = kinds.first else { return nil }
            return contexts.indices.contains(kind - 1) ? contexts[kind - 1].id : ModelContextResult.other
        }
    }
}
