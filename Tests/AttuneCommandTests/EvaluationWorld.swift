import Foundation
import ModelServer
import Testing

/// A workspace with two groups' rubrics, a file of prompts, a plan, and a server that answers and judges.
struct EvaluationWorld {
    let attune: BuiltCommand
    let server: ScriptedServer
    var model: String { "\(server.url)/v1#tiny" }

    static func profile(_ tier: String, _ directive: String, _ aspect: String, _ direction: String) -> String {
        """
        attune: 1
        audience: {group: tier=\(tier)}
        version: 1
        statements:
          - id: s-\(tier)
            text: Has a wish
            directive: \(directive)
            context: any
            aspect: \(aspect)
            direction: \(direction)
            strength: 0.5
            evidence: {supporting: 40, opposing: 4, users: 20, heldOut: confirmed}
            source: edited
            analyst: offline
            status: active

        """
    }

    /// Later conversations: each user asks, gets a reply and says what they want.
    static func prompts(_ count: Int) -> String {
        (0..<count).map { index in
            let tier = index % 2 == 0 ? "expert" : "novice"
            let wish = tier == "expert" ? "please use bullet points" : "please no bullet points, plain prose"
            return """
                {"id": "q\(index)", "user": "u\(index / 2 * 2 + index % 2)", "tier": "\(tier)", "messages": [\
                {"role": "user", "content": "How do I mend tyre number \(index)?"}, \
                {"role": "assistant", "content": "Take the wheel off, then patch the tube."}, \
                {"role": "user", "content": "\(wish)"}]}
                """
        }.joined(separator: "\n") + "\n"
    }

    func plan(arms: String = "[no-profile, wrong-profile, right-profile]", judges: String = "[traits]") -> String {
        """
        attune: 1
        name: tyres
        model: \(model)
        audiences: {groups: tier}
        prompts: {file: later.jsonl}
        arms: \(arms)
        judges: \(judges)

        """
    }

    /// The judge that likes bullets for experts and none for novices, as the words in the data say.
    static func answer(_ request: ScriptedRequest) -> ScriptedReply {
        let said = messages(request.json)
        let format = request.json["response_format"] as? [String: Any]
        if (format?["json_schema"] as? [String: Any])?["name"] as? String == "comparison" {
            let text = said.last?[1] ?? ""
            let data = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
            let words = (data["said_about_replies"] as? [String] ?? []).joined()
            let wants = words.contains("please use bullet")
            let has = ["A", "B"].map { (data[$0] as? String ?? "").contains("- ") }
            let better = has[0] == has[1] ? "tie" : (has[0] == wants ? "A" : "B")
            return .json(Chat.whole(#"{"reason": "bullets", "better": "\#(better)"}"#))
        }
        let system = said.first { $0[0] == "system" }?[1] ?? ""
        let prompt = said.last?[1] ?? ""
        if system.contains("Present the main points") {
            return .json(Chat.whole("- Take the wheel off (\(prompt))\n- Patch the tube\n- Pump it up"))
        }
        if system.contains("prose") {
            return .json(Chat.whole("You take the wheel off and patch the tube, and then you pump it up. \(prompt)"))
        }
        return .json(Chat.whole("Take the wheel off. Patch the tube. Pump it up. \(prompt)"))
    }

    static func run(
        prompts count: Int = 12, _ script: @escaping ScriptedServer.Script = { EvaluationWorld.answer($0) },
        use: (EvaluationWorld) async throws -> Void
    ) async throws {
        try await withCommand { plain in
            try await ScriptedServer.run(script) { server in
                var attune = plain
                attune.environment = ["OPENAI_API_KEY": ModelWorld.key, "OPENAI_BASE_URL": "\(server.url)/v1"]
                let world = EvaluationWorld(attune: attune, server: server)
                try attune.write(
                    profile("expert", "Present the main points as a bulleted list.", "structure.bullets", "more"),
                    to: "expert.yaml")
                try attune.write(
                    profile("novice", "Do not use bullet points; write prose.", "structure.bullets", "less"),
                    to: "novice.yaml")
                let imported = try await attune.run("profiles", "import", "expert.yaml", "novice.yaml")
                #expect(imported.code == 0, "\(imported.err)")
                try attune.write(prompts(count), to: "later.jsonl")
                try await use(world)
            }
        }
    }

    /// The samples of the newest run, by prompt.
    func samples() throws -> [[String: Any]] {
        let folder = attune.file(".attune/runs")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasSuffix(".json") }
        let run = try #require(names.max())
        let text = try String(
            contentsOf: folder.appendingPathComponent(run).appendingPathComponent("samples.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    /// The share that one judge gives an arm over no profile.
    static func rate(_ samples: [[String: Any]], _ arm: String, _ judge: String) -> Double? {
        let scores = samples.flatMap { $0["verdicts"] as? [[String: Any]] ?? [] }
            .filter { $0["arm"] as? String == arm && $0["judge"] as? String == judge }
            .compactMap { verdict -> Double? in
                guard let first = verdict["armFirst"] as? String else { return nil }
                let isOrdered = verdict["isOrdered"] as? Bool ?? true
                let second = isOrdered ? verdict["baselineFirst"] as? String : first
                guard let second else { return nil }
                return first != second ? 0.5 : ["arm": 1, "tie": 0.5, "baseline": 0][first]
            }
        return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
}
