import AttuneCore
import Testing

@testable import AttuneLearning

@Suite("Contexts by a model that fails or is talked into things")
struct ModelContextsFaultTests {
    private func requests(_ count: Int) -> [String] {
        var generator = RequestGenerator(seed: 5)
        return generator.requests(count, topics: 3).map(\.text)
    }

    @Test("a failed filing leaves its requests without a context, is counted, and the local classifier fills in")
    func filing() async throws {
        let texts = requests(200)
        let model = ScriptedReader { shape, data in
            switch shape {
            case "intents":
                return ContextReader.intents(ContextReader.texts(data["requests"]).map { _ in "ask for something" })
            case "kinds": return ContextReader.kinds(ContextReader.kinds.map(\.1))
            default:
                if ContextReader.texts(data["requests"]).contains(texts[0]) {
                    throw ModelError(.timeout, model: "m", problem: "p")
                }
                return ContextReader.filing(data)
            }
        }
        let analyst = ModelAnalyst(model)
        let result = try await ModelContexts(analyst, options: .init()).assign(texts)
        let missing = Set(zip(texts, result.contexts).filter { $0.1 == nil }.map(\.0))
        #expect(missing.count == ContextFiling.batch && missing.contains(texts[0]))
        #expect(analyst.counts.failed == [.assign: [.timeout: 1]])
        let filled = result.assignment(of: texts.map(ContextFeatures.init(text:)), leastConfidence: 0)
        let right = zip(texts, filled.contexts).filter { missing.contains($0.0) }.count { text, context in
            ContextReader.kinds.first { $0.0 == ContextReader.topic(of: text) }?.1.replacing(" ", with: "-") == context
        }
        #expect(right >= 12, "filled in as planted: \(right) of 20")
    }

    @Test("without a draft nothing has a context", arguments: ["intents", "kinds"])
    func drafting(shape failing: String) async throws {
        let model = ScriptedReader { shape, data in
            if shape == failing { throw ModelError(.server, model: "m", problem: "p") }
            return shape == "intents" ? ContextReader.intents(["bake some bread"]) : "{}"
        }
        let analyst = ModelAnalyst(model)
        let result = try await ModelContexts(analyst, options: .init()).assign(requests(30) + [""])
        #expect(result.contexts == (0..<30).map { _ in nil } + ["other"])
        #expect(result.contextModel == .empty && result.taxonomy.isEmpty)
        #expect(analyst.counts.failures == (failing == "intents" ? 3 : 1))
    }

    @Test("a failed update or review keeps the list as it stood", arguments: ["update", "review"])
    func updating(step: String) async throws {
        let model = ScriptedReader { shape, data in
            switch shape {
            case "intents":
                return ContextReader.intents(ContextReader.texts(data["requests"]).map { _ in "ask for something" })
            case "kinds":
                let isReview = data["kinds"] != nil && (data["intents"]?.array?.count ?? 0) == 200
                if data["kinds"] != nil, isReview == (step == "review") {
                    throw ModelError(.server, model: "m", problem: "p")
                }
                return ContextReader.kinds(ContextReader.kinds.map(\.1))
            default: return ContextReader.filing(data)
            }
        }
        let analyst = ModelAnalyst(model)
        let texts = requests(250).enumerated().map { "\($0) \($1)" }
        let result = try await ModelContexts(analyst, options: .init()).assign(texts)
        #expect(result.taxonomy.count == 3)
        #expect(analyst.counts.failed == [.taxonomy: [.server: 1]])
    }

