import AttuneCore

/// Chat completions, as OpenAI documents them and vLLM, llama.cpp, LM Studio and many others serve them.
public struct OpenAIChat: ChatCodec {
    /// For OpenAI's own address: reasoning models (`o1`, `o3-mini`, `gpt-5`, …) take the limit on tokens as
    /// `max_completion_tokens` and accept no temperature there, so that is left out. Other servers may know only
    /// `max_tokens`.
    public var isOpenAI: Bool

    public init(isOpenAI: Bool) { self.isOpenAI = isOpenAI }

    public var path: String { "/chat/completions" }
    public var headers: HTTPFields { [:] }

    public func body(of request: ModelRequest, model: ModelName, form: BodyForm) throws -> [UInt8] {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append(.init(name, value)) }
        }
        let sampling = request.sampling
        let reasons = isOpenAI && Self.isReasoning(model.name)
        let limit = sampling.maximumTokens.map { JSONValue.number(Double($0)) }
        if reasons { add("max_completion_tokens", limit) } else { add("max_tokens", limit) }
        add("messages", .array(try request.messages(form.schema).map { try Self.message($0, model: model) }))
        add("model", .string(model.name))
        if let shape = request.shape, form.schema == .native { add("response_format", Self.format(shape)) }
        // As many bits as a number in JSON holds.
        add("seed", sampling.seed.map { .number(Double($0 & 0x1F_FFFF_FFFF_FFFF)) })
        if !sampling.stop.isEmpty { add("stop", .array(sampling.stop.map { .string($0) })) }
        if let streaming = form.streaming, streaming {
            add("stream", true)
            add("stream_options", ["include_usage": true])
        }
        if !reasons {
            add("temperature", sampling.temperature.map { .number($0) })
            add("top_p", sampling.topP.map { .number($0) })
        }
        return JSONValue.object(members).bytes()
    }

    public func answer(in body: [UInt8], to request: ModelRequest, model: ModelName) throws -> ModelAnswer {
        guard let root = try? JSONValue.parse(body), root.members != nil else {
            throw WireFault.malformed(model, "no JSON object")
        }
        if let error = root["error"], !error.isNull { throw WireFault.error(error, model: model) }
        guard let choice = root["choices"]?[0], let message = choice["message"] else {
            throw WireFault.malformed(model, "no choices[0].message")
        }
        let text = Self.text(message["content"])
        let refused = message["refusal"]?.string.map { !$0.isEmpty } ?? false
        let finish = refused && text.isEmpty ? .filtered : Self.finish(choice["finish_reason"]?.string)
        guard !text.isEmpty else { throw WireFault.empty(model, finish: finish) }
        return ModelAnswer(
            text: text, finish: finish, usage: Self.usage(root["usage"]), model: root["model"]?.string ?? model.name)
    }

    public func reader(for request: ModelRequest, model: ModelName) -> any ChatStreamReader {
        OpenAIChatReader(model: model)
    }
}

extension OpenAIChat {
    /// Models that think before they answer, by the names that OpenAI gives them.
    static func isReasoning(_ name: String) -> Bool {
        if name.hasPrefix("gpt-5") { return !name.contains("chat") }
        let parts = name.split(separator: "-", maxSplits: 1)
        guard let family = parts.first, family.first == "o" else { return false }
        return family.dropFirst().first?.isNumber == true
    }

    private static func message(_ message: Message, model: ModelName) throws -> JSONValue {
        let role: String
        switch message.role {
        // Newer servers know both names of this role, older ones only this.
        case .system, .developer: role = "system"
        case .user: role = "user"
        case .assistant: role = "assistant"
        case .tool: throw ModelError(.unsupported, model: model.id, problem: "messages of tools cannot be sent")
        }
        return ["content": .string(message.text), "role": .string(role)]
    }

    private static func format(_ shape: AnswerShape) -> JSONValue {
        [
            "json_schema": ["name": .string(shape.name), "schema": shape.jsonSchema, "strict": true],
            "type": "json_schema",
        ]
    }

    /// A text, or a list of parts of which the texts count.
    static func text(_ content: JSONValue?) -> String {
        if let text = content?.string { return text }
        return (content?.array ?? []).compactMap { $0["text"]?.string }.joined()
    }

    static func finish(_ reason: String?) -> ModelAnswer.Finish {
        switch reason {
        case "stop": .stop
        case "length": .length
        case "content_filter": .filtered
        default: .other
        }
    }

    static func usage(_ usage: JSONValue?) -> TokenUsage {
        TokenUsage(
            input: usage?["prompt_tokens"]?.int, cached: usage?["prompt_tokens_details"]?["cached_tokens"]?.int,
            output: usage?["completion_tokens"]?.int)
    }
}
