import AttuneCore
import AttuneModels

/// Which addresses answer, so that none is tried twice.
struct ReachedAddresses: Sendable {
    struct Finding: Sendable {
        var state: CheckupReport.State
        var detail: String
    }

    var caller: ModelCaller
    var offline: Bool
    private var findings: [String: Finding] = [:]

    init(caller: ModelCaller, offline: Bool) {
        self.caller = caller
        self.offline = offline
    }

    func knows(_ endpoint: ModelEndpoint) -> Bool { findings[endpoint.base] != nil }

    /// Asks for the list of models, which is free of charge. Any answer shows that the address is right.
    mutating func look(at endpoint: ModelEndpoint) async -> Finding {
        if let known = findings[endpoint.base] { return known }
        let finding = offline ? Finding(state: .skipped, detail: "not called (--offline)") : await ask(endpoint)
        findings[endpoint.base] = finding
        return finding
    }

    private func ask(_ endpoint: ModelEndpoint) async -> Finding {
        let path: String
        var headers: HTTPFields = ["accept": "application/json", "user-agent": "attune"]
        switch endpoint.format {
        case .openai: path = "/models"
        case .ollama: path = "/api/tags"
        case .anthropic:
            path = "/v1/models"
            let codec = AnthropicMessages(defaultMaximumTokens: 1)
            for field in codec.headers.fields { headers.add(field.name, field.value) }
        }
        let call = HTTPCall(
            .get, url: endpoint.base + path, headers: headers, secrets: endpoint.secrets,
            maximumAnswerBytes: 8 << 20)
        do {
            let reply = try await caller.transport.send(call)
            return Self.finding(reply)
        } catch {
            return Finding(state: .failed, detail: "\(endpoint.base): \(error)")
        }
    }

    private static func finding(_ reply: HTTPReply) -> Finding {
        let status = reply.head.status
        switch status {
        case 200..<300:
            let list = (try? JSONValue.parse(reply.body)).flatMap { $0["data"]?.array ?? $0["models"]?.array }
            return Finding(state: .ok, detail: "reachable" + (list.map { ", \($0.count) models" } ?? ""))
        case 401: return Finding(state: .failed, detail: "reachable, but it refuses the key (HTTP 401)")
        // A key may be good for answers and not for lists.
        case 403: return Finding(state: .warning, detail: "reachable, but the key may not list models (HTTP 403)")
        case 300..<400: return Finding(state: .failed, detail: "it redirects elsewhere (HTTP \(status))")
        case 500...: return Finding(state: .warning, detail: "reachable, but out of order (HTTP \(status))")
        default: return Finding(state: .ok, detail: "reachable, without a list of models (HTTP \(status))")
        }
    }
}

/// A provider that the environment names, and Ollama, which needs no naming.
enum ProviderCheck: Sendable {
    case openai(hasKey: Bool)
    case anthropic(hasKey: Bool)
    case ollama(isNamed: Bool)

    static func all(_ variables: [String: String]) -> [ProviderCheck] {
        func isSet(_ name: String) -> Bool {
            variables[name].map { !$0.allSatisfy(\.isWhitespace) } ?? false
        }
        var checks: [ProviderCheck] = []
        if isSet("OPENAI_API_KEY") || isSet("OPENAI_BASE_URL") {
            checks.append(.openai(hasKey: isSet("OPENAI_API_KEY")))
        }
        if isSet("ANTHROPIC_API_KEY") || isSet("ANTHROPIC_BASE_URL") {
            checks.append(.anthropic(hasKey: isSet("ANTHROPIC_API_KEY")))
        }
        return checks + [.ollama(isNamed: isSet("OLLAMA_HOST"))]
    }

    private var place: ModelAddress.Place {
        switch self {
        case .openai: .openai
        case .anthropic: .anthropic
        case .ollama: .ollama
        }
    }

    private var name: String {
        switch self {
        case .openai: "openai"
        case .anthropic: "anthropic"
        case .ollama: "ollama"
        }
    }

    private var key: String {
        switch self {
        case .openai(let hasKey): hasKey ? "OPENAI_API_KEY is set, " : "no OPENAI_API_KEY, "
        case .anthropic(let hasKey): hasKey ? "ANTHROPIC_API_KEY is set, " : "no ANTHROPIC_API_KEY, "
        case .ollama: ""
        }
    }

    /// The key is never shown, nor its length.
    func look(
        in environment: ModelEnvironment, _ reached: inout ReachedAddresses,
        _ add: (String, CheckupReport.State, String) -> Void
    ) async {
        do {
            let endpoint = try ModelEndpoint(ModelAddress(place, name: "any"), in: environment)
            let finding = await reached.look(at: endpoint)
            if case .ollama(isNamed: false) = self, finding.state == .failed {
                return add(name, .skipped, "not running at \(endpoint.base), and OLLAMA_HOST is not set")
            }
            let at = finding.detail.hasPrefix(endpoint.base) ? "" : "\(endpoint.base) "
            add(name, finding.state, key + at + finding.detail)
        } catch let error as ModelError {
            add(name, .failed, error.problem)
        } catch {
            add(name, .failed, "\(error)")
        }
    }
}
