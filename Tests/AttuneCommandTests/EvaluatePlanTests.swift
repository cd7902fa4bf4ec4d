import Foundation
import ModelServer
import Testing

@Suite("attune evaluate")
struct EvaluatePlanTests {
    @Test("the right profile wins by the traits and by a judge that reads held-out words; the wrong one loses")
    func helps() async throws {
        try await EvaluationWorld.run { world in
            let judges =
                "[traits, {kind: model, model: \(world.model)}, {kind: model, model: \(world.model), sees: profile}]"
            try world.attune.write(world.plan(judges: judges), to: "plan.yaml")
            let ahead = try await world.attune.run("evaluate", "plan.yaml", "--dry-run", "--json")
            #expect(ahead.code == 0, "\(ahead.err)")
            let models = try #require(try ahead.json()["models"] as? [[String: Any]])
            #expect(world.server.requests.isEmpty, "a dry run asks nothing")
            // 12 prompts × 3 arms, and × 2 pairs × 2 orders × 2 judges.
            #expect(models.map { $0["calls"] as? Int } == [12 * 3 + 12 * 8])

            let run = try await world.attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            let samples = try world.samples()
            #expect(samples.count == 12)
            for judge in ["traits", "model"] {
                let right = try #require(EvaluationWorld.rate(samples, "right-profile", judge))
                let wrong = try #require(EvaluationWorld.rate(samples, "wrong-profile", judge))
                #expect(right > wrong, "\(judge): \(right) \(wrong)")
            }
            #expect(EvaluationWorld.rate(samples, "wrong-profile", "model") ?? 1 < 0.5)
            let warnings = try #require(result["warnings"] as? [String])
            #expect(warnings.contains { $0.contains("judges its own replies") })
            #expect(warnings.contains { $0.contains("circular") })
            #expect(result["calls"] as? Int == world.server.requests.count)
            let expert = try #require(samples.first { $0["audience"] as? String == "group tier=expert" })
            #expect((expert["criterion"] as? [String])?.first == "please use bullet points")
            #expect(expert["isRubricOn"] as? Bool == true)
            // Nothing of the held-out words, nor of the profile, went to the wrong place.
            let toJudge = world.server.requests.map(\.text).filter { $0.contains("said_about_replies") }
            #expect(!toJudge.isEmpty && toJudge.allSatisfy { !$0.contains("Has a wish") })

            let again = try await world.attune.run("evaluate", "plan.yaml", "--json")
            #expect(try again.json()["calls"] as? Int == 0, "nothing is paid twice")
            #expect(try world.samples().count == 12)
            let table = try await world.attune.run("evaluate", "plan.yaml")
            #expect(table.out.contains("  right-profile: ") && table.out.contains("samples.jsonl"))
            let page = try #require(table.out.split(separator: "\n").first { $0.hasPrefix("report:") })
            let path = page.dropFirst("report:".count).trimmingCharacters(in: .whitespaces)
            #expect(try String(contentsOfFile: path, encoding: .utf8).contains("</html>"))
            let markdown = try await world.attune.run("report", "--format", "markdown", "--output", "-")
            #expect(markdown.code == 0 && markdown.out.contains("right-profile"), "\(markdown.err)")
        }
    }

