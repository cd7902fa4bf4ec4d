import AttuneCore

/// Steps two to four of TnT-LLM (arXiv 2403.12173): a taxonomy drafted from one minibatch of intents, updated over the
/// others and reviewed.
struct ContextTaxonomy: Sendable {
    /// Intents in a minibatch, and the temperatures of drafting and of what follows, as the specification has them.
    static let batch = 200
    static let draftTemperature = 0.5
    static let updateTemperature = 0.2

    var asker: AnalystAsker
    var quotes: RequestQuotes
    var seed: UInt64

    static let shape = AnswerShape(
        "kinds",
        [
            AnswerShape.Property(
                "kinds", "The list, the largest first.",
                .array(
                    .object([
                        AnswerShape.Property("name", "Two to four plain words.", .text(atMost: 60)),
                        AnswerShape.Property("definition", "One sentence.", .text(atMost: 320)),
                    ]), atMost: ModelContext.most))
        ])

    static func draft(_ intents: [String], seed: UInt64) -> ModelRequest {
        request(ContextPrompt.draft, nil, intents, temperature: draftTemperature, seed: seed)
    }

    static func update(_ list: [ModelContext], _ intents: [String], seed: UInt64) -> ModelRequest {
        request(ContextPrompt.update, list, intents, temperature: updateTemperature, seed: seed)
    }

    static func review(_ list: [ModelContext], _ intents: [String], seed: UInt64) -> ModelRequest {
        request(ContextPrompt.review, list, intents, temperature: updateTemperature, seed: seed)
    }

    private static func request(
        _ instructions: String, _ list: [ModelContext]?, _ intents: [String], temperature: Double, seed: UInt64
    ) -> ModelRequest {
        var members: [JSONValue.Member] = []
        if let list { members.append(JSONValue.Member("kinds", .array(list.map(\.json)))) }
        members.append(JSONValue.Member("intents", .array(intents.map { .string($0) })))
        var request = AnalystPrompt.request(instructions, .object(members), shape: shape, maximumTokens: 1800)
        request.sampling.temperature = temperature
        request.sampling.seed = seed
        return request
    }

    /// Minibatches of nearly equal size, at most ``batch`` each.
    static func batches(_ intents: [String]) -> [[String]] {
        let count = (intents.count + batch - 1) / batch
        return (0..<count).map { index in
            Array(intents[(index * intents.count / count)..<((index + 1) * intents.count / count)])
        }
    }

    /// The contexts of these intents, empty where all are of one kind; nil where no draft could be had.
    ///
    /// - Parameter intents: in random order.
    func contexts(of intents: [String]) async throws -> [ModelContext]? {
        var list: [ModelContext]?
        for batch in Self.batches(intents) {
            guard let known = list, !known.isEmpty else {
                if let drafted = try await ask(Self.draft(batch, seed: seed)) { list = drafted }
                continue
            }
            // An answer of which nothing is left changes nothing.
            if let updated = try await ask(Self.update(known, batch, seed: seed)), !updated.isEmpty { list = updated }
        }
        guard let list else { return nil }
        guard list.count > 1 else { return [] }
        let reviewed = try await ask(Self.review(list, mixed(intents), seed: seed)) ?? []
        let final = reviewed.isEmpty ? list : reviewed
        return final.count > 1 ? final : []
    }

    private func ask(_ request: ModelRequest) async throws -> [ModelContext]? {
        guard case .success(let answer) = try await asker.ask(.taxonomy, request) else { return nil }
        let found = ModelContext.all(in: answer, quotes: quotes, refused: asker.refuse)
        // A list whose every entry is refused is no list; an empty one is.
        return found.isEmpty && answer["kinds"]?.array?.isEmpty == false ? nil : found
    }

    /// A minibatch from all of them.
    private func mixed(_ intents: [String]) -> [String] {
        var generator = SeededGenerator(seed: seed, label: "contexts.review")
        return Array(intents.shuffled(using: &generator).prefix(Self.batch))
    }
}
