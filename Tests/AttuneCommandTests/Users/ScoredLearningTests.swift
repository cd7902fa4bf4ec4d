import Foundation
import Testing

@Suite("learn hypotheses --scored, offline")
struct ScoredLearningTests {
    private func writers(_ attune: BuiltCommand, into workspaces: [String]) async throws {
        let simulated = try await attune.run(
            "simulate", "writers", "--output", "texts.jsonl", "--writers", "6", "--samples", "18", "--seed", "5")
        #expect(simulated.code == 0, "\(simulated.err)")
        for workspace in workspaces {
            let imported = try await attune.run(
                "import", "texts.jsonl", "--format", "writing", "--workspace", workspace)
            #expect(imported.code == 0, "\(imported.err)")
        }
    }

    @Test("a run that is killed at any moment ends as an unbroken one, and the next finds nothing new")
    func kills() async throws {
        try await withCommand { attune in
            try await writers(attune, into: ["calm", "w"])
            let command = ["learn", "hypotheses", "--scored", "texts"]
            let start = ContinuousClock.now
            let calm = try await attune.run(command + ["--workspace", "calm", "--json"])
            let whole = ContinuousClock.now - start
            #expect(calm.code == 0, "\(calm.err)")
            try await attune.runKilled(command + ["--workspace", "w"], kills: 3, within: whole)
            let again = try await attune.run(command + ["--workspace", "w", "--json"])
            #expect(again.out == calm.out.replacing("\"version\" : 2", with: "\"version\" : 1"))
            #expect(try await attune.profiles("w") == attune.profiles("calm"))
        }
    }

    @Test("each way of using the bank is reported with its accuracy; options that contradict each other are refused")
    func ways() async throws {
        try await withCommand { attune in
            try await writers(attune, into: ["w"])
            let plan = try await attune.run("learn", "hypotheses", "--scored", "texts", "--dry-run", "--workspace", "w")
            #expect(plan.code == 0 && plan.out.contains("no model calls"))
            let one = try await attune.run(
                "learn", "hypotheses", "--scored", "texts", "--user", "w1", "--way", "upperbound", "--way", "default",
                "--workspace", "w", "--json")
            #expect(one.code == 0, "\(one.err)")
            let users = try #require(try one.json()["users"] as? [[String: Any]])
            #expect(
                users.count == 1
                    && Set((users[0]["accuracy"] as? [String: Double] ?? [:]).keys) == ["upperbound", "default"])
            #expect(users[0]["heldOut"] as? Int == 12)
            for wrong in [["--way", "default"], ["--scored", "texts", "--checks", "2"], ["--scored", "moods"]] {
                #expect(try await attune.run(["learn", "hypotheses", "--workspace", "w"] + wrong).code == 64)
            }
            let missing = try await attune.run(
                "learn", "hypotheses", "--scored", "choices", "--user", "w1", "--workspace", "w")
            #expect(missing.code == 66, "there are no choices by w1")
        }
    }

    @Test("who has too few texts keeps the profile, and the run says why")
    func few() async throws {
        try await withCommand { attune in
            _ = try await attune.run("simulate", "writers", "--output", "texts.jsonl", "--seed", "7")
            _ = try await attune.run("import", "texts.jsonl", "--format", "writing")
            _ = try await attune.run("learn", "hypotheses")
            let before = try await attune.profiles(".attune")
            let scored = try await attune.run("learn", "hypotheses", "--scored", "texts")
            #expect(scored.code == 0 && scored.out.contains("7 texts of the user where 9 are due"), "\(scored.out)")
            #expect(try await attune.profiles(".attune") == before)
        }
    }

    @Test("what is found in choices stands beside the weights, and goes with its user")
    func choices() async throws {
        try await withCommand { attune in
            try attune.write(UserModel.pairs(3, each: 30), to: "pairs.jsonl")
            _ = try await attune.run("import", "pairs.jsonl")
            let scored = try await attune.run("learn", "hypotheses", "--scored", "choices", "--json")
            #expect(scored.code == 0, "\(scored.err)")
            let found = try await attune.run("profiles", "show", "user:b1")
            #expect(found.out.contains("[active]"), "\(found.out)")
            #expect(try await attune.run("learn", "personas").code == 0)
            let after = try await attune.run("profiles", "show", "user:b1")
            for line in found.out.split(separator: "\n") where line.contains("(s-") {
                #expect(after.out.contains(line.split(separator: "(")[1].prefix(10)), "\(after.out)")
            }
            let gone = try await attune.run("profiles", "forget", "--user", "b1", "--json")
            #expect((try gone.json()["removed"] as? [String: Any])?["loops"] as? Int == 3)
        }
    }
}
