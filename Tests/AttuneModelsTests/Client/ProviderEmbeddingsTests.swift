import AttuneCore
import ModelServer
import Testing

@testable import AttuneModels

@Suite("Embeddings behind HTTP")
struct ProviderEmbeddingsTests {
    /// A vector that tells its text, in reverse order as a server may give them.
    static func reply(_ request: ScriptedRequest) -> ScriptedReply {
        let texts = request.json["input"] as? [String] ?? []
        let data = texts.enumerated().reversed().map {
            #"{"index": \#($0.offset), "embedding": [\#($0.element.utf8.count), 1]}"#
        }
        return .json(#"{"data": [\#(data.joined(separator: ","))]}"#)
    }

    static func run(
        _ format: ModelEndpoint.Format, _ options: ProviderEmbeddings.Options,
        _ script: @escaping ScriptedServer.Script,
        use: (ScriptedServer, ProviderEmbeddings) async throws -> Void
    ) async throws {
        try await withTransport(script) { server, transport in
            let caller = ModelCaller(transport: transport, clock: JumpingClock().clock)
            try await use(
                server, ProviderEmbeddings(Client.endpoint(format, server.url), caller: caller, options: options))
        }
    }

    @Test("come in the order of the texts, whatever the batches", arguments: [1, 3, 7, 100], [0, 1, 20])
    func order(batch: Int, count: Int) async throws {
        var options = ProviderEmbeddings.Options()
        options.textsPerCall = batch
        try await Self.run(.openai, options, Self.reply) { server, model in
            let texts = (0..<count).map { String(repeating: "x", count: $0 + 1) }
            let vectors = try await model.embed(texts)
            #expect(vectors == texts.map { [Float($0.count), 1] })
            #expect(server.requests.count == (count + batch - 1) / batch)
            #expect(server.requests.allSatisfy { $0.path == "/v1/embeddings" })
        }
    }

    @Test("of Ollama come by its compatible route")
    func ollama() async throws {
        try await Self.run(.ollama, ProviderEmbeddings.Options(), Self.reply) { server, model in
            let vectors = try await model.embed(["abc"])
            #expect(vectors == [[3, 1]])
            #expect(server.requests[0].path == "/v1/embeddings" && server.requests[0].header("authorization") == nil)
        }
    }

    @Test("stay under the limit on bytes, with at least one text a call")
    func bytes() throws {
        var options = ProviderEmbeddings.Options()
        options.bytesPerCall = 10
        let model = try ProviderEmbeddings(
            Client.endpoint(.openai, "http://a"), caller: ModelCaller(transport: NoTransport()), options: options)
        let texts = ["12345", "12345", "1", "12345678901234", "", "1"]
        #expect(model.batches(texts) == [0..<2, 2..<3, 3..<4, 4..<6])
        #expect(model.batches([]) == [])
    }

    @Test("fail whole when one batch fails")
    func failure() async throws {
        var options = ProviderEmbeddings.Options()
        options.textsPerCall = 1
        try await Self.run(.openai, options) {
            $0.index == 2 ? .json("{}", status: 400) : Self.reply($0)
        } use: {
            server, model in
            await #expect(throws: ModelError.self) { try await model.embed(["a", "b", "c", "d"]) }
        }
    }

    @Test("are refused for a provider that has none")
    func anthropic() throws {
        let error = #expect(throws: ModelError.self) {
            try ProviderEmbeddings(
                Client.endpoint(.anthropic, "http://a"), caller: ModelCaller(transport: NoTransport()))
        }
        #expect(error?.code == .unsupported)
    }
}