    @Test("faults of the server and nonsense by the judge are counted, and the run ends")
    func faults() async throws {
        let seen = Shared(0)
        try await EvaluationWorld.run(
            prompts: 24,
            { request in
                var number = 0
                seen.change { value in
                    value += 1
                    number = value
                }
                // The first try alone, so that no question runs out of tries by chance.
                let isFirstTry = request.header("x-stainless-retry-count") == "0"
                switch isFirstTry ? number % 12 : 0 {
                case 3: return Chat.error(429, "slow down", headers: [("retry-after-ms", "5")])
                case 5: return Chat.error(500, "oops", headers: [("retry-after-ms", "5")])
                case 7: return .json(Chat.whole("cut off")).cut(after: 40)
                default: break
                }
                let text = request.text
                if text.contains("comparison"), text.contains("number 4?") { return .json(Chat.whole("I like A.")) }
                if text.contains("comparison"), text.contains("number 6?") {
                    return .json(Chat.whole(#"{"better": "C"}"#))
                }
                if !text.contains("comparison"), text.contains("number 9?") { return Chat.error(400, "no") }
                return EvaluationWorld.answer(request)
            }
        ) { world in
            try world.attune.write(
                world.plan(judges: "[traits, {kind: model, model: \(world.model)}]"), to: "plan.yaml")
            let run = try await world.attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            let arms = try #require(result["arms"] as? [[String: Any]])
            #expect(arms.allSatisfy { ($0["failures"] as? [String: Int])?["rejected"] == 1 }, "\(arms)")
            let judges = try #require(result["judges"] as? [[String: Any]])
            let model = try #require(judges.first { $0["name"] as? String == "model" })
            let missing = try #require(model["missing"] as? [String: Int])
            #expect(
                (missing["no-reply"] ?? 0) >= 2 && (missing["not-json"] ?? 0) >= 1
                    && (missing["wrong-shape"] ?? 0) >= 1, "\(missing)")
            #expect((result["warnings"] as? [String])?.contains { $0.contains("failed") } == true)
            #expect(try world.samples().count == 24)
        }
    }

    @Test("a run that is killed goes on under its id, pays for nothing twice, and ends as an undisturbed one")
    func killed() async throws {
        let answered = Shared(0)
        try await EvaluationWorld.run(
            prompts: 40,
            { request in
                answered.change { $0 += 1 }
                try? await Task.sleep(for: .milliseconds(4))
                return EvaluationWorld.answer(request)
            }
        ) { world in
            try world.attune.write(
                world.plan(judges: "[traits, {kind: model, model: \(world.model)}]"), to: "plan.yaml")
            for _ in 0..<2 {
                let before = answered.value
                let (exits, exit) = AsyncStream<Never>.makeStream()
                let (process, _, _) = try world.attune.start(["evaluate", "plan.yaml", "--concurrency", "2"]) {
                    exit.finish()
                }
                while answered.value < before + 40, process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
                kill(process.processIdentifier, SIGKILL)
                for await _ in exits {}
            }
            let run = try await world.attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            #expect(run.err.contains("going on with the run"))
            let resumed = try run.json()
            #expect((resumed["fromStore"] as? Int ?? 0) > 20)
            let bodies = world.server.requests.map(\.text)
            // What was on its way when the process was killed may be asked again: two calls at a time, twice.
            #expect(bodies.count - Set(bodies).count <= 4, "\(bodies.count) sent, \(Set(bodies).count) different")

            let samples = try world.samples()
            let fresh = try await world.attune.run(
                "profiles", "import", "expert.yaml", "novice.yaml", "--workspace", "other")
            #expect(fresh.code == 0)
            let undisturbed = try await world.attune.run("evaluate", "plan.yaml", "--workspace", "other", "--json")
            let other = try undisturbed.json()
            for key in ["arms", "judges", "audiences", "cases", "warnings"] {
                #expect(resumed[key] as? NSObject == other[key] as? NSObject, "\(key)")
            }
            let folder = world.attune.file("other/runs")
            let name = try #require(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).first { !$0.hasSuffix(".json") })
            let text = try String(contentsOf: folder.appendingPathComponent("\(name)/samples.jsonl"), encoding: .utf8)
            let lines = try text.split(separator: "\n").map {
                try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
            }
            #expect(lines == samples.map { $0 as NSDictionary })
        }
    }

    @Test("a spent budget stops cleanly, and the same command with a larger one goes on")
    func budget() async throws {
        try await EvaluationWorld.run(prompts: 20) { world in
            try world.attune.write(world.plan(), to: "plan.yaml")
            let stopped = try await world.attune.run(
                "evaluate", "plan.yaml", "--budget-tokens", "1200", "--max-tokens", "50", "--concurrency", "1")
            #expect(stopped.code == 75 && stopped.err.contains("run the same command again"), "\(stopped.err)")
            let sent = world.server.requests.count
            #expect(sent > 0 && sent < 60)
            let run = try await world.attune.run("evaluate", "plan.yaml", "--max-tokens", "50", "--json")
            #expect(run.code == 0, "\(run.err)")
            #expect(try run.json()["fromStore"] as? Int == sent)
            #expect(world.server.requests.count == 60)
        }
    }

    @Test("who is forgotten leaves no line in the samples")
    func forgotten() async throws {
        try await EvaluationWorld.run(prompts: 6) { world in
            try world.attune.write(world.plan(), to: "plan.yaml")
            #expect(try await world.attune.run("import", "later.jsonl").code == 0)
            #expect(try await world.attune.run("evaluate", "plan.yaml").code == 0)
            #expect(try world.samples().count == 6)
            let gone = try await world.attune.run("profiles", "forget", "--user", "u2", "--json")
            #expect(gone.code == 0, "\(gone.err)")
            #expect(((try gone.json()["removed"] as? [String: Any])?["samples"] as? Int ?? 0) >= 1)
            let left = try world.samples()
            #expect(
                !left.contains { ($0["people"] as? [String] ?? []).contains("u2") || "\($0)".contains("number 2?") })
        }
    }

