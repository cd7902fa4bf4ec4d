import AttuneCore
import ModelServer
import Testing

@testable import AttuneModels

@Suite("Models behind HTTP")
struct ProviderModelTests {
    static let request = ModelRequest(
        system: "Be brief.", prompt: Fixtures.personal, sampling: Sampling(temperature: 0, maximumTokens: 50))

    @Test("answer in all formats, plain and streamed", arguments: ModelEndpoint.Format.allCases, Client.Way.allCases)
    func answers(format: ModelEndpoint.Format, way: Client.Way) async throws {
        try await Client.run(format) {
            Client.reply(format, to: $0)
        } use: { client in
            let answer = try await client.answer(Self.request, way)
            #expect(answer.text.hasPrefix(way == .stream ? Fixtures.streamed : "Use a list."))
            #expect(answer.finish == .stop && answer.usage.input != nil && answer.usage.output != nil)
            let seen = try #require(client.server.requests.first)
            #expect(client.server.requests.count == 1)
            let paths = ["openai": "/v1/chat/completions", "anthropic": "/v1/messages", "ollama": "/api/chat"]
            #expect(seen.path == paths[format.rawValue] && seen.method == "POST")
            #expect(seen.header("content-type") == "application/json")
            #expect(seen.header("x-stainless-retry-count") == "0")
            switch format {
            case .openai: #expect(seen.header("authorization") == "Bearer " + Fixtures.key)
            case .anthropic:
                #expect(seen.header("x-api-key") == Fixtures.key && seen.header("anthropic-version") == "2023-06-01")
            case .ollama: #expect(!seen.headers.contains { $0.1.contains(Fixtures.key) })
            }
            #expect(client.model.id == format.rawValue + "/m")
            #expect(client.limiter.inFlight == 0 && client.log.lines.isEmpty)
        }
    }

    @Test("hash a request the same way every time, and different requests differently")
    func hashes() throws {
        func model(_ format: ModelEndpoint.Format, _ url: String, _ key: String = "k") throws -> ProviderModel {
            var endpoint = try Client.endpoint(format, url)
            endpoint.secrets = [SecretField("authorization", Secret(key))]
            return ProviderModel(endpoint, caller: ModelCaller(transport: NoTransport()))
        }
        let one = try model(.openai, "http://a").hash(Self.request)
        #expect(one.bytes.count == 32)
        #expect(try model(.openai, "http://a", "another key").hash(Self.request) == one)
        var requests = [Self.request]
        for change in [
            { $0.sampling.temperature = 1 }, { $0.sampling.temperature = nil }, { $0.sampling.seed = 1 },
            { $0.messages[1].text += "." }, { $0.messages[1].role = .assistant }, { $0.shape = Fixtures.shape },
        ] as [(inout ModelRequest) -> Void] {
            var request = Self.request
            change(&request)
            requests.append(request)
        }
        var hashes = Set<RequestHash>()
        for request in requests {
            for format in ModelEndpoint.Format.allCases where !(format == .anthropic && request.sampling.seed != nil) {
                for url in ["http://a", "http://b"] { hashes.insert(try model(format, url).hash(request)) }
            }
        }
        #expect(hashes.count == requests.count * 6 - 2)
        // Ratings are not sent, so they decide nothing.
        var rated = Self.request
        rated.messages[1].rating = 1
        #expect(try model(.openai, "http://a").hash(rated) == one)
    }

    @Test("stay the same hash over releases: stored answers are found by it")
    func golden() throws {
        let endpoint = ModelEndpoint(
            format: .openai, model: ModelName(id: "openai/m", name: "m"), base: "https://api.openai.com/v1")
        let model = ProviderModel(endpoint, caller: ModelCaller(transport: NoTransport()))
        let hash = try model.hash(ModelRequest(system: "A", prompt: "B", sampling: Sampling(temperature: 0)))
        let hex = hash.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        // SHA-256 of the words "attune request 1", base, path and name, each followed by a zero byte, and the body
        // {"messages":[{"content":"A","role":"system"},{"content":"B","role":"user"}],"model":"m","temperature":0}.
        #expect(hex == "459d151e5075df15ec3d9e6983ebfb26a84d9cb7fbc0c6c9b0bdef5f0564ec08")
    }

