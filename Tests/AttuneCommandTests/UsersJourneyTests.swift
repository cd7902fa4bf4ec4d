import Foundation
import Testing

@Suite("From a user's texts and choices to a tailored request")
struct UsersJourneyTests {
    @Test("simulated writers' habits are found, with quotes, and drafts follow them")
    func hypotheses() async throws {
        try await withCommand { attune in
            #expect(try await attune.run("simulate", "writers", "--output", "texts.jsonl", "--seed", "7").code == 0)
            let imported = try await attune.run("import", "texts.jsonl", "--format", "writing", "--json")
            #expect(try imported.json()["stored"] as? Int == 140, "\(imported.err)")

            let plan = try await attune.run("learn", "hypotheses", "--dry-run")
            #expect(plan.code == 0 && plan.out.contains("no model calls"))
            let learned = try await attune.run("learn", "hypotheses", "--json")
            #expect(learned.code == 0, "\(learned.err)")
            let users = try #require(try learned.json()["users"] as? [[String: Any]])
            #expect(users.count == 20)
            let texts = try String(contentsOf: attune.file("texts.jsonl"), encoding: .utf8)
            let claims = users.flatMap { $0["hypotheses"] as? [[String: Any]] ?? [] }
            #expect(claims.count > 5)
            for claim in claims {
                let quote = try #require(claim["quote"] as? String)
                let escaped = String(decoding: try JSONEncoder().encode(quote), as: UTF8.self)
                    .dropFirst().dropLast().replacing("\\/", with: "/")
                #expect(quote.isEmpty || texts.contains(escaped), "a quote of \(quote.count) characters is not there")
            }
            let writer = try #require(
                users.first { user in
                    (user["hypotheses"] as? [[String: Any]] ?? []).contains { $0["status"] as? String == "active" }
                }?["user"] as? String)
            let draft = try await attune.run("tailor", "Decline an invitation.", "--as", writer)
            #expect(draft.code == 0 && draft.out.hasPrefix("Write the text as one particular person"))
            #expect(!draft.out.contains(writer))

            let again = try await attune.run("learn", "hypotheses", "--json")
            let versions = try #require(try again.json()["users"] as? [[String: Any]]).compactMap {
                $0["version"] as? Int
            }
            #expect(versions.allSatisfy { $0 == 1 }, "the same texts make no new version")
            let stranger = try await attune.run("learn", "hypotheses", "--user", "nobody")
            #expect(stranger.code == 66)
            let nothing = try await attune.run("tailor", "Hello", "--as", "nobody")
            #expect(nothing.code == 66)
        }
    }

    @Test("simulated choices become personas, weights and profiles, and a persona in one's own words steers")
    func personas() async throws {
        try await withCommand { attune in
            let simulated = try await attune.run(
                "simulate", "users", "--output", "pairs.jsonl", "--users", "20", "--pairs", "30", "--seed", "3")
            #expect(simulated.code == 0, "\(simulated.err)")
            #expect(try await attune.run("import", "pairs.jsonl").code == 0)
            let early = try await attune.run(
                "tailor", "Hello", "--user", "u1", "--best-of", "2", "--model", "http://127.0.0.1:9/v1#none")
            #expect(early.code == 66, "without weights nothing is asked: \(early.err)")
            let learned = try await attune.run("learn", "personas", "--json")
            #expect(learned.code == 0, "\(learned.err)")
            let report = try learned.json()
            #expect(report["pairs"] as? Int == 600)
            #expect((report["personas"] as? Int ?? 0) > 10)
            let users = try #require(report["users"] as? [[String: Any]])
            #expect(users.count == 20)
            #expect(users.contains { !($0["statements"] as? [Any] ?? []).isEmpty })

            let first = try String(contentsOf: attune.file("pairs.jsonl"), encoding: .utf8).split(separator: "\n")[0]
            let row = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
            let prompt = try #require(row["prompt"] as? String)
            let auto = try await attune.run("tailor", prompt, "--persona", "auto")
            #expect(auto.code == 0 && auto.err.contains("persona p-"), "\(auto.err)")
            let own = try await attune.run("tailor", prompt, "--persona", "I am in a hurry and hate lists")
            #expect(own.out.contains("short") && own.out.contains("bullet"), "\(own.out)")
            let mute = try await attune.run("tailor", prompt, "--persona", "I grew up near the sea")
            #expect(mute.code == 0 && mute.out.isEmpty, "what says nothing of replies steers nothing")

            let evaluated = try await attune.run("evaluate", "personas", "--json")
            #expect(evaluated.code == 0, "\(evaluated.err)")
            let accuracy = try #require(try evaluated.json()["accuracy"] as? [String: [String: Any]])
            #expect((accuracy["chosen"]?["mean"] as? Double ?? 0) > 0.7)

            let gone = try await attune.run("profiles", "forget", "--user", "u1", "--json")
            #expect(gone.code == 0, "\(gone.err)")
            #expect((try gone.json()["removed"] as? [String: Any])?["records"] as? Int == 30)
        }
    }
}
