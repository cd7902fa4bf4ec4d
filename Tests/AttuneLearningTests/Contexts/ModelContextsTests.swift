import AttuneCore
import Testing

@testable import AttuneLearning

@Suite("Contexts by model")
struct ModelContextsTests {
    private func requests(_ count: Int, seed: UInt64 = 3, topics: Int = 3) -> [(text: String, topic: String)] {
        var generator = RequestGenerator(seed: seed)
        return generator.requests(count, topics: topics)
    }

    private func contexts(
        _ model: ScriptedReader, _ change: (inout ModelContexts.Options) -> Void = { _ in }
    ) -> (ModelAnalyst, ModelContexts) {
        let analyst = ModelAnalyst(model)
        var options = ModelContexts.Options()
        change(&options)
        return (analyst, ModelContexts(analyst, options: options))
    }

    private func instructions(_ request: ModelRequest) -> String { request.messages.first?.text ?? "" }

    @Test("summarises, drafts from one minibatch, updates over the others, reviews, then files")
    func steps() async throws {
        let model = ContextReader.honest()
        let (analyst, contexts) = contexts(model) { $0.sample = 450 }
        let texts = (0..<500).map { "Request number \($0) about bread ovens" }
        let result = try await contexts.assign(texts)
        let steps = model.requests.map { instructions($0) }
        #expect(steps.prefix(45).allSatisfy { $0 == ContextPrompt.summary })
        #expect(
            Array(steps[45..<49]) == [
                ContextPrompt.draft, ContextPrompt.update, ContextPrompt.update, ContextPrompt.review,
            ])
        #expect(steps.dropFirst(49).allSatisfy { $0 == ContextPrompt.assign } && steps.count == 49 + 25)
        #expect(model.requests(for: "kinds").map(\.sampling.temperature) == [0.5, 0.2, 0.2, 0.2])
        #expect(analyst.counts.asked == [.summarise: 45, .taxonomy: 4, .assign: 25])
        #expect(analyst.counts.failures == 0 && analyst.counts.refused == 0)
        #expect(result.contexts.count == 500)
    }

    @Test("three planted intents are found again, and the local classifier tells them apart")
    func planted() async throws {
        let planted = requests(400)
        let (_, contexts) = contexts(ContextReader.honest())
        let result = try await contexts.assign(planted.map(\.text))
        #expect(result.taxonomy.map(\.id).sorted() == ["bicycle-repair", "bread-baking", "tax-filing"])
        #expect(result.taxonomy.map(\.name).contains("bread baking"))
        let ids = Dictionary(
            uniqueKeysWithValues: ContextReader.kinds.map { ($0.0, $0.1.replacing(" ", with: "-")) })
        let right = zip(planted, result.contexts).count { ids[$0.topic] == $1 }
        #expect(Double(right) >= 0.9 * Double(planted.count), "filed as planted: \(right)")

        #expect(result.contextModel.contexts.sorted() == ["bicycle-repair", "bread-baking", "tax-filing"])
        let fresh = requests(300, seed: 77)
        let told = fresh.count { result.contextModel.classify($0.text).context == ids[$0.topic] }
        #expect(Double(told) >= 0.85 * Double(fresh.count), "told apart locally: \(told)")
    }

    @Test("what fits no kind is other, also for the local classifier")
    func other() async throws {
        let planted = requests(600, topics: 6)
        let (_, contexts) = contexts(ContextReader.honest())
        let result = try await contexts.assign(planted.map(\.text) + ["", "  \n"])
        let known = Set(ContextReader.kinds.map(\.0))
        let outside = zip(planted, result.contexts).filter { !known.contains($0.0.topic) }
        #expect(Double(outside.count { $0.1 == "other" }) > 0.8 * Double(outside.count))
        #expect(result.contexts.suffix(2) == ["other", "other"])
        #expect(result.contextModel.contexts.count == 3)
        let assignment = result.assignment(of: (planted.map(\.text) + ["", ""]).map(ContextFeatures.init(text:)))
        #expect(zip(assignment.contexts, result.contexts).allSatisfy { $0 == ($1 == "other" ? nil : $1) })
    }

    @Test("the seed decides the sample, and the order of the requests does not matter")
    func sample() async throws {
        let texts = requests(200).map(\.text)
        func sampled(_ seed: UInt64, _ texts: [String]) async throws -> (Set<String>, [String?]) {
            let model = ContextReader.honest()
            let (_, contexts) = contexts(model) {
                $0.sample = 30
                $0.seed = seed
            }
            let result = try await contexts.assign(texts)
            let sent = try model.requests(for: "intents").flatMap {
                ContextReader.texts(try JSONValue.parse(Array(($0.messages.last?.text ?? "").utf8))["requests"])
            }
            #expect(sent.count == 30)
            return (Set(sent), result.contexts)
        }
        let first = try await sampled(1, texts)
        let again = try await sampled(1, texts.reversed())
        let another = try await sampled(2, texts)
        #expect(first.0 == again.0 && first.1 == again.1.reversed())
        #expect(first.0 != another.0)
    }

    @Test("identical requests are asked about once and filed alike")
    func identical() async throws {
        let model = ContextReader.honest()
        let (analyst, contexts) = contexts(model)
        let texts = requests(20).map(\.text)
        let once = try await contexts.assign(texts)
        let before = analyst.counts
        let many = try await contexts.assign(texts + texts + texts.map { " \($0)\n" })
        #expect(many.contexts == once.contexts + once.contexts + once.contexts)
        for step in [AnalystStep.summarise, .taxonomy, .assign] {
            #expect(analyst.counts.asked[step] == 2 * (before.asked[step] ?? 0))
        }
    }

    @Test("no requests, or none with a word: nothing is asked", arguments: [[], ["", " \n "]])
    func empty(texts: [String]) async throws {
        let model = ContextReader.honest()
        let result = try await contexts(model).1.assign(texts)
        #expect(model.requests.isEmpty)
        #expect(result.contexts == texts.map { _ in "other" })
        #expect(result.taxonomy.isEmpty && result.contextModel == .empty)
    }

    @Test("an empty taxonomy, or one of a single kind, is one context for all", arguments: [[], ["bread baking"]])
    func single(kinds: [String]) async throws {
        let model = ScriptedReader { shape, data in
            shape == "intents" ? ContextReader.intents(["bake some bread"]) : ContextReader.kinds(kinds)
        }
        let result = try await contexts(model).1.assign(requests(40, topics: 1).map(\.text))
        #expect(result.taxonomy.isEmpty)
        #expect(result.contexts == (0..<40).map { _ in ModelContextResult.single })
        #expect(model.requests(for: "filed").isEmpty)
        #expect(result.contextModel.contexts == [ModelContextResult.single])
    }

    @Test("a kind with too few requests is given up and its requests are other")
    func tiny() async throws {
        let texts = requests(100, topics: 2).map(\.text) + ["How is an income statement made?"]
        let result = try await contexts(ContextReader.honest()).1.assign(texts)
        #expect(result.taxonomy.map(\.id).sorted() == ["bicycle-repair", "bread-baking"])
        #expect(result.contexts.last == "other")
    }

    @Test("long requests are cut before they are sent")
    func cut() async throws {
        let model = ContextReader.honest()
        _ = try await contexts(model).1.assign([String(repeating: "bake bread ", count: 500)])
        for request in model.requests(for: "intents") + model.requests(for: "filed") {
            let data = try JSONValue.parse(Array((request.messages.last?.text ?? "").utf8))
            #expect(ContextReader.texts(data["requests"]).allSatisfy { $0.count <= 610 })
        }
    }

    @Test("what would be asked is told ahead")
    func planning() async throws {
        let model = ContextReader.honest()
        let (_, contexts) = contexts(model) { $0.sample = 250 }
        let texts = requests(400).map(\.text)
        let expected = contexts.expected(for: texts)
        #expect(model.requests.isEmpty)
        _ = try await contexts.assign(texts)
        #expect(Set(expected.requests) == Set(model.requests(for: "intents")))
        #expect(expected.laterCalls == model.requests(for: "kinds").count + model.requests(for: "filed").count)
        #expect(expected.laterInputTokens > 0 && expected.laterOutputTokens > 0)
    }
}
