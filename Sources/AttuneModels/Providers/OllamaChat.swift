import AttuneCore

/// Ollama's own chat format. Its OpenAI-compatible route cuts long prompts silently, because it ignores `num_ctx`.
public struct OllamaChat: ChatCodec {
    /// The longest context that is asked for, in tokens; a request that does not fit is refused here instead of being
    /// cut there. Default 131,072.
    public var maximumContext: Int
    /// Tokens that are kept free for the answer where a request does not limit it. Default 2,048.
    public var answerTokens: Int

    public init(maximumContext: Int = 131_072, answerTokens: Int = 2048) {
        self.maximumContext = maximumContext
        self.answerTokens = answerTokens
    }

    public var path: String { "/api/chat" }
    public var headers: HTTPFields { [:] }

    public func body(of request: ModelRequest, model: ModelName, form: BodyForm) throws -> [UInt8] {
        var members: [JSONValue.Member] = []
        if let shape = request.shape, form.schema == .native { members.append(.init("format", shape.jsonSchema)) }
        let messages = request.messages(form.schema)
        members.append(.init("messages", .array(try messages.map { try Self.message($0, model: model) })))
        members.append(.init("model", .string(model.name)))
        members.append(.init("options", try options(request, messages: messages, model: model)))
        if let streaming = form.streaming { members.append(.init("stream", .bool(streaming))) }
        return JSONValue.object(members).bytes()
    }

    public func answer(in body: [UInt8], to request: ModelRequest, model: ModelName) throws -> ModelAnswer {
        guard let root = try? JSONValue.parse(body), root.members != nil else {
            throw WireFault.malformed(model, "no JSON object")
        }
        if let error = root["error"] { throw WireFault.error(error, model: model) }
        guard let text = root["message"]?["content"]?.string else {
            throw WireFault.malformed(model, "no message.content")
        }
        let finish = Self.finish(root)
        guard !text.isEmpty else { throw WireFault.empty(model, finish: finish) }
        return ModelAnswer(
            text: text, finish: finish, usage: Self.usage(root), model: root["model"]?.string ?? model.name)
    }

    public func reader(for request: ModelRequest, model: ModelName) -> any ChatStreamReader {
        OllamaChatReader(model: model)
    }
}

extension OllamaChat {
    private static func message(_ message: Message, model: ModelName) throws -> JSONValue {
        let role: String
        switch message.role {
        case .system, .developer: role = "system"
        case .user, .assistant: role = message.role.rawValue
        case .tool: throw ModelError(.unsupported, model: model.id, problem: "messages of tools cannot be sent")
        }
        return ["content": .string(message.text), "role": .string(role)]
    }

    private func options(_ request: ModelRequest, messages: [Message], model: ModelName) throws -> JSONValue {
        let sampling = request.sampling
        var members = [JSONValue.Member("num_ctx", .number(Double(try context(request, messages, model: model))))]
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append(.init(name, value)) }
        }
        add("num_predict", sampling.maximumTokens.map { .number(Double($0)) })
        // A C `int` on the other side.
        add("seed", sampling.seed.map { .number(Double($0 & 0x7FFF_FFFF)) })
        if !sampling.stop.isEmpty { add("stop", .array(sampling.stop.map { .string($0) })) }
        add("temperature", sampling.temperature.map { .number($0) })
        add("top_p", sampling.topP.map { .number($0) })
        return .object(members)
    }

    /// Room for prompt and answer, in doubling steps, because the server loads the model anew when it changes. A token
    /// has 4 bytes on average and rarely fewer than 3.
    private func context(_ request: ModelRequest, _ messages: [Message], model: ModelName) throws -> Int {
        let schema = request.shape == nil ? 0 : 512
        let prompt = messages.reduce(0) { $0 + $1.text.utf8.count / 3 + 16 } + schema
        let needed = prompt + (request.sampling.maximumTokens ?? answerTokens)
        guard needed <= maximumContext else {
            throw ModelError(
                .unsupported, model: model.id,
                problem: "the request needs about \(needed) tokens of context, more than the \(maximumContext) allowed")
        }
        var size = 4096
        while size < needed { size *= 2 }
        return min(size, maximumContext)
    }

    static func finish(_ root: JSONValue) -> ModelAnswer.Finish {
        switch root["done_reason"]?.string {
        case "length": .length
        // Servers before 0.3 give no reason.
        case "stop", nil: .stop
        default: .other
        }
    }

    static func usage(_ root: JSONValue) -> TokenUsage {
        TokenUsage(input: root["prompt_eval_count"]?.int, output: root["eval_count"]?.int)
    }
}

/// Reads one JSON object a line, up to the one with `done: true`.
struct OllamaChatReader: ChatStreamReader {
    let model: ModelName
    private var lines = JSONLines()
    private var text = ""
    private var last: JSONValue?

    init(model: ModelName) { self.model = model }

    mutating func feed(_ bytes: [UInt8]) throws -> [String] {
        let found: [[UInt8]]
        do {
            found = try lines.feed(bytes)
        } catch {
            throw ModelError(.tooLarge, model: model.id, problem: "a line of the stream is longer than is read")
        }
        return try found.compactMap { try read($0) }
    }

    mutating func finish() throws -> ModelAnswer {
        if let rest = lines.finish(), last == nil {
            do { _ = try read(rest) } catch { throw WireFault.cut(model) }
        }
        guard let last else { throw WireFault.cut(model) }
        let finish = OllamaChat.finish(last)
        guard !text.isEmpty else { throw WireFault.empty(model, finish: finish) }
        return ModelAnswer(
            text: text, finish: finish, usage: OllamaChat.usage(last), model: last["model"]?.string ?? model.name)
    }

    private mutating func read(_ line: [UInt8]) throws -> String? {
        guard last == nil else { return nil }
        guard let root = try? JSONValue.parse(line), root.members != nil else {
            throw WireFault.malformed(model, "a line without a JSON object")
        }
        if let error = root["error"] { throw WireFault.error(error, model: model) }
        if root["done"]?.bool == true { last = root }
        guard let piece = root["message"]?["content"]?.string, !piece.isEmpty else { return nil }
        text += piece
        return piece
    }
}
