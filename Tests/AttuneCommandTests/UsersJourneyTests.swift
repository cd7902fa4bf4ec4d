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

    @Test("one user's change of mind changes nobody else's profile by a byte, and ends as if learned at once")
    func changeOfMind() async throws {
        try await withCommand { attune in
            let simulated = try await attune.run(
                "simulate", "users", "--output", "all.jsonl", "--users", "6", "--pairs", "80", "--changing-share", "1",
                "--seed", "11")
            #expect(simulated.code == 0, "\(simulated.err)")
            let lines = try String(contentsOf: attune.file("all.jsonl"), encoding: .utf8).split(separator: "\n")
            // Users take turns, and change with their 41st pair.
            try Data((lines.prefix(6 * 40).joined(separator: "\n") + "\n").utf8).write(to: attune.file("before.jsonl"))
            let turned = lines.dropFirst(6 * 40).filter { $0.contains("\"user\":\"u3\"") }
            #expect(turned.count == 40)
            try Data((turned.joined(separator: "\n") + "\n").utf8).write(to: attune.file("after.jsonl"))

            func files(_ workspace: String, _ folder: String) async throws -> [String: Data] {
                let learned = try await attune.run("learn", "personas", "--workspace", workspace)
                #expect(learned.code == 0, "\(learned.err)")
                #expect(
                    try await attune.run("profiles", "export", "--output", folder, "--workspace", workspace).code == 0)
                let names = try FileManager.default.contentsOfDirectory(atPath: attune.file(folder).path)
                return try Dictionary(
                    uniqueKeysWithValues: names.filter { $0.hasPrefix("user-") }.map {
                        ($0, try Data(contentsOf: attune.file(folder).appendingPathComponent($0)))
                    })
            }
            #expect(try await attune.run("import", "before.jsonl", "--workspace", "steps").code == 0)
            let before = try await files("steps", "one")
            #expect(try await attune.run("import", "after.jsonl", "--workspace", "steps").code == 0)
            let after = try await files("steps", "two")
            #expect(before.keys.contains { $0 != "user-u3.yaml" })
            for (name, text) in before where name != "user-u3.yaml" {
                #expect(after[name] == text, "\(name) changed")
            }
            #expect(Set(after.keys).subtracting(before.keys).isSubset(of: ["user-u3.yaml"]))

            #expect(try await attune.run("import", "before.jsonl", "after.jsonl", "--workspace", "once").code == 0)
            let once = try await files("once", "three")
            for (name, text) in once where name != "user-u3.yaml" { #expect(after[name] == text, "\(name) differs") }
            // What was learned before and no longer holds stays readable as retired; all that holds is the same.
            func active(_ text: Data?) -> [String] {
                String(decoding: text ?? Data(), as: UTF8.self).split(separator: "- id:").dropFirst()
                    .filter { $0.contains("status: active") }
                    .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            }
            #expect(active(once["user-u3.yaml"]) == active(after["user-u3.yaml"]))
        }
    }
}