    @Test("fall back to words where a server takes no schema, and remember it", arguments: [400, 422])
    func schemaFallback(status: Int) async throws {
        try await Client.run { request in
            request.json["response_format"] != nil
                ? .json(#"{"error": {"message": "response_format?", "type": "invalid_request_error"}}"#, status: status)
                : .json(Fixtures.openai)
        } use: { client in
            var request = Self.request
            request.shape = Fixtures.shape
            let before = try client.model.hash(request)
            _ = try await client.model.answer(request)
            #expect(client.server.requests.count == 2)
            #expect(client.server.requests[1].text.contains("JSON Schema"))
            _ = try await client.answer(request, .answer)
            #expect(client.server.requests.count == 3)
            #expect(try client.model.hash(request) == before)
        }
    }

    @Test("fall back to words where a server fails at its first schema, as llama-cpp-python's does")
    func schemaFailure() async throws {
        try await Client.run { request in
            request.json["response_format"] != nil ? .json("{}", status: 500) : .json(Fixtures.openai)
        } use: { client in
            var request = Self.request
            request.shape = Fixtures.shape
            _ = try await client.model.answer(request)
            #expect(client.server.requests.last?.text.contains("JSON Schema") == true)
            let sent = client.server.requests.count
            _ = try await client.answer(request, .answer)
            #expect(client.server.requests.count == sent + 1)
        }
    }

    @Test("take a failure of a server that has taken a schema before for what it is")
    func failureAfterSchema() async throws {
        let fail = Shared(false)
        try await Client.run { _ in
            fail.value ? .json("{}", status: 500) : .json(Fixtures.openai)
        } use: { client in
            var request = Self.request
            request.shape = Fixtures.shape
            _ = try await client.model.answer(request)
            fail.change { $0 = true }
            let error = try await client.failure(.answer, request)
            #expect(error.code == .server)
            #expect(client.server.requests.allSatisfy { $0.json["response_format"] != nil })
        }
    }

    @Test("conclude nothing about schemas from a request that is refused either way")
    func noFallback() async throws {
        let refuse = Shared(true)
        try await Client.run { _ in
            refuse.value ? .json("{}", status: 400) : .json(Fixtures.openai)
        } use: { client in
            var request = Self.request
            request.shape = Fixtures.shape
            let error = try await client.failure(.answer, request)
            #expect(error.code == .rejected && client.server.requests.count == 2)
            refuse.change { $0 = false }
            _ = try await client.model.answer(request)
            #expect(client.server.requests[2].json["response_format"] != nil)
        }
    }

    @Test(
        "ask for a shape only as they are told",
        arguments: [(ProviderOptions.SchemaSupport.native, true), (.prompt, false), (.automatic, true)])
    func schemaSupport(support: ProviderOptions.SchemaSupport, native: Bool) async throws {
        var options = ProviderOptions()
        options.schemaSupport = support
        try await Client.run(options: options) { _ in
            .json(Fixtures.openai)
        } use: { client in
            var request = Self.request
            request.shape = Fixtures.shape
            _ = try await client.model.answer(request)
            #expect((client.server.requests[0].json["response_format"] != nil) == native)
        }
    }

    @Test("send no more at a time than the limiter lets through", arguments: Client.Way.allCases)
    func concurrency(way: Client.Way) async throws {
        try await Client.run(limits: RateLimits(concurrency: 3)) { request in
            try? await Task.sleep(for: .milliseconds(5))
            return Client.reply(.openai, to: request)
        } use: { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { _ = try await client.answer(Self.request, way) } }
                try await group.waitForAll()
            }
            #expect(client.server.requests.count == 20 && client.server.mostInFlight <= 3)
            #expect(client.server.mostInFlight > 1)
        }
    }
}

/// For models that are never asked.
struct NoTransport: ModelTransport {
    func send(_ call: HTTPCall) async throws -> HTTPReply { throw TransportError.unreachable }
    func open(_ call: HTTPCall) async throws -> HTTPStream { throw TransportError.unreachable }
}
