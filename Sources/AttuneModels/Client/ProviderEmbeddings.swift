import AttuneCore

/// Embeddings behind HTTP, in batches. Anthropic has none; Ollama's are asked for on its OpenAI-compatible route.
public struct ProviderEmbeddings: EmbeddingModel {
    /// How many texts are sent together.
    public struct Options: Sendable, Hashable {
        /// Texts in a call. Default 256; OpenAI takes 2,048.
        public var textsPerCall: Int = 256
        /// Bytes of text in a call, but at least one text. Default 400,000: OpenAI takes 300,000 tokens.
        public var bytesPerCall: Int = 400_000
        /// Calls at a time. Default 8.
        public var concurrency: Int = 8
        /// Asks for vectors of this length, where the model has a choice.
        public var dimensions: Int?

        public init() {}
    }

    public let endpoint: ModelEndpoint
    public let options: Options
    private let caller: ModelCaller
    private let codec: OpenAIEmbeddings

    public var id: String { endpoint.model.id }

    /// Throws `ModelError` for a provider without embeddings.
    public init(_ endpoint: ModelEndpoint, caller: ModelCaller, options: Options = Options()) throws {
        guard endpoint.format != .anthropic else {
            throw ModelError(.unsupported, model: endpoint.model.id, problem: "this provider has no embeddings")
        }
        self.endpoint = endpoint
        self.caller = caller
        self.options = options
        codec = OpenAIEmbeddings(dimensions: options.dimensions)
    }

    public func embed(_ texts: [String]) async throws -> [[Float]] {
        let batches = self.batches(texts)
        var results = [[[Float]]](repeating: [], count: batches.count)
        try await withThrowingTaskGroup(of: (Int, [[Float]]).self) { group in
            var next = 0
            func start() {
                guard next < batches.count else { return }
                let index = next
                next += 1
                group.addTask { (index, try await embed(batch: Array(texts[batches[index]]))) }
            }
            for _ in 0..<max(1, options.concurrency) { start() }
            while let (index, vectors) = try await group.next() {
                results[index] = vectors
                start()
            }
        }
        let vectors = results.flatMap { $0 }
        guard vectors.allSatisfy({ $0.count == vectors.first?.count }) else {
            throw WireFault.malformed(endpoint.model, "embeddings of different lengths")
        }
        return vectors
    }

    /// Ranges of texts that go together, in order.
    func batches(_ texts: [String]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var (start, bytes) = (0, 0)
        for (index, text) in texts.enumerated() {
            let size = text.utf8.count
            if index > start, index - start >= max(1, options.textsPerCall) || bytes + size > options.bytesPerCall {
                result.append(start..<index)
                (start, bytes) = (index, 0)
            }
            bytes += size
        }
        if start < texts.count { result.append(start..<texts.count) }
        return result
    }

    private func embed(batch texts: [String]) async throws -> [[Float]] {
        let model = endpoint.model
        let base = endpoint.format == .ollama ? endpoint.base + "/v1" : endpoint.base
        let body = codec.body(of: texts, model: model)
        let call = HTTPCall(
            url: base + codec.path,
            headers: ["content-type": "application/json", "accept": "application/json", "user-agent": "attune"],
            secrets: endpoint.secrets, body: body,
            // A vector of 4,096 numbers of 24 characters a text.
            maximumAnswerBytes: 1 << 20 + texts.count * 100_000)
        return try await caller.send(
            call, model: model, tokens: body.count / 4,
            read: { try codec.vectors(in: $0.body, count: texts.count, model: model) })
    }
}
