import Foundation
import ModelServer
import Testing

/// The verbs on single users with a model, against a server that follows a script.
@Suite("single users with a model")
struct LearnUsersWithModelTests {
    private func questions(_ output: BuiltCommand.Output, _ key: String = "questions") throws -> [String: Any] {
        try #require(try output.json()[key] as? [String: Any])
    }

    private func profile(_ world: ModelWorld, _ audience: String, _ workspace: String = "w") async throws -> String {
        try await world.attune.run("profiles", "show", audience, "--workspace", workspace).out
    }

    @Test("hypotheses: planned, asked once a user, linked to traits, and drafts follow them with what is known")
    func hypotheses() async throws {
        try await ModelWorld.users(texts: UserModel.texts(6), UserModel.reply) { world in
            let learn = ["learn", "hypotheses", "--analyst", world.model, "--workspace", "w", "--json"]
            let plan = try await world.attune.run(learn + ["--dry-run"]).json()
            #expect(plan["calls"] as? Int == 6 && world.server.requests.isEmpty)
            let output = try await world.attune.run(learn)
            #expect(output.code == 0, "\(output.err)")
            #expect(try questions(output)["calls"] as? Int == 6 && world.server.requests.count == 6)
            #expect(try await profile(world, "user:a0").contains("enthusiasm.exclamations more"))
            // Who uses none is not believed to.
            #expect(!(try await profile(world, "user:a1")).contains("[active]"))
            let draft = try await world.attune.run("tailor", "Decline.", "--as", "a0", "--workspace", "w")
            #expect(draft.out.contains("exclamation marks") && draft.out.contains("plan: pro"), "\(draft.out)")
            let reply = try await world.attune.run("tailor", "Decline.", "--user", "a0", "--workspace", "w")
            #expect(!reply.out.contains("plan: pro"), "what is known is for drafts")
            #expect(try await world.attune.run(learn).code == 0)
            #expect(world.server.requests.count == 6)
            for text in [output.err, try world.runTexts("w")] { #expect(!text.contains(UserModel.secret)) }
        }
    }

    @Test(
        "answers of no use are counted by kind, and the run ends well",
        arguments: [
            ("!empty", "empty"), ("!prose", "not-json"), ("!shape", "wrong-shape"), ("!thousand", "wrong-shape"),
            ("!429", "rate-limited"), ("!500", "server"),
        ])
    func faults(word: String, kind: String) async throws {
        let (texts, pairs) = (UserModel.texts(3, fault: word), UserModel.pairs(2, fault: word))
        try await ModelWorld.users(texts: texts, pairs: pairs, UserModel.faulty) { world in
            let common = ["--analyst", world.model, "--workspace", "w", "--json"]
            let hypotheses = try await world.attune.run(["learn", "hypotheses"] + common)
            #expect(hypotheses.code == 0, "\(hypotheses.err)")
            let failed = try questions(hypotheses)["failed"] as? [String: [String: Int]]
            #expect(failed?["hypothesise"] == [kind: 1], "\(failed ?? [:])")
            #expect(try hypotheses.json()["failed"] as? [String] == ["a0"])
            guard word != "!thousand" else { return }
            let personas = try await world.attune.run(["learn", "personas"] + common)
            #expect(personas.code == 0, "\(personas.err)")
            let missed = try questions(personas)["failed"] as? [String: [String: Int]]
            #expect(missed?["infer"] == [kind: 2], "\(missed ?? [:])")
        }
    }

    @Test("of a hundred hypotheses ten are kept at most")
    func hundred() async throws {
        try await ModelWorld.users(texts: UserModel.texts(3, fault: "!hundred"), UserModel.faulty) { world in
            let output = try await world.attune.run(
                "learn", "hypotheses", "--analyst", world.model, "--workspace", "w", "--json", "--user", "a0")
            #expect(output.code == 0, "\(output.err)")
            let users = try #require(try output.json()["users"] as? [[String: Any]])
            #expect((users.first?["hypotheses"] as? [Any] ?? []).count <= 10)
        }
    }

    @Test("orders, links, invented quotes and copied words reach no statement, pool or instruction")
    func hostile() async throws {
        let (texts, pairs) = (UserModel.texts(4), UserModel.pairs(3))
        try await ModelWorld.users(texts: texts, pairs: pairs, UserModel.hostile) { world in
            let common = ["--analyst", world.model, "--workspace", "w", "--json"]
            let first = try await world.attune.run(["learn", "hypotheses"] + common)
            let scored = try await world.attune.run(["learn", "hypotheses", "--scored", "texts"] + common)
            let personas = try await world.attune.run(["learn", "personas"] + common)
            for output in [first, scored, personas] {
                #expect(output.code == 0, "\(output.err)")
                #expect((try questions(output)["refused"] as? Int ?? 0) > 0)
            }
            #expect(try personas.json()["personas"] as? Int == 0)
            let exported = try await world.attune.run("profiles", "export", "--output", "out", "--workspace", "w")
            #expect(exported.code == 0)
            for file in try FileManager.default.contentsOfDirectory(atPath: world.attune.file("out").path) {
                let text = try String(contentsOf: world.attune.file("out/\(file)"), encoding: .utf8)
                for word in ["gnore", "evil", "calm", UserModel.secret] { #expect(!text.contains(word), "\(file)") }
            }
        }
    }

    @Test("personas: inferred twice a pair, judged in both orders, retrieved, and answered for")
    func personas() async throws {
        try await ModelWorld.users(pairs: UserModel.pairs(3), UserModel.reply) { world in
            let common = ["--analyst", world.model, "--workspace", "w", "--json"]
            let plan = try await world.attune.run(["learn", "personas", "--dry-run"] + common).json()
            #expect(plan["calls"] as? Int == 36)
            let learned = try await world.attune.run(["learn", "personas"] + common)
            #expect(learned.code == 0, "\(learned.err)")
            #expect(world.server.requests.count == 36)

            let judge = ["evaluate", "personas", "--judge", world.model] + common
            let planned = try await world.attune.run(judge + ["--dry-run"]).json()
            #expect((planned["judge"] as? [String: Any])?["calls"] as? Int == 108)
            #expect((planned["analyst"] as? [String: Any])?["fromStore"] as? Int == 36)
            let evaluated = try await world.attune.run(judge)
            #expect(evaluated.code == 0, "\(evaluated.err)")
            let accuracy = try #require(try evaluated.json()["accuracy"] as? [String: [String: Any]])
            #expect(accuracy["chosen"]?["mean"] as? Double == 1 && accuracy["rejected"]?["mean"] as? Double == 0)
            #expect(
                try questions(evaluated, "judgeQuestions")["asked"] as? [String: Int] == ["choose": 72, "prefer": 36])

            let before = world.server.requests.count
            let answer = try await world.attune.run(
                "tailor", "How does pump 3 of house 1 work?", "--persona", "auto", "--model", world.model,
                "--workspace", "w")
            #expect(answer.code == 0 && answer.out == "Go for a walk.\n", "\(answer.err)")
            #expect(world.server.requests.count == before + 1)
            let sent = messages(world.server.requests[before].json).first?[1] ?? ""
            #expect(sent.contains("short"), "\(sent)")
            #expect(!sent.contains("pump"), "nothing of the pair goes along")
        }
    }

    @Test("a budget stops each verb cleanly, and what was answered is not asked again")
    func budget() async throws {
        let (texts, pairs) = (UserModel.texts(6), UserModel.pairs(4))
        try await ModelWorld.users(texts: texts, pairs: pairs, UserModel.reply) { world in
            let common = ["--analyst", world.model, "--workspace", "w", "--concurrency", "1"]
            for verb in [
                ["learn", "hypotheses"], ["learn", "hypotheses", "--scored", "texts"], ["learn", "personas"],
            ] {
                // Room for one question and little more; an answer takes 37 tokens of it.
                let planned = verb.filter { !["--scored", "texts"].contains($0) }
                let plan = try await world.attune.run(planned + common + ["--dry-run", "--refresh", "--json"]).json()
                let tokens = try #require(plan["tokens"] as? Int) / (try #require(plan["calls"] as? Int))
                let output = try await world.attune.run(verb + common + ["--budget-tokens", "\(tokens + 45)"])
                #expect(output.code == 75 && output.err.contains("budget"), "\(verb): \(output.err)")
                #expect(!output.err.contains(UserModel.secret))
                let whole = try await world.attune.run(verb + common)
                #expect(whole.code == 0, "\(verb): \(whole.err)")
            }
            let bodies = world.server.requests.map(\.text)
            #expect(Set(bodies).count == bodies.count, "\(bodies.count - Set(bodies).count) asked twice")
        }
    }

    @Test("killed again and again, each verb ends as if it had not been, and pays for no answer twice")
    func kills() async throws {
        let kills = ProcessInfo.processInfo.environment["ATTUNE_KILLS"].flatMap(Int.init) ?? 2
        let script: ScriptedServer.Script = { request in
            try? await Task.sleep(for: .milliseconds(3))
            return UserModel.reply(request)
        }
        let (texts, pairs) = (UserModel.texts(4), UserModel.pairs(4))
        try await ModelWorld.users(texts: texts, pairs: pairs, script) { world in
            for name in ["texts.jsonl", "pairs.jsonl"] {
                _ = try await world.attune.run("import", name, "--map", "group.plan=plan", "--workspace", "calm")
            }
            let width = 4
            let common = ["--analyst", world.model, "--concurrency", "\(width)"]
            for verb in [["learn", "hypotheses", "--scored", "texts"], ["learn", "personas"]] {
                let start = ContinuousClock.now
                let calm = try await world.attune.run(verb + common + ["--workspace", "calm"])
                #expect(calm.code == 0, "\(calm.err)")
                let whole = ContinuousClock.now - start
                let before = world.server.requests.count
                try await world.attune.runKilled(verb + common + ["--workspace", "w"], kills: kills, within: whole)
                let asked = world.server.requests[before...].map(\.text)
                #expect(asked.count - Set(asked).count <= kills * width, "\(verb)")
            }
            let calm = try await world.attune.profiles("calm")
            #expect(try await world.attune.profiles("w") == calm)
            #expect(calm.values.joined().contains("status: active"))
        }
    }
}

extension ModelWorld {
    /// The text of all run records of a workspace.
    func runTexts(_ workspace: String) throws -> String {
        try FileManager.default.contentsOfDirectory(
            at: attune.file("\(workspace)/runs"), includingPropertiesForKeys: nil
        ).map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }
}

extension BuiltCommand {
    /// Starts a command and kills it at moments drawn over the time that a whole run takes, then lets it end.
    func runKilled(_ arguments: [String], kills: Int, within whole: Duration) async throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<kills {
            let (exits, exit) = AsyncStream<Never>.makeStream()
            let (process, _, _) = try start(arguments) { exit.finish() }
            try await Task.sleep(for: whole * Double.random(in: 0.1...0.9, using: &generator))
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            for await _ in exits {}
        }
        let last = try await run(arguments)
        #expect(last.code == 0, "\(last.err)")
    }

    /// The profiles of a workspace as files, by name.
    func profiles(_ workspace: String) async throws -> [String: String] {
        let exported = try await run("profiles", "export", "--output", "out-\(workspace)", "--workspace", workspace)
        #expect(exported.code == 0, "\(exported.err)")
        let names = try FileManager.default.contentsOfDirectory(atPath: file("out-\(workspace)").path)
        return try names.reduce(into: [:]) {
            $0[$1] = try String(contentsOf: file("out-\(workspace)").appendingPathComponent($1), encoding: .utf8)
        }
    }
}
