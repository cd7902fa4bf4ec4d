import AttuneCore
import AttuneTransformer
import Foundation
import Testing

@Suite struct TextGeneratorTests {
    private let folder: TemporaryFolder
    private let model: LocalModel

    init() throws {
        folder = try TemporaryFolder()
        try TinyChat.write(to: folder)
        model = try LocalModel(folder: folder.path)
    }

    private func request(
        _ text: String, seed: UInt64 = 1, temperature: Double = 1, tokens: Int = 24, adapter: LowRankAdapter? = nil
    ) -> GenerationRequest {
        var request = GenerationRequest(prompt: model.tokenizer.encode(text), adapter: adapter)
        request.options.temperature = temperature
        request.options.seed = seed
        request.options.maximumTokens = tokens
        return request
    }

    private func adapter(seed: UInt64, targets: AdapterTargets = .all) throws -> LowRankAdapter {
        var settings = AdapterSettings()
        settings.rank = 2
        settings.targets = targets
        var random = SeededGenerator(seed: seed)
        let fresh = try LowRankAdapter(
            settings: settings, configuration: model.folder.configuration, generator: &random)
        // A fresh adapter changes nothing: give it updates by way of its file.
        let path = try TemporaryFolder()
        try fresh.write(to: path.path)
        let file = try SafetensorsFile(path: path.path + "/adapter_model.safetensors")
        let items = try file.tensors.values.map { tensor in
            let floats = try tensor.floats().map { _ in Float.random(in: -0.4...0.4, using: &random) }
            return SafetensorsWriter.Item(tensor.name, shape: tensor.shape, floats: floats)
        }
        try SafetensorsWriter.write(items, to: path.path + "/adapter_model.safetensors")
        return try LowRankAdapter(folder: path.path, configuration: model.folder.configuration)
    }

    @Test func aTextDoesNotDependOnItsNeighbours() async throws {
        let generator = try await model.generator()
        let head = AdapterTargets.projections([.query], head: true)
        let adapters = [nil, try adapter(seed: 1), try adapter(seed: 2, targets: head)]
        let requests = (0..<12).map { index in
            request(
                String(repeating: "Once upon a time ", count: index % 5 + 1), seed: UInt64(index),
                temperature: index.isMultiple(of: 3) ? 0 : 0.9, tokens: 8 + index, adapter: adapters[index % 3])
        }
        var alone: [GeneratedText] = []
        for request in requests { alone.append(try await generator.generate(request)) }
        #expect(Set(alone.map(\.tokens)).count == 12)
        let together = try await requests.concurrentMap(atMost: 12) { try await generator.generate($0) }
        #expect(together.map(\.tokens) == alone.map(\.tokens))

        var limits = TextGenerator.Limits()
        limits.sequences = 2
        limits.promptTokens = 7
        let narrow = TextGenerator(model: generator.model, tokenizer: model.tokenizer, limits: limits)
        let queued = try await requests.concurrentMap(atMost: 12) { try await narrow.generate($0) }
        #expect(queued.map(\.tokens) == alone.map(\.tokens))
    }

    @Test func theSameSeedGivesTheSameTextAndAnotherAnother() async throws {
        let generator = try await model.generator()
        let first = try await generator.generate(request("a", seed: 3))
        #expect(try await generator.generate(request("a", seed: 3)) == first)
        #expect(try await generator.generate(request("a", seed: 4)).tokens != first.tokens)
    }

    @Test func cachedStepsGiveWhatTheWholeTextGives() async throws {
        let generator = try await model.generator()
        var greedy = request("The cat", temperature: 0, tokens: 16)
        greedy.wantsLogProbabilities = true
        let text = try await generator.generate(greedy)
        var tokens = greedy.prompt
        for (index, token) in text.tokens.enumerated() {
            let logits = try generator.model.forward([SequenceInput(tokens)]).values(sequence: 0)
            #expect(logits.indices.max { logits[$0] < logits[$1] } == token)
            let sum = logits.reduce(0.0) { $0 + exp(Double($1)) }
            #expect(abs(Double(text.logProbabilities[index]) - (Double(logits[token]) - log(sum))) < 1e-4)
            tokens.append(token)
        }
        let scores = try generator.model.logProbabilities(of: [tokens])[0]
        for (ours, theirs) in zip(scores.suffix(text.tokens.count), text.logProbabilities) {
            #expect(abs(ours - theirs) < 1e-4)
        }
    }

    @Test func piecesMakeUpTheTextAndNoStopTextShows() async throws {
        let generator = try await model.generator()
        let whole = try await generator.generate(request("b", tokens: 60))
        let letters = Array(whole.text.unicodeScalars)
        try #require(letters.count > 12)
        var cut = request("b", tokens: 60)
        cut.options.stop = [String(String.UnicodeScalarView(letters[5...7]))]
        var pieces = ""
        var end: GeneratedText?
        for try await event in generator.stream(cut) {
            switch event {
            case .text(let text): pieces += text
            case .end(let text): end = text
            }
        }
        #expect(pieces == end?.text)
        #expect(end?.finish == .stop)
        #expect(whole.text.hasPrefix(pieces) && !pieces.contains(cut.options.stop[0]))
    }

    @Test func answersEndAtTheModelsEndAndAtTheContexts() async throws {
        let generator = try await model.generator()
        let free = try await generator.generate(request("c", tokens: 30))
        var ending = request("c", tokens: 30)
        ending.endTokens = [free.tokens[4]]
        let ended = try await generator.generate(ending)
        let first = try #require(free.tokens.firstIndex(of: free.tokens[4]))
        #expect(ended.tokens == Array(free.tokens[...first]) && ended.finish == .stop)
        #expect(ended.text == model.tokenizer.decode(free.tokens[..<first]))
        ending.options.ignoresEnd = true
        let through = try await generator.generate(ending)
        #expect(through.tokens.count == 30 && !through.tokens.contains(free.tokens[4]))

        var long = request(String(repeating: "x", count: 250), tokens: 100)
        #expect(try await generator.generate(long).tokens.count == 6)
        #expect(try await generator.generate(long).finish == .length)
        long.prompt = Array(repeating: 1, count: 256)
        await #expect(throws: GenerationError.self) { try await generator.generate(long) }
        await #expect(throws: GenerationError.self) { try await generator.generate(GenerationRequest(prompt: [])) }
        await #expect(throws: GenerationError.self) { try await generator.generate(GenerationRequest(prompt: [258])) }
        var wrong = request("d")
        wrong.options.topP = 7
        let bad = wrong
        await #expect(throws: GenerationError.self) { try await generator.generate(bad) }
    }

    @Test func aListenerWhoLeavesStopsTheWork() async throws {
        let generator = try await model.generator()
        let long = request("e", tokens: 200)
        let task = Task { try await generator.generate(long) }
        try await Task.sleep(for: .milliseconds(5))
        task.cancel()
        await #expect(throws: CancellationError.self) { _ = try await task.value }
        // The generator goes on with others.
        #expect(try await generator.generate(request("f", tokens: 3)).tokens.count == 3)
    }
}
