import Foundation
import Testing

@Suite("Profiles that people own")
struct ProfileOwnershipTests {
    /// A workspace with 600 simulated conversations and one profile by hand.
    private func prepared(_ attune: BuiltCommand) async throws {
        let simulated = try await attune.run(
            "simulate", "groups", "--output", "chats.jsonl", "--conversations", "600", "--users", "60", "--strength",
            "0.9", "--seed", "5")
        #expect(simulated.code == 0, "\(simulated.err)")
        #expect(try await attune.run("import", "chats.jsonl").code == 0)
        let profile = """
            attune: 1
            audience: {user: u42}
            version: 1
            statements:
              - id: s-1
                text: Prefers short replies
                directive: Keep the reply short.
                context: any
                aspect: length.words
                direction: less
                strength: 0.5
                evidence: {supporting: 9, opposing: 1, users: 1}
                source: hypotheses
                analyst: offline
                status: active
              - id: s-2
                text: Prefers numbered steps
                directive: Give the answer as numbered steps.
                context: any
                aspect: structure.steps
                direction: more
                strength: 0.4
                evidence: {supporting: 8, opposing: 1, users: 1}
                source: hypotheses
                analyst: offline
                status: active

            """
        try Data(profile.utf8).write(to: attune.file("u42.yaml"))
        let imported = try await attune.run("profiles", "import", "u42.yaml")
        #expect(imported.code == 0, "\(imported.err)")
    }

    @Test("edit saves what the editor wrote and shows the difference")
    func edit() async throws {
        try await withCommand { attune in
            try await prepared(attune)
            var editing = attune
            editing.environment["EDITOR"] = "sed -i 's/Keep the reply short./Answer in two sentences./'"
            let edited = try await editing.run("profiles", "edit", "user:u42")
            #expect(edited.code == 0, "\(edited.err)")
            #expect(edited.out.contains("version 2") && edited.out.contains("~1"))
            let shown = try await attune.run("profiles", "export", "user:u42", "--output", "out")
            #expect(shown.code == 0, "\(shown.err)")
            let text = try String(contentsOf: attune.file("out/user-u42.yaml"), encoding: .utf8)
            #expect(text.contains("Answer in two sentences.") && text.contains("source: edited"))

            editing.environment["EDITOR"] = "sed -i '/id: s-2/,$d'"
            let removed = try await editing.run("profiles", "edit", "user:u42", "--json")
            #expect(removed.code == 0, "\(removed.err)")
            let history = try await attune.run("profiles", "history", "user:u42")
            #expect(history.out.contains("− s-2"), "what a person wrote, a person removes")

            let same = try await editing.run("profiles", "edit", "user:u42")
            #expect(same.code == 0)
        }
    }

    @Test(
        "a broken edit saves nothing and keeps the person's text",
        arguments: [
            ("sed -i 's/direction: less/direction: sideways/'", Int32(65)), ("sed -i 's/user: u42/user: u43/'", 65),
            ("false", 65),
        ])
    func brokenEdit(editor: String, code: Int32) async throws {
        try await withCommand { attune in
            try await prepared(attune)
            var editing = attune
            editing.environment["EDITOR"] = editor
            let edited = try await editing.run("profiles", "edit", "user:u42")
            #expect(edited.code == code, "\(edited.err)")
            let history = try await attune.run("profiles", "history", "user:u42", "--json")
            #expect((try history.json()["versions"] as? [Any])?.count == 1)
            if editor.contains("sideways") {
                #expect(edited.err.contains("user-u42.yaml") && edited.err.contains("direction"))
            }
        }
    }

    @Test("revert makes an earlier version the newest again")
    func revert() async throws {
        try await withCommand { attune in
            try await prepared(attune)
            var editing = attune
            editing.environment["EDITOR"] = "sed -i 's/Keep the reply short./Answer in two sentences./'"
            #expect(try await editing.run("profiles", "edit", "user:u42").code == 0)
            let reverted = try await attune.run("profiles", "revert", "user:u42")
            #expect(reverted.code == 0, "\(reverted.err)")
            let tailored = try await attune.run("tailor", "How do I boil an egg?", "--user", "u42")
            #expect(tailored.out.contains("Keep the reply short."))
            let none = try await attune.run("profiles", "revert", "user:u42", "--to", "99")
            #expect(none.code == 66 && none.err.contains("no version 99"))
        }
    }

