import AttuneCore
import Synchronization
import Testing

/// Answers with what it is told, in order, and remembers what it was asked.
private final class ScriptedModel: LanguageModel {
    let id = "test/scripted"
    private let state: Mutex<(replies: [Result<ModelAnswer, ModelError>], requests: [ModelRequest])>

    init(_ replies: [Result<ModelAnswer, ModelError>]) { state = Mutex((replies, [])) }

    convenience init(_ texts: String...) {
        self.init(texts.map { .success(ModelAnswer(text: $0, usage: TokenUsage(input: 10, output: 5), model: "m")) })
    }

    var requests: [ModelRequest] { state.withLock { $0.requests } }

    func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        try state.withLock { state in
            state.requests.append(request)
            guard !state.replies.isEmpty else { throw ModelError(.server, model: id, problem: "The script has ended.") }
            return try state.replies.removeFirst().get()
        }
    }
}

@Suite struct StructuredModelTests {
    private let request = ModelRequest(system: "Static part.", prompt: "What did they like?", shape: statementShape)

    @Test func `A right answer takes one call`() async throws {
        let script = ScriptedModel("Sure: \(goodAnswer.text())")
        let model = StructuredModel(script)
        let answer = try await model.answer(request)
        #expect(answer.value == goodAnswer)
        #expect(!answer.isRepaired)
        #expect(script.requests == [request])
        #expect(model.counts.right == 1 && model.counts.asked == 1)
    }

    @Test func `A wrong answer is repaired once, with our words for what is wrong`() async throws {
        let wrong = #"{"statements":[],"certain":"yes","SECRET":1}"#
        let script = ScriptedModel(wrong, goodAnswer.text())
        let model = StructuredModel(script)
        let answer = try await model.answer(request)
        #expect(answer.isRepaired)
        #expect(answer.usage == TokenUsage(input: 20, output: 10))
        #expect(model.counts.repaired == 1 && model.counts.asked == 1)
        let second = try #require(script.requests.last)
        #expect(second.messages.prefix(2) == request.messages[...])
        #expect(second.messages[2] == Message(.assistant, wrong))
        #expect(second.messages[3].text.contains("`certain` must be true or false"))
        #expect(!second.messages[3].text.contains("SECRET"))
        #expect(second.shape == statementShape)
    }

    @Test(
        arguments: [
            (["words", "words"], .notJSON), (["words", #"{"certain":true}"#], .wrongShape),
            ([#"{"certain":true}"#, "words"], .notJSON), (["", ""], .empty), ([#"{"a":"#, #"{"a":"#], .notJSON),
        ] as [([String], ModelError.Code)])
    func `After one repair the question has failed`(texts: [String], code: ModelError.Code) async throws {
        let script = ScriptedModel(texts.map { .success(ModelAnswer(text: $0, model: "m")) })
        let model = StructuredModel(script)
        let error = await #expect(throws: ModelError.self) { try await model.answer(request) }
        #expect(error?.code == code)
        #expect(script.requests.count == 2)
        #expect(model.counts.failed == [code: 1])
    }

    @Test func `A failure of the model is counted by its kind and not repaired`() async throws {
        let script = ScriptedModel([.failure(ModelError(.rateLimited, model: "m", problem: ""))])
        let model = StructuredModel(script)
        await #expect(throws: ModelError.self) { try await model.answer(request) }
        #expect(script.requests.count == 1)
        #expect(model.counts.failed == [.rateLimited: 1])
    }

    @Test func `Of a huge answer only the start is sent back`() async throws {
        let script = ScriptedModel(String(repeating: "prose ", count: 200_000), goodAnswer.text())
        _ = try await StructuredModel(script).answer(request)
        let shown = try #require(script.requests.last?.messages[2].text)
        #expect(shown.count == 4001 && shown.hasSuffix("…"))
    }

    @Test func `No error holds a word of the answer`() async throws {
        let script = ScriptedModel("SECRET", #"{"SECRET": {"SECRET": "SECRET"}}"#)
        let error = await #expect(throws: ModelError.self) { try await StructuredModel(script).answer(request) }
        #expect(error.map { "\($0)".contains("SECRET") } == false)
    }

    @Test func `A request without a shape is refused before it is sent`() async throws {
        let script = ScriptedModel("x")
        let error = await #expect(throws: ModelError.self) {
            try await StructuredModel(script).answer(ModelRequest(system: nil, prompt: "x"))
        }
        #expect(error?.code == .unsupported)
        #expect(script.requests.isEmpty)
    }
}