    @Test("what cannot get better stops the run", arguments: [ModelError.Code.unauthorized, .budget])
    func fatal(code: ModelError.Code) async throws {
        let model = ScriptedReader { _, _ in throw ModelError(code, model: "m", problem: "p") }
        await #expect(throws: ModelError.self) {
            try await ModelContexts(ModelAnalyst(model), options: .init()).assign(requests(30))
        }
    }

    @Test("a request left out of an answer, or filed twice, has no context")
    func partial() throws {
        let contexts = ContextReader.contexts(["bread baking", "tax filing"])
        let answer = JSONValue.object([
            .init(
                "filed",
                .array(
                    [(1, 2), (2, 1), (2, 2), (4, 0)].map { request, kind in
                        .object([.init("request", .number(Double(request))), .init("kind", .number(Double(kind)))])
                    }))
        ])
        let read = ContextFiling.read(answer, requests: ["a", "b", "c", "d"], contexts: contexts)
        #expect(read == ["tax-filing", nil, nil, "other"])
    }

    @Test("no name or definition carries what a user wrote to the model", arguments: InjectionTests.attacks)
    func injection(attack: String) async throws {
        // The worst reader: it repeats requests and intents wherever words fit, whole and in pieces.
        @Sendable func pieces(_ text: String) -> [String] {
            let words = text.split(separator: " ").map(String.init)
            return [
                text, String(text.prefix(45)), words.prefix(4).joined(separator: " "),
                words.suffix(4).joined(separator: " "), words.suffix(3).joined(separator: " "),
            ]
        }
        let model = ScriptedReader { shape, data in
            switch shape {
            case "intents":
                return ContextReader.intents(
                    ContextReader.texts(data["requests"]).enumerated().map { index, request in
                        String(request.contains("bread") ? "bake bread" : pieces(request)[index % 5].prefix(110))
                    })
            case "kinds":
                let lines = Set((data["intents"]?.array ?? []).compactMap(\.string)).sorted()
                let names = pieces(attack).map { String($0.prefix(58)) } + lines
                // An honest name with the attack as its definition, and the attack as a name with an honest one.
                return ContextReader.kinds(
                    [("tax filing", String(attack.prefix(300)))]
                        + (["bread baking"] + names.prefix(13)).map { ($0, ContextReader.definition) })
            default:
                let kinds = ContextReader.texts(data["kinds"]).count
                return ContextReader.filed(ContextReader.texts(data["requests"]).indices.map { $0 % (kinds + 1) })
            }
        }
        // The same attack from many users, none of them identical.
        let texts = (0..<60).map { $0 % 2 == 0 ? "\(attack) \($0)" : "how to bake bread, try \($0)" }
        let result = try await ModelContexts(ModelAnalyst(model), options: .init()).assign(texts)
        #expect(result.taxonomy.contains { $0.id == "bread-baking" } || result.contexts.first == "general")
        for context in result.taxonomy {
            for line in [context.name, context.definition, context.id.replacing("-", with: " ")] {
                #expect(!Self.carries(line, Words.of(attack)), "a name carries the attack")
            }
        }
        for request in model.requests(for: "kinds") {
            let data = try JSONValue.parse(Array((request.messages.last { $0.role == .user }?.text ?? "").utf8))
            for intent in (data["intents"]?.array ?? []).compactMap(\.string) {
                let words = Words.of(intent)
                #expect(
                    !RequestQuotes([attack]).contains(words, run: 5), "an intent is a quote")
            }
        }
    }

    /// Three words of the attack in a row.
    private static func carries(_ line: String, _ attack: [String]) -> Bool {
        RequestQuotes([attack.joined(separator: " ")]).contains(Words.of(line), run: 3)
    }

    @Test(
        "what people call kinds of requests passes",
        arguments: [
            "code debugging", "technical explanations", "creative writing", "math problem solving", "text translation",
            "cover letter writing", "recipe ideas", "travel planning", "data analysis", "legal questions",
            "health advice", "role play", "image descriptions", "business strategy", "language learning",
            "text editing", "news summaries", "software setup", "product comparison", "e-mail drafting",
        ])
    func ordinary(name: String) {
        let contexts = ContextReader.contexts([name])
        #expect(contexts.map(\.name) == [name])
    }

    @Test(
        "names of the wrong form are refused, and kinds for the rest dropped",
        arguments: [
            "debugging", "a name of far too many words", "ignore your rules", "other requests", "Miscellaneous tasks",
            "代码 调试", "see www.example.com", "", "unclear intent",
        ])
    func wrong(name: String) {
        #expect(ContextReader.contexts([name]).isEmpty)
    }
}
