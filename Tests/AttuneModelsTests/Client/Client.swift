import AttuneCore
import Logging
import ModelServer
import Testing

@testable import AttuneModels

/// A model of each format on a scripted server, with everything that a test looks at.
struct Client {
    let server: ScriptedServer
    let model: ProviderModel
    let clock: JumpingClock
    let limiter: RateLimiter
    let log: LogLines

    /// Runs a server and a model on it. Waits between tries take no time; `patience` is for first bytes and silence, and
    /// short only where a test wants it to end: machines that test are slow at times.
    static func run(
        _ format: ModelEndpoint.Format = .openai, options: ProviderOptions = ProviderOptions(),
        limits: RateLimits = RateLimits(), patience: Duration = .seconds(60), _ script: @escaping ScriptedServer.Script,
        use: (Client) async throws -> Void
    ) async throws {
        try await withTransport(idle: patience, firstByte: patience, script) { server, transport in
            let clock = JumpingClock()
            let limiter = RateLimiter(limits, clock: clock.clock)
            let log = LogLines()
            let caller = ModelCaller(
                transport: transport, limiter: limiter, clock: clock.clock, logger: log.logger, draw: { 0 })
            let endpoint = try endpoint(format, server.url)
            try await use(
                Client(
                    server: server, model: ProviderModel(endpoint, caller: caller, options: options), clock: clock,
                    limiter: limiter, log: log))
        }
    }

    static func endpoint(_ format: ModelEndpoint.Format, _ url: String) throws -> ModelEndpoint {
        let environment = try ModelEnvironment([
            "OPENAI_API_KEY": Fixtures.key, "OPENAI_BASE_URL": url + "/v1", "ANTHROPIC_API_KEY": Fixtures.key,
            "ANTHROPIC_BASE_URL": url, "OLLAMA_HOST": url,
        ])
        return try ModelEndpoint(ModelAddress("\(format.rawValue)/m"), in: environment)
    }

    /// What a server of that format answers, plain or streamed.
    static func reply(_ format: ModelEndpoint.Format, to request: ScriptedRequest) -> ScriptedReply {
        let streamed = request.json["stream"] as? Bool == true
        switch format {
        case .openai: return streamed ? .events(Fixtures.openaiEvents) : .json(Fixtures.openai)
        case .anthropic:
            return streamed ? .chunks([Fixtures.sse(Fixtures.anthropicEvents)]) : .json(Fixtures.anthropic)
        case .ollama:
            return streamed
                ? .chunks(Fixtures.ollamaLines.map { $0 + "\n" }, type: "application/x-ndjson")
                : .json(Fixtures.ollama)
        }
    }

    enum Way: CaseIterable { case answer, stream }

    func answer(_ request: ModelRequest, _ way: Way) async throws -> ModelAnswer {
        switch way {
        case .answer: return try await model.answer(request)
        case .stream:
            var text = ""
            var end: ModelAnswer?
            for try await piece in model.stream(request) {
                switch piece {
                case .text(let piece): text += piece
                case .end(let answer): end = answer
                }
            }
            // A stream that is read by a cancelled task just ends.
            try Task.checkCancellation()
            let answer = try #require(end)
            #expect(answer.text == text)
            return answer
        }
    }

    /// The failure of a request that must fail. It must name neither key nor text, in no way of printing it, and
    /// neither may the log; and nothing may be left in flight.
    func failure(_ way: Way, _ request: ModelRequest? = nil) async throws -> ModelError {
        let request = request ?? ModelRequest(system: "Be brief.", prompt: Fixtures.personal)
        let result: Result<ModelAnswer, any Error>
        do { result = .success(try await answer(request, way)) } catch { result = .failure(error) }
        let error = try #require(#expect(throws: ModelError.self) { try result.get() })
        var dumped = ""
        dump(error, to: &dumped)
        for text in [error.description, dumped, String(reflecting: error)] + log.lines {
            #expect(!text.contains("diary") && !text.contains("T0pS3cr3t"))
        }
        #expect(limiter.inFlight == 0 && limiter.waiting == 0)
        return error
    }
}

/// A logger whose lines can be read, at every level.
struct LogLines: LogHandler {
    private let shared = Shared([String]())
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    var lines: [String] { shared.value }
    var logger: Logger { Logger(label: "test") { _ in self } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        shared.change { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
}
