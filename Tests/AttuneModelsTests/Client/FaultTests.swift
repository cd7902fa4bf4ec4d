import AttuneCore
import ModelServer
import Testing

@testable import AttuneModels

@Suite("Faults of servers")
struct FaultTests {
    static let request = ModelRequest(system: "Be brief.", prompt: Fixtures.personal)

    /// What a server does, what it is called, how often it is asked, and the waits between.
    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var reply: ScriptedReply
        var code: ModelError.Code
        var tries = 3
        var waits: [Double] = [0.5, 1]
        var ways = Client.Way.allCases
    }

    static let echo = #"{"error": {"message": "\#(Fixtures.personal) \#(Fixtures.key)", "type": "some_error"}}"#
    static let half = Fixtures.openaiEvents.prefix(3).map { "data: \($0)\n\n" }.joined()

    static let faults: [Fault] = [
        Fault(testDescription: "500", reply: .json(echo, status: 500), code: .server),
        Fault(testDescription: "529", reply: .json(echo, status: 529), code: .server, waits: [0.5, 1]),
        Fault(testDescription: "408", reply: .json(echo, status: 408), code: .timeout),
        Fault(testDescription: "409", reply: .json(echo, status: 409), code: .rejected),
        Fault(testDescription: "429", reply: .json(echo, status: 429), code: .rateLimited),
        Fault(
            testDescription: "429 with seconds", reply: .json(echo, status: 429, headers: [("Retry-After", "7")]),
            code: .rateLimited, waits: [7, 7]),
        Fault(
            testDescription: "429 with milliseconds",
            reply: .json(echo, status: 429, headers: [("Retry-After", "7"), ("retry-after-ms", "250")]),
            code: .rateLimited, waits: [0.25, 0.25]),
        // The clock's day starts on Fri, 15 Jan 2027 08:00:00 GMT; the date passes while the first wait goes on.
        Fault(
            testDescription: "429 with a date",
            reply: .json(echo, status: 429, headers: [("Retry-After", "Fri, 15 Jan 2027 08:00:30 GMT")]),
            code: .rateLimited, waits: [30, 1]),
        Fault(
            testDescription: "429 for a day", reply: .json(echo, status: 429, headers: [("Retry-After", "86400")]),
            code: .rateLimited),
        Fault(
            testDescription: "503 that says not to retry",
            reply: .json(echo, status: 503, headers: [("x-should-retry", "false")]), code: .server, tries: 1, waits: []),
        Fault(testDescription: "400", reply: .json(echo, status: 400), code: .rejected, tries: 1, waits: []),
        Fault(testDescription: "401", reply: .json(echo, status: 401), code: .unauthorized, tries: 1, waits: []),
        Fault(testDescription: "404", reply: .json(echo, status: 404), code: .notFound, tries: 1, waits: []),
        Fault(
            testDescription: "redirect", reply: .json("", status: 307, headers: [("location", "http://127.0.0.1:1/")]),
            code: .rejected, tries: 1, waits: []),
        Fault(testDescription: "hang up", reply: .hangUp, code: .connection),
        Fault(testDescription: "no first byte", reply: .stall, code: .timeout),
        Fault(
            testDescription: "silence in the middle", reply: ScriptedReply.json(Fixtures.openai).stalling(after: 100),
            code: .timeout),
        Fault(
            testDescription: "cut body", reply: ScriptedReply.json(Fixtures.openai).cut(after: 100), code: .connection,
            ways: [.answer]),
        Fault(
            testDescription: "prose", reply: .json(Fixtures.personal), code: .malformed, tries: 1, waits: []),
        Fault(testDescription: "nothing", reply: .json(""), code: .malformed, tries: 1, waits: []),
        Fault(
            testDescription: "another schema", reply: .json(#"{"reply": "\#(Fixtures.personal)"}"#), code: .malformed,
            tries: 1, waits: []),
        Fault(
            testDescription: "empty text", reply: .json(#"{"choices": [{"message": {"content": ""}}]}"#), code: .empty,
            tries: 1, waits: []),
        Fault(
            testDescription: "two megabytes", reply: .json(String(repeating: "x", count: 2 << 20)), code: .tooLarge,
            tries: 1, waits: []),
        Fault(
            testDescription: "error in a stream ahead of any text",
            reply: .events([#"{"error": {"message": "\#(Fixtures.personal)", "type": "server_error"}}"#]),
            code: .server,
            ways: [.stream]),
        Fault(
            testDescription: "stream cut ahead of any text",
            reply: ScriptedReply.events(Fixtures.openaiEvents).cut(after: 20), code: .cut, ways: [.stream]),
        Fault(
            testDescription: "stream cut after text", reply: ScriptedReply.chunks([half]).cut(after: 100_000),
            code: .cut,
            tries: 1, waits: [], ways: [.stream]),
        Fault(
            testDescription: "stream that ends early", reply: .chunks([half]), code: .cut, tries: 1, waits: [],
            ways: [.stream]),
        Fault(
            testDescription: "stream silent after text", reply: ScriptedReply.chunks([half]).stalling(after: 100_000),
            code: .timeout, tries: 1, waits: [], ways: [.stream]),
        Fault(
            testDescription: "stream of nonsense", reply: .events([Fixtures.personal]), code: .malformed, tries: 1,
            waits: [], ways: [.stream]),
        Fault(
            testDescription: "stream without text", reply: .events([Fixtures.openaiEvents[3], "[DONE]"]), code: .empty,
            tries: 1, waits: [], ways: [.stream]),
        Fault(
            testDescription: "prose for a stream", reply: .chunks([Fixtures.personal]), code: .cut, ways: [.stream]),
    ]

    @Test("are counted by kind, tried again where that helps, and tell nothing private", arguments: faults)
    func counted(fault: Fault) async throws {
        for way in fault.ways {
            let patience: Duration = fault.code == .timeout ? .seconds(1) : .seconds(60)
            try await Client.run(patience: patience) { _ in
                fault.reply
            } use: { client in
                let error = try await client.failure(way)
                #expect(error.code == fault.code && error.model == "openai/m")
                #expect(client.server.requests.count == fault.tries)
                #expect(
                    client.server.requests.map { $0.header("x-stainless-retry-count") }
                        == (0..<fault.tries).map(String.init))
                #expect(Set(client.server.requests.map(\.text)).count == 1)
                #expect(client.clock.sleeps.filter { $0 > .zero }.count >= fault.waits.count)
                for wait in fault.waits {
                    #expect(client.clock.sleeps.contains { abs($0.seconds - wait) < 1e-6 }, "no wait of \(wait) s")
                }
                #expect(client.log.lines.count == fault.tries - 1)
            }
        }
    }

    @Test("that pass are survived", arguments: [1, 2], Client.Way.allCases)
    func survived(faults: Int, way: Client.Way) async throws {
        let bad: [ScriptedReply] = [.json("{}", status: 529), .hangUp]
        try await Client.run { request in
            request.index < faults ? bad[request.index] : Client.reply(.openai, to: request)
        } use: { client in
            let answer = try await client.answer(Self.request, way)
            #expect(!answer.text.isEmpty && client.server.requests.count == faults + 1)
            #expect(client.limiter.inFlight == 0)
        }
    }

    @Test("in a stream ahead of any text are survived without a word twice")
    func streamSurvived() async throws {
        try await Client.run { request in
            request.index == 0
                ? ScriptedReply.events(Fixtures.openaiEvents).cut(after: 220) : .events(Fixtures.openaiEvents)
        } use: { client in
            let answer = try await client.answer(Self.request, .stream)
            #expect(answer.text == Fixtures.streamed)
            #expect(client.server.requests.count == 2)
        }
    }

    @Test("like a whole answer for a stream are none")
    func wholeForStream() async throws {
        try await Client.run { _ in
            .json(Fixtures.openai)
        } use: { client in
            let answer = try await client.answer(Self.request, .stream)
            #expect(answer.text == "Use a list.\nIt is short." && answer.usage.input == 19)
        }
    }

    @Test("like slow pieces are none")
    func slow() async throws {
        let text = Fixtures.openaiEvents.map { "data: \($0)\n\n" }.joined()
        let reply = ScriptedReply.chunks([text]).split(every: 97, pause: .milliseconds(20))
        try await Client.run { _ in
            reply
        } use: { client in
            let answer = try await client.answer(Self.request, .stream)
            #expect(answer.text == Fixtures.streamed)
        }
    }

    @Test(
        "of Anthropic and Ollama are told like those of OpenAI", arguments: [ModelEndpoint.Format.anthropic, .ollama])
    func otherFormats(format: ModelEndpoint.Format) async throws {
        let replies: [(ScriptedReply, ModelError.Code, Int)] = [
            (
                .json(#"{"type": "error", "error": {"type": "overloaded_error", "message": "diary"}}"#, status: 529),
                .server, 3
            ),
            (.json(#"{"error": "model 'diary' not found"}"#, status: 404), .notFound, 1),
            (.json("{}", status: 429), .rateLimited, 3), (.json("diary"), .malformed, 1),
        ]
        for (reply, code, tries) in replies {
            try await Client.run(format) { _ in
                reply
            } use: { client in
                let error = try await client.failure(.answer)
                #expect(error.code == code && client.server.requests.count == tries)
            }
        }
    }

    @Test("of the address are told apart from those of the server")
    func unreachable() async throws {
        let port = try await ScriptedServer.run { _ in
            .stall
        } use: {
            $0.port
        }
        let transport = HTTPTransport()
        let clock = JumpingClock()
        let model = ProviderModel(
            try Client.endpoint(.openai, "http://127.0.0.1:\(port)"),
            caller: ModelCaller(transport: transport, clock: clock.clock))
        let result: Result<ModelAnswer, any Error>
        do { result = .success(try await model.answer(Self.request)) } catch { result = .failure(error) }
        let error = #expect(throws: ModelError.self) { try result.get() }
        #expect(error?.code == .connection && clock.sleeps.count == 2)
        try await transport.shutdown()
    }

    @Test("or a cancellation in flight leave the limiter free", arguments: Client.Way.allCases)
    func cancellation(way: Client.Way) async throws {
        let limits = RateLimits(concurrency: 1)
        try await Client.run(limits: limits) { request in
            request.index == 0 ? .stall : Client.reply(.openai, to: request)
        } use: { client in
            let first = Task { try await client.answer(Self.request, way) }
            #expect(await eventually { client.server.requests.count == 1 })
            let second = Task { try await client.answer(Self.request, way) }
            #expect(await eventually { client.limiter.waiting == 1 })
            first.cancel()
            let answer = try await second.value
            #expect(!answer.text.isEmpty)
            #expect(await eventually { client.limiter.inFlight == 0 && client.limiter.waiting == 0 })
            #expect(client.server.requests.count == 2)
        }
    }

    @Test("by too many calls make all calls wait together")
    func backsOff() async throws {
        try await Client.run(limits: RateLimits(concurrency: 4)) { request in
            request.index < 4 ? .json("{}", status: 429, headers: [("retry-after", "3")]) : .json(Fixtures.openai)
        } use: { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<12 { group.addTask { _ = try await client.model.answer(Self.request) } }
                try await group.waitForAll()
            }
            #expect(client.server.requests.count == 16)
            #expect(client.limiter.allowedConcurrency <= 4 && client.limiter.inFlight == 0)
        }
    }
}
