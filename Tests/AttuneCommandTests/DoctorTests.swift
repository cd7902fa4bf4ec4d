import Foundation
import ModelServer
import Testing

@Suite("doctor")
struct DoctorTests {
    private static func isStructured(_ request: ScriptedRequest) -> Bool { request.json["response_format"] != nil }

    /// Lists two models, answers, keeps to schemas.
    private static let healthy: ScriptedServer.Script = { request in
        if request.method == "GET" { return .json(#"{"object": "list", "data": [{"id": "tiny"}, {"id": "big"}]}"#) }
        return Chat.says(isStructured(request) ? #"{"word": "ok"}"# : "ok", to: request)
    }

    @Test("says in a line each that all is well, and what it cost")
    func well() async throws {
        try await ModelWorld.run(Self.healthy) { world in
            try world.attune.write(
                #"{"currency": "USD", "asOf": "2026-01-01", "prices": [{"model": "openai/tiny", "input": 1, "output": 2}]}"#,
                to: ".attune/prices.json")
            let output = try await world.attune.run("doctor", "openai/tiny")
            #expect(output.code == 0, "\(output.out)\(output.err)")
            let lines = output.out.split(separator: "\n").map(String.init)
            func line(_ start: String) -> String { lines.first { $0.hasPrefix(start) } ?? "" }
            #expect(line("✓ workspace:").contains("1 profiles with 1 active"))
            #expect(line("✓ prices:").contains("prices.json"))
            #expect(line("✓ openai:").contains("OPENAI_API_KEY is set, \(world.server.url)/v1 reachable, 2 models"))
            #expect(line("✓ openai/tiny answer:").contains("tiny-1"))
            #expect(line("✓ openai/tiny schema:").contains("keeps"))
            #expect(line("✓ openai/tiny price:").contains("1.00 USD in, 2.00 USD out"))
            #expect(lines.last?.hasPrefix("Spent: 2 calls, 74 tokens, 0.000088 USD") == true, "\(lines.last ?? "")")
            #expect(world.bodies.count == 2, "two tiny calls a model, no more")
            #expect(world.bodies.allSatisfy { ($0["max_tokens"] as? Int ?? .max) <= 256 })
            #expect(!output.out.contains(ModelWorld.key) && !output.err.contains(ModelWorld.key))

            let json = try await world.attune.run("doctor", "openai/tiny", "--json").json()
            #expect(json["ok"] as? Bool == true)
            #expect(json["calls"] as? Int == 2)
            #expect((json["checks"] as? [[String: Any]])?.count == lines.count - 1)
        }
    }

    @Test("--offline calls nothing and still tells of keys and prices")
    func offline() async throws {
        try await ModelWorld.run(Self.healthy) { world in
            let output = try await world.attune.run("doctor", "openai/tiny", "--offline")
            #expect(output.code == 0)
            #expect(output.out.contains("OPENAI_API_KEY is set"))
            #expect(output.out.contains("! openai/tiny price: not known"))
            #expect(output.out.contains("Nothing was spent"))
            #expect(world.server.requests.isEmpty)
            let missing = try await world.attune.run("doctor", "anthropic/claude", "--offline")
            #expect(missing.code != 0)
            #expect(missing.out.contains("✗ anthropic/claude key: no key: set ANTHROPIC_API_KEY"))
        }
    }

    @Test("a refused key, an unknown model and an unreachable server fail, each in its line")
    func failing() async throws {
        try await ModelWorld.run { request in
            if request.method == "GET" { return Chat.error(401, "no: \(ModelWorld.key)") }
            return Chat.error(404, "no such model")
        } use: { world in
            let refused = try await world.attune.run("doctor", "openai/tiny")
            #expect(refused.code != 0)
            #expect(
                refused.out.contains(
                    "✗ openai: OPENAI_API_KEY is set, \(world.server.url)/v1 reachable, but it refuses"))
            #expect(!refused.out.contains(ModelWorld.key))
            #expect(world.bodies.isEmpty, "nothing is asked with a key that is refused")
        }
        try await ModelWorld.run { request in
            request.method == "GET" ? .json("{}", status: 404) : Chat.error(404, "no such model")
        } use: { world in
            let unknown = try await world.attune.run("doctor", world.model, "http://127.0.0.1:1/v1#x")
            #expect(unknown.code != 0)
            #expect(unknown.out.contains("✗ \(world.model) answer: there is no such model"))
            #expect(unknown.out.contains("✗ http://127.0.0.1:1/v1#x address:"))
            #expect(world.bodies.count == 1, "without an answer there is no second question")
        }
    }

    @Test(
        "what a server does with schemas is told and is no failure",
        arguments: [
            ("refused", "takes no JSON schema"), ("prose", "held no JSON object"),
            (#"{"wrong": 1}"#, "another shape"),
        ])
    func schemas(answer: String, says: String) async throws {
        try await ModelWorld.run { request in
            if request.method == "GET" { return .json("{}", status: 404) }
            if !Self.isStructured(request) { return Chat.says("ok", to: request) }
            return answer == "refused" ? Chat.error(400, "unknown field") : Chat.says(answer, to: request)
        } use: { world in
            let output = try await world.attune.run("doctor", world.model)
            #expect(output.code == 0, "\(output.out)")
            #expect(output.out.contains("! \(world.model) schema:"))
            #expect(output.out.contains(says), "\(output.out)")
            #expect(world.bodies.count == 2)
        }
    }

    @Test("--print-prices prints a file that can be used as it is, also where it goes into its place at once")
    func printsPrices() async throws {
        try await ModelWorld.run(Self.healthy) { world in
            let printed = try await world.attune.run("doctor", "--print-prices")
            try world.attune.write("", to: ".attune/prices.json")  // as the shell leaves it
            let again = try await world.attune.run("doctor", "--print-prices")
            #expect(printed.code == 0 && again.out == printed.out)
            try world.attune.write(printed.out, to: ".attune/prices.json")
            let output = try await world.attune.run("doctor", "openai/gpt-4o-mini", "--offline")
            #expect(output.out.contains("✓ prices: ") && output.out.contains("prices.json, "))
            #expect(output.out.contains("✓ openai/gpt-4o-mini price:"))
        }
    }

    @Test("a damaged workspace fails, a missing one only where it was named")
    func workspace() async throws {
        try await withCommand { attune in
            let none = try await attune.run("doctor", "--offline")
            #expect(none.code == 0 && none.out.contains("– workspace:"))
            let named = try await attune.run("doctor", "--offline", "--workspace", "elsewhere")
            #expect(named.code != 0 && named.out.contains("✗ workspace:"))
        }
    }

    @Test("Anthropic and Ollama are asked at their own addresses, each with its own key or none")
    func otherProviders() async throws {
        try await ModelWorld.run { request in
            switch request.path {
            case "/v1/models": .json(#"{"data": [{"id": "claude"}]}"#)
            case "/api/tags": .json(#"{"models": [{"name": "llama"}]}"#)
            case "/v1/messages" where request.json["tools"] != nil:
                .json(
                    #"{"model": "claude-1", "stop_reason": "tool_use", "content": [{"type": "tool_use", "id": "t", "name": "word", "input": {"word": "ok"}}], "usage": {"input_tokens": 5, "output_tokens": 2}}"#
                )
            case "/v1/messages":
                .json(
                    #"{"model": "claude-1", "stop_reason": "end_turn", "content": [{"type": "text", "text": "ok"}], "usage": {"input_tokens": 5, "output_tokens": 2}}"#
                )
            default:
                .json(
                    #"{"model": "llama", "done": true, "done_reason": "stop", "message": {"role": "assistant", "content": "{\"word\": \"ok\"}"}, "prompt_eval_count": 5, "eval_count": 2}"#
                )
            }
        } use: { world in
            var attune = world.attune
            attune.environment = [
                "ANTHROPIC_API_KEY": ModelWorld.key, "ANTHROPIC_BASE_URL": world.server.url,
                "OLLAMA_HOST": world.server.url,
            ]
            let output = try await attune.run("doctor", "anthropic/claude", "ollama/llama")
            #expect(output.code == 0, "\(output.out)")
            #expect(
                output.out.contains("✓ anthropic: ANTHROPIC_API_KEY is set, \(world.server.url) reachable, 1 models"))
            #expect(output.out.contains("✓ ollama: \(world.server.url) reachable, 1 models"))
            for model in ["anthropic/claude", "ollama/llama"] {
                #expect(output.out.contains("✓ \(model) answer:") && output.out.contains("✓ \(model) schema:"))
            }
            #expect(output.out.contains("✓ ollama/llama price: free"))
            for request in world.server.requests {
                let isOllama = request.path.hasPrefix("/api/")
                #expect(request.header("x-api-key") == (isOllama ? nil : ModelWorld.key))
                #expect(request.header("authorization") == nil)
            }
            #expect(world.bodies.count == 4)
        }
    }
}
