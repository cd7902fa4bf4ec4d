import Foundation
import Testing

@Suite("From a log to a tailored request")
struct JourneyTests {
    @Test("simulate, import, learn, look, tailor, export, edit, import back")
    func journey() async throws {
        try await withCommand { attune in
            try await simulate(attune, conversations: 3000)
            let imported = try await attune.run("import", "chats.jsonl", "--json")
            #expect(imported.code == 0, "\(imported.err)")
            let counts = try imported.json()
            #expect(counts["read"] as? Int == 3000)
            #expect(sum(counts, "stored", "duplicates", "quarantined") == 3000)

            let learned = try await attune.run("learn", "rubrics", "--group-by", "tier", "--json")
            #expect(learned.code == 0, "\(learned.err)")
            let groups = try #require(try learned.json()["groups"] as? [[String: Any]])
            #expect(groups.count == 2)
            let active = groups.compactMap { $0["active"] as? Int }.reduce(0, +)
            #expect(active >= 3)

            let list = try await attune.run("profiles", "list")
            #expect(list.out.contains("group tier=expert") && list.out.contains("group tier=novice"))

            let context = try #require(firstActiveContext(in: groups, audience: "group tier=expert"))
            let show = try await attune.run("profiles", "show", "tier=expert", "--evidence")
            #expect(show.code == 0)
            #expect(show.out.contains("▸ assistant:"), "a statement opens to the reply that was judged")
            #expect(show.out.contains("user: “"), "and to what the user said")

            let request = ["tailor", "What should I look at first?", "--group", "tier=expert", "--context", context]
            let tailored = try await attune.run(request)
            #expect(tailored.code == 0)
            #expect(!tailored.out.isEmpty)
            #expect(!tailored.out.contains("expert"), "the instruction never names the group")
            let explained = try await attune.run(request + ["--explain"])
            #expect(explained.out.contains("Applies, strongest first:"))
            #expect(explained.out.contains("group tier=expert, in \(context)"))

            try await exportEditImport(attune)
        }
    }

    private func exportEditImport(_ attune: BuiltCommand) async throws {
        #expect(try await attune.run("profiles", "export", "--output", "rubrics").code == 0)
        let file = attune.file("rubrics/group-tier-expert.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("attune: 1\naudience: {group: tier=expert}\nversion: 1\n"))
        let same = try await attune.run("profiles", "import", "rubrics", "--json").json()
        #expect((same["versions"] as? [String: Int])?["group tier=expert"] == 1, "an unchanged file makes no version")

        let lines = text.components(separatedBy: "\n").map { line in
            line.contains(" directive: ") ? "    directive: Answer in one plain paragraph." : line
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        let edited = try await attune.run("profiles", "import", file.path, "--json")
        #expect(edited.code == 0, "\(edited.err)")
        #expect((try edited.json()["versions"] as? [String: Int])?["group tier=expert"] == 2)
        let history = try await attune.run("profiles", "history", "tier=expert")
        #expect(history.out.contains("version 2") && history.out.contains("version 1"))

        let again = try await attune.run("learn", "rubrics", "--group-by", "tier")
        #expect(again.code == 0)
        let shown = try await attune.run("profiles", "show", "tier=expert")
        #expect(shown.out.contains("Answer in one plain paragraph."), "learning does not overwrite a person's words")
    }

    @Test("an import in two sittings ends as one in a single sitting does")
    func incremental() async throws {
        try await withCommand { attune in
            try await simulate(attune, conversations: 2000)
            let lines = try String(contentsOf: attune.file("chats.jsonl"), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: true)
            try attune.write(lines.prefix(900).joined(separator: "\n") + "\n", to: "first.jsonl")
            try attune.write(lines.dropFirst(900).joined(separator: "\n") + "\n", to: "second.jsonl")
            func learn(_ workspace: String) async throws -> [String: Any] {
                try await attune.run("learn", "rubrics", "--group-by", "tier", "--workspace", workspace, "--json")
                    .json()
            }
            try await attune.run("import", "first.jsonl", "--workspace", "sittings")
            _ = try await learn("sittings")
            try await attune.run("import", "second.jsonl", "--workspace", "sittings")
            let second = try await learn("sittings")
            #expect(second["analysed"] as? Int == 1100, "only what is new is measured")
            try await attune.run("import", "chats.jsonl", "--workspace", "once")
            let once = try await learn("once")
            #expect(try statements(second) == statements(once))
            #expect(try !statements(once).isEmpty)
        }
    }

    @Test("off the gate nothing is printed on standard output")
    func offGate() async throws {
        try await withCommand { attune in
            try attune.write(chats(40), to: "chats.jsonl")
            try await attune.run("import", "chats.jsonl")
            let tailored = try await attune.run("tailor", "How do I boil an egg?", "--group", "tier=expert")
            #expect(tailored.code == 0)
            #expect(tailored.out.isEmpty)
            #expect(tailored.err.contains("not steered"))
        }
    }

    @Test("the demonstration ends with a table and what to type next")
    func demo() async throws {
        try await withCommand { attune in
            let demo = try await attune.run("demo", "--conversations", "2500")
            #expect(demo.code == 0, "\(demo.err)")
            #expect(demo.out.contains("planted differences"))
            #expect(demo.out.contains("attune learn rubrics --group-by GROUP"))
            #expect(demo.out.contains("█"))
        }
    }

    private func simulate(_ attune: BuiltCommand, conversations: Int) async throws {
        let output = try await attune.run(
            "simulate", "groups", "--output", "chats.jsonl", "--conversations", "\(conversations)", "--strength", "0.8",
            "--seed", "5")
        #expect(output.code == 0, "\(output.err)")
    }

    private func sum(_ object: [String: Any], _ keys: String...) -> Int {
        keys.compactMap { object[$0] as? Int }.reduce(0, +)
    }

    private func firstActiveContext(in groups: [[String: Any]], audience: String) -> String? {
        groups.first { $0["audience"] as? String == audience }
            .flatMap { $0["statements"] as? [[String: Any]] }?
            .first { $0["status"] as? String == "active" }?["context"] as? String
    }

    private func statements(_ report: [String: Any]) throws -> [String] {
        let groups = try #require(report["groups"] as? [[String: Any]])
        return groups.flatMap { group in
            (group["statements"] as? [[String: Any]] ?? []).map { statement in
                ["id", "context", "aspect", "direction", "strength", "q", "users", "status"]
                    .map { "\(statement[$0] ?? "")" }.joined(separator: " ")
            }
        }
    }
}

/// Chat lines without any preference in them.
func chats(_ count: Int) -> String {
    (0..<count).map { number in
        """
        {"id": "r\(number)", "user": "u\(number % 10)", "groups": {"tier": "\(number % 2 == 0 ? "expert" : "novice")"}, \
        "messages": [{"role": "user", "content": "Question \(number)?"}, {"role": "assistant", "content": "Answer \
        \(number)."}, {"role": "user", "content": "Thanks a lot!"}]}
        """
    }.joined(separator: "\n") + "\n"
}
