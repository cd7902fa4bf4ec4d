import Foundation
import ModelServer
import Testing

/// An OpenAI-compatible server that follows a script, and a workspace whose one profile steers every request of the
/// group `tier=expert`.
struct ModelWorld {
    static let key = "sk-test-4f9a7c21d8e6b350a1c2"
    static let directive = "Give the answer as numbered steps."

    let attune: BuiltCommand
    let server: ScriptedServer

    /// The model by its server's address.
    var model: String { "\(server.url)/v1#tiny" }
    /// Bodies of the calls so far.
    var bodies: [[String: Any]] { server.requests.filter { $0.method == "POST" }.map(\.json) }

    static func run(
        _ script: @escaping ScriptedServer.Script, use: (ModelWorld) async throws -> Void
    ) async throws {
        try await withCommand { plain in
            try await ScriptedServer.run(script) { server in
                var attune = plain
                attune.environment = ["OPENAI_API_KEY": key, "OPENAI_BASE_URL": "\(server.url)/v1"]
                try attune.write(profile, to: "expert.yaml")
                let imported = try await attune.run("profiles", "import", "expert.yaml")
                #expect(imported.code == 0, "\(imported.err)")
                try await use(ModelWorld(attune: attune, server: server))
            }
        }
    }

    /// `tailor PROMPT --group tier=expert --model …`.
    func tailor(_ prompt: String, _ options: String..., group: String? = "tier=expert", model: String? = nil)
        async throws -> BuiltCommand.Output
    {
        let group = group.map { ["--group", $0] } ?? []
        return try await attune.run(["tailor", prompt, "--model", model ?? self.model] + group + options)
    }

    /// The newest record of a run, and its text.
    func lastRun() throws -> (json: [String: Any], text: String) {
        let folder = attune.file(".attune/runs")
        let records = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
            let data = try Data(contentsOf: $0)
            let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
            return (json: json, text: String(decoding: data, as: UTF8.self))
        }
        return try #require(
            records.max {
                "\($0.json["started"] ?? "") \($0.json["id"] ?? "")"
                    < "\($1.json["started"] ?? "") \($1.json["id"] ?? "")"
            })
    }

    static let profile = """
        attune: 1
        audience: {group: tier=expert}
        version: 1
        statements:
          - id: s-0001
            text: Prefers numbered steps over prose
            directive: \(directive)
            context: any
            aspect: structure.steps
            direction: more
            strength: 0.5
            evidence: {supporting: 40, opposing: 4, users: 20, heldOut: confirmed}
            source: edited
            analyst: offline
            status: active

        """
}

/// Answers in the form of OpenAI's chat completions.
enum Chat {
    /// A whole answer or a stream, as the request asks.
    static func says(_ text: String, to request: ScriptedRequest) -> ScriptedReply {
        request.json["stream"] as? Bool == true ? .events(events(text)) : .json(whole(text))
    }

    static func whole(_ text: String) -> String {
        """
        {"id": "c1", "object": "chat.completion", "model": "tiny-1", "choices": [{"index": 0, "finish_reason": "stop", \
        "message": {"role": "assistant", "content": \(quoted(text))}}], \
        "usage": {"prompt_tokens": 30, "completion_tokens": 7, "total_tokens": 37}}
        """
    }

    /// A word an event.
    static func events(_ text: String) -> [String] {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset == 0 ? String($0.element) : " " + $0.element }
        let deltas = words.map { word in
            """
            {"id": "c1", "model": "tiny-1", "choices": [{"index": 0, "finish_reason": null, \
            "delta": {"content": \(quoted(word))}}]}
            """
        }
        return deltas + [
            #"{"id": "c1", "model": "tiny-1", "choices": [{"index": 0, "finish_reason": "stop", "delta": {}}]}"#,
            #"{"id": "c1", "model": "tiny-1", "choices": [], "usage": {"prompt_tokens": 30, "completion_tokens": 7}}"#,
            "[DONE]",
        ]
    }

    static func error(_ status: Int, _ message: String, headers: [(String, String)] = []) -> ScriptedReply {
        .json(
            "{\"error\": {\"message\": \(quoted(message)), \"type\": \"some_error\", \"param\": null, \"code\": null}}",
            status: status, headers: headers)
    }

    private static func quoted(_ text: String) -> String {
        let encoded = try? JSONEncoder().encode(text)
        return String(decoding: encoded ?? Data(), as: UTF8.self)
    }
}

/// Role and text of each message of a call.
func messages(_ body: [String: Any]) -> [[String]] {
    (body["messages"] as? [[String: Any]] ?? []).map { ["\($0["role"] ?? "")", "\($0["content"] ?? "")"] }
}
