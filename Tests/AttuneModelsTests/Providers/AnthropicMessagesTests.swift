import AttuneCore
import Testing

@testable import AttuneModels

@Suite("Anthropic's message format")
struct AnthropicMessagesTests {
    static let model = ModelName(id: "anthropic/claude-sonnet-4-5", name: "claude-sonnet-4-5")
    static let request = ModelRequest(system: "Judge.", prompt: "This?", shape: Fixtures.shape)
    let codec = AnthropicMessages()

    @Test("says all of a request, with the standing instructions marked for the cache")
    func body() throws {
        let body = try codec.body(of: OpenAIChatTests.request, model: Self.model, form: BodyForm(streaming: true))
        #expect(
            text(body)
                == #"{"max_tokens":100,"messages":[{"content":"Hi \"you\"\n","role":"user"},{"content":"Yes?","role":"assistant"},{"content":"世界","role":"user"}],"model":"claude-sonnet-4-5","stop_sequences":["END"],"stream":true,"system":[{"text":"Be brief.","type":"text"},{"cache_control":{"type":"ephemeral"},"text":"No lists.","type":"text"}],"temperature":0,"top_p":0.9}"#
        )
        #expect(codec.headers["anthropic-version"] == "2023-06-01")
    }

    @Test("always limits the answer, because the format demands it")
    func minimal() throws {
        let body = try codec.body(of: ModelRequest(system: nil, prompt: "Hi"), model: Self.model, form: BodyForm())
        #expect(
            text(body)
                == #"{"max_tokens":4096,"messages":[{"content":"Hi","role":"user"}],"model":"claude-sonnet-4-5"}"#)
    }

    @Test("asks for a shape as the input of a tool, or in words")
    func shape() throws {
        let native = try JSONValue.parse(codec.body(of: Self.request, model: Self.model, form: BodyForm()))
        #expect(native["tool_choice"] == ["name": "verdict", "type": "tool"])
        #expect(native["tools"]?[0]?["input_schema"] == Fixtures.shape.jsonSchema)
        let words = try JSONValue.parse(
            codec.body(of: Self.request, model: Self.model, form: BodyForm(schema: .prompt)))
        #expect(words["tools"] == nil && words["tool_choice"] == nil)
        #expect(words["system"]?[0]?["text"]?.string == "Judge.\n\n" + Fixtures.shape.instructions)
    }

    @Test("reads an answer, and counts what the cache held as input")
    func answer() throws {
        let answer = try codec.answer(in: Array(Fixtures.anthropic.utf8), to: Self.request, model: Self.model)
        #expect(
            answer
                == ModelAnswer(
                    text: "Use a list.", finish: .stop, usage: TokenUsage(input: 1921, cached: 1800, output: 6),
                    model: "claude-sonnet-4-5-20250929"))
    }

    @Test("reads what a tool was called with as the answer")
    func tool() throws {
        let answer = try codec.answer(in: Array(Fixtures.anthropicTool.utf8), to: Self.request, model: Self.model)
        #expect(answer.text == #"{"score":3,"why":"ok"}"# && answer.finish == .stop)
    }

    @Test(
        "has a kind of failure for each answer that is none",
        arguments: [
            ("oops", ModelError.Code.malformed), ("{}", .malformed), (#"{"content": []}"#, .empty),
            (#"{"content": [{"type": "text", "text": ""}], "stop_reason": "refusal"}"#, .empty),
            (#"{"type": "error", "error": {"type": "overloaded_error", "message": "diary"}}"#, .server),
        ])
    func faults(body: String, code: ModelError.Code) {
        let error = #expect(throws: ModelError.self) {
            try codec.answer(in: Array(body.utf8), to: Self.request, model: Self.model)
        }
        #expect(error?.code == code && error?.description.contains("diary") == false)
    }

    @Test("reads a stream however it is cut", arguments: [1, 2, 3, 7, 64, 100_000])
    func stream(size: Int) throws {
        let bytes = Array(Fixtures.sse(Fixtures.anthropicEvents).utf8)
        var reader = codec.reader(for: Self.request, model: Self.model)
        var pieces: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces += try reader.feed(Array(bytes[start..<min(bytes.count, start + size)]))
        }
        #expect(pieces == ["Grüße, ", "世界 👋"])
        #expect(
            try reader.finish()
                == ModelAnswer(
                    text: Fixtures.streamed, finish: .stop, usage: TokenUsage(input: 30, cached: 5, output: 15),
                    model: "claude-sonnet-4-5-20250929"))
    }

    @Test("streams what a tool is called with")
    func toolStream() throws {
        var reader = codec.reader(for: Self.request, model: Self.model)
        let pieces = try reader.feed(Array(Fixtures.sse(Fixtures.anthropicToolEvents).utf8))
        let answer = try reader.finish()
        #expect(pieces.joined() == answer.text && answer.text == #"{"score": 3, "why": "ok"}"#)
    }

    @Test("takes a stream as cut until it stops", arguments: 0...8)
    func cut(events: Int) throws {
        var reader = codec.reader(for: Self.request, model: Self.model)
        _ = try reader.feed(Array(Fixtures.sse(Array(Fixtures.anthropicEvents.prefix(events))).utf8))
        if events == 8 {
            #expect(try reader.finish().text == Fixtures.streamed)
        } else {
            let error = #expect(throws: ModelError.self) { try reader.finish() }
            #expect(error?.code == .cut)
        }
    }

    @Test(
        "reports errors in the middle of a stream",
        arguments: [
            ("overloaded_error", ModelError.Code.server), ("rate_limit_error", .rateLimited), ("api_error", .server),
            ("invalid_request_error", .rejected), ("authentication_error", .unauthorized), ("new_error", .server),
        ])
    func streamFaults(type: String, code: ModelError.Code) {
        var reader = codec.reader(for: Self.request, model: Self.model)
        let event = ("error", #"{"type": "error", "error": {"type": "\#(type)", "message": "diary"}}"#)
        let error = #expect(throws: ModelError.self) {
            try reader.feed(Array(Fixtures.sse(Fixtures.anthropicEvents.prefix(4) + [event]).utf8))
        }
        #expect(error?.code == code && error?.description.contains("diary") == false)
    }
}
