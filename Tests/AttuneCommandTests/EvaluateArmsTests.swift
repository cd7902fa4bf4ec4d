import Foundation
import Testing
import TinyModels

@Suite("arms and judges of a plan that are made elsewhere")
struct EvaluateArmsTests {
    @Test("a trained adapter is an arm beside its base, in this process, and its answers are kept apart")
    func adapter() async throws {
        let base = try TemporaryFolder()
        try TinyChat.write(to: base, positions: 4096)
        try await withCommand { attune in
            let rows = (0..<8).map { index in
                #"{"prompt": "q\#(index)", "chosen": " short", "rejected": " much longer \#(index)", "user": "u"}"#
            }
            try attune.write(rows.joined(separator: "\n"), to: "pairs.jsonl")
            let trained = try await attune.run(
                "train", "sft", "--base", base.path, "--data", "pairs.jsonl", "--output", ".attune/adapters/pro",
                "--rank", "2", "--epochs", "8", "--learning-rate", "0.05")
            #expect(trained.code == 0, "\(trained.err)")
            try attune.write(EvaluationWorld.prompts(4), to: "later.jsonl")
            #expect(try await attune.run("import", "later.jsonl").code == 0)
            // The novices' adapter is the experts', so that it need not be trained.
            for tier in ["expert", "novice"] {
                try FileManager.default.copyItem(
                    at: attune.file(".attune/adapters/pro"), to: attune.file(".attune/adapters/\(tier)"))
            }
            try attune.write(
                """
                model: local:\(base.path)
                audiences: {groups: tier}
                prompts: {file: later.jsonl}
                arms: [no-profile, {kind: adapter, model: 'local:\(base.path)#{audience}'}]
                judges: [traits]
                max-tokens: 12

                """, to: "plan.yaml")
            let ahead = try await attune.run("evaluate", "plan.yaml", "--dry-run", "--json")
            #expect(ahead.code == 0, "\(ahead.err)")
            #expect((try ahead.json()["models"] as? [[String: Any]])?.map { $0["calls"] as? Int } == [4, 2, 2])
            let run = try await attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            let arms = try #require(result["arms"] as? [[String: Any]])
            #expect(arms.map { $0["replies"] as? Int } == [4, 4] && result["calls"] as? Int == 8)
            #expect(arms[1]["kind"] as? String == "adapter" && arms[1]["differing"] as? Int == 4, "\(arms)")
            let absent = try await attune.run("tailor", "Why?", "--model", "local:\(base.path)#none")
            #expect(absent.code != 0 && absent.err.contains("none"), "\(absent.err)")
            let doctor = try await attune.run("doctor", "local:\(base.path)#pro", "--offline")
            #expect(doctor.code == 0, "\(doctor.out)")
            let bare = try await attune.run("doctor", "local:\(base.path)#none", "--offline")
            #expect(bare.code == 69, "\(bare.out)")
        }
    }

    @Test("replies and votes out of files are figures as any, and what nobody voted on is counted")
    func recorded() async throws {
        try await withCommand { attune in
            try attune.write(EvaluationWorld.prompts(8), to: "later.jsonl")
            func lines(_ line: (Int) -> String) -> String { (0..<8).map(line).joined(separator: "\n") + "\n" }
            try attune.write(lines { #"{"prompt": "q\#($0)", "reply": "plain \#($0)"}"# }, to: "plain.jsonl")
            try attune.write(lines { #"{"prompt": "q\#($0)", "reply": "ours \#($0)"}"# }, to: "ours.jsonl")
            // Two of eight are not voted on; one is a tie, one goes to the baseline.
            let votes = ["ours", "ours", "arm", "arm", "tie", "plain"].enumerated().map {
                #"{"prompt": "q\#($0)", "arm": "ours", "baseline": "plain", "vote": "\#($1)", "voter": "v\#($0)"}"#
            }
            try attune.write(votes.joined(separator: "\n"), to: "votes.jsonl")
            try attune.write(
                """
                model: simulated
                audiences: {groups: tier}
                prompts: {file: later.jsonl}
                arms:
                  - {kind: recorded, name: plain, file: plain.jsonl}
                  - {kind: recorded, name: ours, file: ours.jsonl}
                judges: [{kind: votes, file: votes.jsonl}]

                """, to: "plan.yaml")
            let run = try await attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            let rate = try #require((result["winRates"] as? [[String: Any]])?.first)
            let tally = try #require(rate["tally"] as? [String: Int])
            #expect(tally["wins"] == 4 && tally["ties"] == 1 && tally["losses"] == 1 && tally["unusable"] == 2)
            let judge = try #require((result["judges"] as? [[String: Any]])?.first)
            #expect((judge["missing"] as? [String: Int]) == ["no-vote": 2])
            #expect(((rate["estimate"] as? [String: Any])?["value"] as? Double) == 0.75)
            // Nobody answered, so nothing is said of a simulated model; the missing votes are.
            let warnings = try #require(result["warnings"] as? [String])
            #expect(!warnings.contains { $0.contains("simulated model") })
            #expect(warnings.contains { $0.contains("no opinion in 2 of 8") }, "\(warnings)")
            #expect((result["inputs"] as? [[String: Any]])?.count == 4)
        }
    }

    @Test("an arm that adds nothing and a judge that has no words to go by are told, with what would help")
    func silence() async throws {
        try await withCommand { attune in
            #expect(
                try await attune.run("simulate", "users", "--output", "p.jsonl", "--users", "2", "--pairs", "4").code
                    == 0)
            try attune.write(
                """
                model: simulated
                audiences: users
                prompts: {file: p.jsonl}
                arms: [no-profile, {kind: examples}, {kind: persona-given, persona: I want bulleted lists}]
                judges: [{kind: model, model: 'http://127.0.0.1:1/v1#nobody'}]

                """, to: "plan.yaml")
            let run = try await attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let warnings = try #require(try run.json()["warnings"] as? [String])
            #expect(warnings.contains { $0.contains("'examples' added nothing") }, "\(warnings)")
            #expect(!warnings.contains { $0.contains("'persona-given' added") })
            #expect(warnings.contains { $0.contains("sees: exemplars") }, "\(warnings)")
        }
    }
}
