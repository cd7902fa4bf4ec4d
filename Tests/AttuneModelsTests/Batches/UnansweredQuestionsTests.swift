import AttuneCore
import AttuneModels
import Foundation
import Testing

@Suite struct UnansweredQuestionsTests {
    private static let shapes = [
        AnswerShape("signs", [.init("signs", "", .array(.choice(["praise", "style"]), atMost: 3))]),
        AnswerShape(
            "all",
            [
                .init("text", "", .text(atMost: 5)), .init("word", "", .choice(["yes", "no"])),
                .init("number", "", .integer(3...9)), .init("flag", "", .boolean),
                .init("inner", "", .object([.init("list", "", .array(.boolean, atMost: 1))])),
            ]),
    ]

    private static func model() -> ProviderModel {
        let endpoint = ModelEndpoint(
            format: .openai, model: ModelName(id: "openai/m", name: "m"), base: "https://host.example/v1")
        return ProviderModel(endpoint, caller: ModelCaller(transport: FakeProvider()))
    }

    @Test(arguments: shapes) func `What is not stored is collected once, and answered with the least that fits`(
        shape: AnswerShape
    ) async throws {
        let questions = UnansweredQuestions(to: Self.model(), store: InMemoryAnswerStore())
        let request = ModelRequest(system: nil, prompt: "why", shape: shape)
        for _ in 0..<3 {
            let value = try JSONValue.parse(try await questions.answer(request).text)
            #expect(shape.problem(in: value) == nil)
        }
        #expect(questions.all.map(\.question.request) == [request])
    }

    @Test func `A stored answer is handed out and not collected`() async throws {
        let model = Self.model()
        let store = InMemoryAnswerStore()
        let request = ModelRequest(system: nil, prompt: "why", shape: Self.shapes[0])
        store.store(ModelAnswer(text: "because", model: "m-1"), for: try model.hash(request))
        let questions = UnansweredQuestions(to: model, store: store)
        #expect(try await questions.answer(request).text == "because")
        #expect(questions.all.isEmpty)
    }

    @Test func `The list does not depend on the order of the questions`() async throws {
        let asked = (0..<20).map { ModelRequest(system: nil, prompt: "ask \($0)", shape: Self.shapes[0]) }
        let lists = try await [asked, asked.reversed()].asyncMap { order in
            let questions = UnansweredQuestions(to: Self.model(), store: InMemoryAnswerStore())
            for request in order { _ = try await questions.answer(request) }
            return questions.all.map(\.question.request)
        }
        #expect(lists[0].count == 20 && lists[0] == lists[1])
    }

    @Test func `Free text has no least answer`() async throws {
        let questions = UnansweredQuestions(to: Self.model(), store: InMemoryAnswerStore())
        let error = await #expect(throws: ModelError.self) {
            try await questions.answer(ModelRequest(system: nil, prompt: "why"))
        }
        #expect(error?.code == .unsupported)
    }
}

extension Array {
    fileprivate func asyncMap<T>(_ change: (Element) async throws -> T) async rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try await change(element)) }
        return result
    }
}
