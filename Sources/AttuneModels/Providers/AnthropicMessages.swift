import AttuneCore

/// Anthropic's messages.
///
/// Standing instructions go to the top-level `system`, marked for the provider's prompt cache. A shape is asked for as
/// the input of a tool that the model must call; what it calls it with is the answer. There is no seed.
public struct AnthropicMessages: ChatCodec {
    /// The format demands a limit on every answer. Default 4,096 tokens where a request has none.
    public var defaultMaximumTokens: Int

    public init(defaultMaximumTokens: Int = 4096) { self.defaultMaximumTokens = defaultMaximumTokens }

    public var path: String { "/v1/messages" }
    public var headers: HTTPFields { ["anthropic-version": "2023-06-01"] }

    public func body(of request: ModelRequest, model: ModelName, form: BodyForm) throws -> [UInt8] {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append(.init(name, value)) }
        }
        let sampling = request.sampling
        let messages = request.messages(form.schema)
        add("max_tokens", .number(Double(sampling.maximumTokens ?? defaultMaximumTokens)))
        add(
            "messages",
            .array(try messages.filter { !$0.role.isInstruction }.map { try Self.message($0, model: model) }))
        add("model", .string(model.name))
        if !sampling.stop.isEmpty { add("stop_sequences", .array(sampling.stop.map { .string($0) })) }
        if form.streaming == true { add("stream", true) }
        let system = messages.filter { $0.role.isInstruction && !$0.text.isEmpty }
        if !system.isEmpty { add("system", Self.system(system)) }
        add("temperature", sampling.temperature.map { .number(min($0, 1)) })
        if let shape = request.shape, form.schema == .native {
            add("tool_choice", ["name": .string(shape.name), "type": "tool"])
            add("tools", [Self.tool(shape)])
        }
        add("top_p", sampling.topP.map { .number($0) })
        return JSONValue.object(members).bytes()
    }

    public func answer(in body: [UInt8], to request: ModelRequest, model: ModelName) throws -> ModelAnswer {
        guard let root = try? JSONValue.parse(body), root.members != nil else {
            throw WireFault.malformed(model, "no JSON object")
        }
        if root["type"]?.string == "error", let error = root["error"] { throw WireFault.error(error, model: model) }
        guard let content = root["content"]?.array else { throw WireFault.malformed(model, "no content") }
        let called = content.first { $0["type"]?.string == "tool_use" }?["input"]
        let written = content.filter { $0["type"]?.string == "text" }.compactMap { $0["text"]?.string }.joined()
        let text = called.map { $0.text() } ?? written
        let finish = Self.finish(root["stop_reason"]?.string)
        guard !text.isEmpty else { throw WireFault.empty(model, finish: finish) }
        return ModelAnswer(
            text: text, finish: finish, usage: Self.usage(root["usage"]), model: root["model"]?.string ?? model.name)
    }

    public func reader(for request: ModelRequest, model: ModelName) -> any ChatStreamReader {
        AnthropicMessagesReader(model: model)
    }
}

extension AnthropicMessages {
    private static func message(_ message: Message, model: ModelName) throws -> JSONValue {
        guard message.role == .user || message.role == .assistant else {
            throw ModelError(.unsupported, model: model.id, problem: "messages of tools cannot be sent")
        }
        return ["content": .string(message.text), "role": .string(message.role.rawValue)]
    }

    private static func system(_ messages: [Message]) -> JSONValue {
        .array(
            messages.enumerated().map { index, message in
                var block: [JSONValue.Member] = []
                if index == messages.count - 1 { block.append(.init("cache_control", ["type": "ephemeral"])) }
                block.append(.init("text", .string(message.text)))
                block.append(.init("type", "text"))
                return .object(block)
            })
    }

    private static func tool(_ shape: AnswerShape) -> JSONValue {
        [
            "description": "Takes the answer.", "input_schema": shape.jsonSchema, "name": .string(shape.name),
        ]
    }

    static func finish(_ reason: String?) -> ModelAnswer.Finish {
        switch reason {
        case "end_turn", "stop_sequence", "tool_use": .stop
        case "max_tokens", "model_context_window_exceeded": .length
        case "refusal": .filtered
        default: .other
        }
    }

    /// The format counts tokens that were read from and written to the cache apart from the others.
    static func usage(_ usage: JSONValue?) -> TokenUsage {
        let parts = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"].compactMap {
            usage?[$0]?.int
        }
        return TokenUsage(
            input: parts.isEmpty ? nil : parts.reduce(0, +), cached: usage?["cache_read_input_tokens"]?.int,
            output: usage?["output_tokens"]?.int)
    }
}
