import AttuneCore
import Synchronization

/// A language model behind HTTP: a wire format, a caller, and nothing that is kept between calls but whether the server
/// takes schemas.
public final class ProviderModel: HashingModel {
    public let endpoint: ModelEndpoint
    public let options: ProviderOptions
    public let codec: any ChatCodec
    private let caller: ModelCaller
    /// What the server turned out to take; nil until it is known.
    private let takesSchema = Mutex<Bool?>(nil)

    public var id: String { endpoint.model.id }

    public init(_ endpoint: ModelEndpoint, caller: ModelCaller, options: ProviderOptions = ProviderOptions()) {
        self.endpoint = endpoint
        self.caller = caller
        self.options = options
        codec =
            switch endpoint.format {
            case .openai: OpenAIChat(isOpenAI: endpoint.isOpenAI)
            case .anthropic: AnthropicMessages(defaultMaximumTokens: options.anthropicMaximumTokens)
            case .ollama: OllamaChat(maximumContext: options.ollamaMaximumContext)
            }
    }

    /// Of the body in the form that `schemaSupport` prefers, whatever the server turned out to take: so the same request
    /// has the same hash in every run.
    public func hash(_ request: ModelRequest) throws -> RequestHash {
        let form = BodyForm(schema: options.schemaSupport == .prompt ? .prompt : .native)
        return RequestHash(
            base: endpoint.base, path: codec.path, model: endpoint.model.name,
            body: try codec.body(of: request, model: endpoint.model, form: form))
    }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        try await withSchema(request) { schema in
            let call = try call(for: request, BodyForm(streaming: false, schema: schema))
            return try await caller.send(
                call, model: endpoint.model, tokens: tokens(request, call),
                read: { try self.codec.answer(in: $0.body, to: request, model: self.endpoint.model) },
                used: { $0.usage.total })
        }
    }

    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let answer = try await withSchema(request) { schema in
                        try await stream(request, schema) { continuation.yield(.text($0)) }
                    }
                    continuation.yield(.end(answer))
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func stream(
        _ request: ModelRequest, _ schema: BodyForm.Schema, _ yield: (String) -> Void
    ) async throws -> ModelAnswer {
        let call = try call(for: request, BodyForm(streaming: true, schema: schema))
        var reader = codec.reader(for: request, model: endpoint.model)
        // The body of a server that cannot stream and answers whole; nil for a stream.
        var whole: [UInt8]?
        return try await caller.stream(
            call, model: endpoint.model, tokens: tokens(request, call),
            begin: { head in
                reader = self.codec.reader(for: request, model: self.endpoint.model)
                let isWhole = head.headers["content-type"]?.lowercased().hasPrefix("application/json") ?? false
                whole = isWhole ? [] : nil
            },
            receive: { bytes in
                if whole != nil {
                    whole?.append(contentsOf: bytes)
                    return false
                }
                let pieces = try reader.feed(bytes)
                for piece in pieces { yield(piece) }
                return !pieces.isEmpty
            },
            end: {
                guard let whole else { return try reader.finish() }
                let answer = try self.codec.answer(in: whole, to: request, model: self.endpoint.model)
                yield(answer.text)
                return answer
            },
            used: { $0.usage.total })
    }

    /// The call that is sent, secrets included: for batches, which send the same bodies another way.
    public func call(for request: ModelRequest, _ form: BodyForm) throws -> HTTPCall {
        var headers = codec.headers
        headers.add("content-type", "application/json")
        headers.add("accept", form.streaming == true ? "text/event-stream, application/x-ndjson" : "application/json")
        headers.add("user-agent", "attune")
        return HTTPCall(
            url: endpoint.base + codec.path, headers: headers, secrets: endpoint.secrets,
            body: try codec.body(of: request, model: endpoint.model, form: form))
    }

    /// Providers count a request's length and the room that it asks for.
    private func tokens(_ request: ModelRequest, _ call: HTTPCall) -> Int {
        call.body.count / 4 + (request.sampling.maximumTokens ?? 256)
    }

    private func withSchema(
        _ request: ModelRequest, _ ask: (BodyForm.Schema) async throws -> ModelAnswer
    ) async throws -> ModelAnswer {
        guard request.shape != nil, options.schemaSupport == .automatic else {
            return try await ask(options.schemaSupport == .prompt ? .prompt : .native)
        }
        if takesSchema.withLock({ $0 }) == false { return try await ask(.prompt) }
        do {
            let answer = try await ask(.native)
            takesSchema.withLock { $0 = $0 ?? true }
            return answer
        } catch let error as ModelError where maySpurnSchema(error) {
            // The fault may lie elsewhere in the request: then this one is refused, too, and nothing is concluded.
            let answer = try await ask(.prompt)
            takesSchema.withLock { $0 = false }
            return answer
        }
    }

    /// Whether the schema may be what the server failed at. Some servers end with 500 over a `response_format` that they
    /// do not know; one that has taken a schema before has another reason for that.
    private func maySpurnSchema(_ error: ModelError) -> Bool {
        switch error.status {
        case 400, 422: error.code == .rejected
        case 500, 501: takesSchema.withLock { $0 } != true
        default: false
        }
    }
}

extension TokenUsage {
    /// In and out; nil where neither is reported.
    var total: Int? { input == nil && output == nil ? nil : (input ?? 0) + (output ?? 0) }
}
