import Foundation
import ModelServer
import Testing

@Suite("learn rubrics --batch")
struct BatchLearningTests {
    private static let single: Set = ["judgement", "explanation"]

    private func learn(_ world: ModelWorld, _ workspace: String, _ options: String...) -> [String] {
        ["learn", "rubrics", "--group-by", "tier", "--analyst", world.model, "--json", "--workspace", workspace]
            + options
    }

    private func imported(_ world: ModelWorld, _ workspace: String) async throws {
        try world.attune.write(LearnWithModelTests.log(120), to: "log.jsonl")
        let output = try await world.attune.run(
            "import", "log.jsonl", "--map", "group.tier=tier", "--workspace", workspace)
        #expect(output.code == 0, "\(output.err)")
    }

    private func profiles(_ world: ModelWorld, _ workspace: String) async throws -> [String] {
        let exported = try await world.attune.run(
            "profiles", "export", "--output", "out-\(workspace)", "--workspace", workspace)
        #expect(exported.code == 0, "\(exported.err)")
        let folder = world.attune.file("out-\(workspace)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.map { try String(contentsOf: $0, encoding: .utf8) }
    }

    @Test("brings the same profiles as single calls, in one batch a step, and asks nothing again")
    func same() async throws {
        let server = BatchServer(answer: LearnWithModelTests.read)
        try await ModelWorld.run(server.script) { world in
            try await imported(world, "live")
            #expect(try await world.attune.run(learn(world, "live")).code == 0)
            #expect(server.rows.isEmpty)
            let before = server.state.value.live.count

            try await imported(world, "batch")
            let output = try await world.attune.run(learn(world, "batch", "--batch", "--poll", "0.05"))
            #expect(output.code == 0, "\(output.err)")
            #expect(server.rows == [120, 120])
            let live = server.state.value.live[before...]
            #expect(!live.isEmpty && Self.single.isDisjoint(with: live))
            let questions = try #require(try output.json()["questions"] as? [String: Any])
            #expect(questions["calls"] as? Int == 240 + live.count)
            let found = try await profiles(world, "batch")
            #expect(found.joined().contains("status: active"))
            #expect(try await profiles(world, "live") == found)

            let sent = world.server.requests.count
            #expect(try await world.attune.run(learn(world, "batch", "--batch", "--poll", "0.05")).code == 0)
            #expect(world.server.requests.count == sent)
            let left = try FileManager.default.subpathsOfDirectory(atPath: world.attune.file("batch/batches").path)
            #expect(left.allSatisfy { !$0.hasSuffix("l") && !$0.hasSuffix("json") }, "\(left)")
        }
    }

    @Test("asks again for what expired, asks what was refused as a single call, and counts both")
    func failures() async throws {
        let server = BatchServer(
            row: { request, batch in
                if request.text.contains("(3)") {
                    return #""error": null, "response": {"status_code": 400, "body": {}}"#
                }
                if request.text.contains("(5)"), batch == 0 {
                    return #""error": {"code": "batch_expired"}, "response": null"#
                }
                return nil
            }, answer: LearnWithModelTests.read)
        try await ModelWorld.run(server.script) { world in
            try await imported(world, "w")
            let output = try await world.attune.run(learn(world, "w", "--batch", "--poll", "0.05"))
            #expect(output.code == 0, "\(output.err)")
            #expect(output.err.contains("1 rejected") && output.err.contains("1 timeout"), "\(output.err)")
            // The explanations of 118 turns and the judgement that expired, then that turn's explanation.
            #expect(server.rows == [120, 119, 1])
            #expect(server.state.value.live.filter(Self.single.contains).sorted() == ["explanation", "judgement"])
        }
    }

    @Test("a run that is killed while its batch is under way waits for it and submits nothing twice")
    func killed() async throws {
        let server = BatchServer(isOpen: false, answer: LearnWithModelTests.read)
        try await ModelWorld.run(server.script) { world in
            try await imported(world, "w")
            let (exits, exit) = AsyncStream<Never>.makeStream()
            let (process, _, _) = try world.attune.start(learn(world, "w", "--batch", "--poll", "0.05")) {
                exit.finish()
            }
            for _ in 0..<1500 where server.state.value.looks < 2 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(server.rows == [120])
            kill(process.processIdentifier, SIGKILL)
            for await _ in exits {}

            server.isOpen.change { $0 = true }
            let output = try await world.attune.run(learn(world, "w", "--batch", "--poll", "0.05"))
            #expect(output.code == 0, "\(output.err)")
            #expect(server.rows == [120, 120])
            #expect(server.state.value.files.count == 2)
        }
    }

    @Test("a dry run tells how many calls go by batch, at the batch's price")
    func plan() async throws {
        let server = BatchServer(answer: LearnWithModelTests.read)
        try await ModelWorld.run(server.script) { world in
            try await imported(world, "w")
            func plan(_ options: String...) async throws -> [String: Any] {
                let output = try await world.attune.run(
                    [
                        "learn", "rubrics", "--group-by", "tier", "--analyst", "openai/gpt-4o-mini", "--json",
                        "--workspace", "w", "--dry-run",
                    ] + options)
                #expect(output.code == 0, "\(output.err)")
                return try #require(try output.json()["plan"] as? [String: Any])
            }
            let single = try await plan()
            let batched = try await plan("--batch")
            #expect(single["calls"] as? Int == batched["calls"] as? Int)
            #expect(single["batched"] == nil && (batched["batched"] as? Int ?? 0) >= 120)
            let full = try #require(single["cost"] as? Double)
            let cost = try #require(batched["cost"] as? Double)
            #expect(cost > full / 2 && cost < full * 0.7)
            #expect(world.server.requests.isEmpty)
        }
    }

    @Test(
        "what --batch does not go with is wrong usage",
        arguments: [
            ["--batch"], ["--analyst", "openai/gpt-4o-mini", "--batch", "--no-cache"],
            ["--analyst", "openai/gpt-4o-mini", "--batch", "--refresh"],
            ["--analyst", "openai/gpt-4o-mini", "--batch", "--poll", "0"],
            ["--analyst", "ollama/llama3", "--batch", "--dry-run"],
        ])
    func usage(_ options: [String]) async throws {
        try await withCommand { attune in
            try attune.write(LearnWithModelTests.log(2), to: "log.jsonl")
            #expect(try await attune.run("import", "log.jsonl").code == 0)
            let output = try await attune.run(["learn", "rubrics", "--group-by", "tier"] + options)
            #expect(output.code == 64, "\(output.err)")
        }
    }
}
