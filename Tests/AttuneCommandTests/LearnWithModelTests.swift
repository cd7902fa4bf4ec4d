import Foundation
import ModelServer
import Testing

/// `learn rubrics --analyst MODEL` against a server that reads the logs of this file without error, and fails where a
/// turn says so.
@Suite("learn rubrics with a model")
struct LearnWithModelTests {
    /// A word in every user turn: it may go to the model, and nowhere else.
    private static let private_ = "zebraquux"

    /// Chats of two groups; experts want numbered steps, novices want fewer. `fault` marks some turns.
    static func log(_ count: Int, faults: [String] = []) -> String {
        (0..<count).map { index in
            let isExpert = index % 2 == 0
            let wants = index % 10 < 8 ? isExpert : !isExpert
            let fault = index < faults.count ? " \(faults[index])" : ""
            let said = wants ? "numbered steps are what I like \(private_)" : "numbered steps annoy me \(private_)"
            let messages: [[String: String]] = [
                [
                    "role": "user",
                    "content": index % 4 < 2
                        ? "How do I mend tyre number \(index)?" : "Which way leads to town \(index)?",
                ],
                ["role": "assistant", "content": "1. Take the wheel off.\n2. Patch the tube."],
                ["role": "user", "content": "\(said) (\(index))\(fault)"],
            ]
            let row: [String: Any] = [
                "messages": messages, "user": "u\(index % 30)", "tier": isExpert ? "expert" : "novice",
                "context": "repair",
            ]
            let data = (try? JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])) ?? Data()
            return String(decoding: data, as: UTF8.self)
        }.joined(separator: "\n") + "\n"
    }

    /// What was asked for, by the shape's name.
    private static func shape(_ request: ScriptedRequest) -> String {
        let format = request.json["response_format"] as? [String: Any]
        return (format?["json_schema"] as? [String: Any])?["name"] as? String ?? ""
    }

    private static func data(_ request: ScriptedRequest) -> [String: Any] {
        let text = messages(request.json).first { $0[0] == "user" }?[1] ?? ""
        return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }

    static func read(_ request: ScriptedRequest) -> ScriptedReply {
        let data = data(request)
        let reaction = data["reaction"] as? String ?? ""
        let answer: String
        switch shape(request) {
        case "judgement":
            if let fault = fault(reaction) { return fault }
            answer = reaction.contains("annoy") ? #"{"signs": ["style"]}"# : #"{"signs": ["praise"]}"#
        case "explanation":
            let wants = reaction.contains("annoy") ? "less" : "more"
            answer = #"{"properties": [{"property": "numbered steps", "wants": "\#(wants)"}]}"#
        case "aspects":
            answer = #"{"aspects": [{"name": "numbered steps", "definition": "Advice as a numbered list"}]}"#
        case "merged":
            answer = """
                {"aspects": [{"name": "numbered steps", "definition": "Advice as a numbered list", \
                "measure": "structure.steps", "sense": "same"}]}
                """
        case "tags":
            let wishes = (data["wishes"] as? [String: String] ?? [:]).sorted { $0.key < $1.key }
            let tags = wishes.map { #"{"wish": \#($0.key), "aspect": 1, "wants": "\#($0.value.prefix(4))"}"# }
            answer = #"{"tags": [\#(tags.joined(separator: ", "))]}"#
        case "intents":
            let count = (data["requests"] as? [String: Any])?.count ?? (data["requests"] as? [Any])?.count ?? 0
            let lines = (1...max(count, 1)).map { #"{"request": \#($0), "intent": "repair a bicycle tyre"}"# }
            answer = #"{"intents": [\#(lines.joined(separator: ", "))]}"#
        case "kinds":
            answer = """
                {"kinds": [{"name": "bicycle repair", "definition": "Mending parts of a bicycle at home"}, \
                {"name": "route planning", "definition": "Choosing which way to ride somewhere"}]}
                """
        case "filed":
            let count = (data["requests"] as? [String: Any])?.count ?? (data["requests"] as? [Any])?.count ?? 0
            let texts = data["requests"] as? [String: String] ?? [:]
            let lines = (1...max(count, 1)).map {
                #"{"request": \#($0), "kind": \#(texts["\($0)"]?.contains("tyre") == true ? 1 : 2)}"#
            }
            answer = #"{"filed": [\#(lines.joined(separator: ", "))]}"#
        default: answer = "{}"
        }
        return .json(Chat.whole(answer))
    }

    private static func fault(_ reaction: String) -> ScriptedReply? {
        switch true {
        case reaction.hasSuffix("!429"): Chat.error(429, "slow down", headers: [("retry-after-ms", "5")])
        case reaction.hasSuffix("!500"): Chat.error(500, "oops", headers: [("retry-after-ms", "5")])
        case reaction.hasSuffix("!529"): Chat.error(529, "overloaded", headers: [("retry-after-ms", "5")])
        case reaction.hasSuffix("!cut"): .json(Chat.whole(#"{"signs": []}"#)).cut(after: 40)
        case reaction.hasSuffix("!stall"): .stall
        case reaction.hasSuffix("!prose"): .json(Chat.whole("They seemed to like it."))
        case reaction.hasSuffix("!empty"): .json(Chat.whole(""))
        case reaction.hasSuffix("!huge"): .json(Chat.whole(String(repeating: "x ", count: 500_000)))
        case reaction.hasSuffix("!shape"): .json(Chat.whole(#"{"verdict": "good"}"#))
        case reaction.hasSuffix("!odd"): .json(#"{"unexpected": true}"#)
        default: nil
        }
    }

    private func learn(_ world: ModelWorld, _ options: String...) async throws -> BuiltCommand.Output {
        try await world.attune.run(
            ["learn", "rubrics", "--group-by", "tier", "--analyst", world.model, "--json", "--workspace", "w"] + options
        )
    }

    private static func profiles(_ attune: BuiltCommand, _ workspace: String) async throws -> [String: String] {
        let folder = "out-\(workspace)"
        let exported = try await attune.run("profiles", "export", "--output", folder, "--workspace", workspace)
        #expect(exported.code == 0, "\(exported.err)")
        let names = try FileManager.default.contentsOfDirectory(atPath: attune.file(folder).path)
        return try names.reduce(into: [:]) {
            $0[$1] = try String(contentsOf: attune.file(folder).appendingPathComponent($1), encoding: .utf8)
        }
    }

    @Test("finds what divides the groups, asks nothing twice, and keeps the log's words to itself")
    func learns() async throws {
        try await ModelWorld.run(Self.read) { world in
            try world.attune.write(Self.log(120), to: "log.jsonl")
            #expect(
                try await world.attune.run(
                    "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", "w"
                ).code == 0)

            let plan = try await learn(world, "--dry-run").json()
            #expect(world.server.requests.isEmpty)
            #expect(plan["unanalysed"] as? Int == 120)

            let output = try await learn(world)
            #expect(output.code == 0, "\(output.err)")
            let questions = try #require(try output.json()["questions"] as? [String: Any])
            let asked = try #require(questions["asked"] as? [String: Int])
            #expect(asked["judge"] == 120 && asked["explain"] == 120)
            #expect(questions["calls"] as? Int == world.server.requests.count)
            let yaml = try await Self.profiles(world.attune, "w").values.joined()
            #expect(yaml.contains("aspect: structure.steps") && yaml.contains("status: active"))
            #expect(yaml.contains("analyst: http") || yaml.contains("analyst: '") || yaml.contains("#tiny"))

            let first = world.server.requests.count
            let again = try await learn(world)
            #expect(again.code == 0)
            #expect(world.server.requests.count == first)

            for text in [output.err, output.out, again.err, try world.lastRunText(in: "w/runs"), yaml] {
                #expect(!text.contains(Self.private_) && !text.contains(ModelWorld.key))
            }
        }
    }

    @Test("--contexts model puts a taxonomy of the model's in the place of the log's contexts")
    func contexts() async throws {
        try await ModelWorld.run(Self.read) { world in
            try world.attune.write(Self.log(120), to: "log.jsonl")
            let imported = try await world.attune.run(
                "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", "w")
            #expect(imported.code == 0)
            let plan = try await learn(world, "--contexts", "model", "--dry-run")
            #expect(plan.code == 0 && world.server.requests.isEmpty)
            let output = try await learn(world, "--contexts", "model")
            #expect(output.code == 0, "\(output.err)")
            let yaml = try await Self.profiles(world.attune, "w").values.joined()
            #expect(yaml.contains("context: bicycle-repair") && yaml.contains("status: active"), "\(output.out)")
            let offline = try await world.attune.run(
                "learn", "rubrics", "--group-by", "tier", "--contexts", "model", "--workspace", "w")
            #expect(offline.code == 64)
        }
    }

    @Test("a server that fails in every way leaves a run that ends, with each failure counted by kind")
    func faults() async throws {
        let faults = ["!429", "!500", "!529", "!cut", "!stall", "!prose", "!empty", "!huge", "!shape", "!odd"]
        try await ModelWorld.run(Self.read) { world in
            try world.attune.write(Self.log(60, faults: faults), to: "log.jsonl")
            #expect(
                try await world.attune.run(
                    "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", "w"
                ).code == 0)
            let output = try await learn(world, "--timeout", "3")
            #expect(output.code == 0, "\(output.err)")
            let questions = try #require(try output.json()["questions"] as? [String: Any])
            let failed = try #require(questions["failed"] as? [String: [String: Int]])
            let judged = try #require(failed["judge"])
            #expect(judged["rate-limited"] == 1)
            #expect(judged["server"] == 2)
            #expect(judged["timeout"] == 1)
            #expect(judged["wrong-shape"] == 1)
            #expect(judged["empty"] == 1)
            #expect(judged.values.reduce(0, +) == faults.count, "\(judged)")
            // What the service failed at is read again by the next run; what the model said is settled.
            let unread = try #require(questions["unread"] as? Int)
            #expect(unread >= 5 && unread < faults.count)
            #expect(!output.err.contains(Self.private_) && !output.err.contains(ModelWorld.key))
        }
    }

    @Test("a run that is killed again and again ends as if it had not been, and asks again only what was in flight")
    func kills() async throws {
        let kills = ProcessInfo.processInfo.environment["ATTUNE_KILLS"].flatMap(Int.init) ?? 3
        let concurrency = 4
        let answered = Shared<[String: Int]>([:])
        let script: ScriptedServer.Script = { request in
            try? await Task.sleep(for: .milliseconds(4))
            answered.change { $0[request.text, default: 0] += 1 }
            return Self.read(request)
        }
        try await ModelWorld.run(script) { world in
            try world.attune.write(Self.log(200), to: "log.jsonl")
            for workspace in ["calm", "w"] {
                #expect(
                    try await world.attune.run(
                        "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", workspace
                    ).code == 0)
            }
            let options = [
                "learn", "rubrics", "--group-by", "tier", "--analyst", world.model, "--concurrency", "\(concurrency)",
            ]
            let start = ContinuousClock.now
            #expect(try await world.attune.run(options + ["--workspace", "calm"]).code == 0)
            let whole = ContinuousClock.now - start
            let expected = try await Self.profiles(world.attune, "calm")
            #expect(!expected.isEmpty)
            answered.change { $0 = [:] }

            var generator = SystemRandomNumberGenerator()
            for _ in 0..<kills {
                let (exits, exit) = AsyncStream<Never>.makeStream()
                let (process, _, _) = try world.attune.start(options + ["--workspace", "w"]) { exit.finish() }
                try await Task.sleep(for: whole * Double.random(in: 0.05...0.95, using: &generator))
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
                for await _ in exits {}
            }
            let last = try await world.attune.run(options + ["--workspace", "w"])
            #expect(last.code == 0, "\(last.err)")
            #expect(try await Self.profiles(world.attune, "w") == expected)
            let repeats = answered.value.values.reduce(0) { $0 + $1 - 1 }
            #expect(repeats <= kills * concurrency)
        }
    }

    @Test("a budget ends the run before it is passed, and what was answered is kept")
    func budget() async throws {
        try await ModelWorld.run(Self.read) { world in
            try world.attune.write(Self.log(60), to: "log.jsonl")
            #expect(
                try await world.attune.run(
                    "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", "w"
                ).code == 0)
            let output = try await learn(world, "--budget-tokens", "3000", "--concurrency", "1")
            #expect(output.code == 75, "\(output.err)")
            #expect(output.err.contains("budget"))
            let sent = world.server.requests.count
            #expect(sent > 0 && sent * 37 <= 3000)
            #expect(try await learn(world).code == 0)
            let bodies = world.server.requests.map(\.text)
            #expect(Set(bodies).count == bodies.count)
        }
    }
}

extension ModelWorld {
    /// The text of all run records in a folder.
    fileprivate func lastRunText(in folder: String) throws -> String {
        let path = attune.file(folder)
        return try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }
}
