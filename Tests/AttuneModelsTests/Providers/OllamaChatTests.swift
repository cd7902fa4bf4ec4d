import AttuneCore
import Testing

@testable import AttuneModels

@Suite("Ollama's chat format")
struct OllamaChatTests {
    static let model = ModelName(id: "ollama/llama3.2", name: "llama3.2")
    static let request = ModelRequest(system: "Judge.", prompt: "This?", shape: Fixtures.shape)
    let codec = OllamaChat()

    @Test("says all of a request, and that it wants no stream")
    func body() throws {
        let body = try codec.body(of: OpenAIChatTests.request, model: Self.model, form: BodyForm(streaming: false))
        #expect(
            text(body)
                == #"{"messages":[{"content":"Be brief.","role":"system"},{"content":"No lists.","role":"system"},{"content":"Hi \"you\"\n","role":"user"},{"content":"Yes?","role":"assistant"},{"content":"世界","role":"user"}],"model":"llama3.2","options":{"num_ctx":4096,"num_predict":100,"seed":7,"stop":["END"],"temperature":0,"top_p":0.9},"stream":false}"#
        )
    }

    @Test("asks for a shape as format, or in words")
    func shape() throws {
        let native = try JSONValue.parse(codec.body(of: Self.request, model: Self.model, form: BodyForm()))
        #expect(native["format"] == Fixtures.shape.jsonSchema)
        let words = try JSONValue.parse(
            codec.body(of: Self.request, model: Self.model, form: BodyForm(schema: .prompt)))
        #expect(words["format"] == nil)
        #expect(words["messages"]?[0]?["content"]?.string == "Judge.\n\n" + Fixtures.shape.instructions)
    }

    @Test(
        "asks for a context that holds prompt and answer, in doubling steps",
        arguments: [
            (10, 100, 4096), (7000, nil, 8192), (10, 5000, 8192), (90_000, 1000, 32_768), (380_000, 1000, 131_072),
        ])
    func context(bytes: Int, limit: Int?, size: Int) throws {
        let request = ModelRequest(
            system: nil, prompt: String(repeating: "x", count: bytes), sampling: Sampling(maximumTokens: limit))
        let body = try JSONValue.parse(codec.body(of: request, model: Self.model, form: BodyForm()))
        #expect(body["options"]?["num_ctx"]?.int == size)
        #expect(size >= bytes / 4 + (limit ?? 0))
    }

    @Test("refuses what the server would cut")
    func tooLong() {
        let request = ModelRequest(system: nil, prompt: String(repeating: "x", count: 500_000))
        let error = #expect(throws: ModelError.self) {
            try codec.body(of: request, model: Self.model, form: BodyForm())
        }
        #expect(error?.code == .unsupported && error?.problem.contains("xx") == false)
    }

    @Test("reads an answer with its usage")
    func answer() throws {
        let answer = try codec.answer(in: Array(Fixtures.ollama.utf8), to: Self.request, model: Self.model)
        #expect(
            answer
                == ModelAnswer(
                    text: "Use a list.", finish: .stop, usage: TokenUsage(input: 26, output: 298), model: "llama3.2"))
    }

    @Test(
        "has a kind of failure for each answer that is none",
        arguments: [
            ("oops", ModelError.Code.malformed), ("{}", .malformed), (#"{"error": "diary"}"#, .server),
            (#"{"message": {"content": ""}, "done": true, "done_reason": "length"}"#, .empty),
        ])
    func faults(body: String, code: ModelError.Code) {
        let error = #expect(throws: ModelError.self) {
            try codec.answer(in: Array(body.utf8), to: Self.request, model: Self.model)
        }
        #expect(error?.code == code && error?.description.contains("diary") == false)
    }

    @Test("reads a stream however it is cut", arguments: [1, 2, 3, 7, 64, 100_000])
    func stream(size: Int) throws {
        let bytes = Array(Fixtures.ollamaLines.joined(separator: "\n").utf8)
        var reader = codec.reader(for: Self.request, model: Self.model)
        var pieces: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces += try reader.feed(Array(bytes[start..<min(bytes.count, start + size)]))
        }
        #expect(pieces == ["Grüße, ", "世界 👋"])
        #expect(
            try reader.finish()
                == ModelAnswer(
                    text: Fixtures.streamed, finish: .stop, usage: TokenUsage(input: 26, output: 282),
                    model: "llama3.2"))
    }

    @Test("takes a stream as cut until it is done", arguments: 0...2)
    func cut(lines: Int) throws {
        var reader = codec.reader(for: Self.request, model: Self.model)
        _ = try reader.feed(Array(Fixtures.ollamaLines.prefix(lines).joined(separator: "\n").utf8))
        let error = #expect(throws: ModelError.self) { try reader.finish() }
        #expect(error?.code == .cut)
    }

    @Test("reports errors in the middle of a stream")
    func streamFault() {
        var reader = codec.reader(for: Self.request, model: Self.model)
        let error = #expect(throws: ModelError.self) {
            try reader.feed(Array((Fixtures.ollamaLines[0] + "\n" + #"{"error": "diary"}"# + "\n").utf8))
        }
        #expect(error?.code == .server && error?.description.contains("diary") == false)
    }
}
