import AttuneCore
import AttuneTransformer
import Foundation
import Testing

@Suite struct LocalModelTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ModelConfiguration.Family.allCases)
    func everyFamilyAnswers(_ family: ModelConfiguration.Family) async throws {
        try TinyChat.write(to: folder, family: family)
        let model = try LocalModel(folder: folder.path)
        #expect(model.id == "local:" + URL(fileURLWithPath: folder.path).lastPathComponent)
        #expect(model.endTokens == [257])
        var request = ModelRequest(system: "Be brief.", prompt: "Why?")
        request.sampling.maximumTokens = 12
        request.sampling.temperature = 1
        request.sampling.seed = 9
        let answer = try await model.answer(request)
        #expect(answer.model == model.id && answer.usage.output ?? 0 <= 12)
        #expect(
            answer.usage.input
                == model.tokenizer.encode(parts: [
                    .control(
                        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n"
                    )
                ]).count)
        #expect(try await model.answer(request) == answer)
        var text = ""
        for try await piece in model.stream(request) {
            switch piece {
            case .text(let part): text += part
            case .end(let whole): #expect(whole == answer)
            }
        }
        #expect(
            text.trimmingCharacters(in: .whitespacesAndNewlines)
                == answer.text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    @Test func aShapeIsAskedForInWords() async throws {
        try TinyChat.write(to: folder, positions: 2048)
        let model = try LocalModel(folder: folder.path)
        let shape = AnswerShape("word", [.init("word", "any word", .text(atMost: 10))])
        var plain = ModelRequest(system: "S", prompt: "P")
        plain.sampling.maximumTokens = 4
        var shaped = plain
        shaped.shape = shape
        var worded = plain
        worded.messages[0].text += "\n\n" + shape.instructions
        #expect(try await model.answer(shaped) == model.answer(worded))
        // A random model keeps to no shape: the question fails as with any other model.
        await #expect(throws: ModelError.self) { try await StructuredModel(model).answer(shaped) }
    }

    @Test func requestsThatDoNotFitAreRefusedWithoutTheirText() async throws {
        try TinyChat.write(to: folder, positions: 64)
        let model = try LocalModel(folder: folder.path)
        let error = await #expect(throws: ModelError.self) {
            try await model.answer(ModelRequest(system: nil, prompt: String(repeating: "secret ", count: 40)))
        }
        #expect(error?.code == .rejected)
        #expect(
            error?.description.contains("context ends at 64") == true && error?.description.contains("secret") == false)
        await #expect(throws: ModelError.self) { try await model.answer(ModelRequest(messages: [Message(.tool, "x")])) }
    }

    @Test func aModelWithoutATemplateCompletesTexts() async throws {
        try TinyChat.write(to: folder, hasTemplate: false)
        let model = try LocalModel(folder: folder.path)
        #expect(model.template == nil)
        #expect(try model.prompt([Message(.system, "a"), Message(.user, "b")]) == model.tokenizer.encode("a\n\nb\n\n"))
    }

    @Test func aTokenizerOfALargerModelIsRefused() throws {
        try TinyChat.write(to: folder)
        try TinyModel.write(TinyModel.configuration(.llama, ["vocab_size": 200]), to: folder)
        let error = #expect(throws: ModelFolderError.self) { try LocalModel(folder: folder.path) }
        #expect(error?.description.contains("ids up to 257") == true)
    }
}
