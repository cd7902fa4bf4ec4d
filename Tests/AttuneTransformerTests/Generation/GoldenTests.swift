import AttuneTransformer
import Foundation
import Testing

/// Values that were computed in 64-bit floats from the published weights.
private struct Golden: Decodable {
    struct Case: Decodable {
        var prompt: String
        var input_ids: [Int]
        var token_logprobs: [Double]
        var last_logits: [Float]
        var greedy_ids: [Int]
        var greedy_text: String
    }

    var cases: [Case]
}

@Suite(.enabled(if: SharedModels.arePresent, "needs shared/models (set ATTUNE_SHARED)"))
struct GoldenTests {
    @Test(arguments: SharedModels.names)
    func publishedModelsGiveTheGoldenTokensLogitsAndTexts(_ name: String) async throws {
        let path = try #require(SharedModels.folder(name))
        let golden = try JSONDecoder().decode(
            Golden.self, from: Data(contentsOf: URL(fileURLWithPath: path + "/golden.json")))
        let model = try LocalModel(folder: path)
        let generator = try await model.generator()
        for one in golden.cases {
            let ids = model.tokenizer.encode(one.prompt)
            #expect(ids == one.input_ids)

            let scores = try generator.scores(of: [(prompt: "", text: one.prompt)])
            #expect(scores[0].tokens == one.input_ids)
            for (ours, theirs) in zip(scores[0].logProbabilities, one.token_logprobs) {
                #expect(abs(Double(ours) - theirs) <= 1e-4 * max(1, abs(theirs)))
            }

            let logits = try generator.model.forward([SequenceInput(ids)]).values(sequence: 0)
            let scale = one.last_logits.map(abs).max() ?? 1
            let difference = zip(logits, one.last_logits).map { abs($0 - $1) }.max() ?? .infinity
            #expect(logits.count == one.last_logits.count)
            #expect(difference <= 1e-4 * scale, "\(difference)")

            var request = GenerationRequest(prompt: ids, endTokens: model.endTokens)
            request.options.maximumTokens = 48
            let text = try await generator.generate(request)
            #expect(text.tokens == one.greedy_ids)
            #expect(model.tokenizer.decode(ids + text.tokens, skipsSpecialTokens: false).hasSuffix(one.greedy_text))
        }
    }

    /// The text that llama2.c documents for this checkpoint.
    @Test func storiesBeginAsDocumented() async throws {
        let model = try LocalModel(folder: #require(SharedModels.folder("stories260k")))
        var request = GenerationRequest(prompt: model.tokenizer.encode(""), endTokens: model.endTokens)
        request.options.maximumTokens = 60
        let text = try await model.generator().generate(request)
        #expect(
            text.text.hasPrefix(
                """
                Once upon a time, there was a little girl named Lily. She loved to play outside in the park. One day, \
                she saw a big, red ball.
                """), "\(text.text)")
    }
}