    @Test("forget leaves no byte of the user, and the groups as if they had been learned without")
    func forget() async throws {
        try await withCommand { attune in
            try await prepared(attune)
            #expect(try await attune.run("learn", "rubrics", "--group-by", "tier").code == 0)
            let lines = try String(contentsOf: attune.file("chats.jsonl"), encoding: .utf8)
                .split(separator: "\n").map(String.init)
            let rows = try lines.map { line in
                try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            try await deleteLearned(attune)
            let user = try #require(rows.compactMap { $0["user"] as? String }.first)
            let forgotten = try await attune.run("profiles", "forget", "--user", user, "--json")
            #expect(forgotten.code == 0, "\(forgotten.err)")
            let removed = try #require(try forgotten.json()["removed"] as? [String: Any])
            #expect(removed["records"] as? Int == rows.count { $0["user"] as? String == user })
            #expect(try forgotten.json()["learnedAgain"] as? [String] == ["tier"])

            let theirs = rows.filter { $0["user"] as? String == user }
            let texts = theirs.flatMap { row in
                (row["messages"] as? [[String: Any]] ?? []).filter { $0["role"] as? String == "user" }
                    .compactMap { $0["content"] as? String }
            }
            let others = Set(
                rows.filter { $0["user"] as? String != user }.flatMap { row in
                    (row["messages"] as? [[String: Any]] ?? []).compactMap { $0["content"] as? String }
                })
            let elsewhere = others.joined(separator: "\n")
            let own = texts.filter { $0.count > 12 && !elsewhere.contains($0) } + [user]
            #expect(own.count > 2)
            for text in own {
                #expect(try !holds(attune.file(".attune"), text), "a text of \(text.count) characters is left")
            }

            let kept = zip(lines, rows).filter { $0.1["user"] as? String != user }.map(\.0)
            try Data((kept.joined(separator: "\n") + "\n").utf8).write(to: attune.file("kept.jsonl"))
            #expect(try await attune.run("import", "kept.jsonl", "--workspace", "other").code == 0)
            #expect(
                try await attune.run("learn", "rubrics", "--group-by", "tier", "--workspace", "other").code == 0)
            for workspace in [".attune", "other"] {
                let exported = try await attune.run(
                    "profiles", "export", "--output", "out-\(workspace)", "--workspace", workspace)
                #expect(exported.code == 0)
            }
            for group in ["expert", "novice"] {
                let texts = try [".attune", "other"].map {
                    try statements(attune.file("out-\($0)/group-tier-\(group).yaml"))
                }
                #expect(texts[0] == texts[1])
            }
            let again = try await attune.run("profiles", "forget", "--user", user)
            #expect(again.code == 66)
        }
    }

    /// A learned statement that is deleted in the editor comes back as retired, and reverting undoes that.
    private func deleteLearned(_ attune: BuiltCommand) async throws {
        var editing = attune
        editing.environment["EDITOR"] = "sed -i '/^  - id/,$d; s/^statements:/statements: []/'"
        let before = try await attune.run("profiles", "history", "tier=expert")
        let learned = before.out.split(separator: "\n").filter { $0.hasPrefix("  + ") }.count
        #expect(learned > 0, "the log holds differences enough for a statement, active or proposed")
        let edited = try await editing.run("profiles", "edit", "tier=expert")
        #expect(edited.code == 0, "\(edited.err)")
        let after = try await attune.run("profiles", "history", "tier=expert")
        #expect(
            after.out.components(separatedBy: "\n").prefix(learned + 1).count { $0.contains("[retired]") } == learned)
        #expect(try await attune.run("profiles", "revert", "tier=expert").code == 0)
    }

    /// The file's lines without the version and references, which name records by their place.
    private func statements(_ file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("version:") }
            .map { $0.replacing(/examples: \[[^\]]*\]/, with: "") }
    }

    private func holds(_ folder: URL, _ text: String) throws -> Bool {
        let needle = Data(text.utf8)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard let data = try? Data(contentsOf: file) else { continue }
            if data.range(of: needle) != nil { return true }
        }
        return false
    }
}
