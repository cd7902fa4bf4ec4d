import AttuneCore
import Testing

@testable import AttuneModels

/// The text of a body.
func text(_ body: [UInt8]) -> String { String(decoding: body, as: UTF8.self) }

@Suite("OpenAI's chat format")
struct OpenAIChatTests {
    static let model = ModelName(id: "openai/gpt-4o-mini", name: "gpt-4o-mini")
    let codec = OpenAIChat(isOpenAI: true)

    static let request = ModelRequest(
        messages: [
            Message(.system, "Be brief."), Message(.developer, "No lists."), Message(.user, "Hi \"you\"\n"),
            Message(.assistant, "Yes?", rating: 1), Message(.user, "世界"),
        ],
        sampling: Sampling(temperature: 0, topP: 0.9, maximumTokens: 100, stop: ["END"], seed: 7))

    @Test("says all of a request, in alphabetical order")
    func body() throws {
        let body = try codec.body(of: Self.request, model: Self.model, form: BodyForm(streaming: false))
        #expect(
            text(body)
                == #"{"max_tokens":100,"messages":[{"content":"Be brief.","role":"system"},{"content":"No lists.","role":"system"},{"content":"Hi \"you\"\n","role":"user"},{"content":"Yes?","role":"assistant"},{"content":"世界","role":"user"}],"model":"gpt-4o-mini","seed":7,"stop":["END"],"temperature":0,"top_p":0.9}"#
        )
    }

    @Test("leaves out what a request leaves open, and asks for usage in a stream")
    func minimal() throws {
        let body = try codec.body(
            of: ModelRequest(system: nil, prompt: "Hi"), model: Self.model, form: BodyForm(streaming: true))
        #expect(
            text(body)
                == #"{"messages":[{"content":"Hi","role":"user"}],"model":"gpt-4o-mini","stream":true,"stream_options":{"include_usage":true}}"#
        )
    }

    @Test(
        "limits reasoning models at OpenAI's own address in their way",
        arguments: [
            ("o1", true), ("o3-mini", true), ("o4-mini-2025-04-16", true), ("gpt-5", true), ("gpt-5-mini", true),
            ("gpt-5.1", true), ("gpt-5-chat-latest", false), ("gpt-4o", false), ("omni-moderation", false),
            ("gpt-4.1", false), ("o", false),
        ])
    func reasoning(name: String, reasons: Bool) throws {
        let model = ModelName(id: "openai/" + name, name: name)
        let own = text(try codec.body(of: Self.request, model: model, form: BodyForm()))
        #expect(own.contains(#""max_completion_tokens":100"#) == reasons)
        #expect(own.contains(#""max_tokens":100"#) == !reasons)
        #expect(own.contains(#""temperature":0"#) == !reasons)
        let other = try OpenAIChat(isOpenAI: false).body(of: Self.request, model: model, form: BodyForm())
        #expect(text(other).contains(#""max_tokens":100"#) && text(other).contains(#""temperature":0"#))
    }

    @Test("asks for a shape as a strict schema, or in words")
    func shape() throws {
        let request = ModelRequest(system: "Judge.", prompt: "This?", shape: Fixtures.shape)
        let native = text(try codec.body(of: request, model: Self.model, form: BodyForm()))
        let format = try #require(JSONValue.parse(native)["response_format"])
        #expect(format["type"] == "json_schema" && format["json_schema"]?["strict"] == true)
        #expect(format["json_schema"]?["name"] == "verdict")
        #expect(format["json_schema"]?["schema"] == Fixtures.shape.jsonSchema)
        let words = text(try codec.body(of: request, model: Self.model, form: BodyForm(schema: .prompt)))
        #expect(try JSONValue.parse(words)["response_format"] == nil)
        #expect(
            try JSONValue.parse(words)["messages"]?[0]?["content"]?.string
                == "Judge.\n\n" + Fixtures.shape.instructions)
    }

    @Test("writes the shape into standing instructions of its own where there are none")
    func shapeAlone() throws {
        let request = ModelRequest(system: nil, prompt: "This?", shape: Fixtures.shape)
        let body = try JSONValue.parse(codec.body(of: request, model: Self.model, form: BodyForm(schema: .prompt)))
        #expect(body["messages"]?[0]?["role"] == "system" && body["messages"]?[1]?["content"] == "This?")
    }

    @Test("refuses messages of tools")
    func tools() {
        let request = ModelRequest(messages: [Message(.tool, "x")])
        let error = #expect(throws: ModelError.self) {
            try codec.body(of: request, model: Self.model, form: BodyForm())
        }
        #expect(error?.code == .unsupported)
    }

    @Test("reads an answer with its usage")
    func answer() throws {
        let answer = try codec.answer(in: Array(Fixtures.openai.utf8), to: Self.request, model: Self.model)
        #expect(
            answer
                == ModelAnswer(
                    text: "Use a list.\nIt is short.", finish: .stop,
                    usage: TokenUsage(input: 19, cached: 8, output: 10), model: "gpt-4o-mini-2024-07-18"))
    }

    @Test(
        "tells why an answer ends",
        arguments: [
            ("stop", ModelAnswer.Finish.stop), ("length", .length), ("content_filter", .filtered), ("new", .other),
        ])
    func finish(reason: String, finish: ModelAnswer.Finish) throws {
        let body = #"{"choices": [{"message": {"content": "x"}, "finish_reason": "\#(reason)"}]}"#
        #expect(try codec.answer(in: Array(body.utf8), to: Self.request, model: Self.model).finish == finish)
    }

    @Test(
        "has a kind of failure for each answer that is none",
        arguments: [
            ("", ModelError.Code.malformed), ("<html>", .malformed), ("[]", .malformed), ("{}", .malformed),
            (#"{"choices": []}"#, .malformed), (#"{"choices": [{"message": {"content": ""}}]}"#, .empty),
            (#"{"choices": [{"message": {"content": null}, "finish_reason": "length"}]}"#, .empty),
            (#"{"choices": [{"message": {"content": null, "refusal": "No."}}]}"#, .empty),
            (#"{"error": {"message": "diary", "code": 429}}"#, .rateLimited),
            (#"{"error": {"message": "diary", "type": "server_error"}}"#, .server), (#"{"error": "diary"}"#, .server),
        ])
    func faults(body: String, code: ModelError.Code) throws {
        let error = #expect(throws: ModelError.self) {
            try codec.answer(in: Array(body.utf8), to: Self.request, model: Self.model)
        }
        #expect(error?.code == code)
        #expect(error?.description.contains("diary") == false)
    }

    @Test("reads a stream however it is cut", arguments: [1, 2, 3, 7, 64, 100_000])
    func stream(size: Int) throws {
        let bytes = Array(Fixtures.openaiEvents.map { "data: \($0)\n\n" }.joined().utf8)
        var reader = codec.reader(for: Self.request, model: Self.model)
        var pieces: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces += try reader.feed(Array(bytes[start..<min(bytes.count, start + size)]))
        }
        #expect(pieces == ["Grüße, ", "世界 👋"])
        #expect(
            try reader.finish()
                == ModelAnswer(
                    text: Fixtures.streamed, finish: .stop, usage: TokenUsage(input: 12, cached: 0, output: 4),
                    model: "gpt-4o-mini-2024-07-18"))
    }

    @Test("takes a stream as whole from its finish reason on, and as cut before", arguments: 0...6)
    func cut(events: Int) throws {
        var reader = codec.reader(for: Self.request, model: Self.model)
        _ = try reader.feed(Array(Fixtures.openaiEvents.prefix(events).map { "data: \($0)\n\n" }.joined().utf8))
        if events >= 4 {
            #expect(try reader.finish().text == Fixtures.streamed)
        } else {
            let error = #expect(throws: ModelError.self) { try reader.finish() }
            #expect(error?.code == .cut)
        }
    }

    @Test(
        "reports errors in the middle of a stream",
        arguments: [
            (#"data: {"error": {"message": "diary", "type": "server_error"}}"#, ModelError.Code.server),
            (#"data: {"error": {"message": "diary", "code": 400}}"#, .rejected), ("data: diary", .malformed),
            ("data: [1]", .malformed),
        ])
    func streamFaults(event: String, code: ModelError.Code) throws {
        var reader = codec.reader(for: Self.request, model: Self.model)
        _ = try reader.feed(Array("data: \(Fixtures.openaiEvents[1])\n\n".utf8))
        let error = #expect(throws: ModelError.self) { try reader.feed(Array("\(event)\n\n".utf8)) }
        #expect(error?.code == code)
        #expect(error?.description.contains("diary") == false)
    }
}