    @Test("a plan that cannot be read is told with line and advice, before anything is asked")
    func badPlans() async throws {
        try await EvaluationWorld.run(prompts: 2) { world in
            try world.attune.write(world.plan(judges: "[oracle]"), to: "plan.yaml")
            let bad = try await world.attune.run("evaluate", "plan.yaml")
            #expect(bad.code == 65 && bad.err.contains("plan.yaml:7: 'judges[1]' must be one of"), "\(bad.err)")
            let missing = try await world.attune.run("evaluate", "gpa.yaml")
            #expect(missing.code == 66 && missing.err.contains("--example gpa"), "\(missing.err)")
            let none = try await world.attune.run("evaluate")
            #expect(none.code == 64, "\(none.err)")
            try world.attune.write(world.plan().replacing("{file: later.jsonl}", with: "held-out"), to: "held.yaml")
            let held = try await world.attune.run("evaluate", "held.yaml")
            #expect(held.code == 66 && held.err.contains("--hold-out"), "\(held.err)")
            try world.attune.write(world.plan(judges: "[simulated-users]"), to: "truth.yaml")
            let truth = try await world.attune.run("evaluate", "truth.yaml")
            #expect(truth.code == 65 && truth.err.contains("truth file"), "\(truth.err)")
            #expect(world.server.requests.isEmpty)
        }
    }

    @Test(
        "every plan that comes with the package runs as it is on a simulated workspace",
        arguments: [
            (
                "gpa", ["groups", "--output", "log.jsonl", "--conversations", "120", "--users", "40"],
                ["rubrics", "--group-by", "tier"], "openai"
            ),
            (
                "conversation", ["groups", "--output", "log.jsonl", "--conversations", "60", "--users", "20"],
                ["rubrics", "--group-by", "tier"], "openai"
            ),
            ("hyperalign", ["writers", "--output", "texts.jsonl", "--writers", "4"], ["hypotheses"], "writing"),
            ("personas", ["users", "--output", "pairs.jsonl", "--users", "3", "--pairs", "10"], ["personas"], "trl"),
        ])
    func packaged(name: String, simulate: [String], learn: [String], format: String) async throws {
        try await withCommand { attune in
            #expect(try await attune.run(["simulate"] + simulate).code == 0)
            let log = simulate[2]
            #expect(try await attune.run("import", log, "--format", format).code == 0)
            let learned = try await attune.run(["learn"] + learn + ["--hold-out", "0.3"])
            #expect(learned.code == 0, "\(learned.err)")
            let plan = try await attune.run("evaluate", "--example", name)
            #expect(plan.code == 0)
            try attune.write(plan.out.replacing("limit: 150", with: "limit: 5"), to: "\(name).yaml")
            let run = try await attune.run("evaluate", "\(name).yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            #expect((result["cases"] as? Int ?? 0) > 0 && result["calls"] as? Int == 0)
            let judges = try #require(result["judges"] as? [[String: Any]])
            #expect(
                judges.contains {
                    ($0["verdicts"] as? Int ?? 0) > ($0["missing"] as? [String: Int] ?? [:]).values.reduce(0, +)
                })
            #expect((result["warnings"] as? [String])?.contains { $0.contains("simulated model") } == true)
        }
    }
}
