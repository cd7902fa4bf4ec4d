import Foundation
import ModelServer
import Testing

/// `profiles forget` where a model read the records, against a server that follows a script.
@Suite("forgetting with a model")
struct ForgetWithModelTests {
    /// Chats of two groups in two contexts, as in ``LearnWithModelTests``. The first users ride in the first context only;
    /// number 3, among those on whom aspects are found, asks for verse, which nobody else does; number 5 is
    /// among those on whom they are checked.
    private static func log(without user: String? = nil) throws -> String {
        try (0..<200).map { index -> String in
            let number = index % 40
            let name = word(number)
            let isExpert = index % 2 == 0
            let wants = index % 20 < 18 ? isExpert : !isExpert
            let said = wants ? "numbered steps are what I like" : "numbered steps annoy me"
            let row: [String: Any] = [
                "messages": [
                    ["role": "user", "content": "How do I mend tyre number \(index) of \(name)?"],
                    ["role": "assistant", "content": "1. Take the wheel off.\n2. Patch the tube."],
                    [
                        "role": "user",
                        "content": "\(said)\(number == 3 ? " in rhyming verse" : ""), says \(name) (\(index))",
                    ],
                ], "user": name, "tier": isExpert ? "expert" : "novice",
                "context": number >= 10 && index / 40 % 2 == 1 ? "touring" : "repair",
            ]
            return String(
                decoding: try JSONSerialization.data(withJSONObject: row, options: .sortedKeys), as: UTF8.self)
        }.filter { line in user.map { !line.contains($0) } ?? true }.joined(separator: "\n") + "\n"
    }

    /// A user's id, which stands in all that they write.
    private static func word(_ number: Int) -> String { "zebra\(number)quux" }

    /// Wishes for verse are found and handed on, so that they reach the model's other answers, too.
    private static func read(_ request: ScriptedRequest) -> ScriptedReply {
        let text = request.text
        guard text.contains("rhyming verse") else { return LearnWithModelTests.read(request) }
        switch UserModel.shape(request) {
        case "explanation":
            return .json(Chat.whole(#"{"properties": [{"property": "rhyming verse", "wants": "more"}]}"#))
        case "aspects":
            let aspects = ["numbered steps", "rhyming verse"].map {
                #"{"name": "\#($0)", "definition": "Advice that comes as \#($0)"}"#
            }
            return .json(Chat.whole(#"{"aspects": [\#(aspects.joined(separator: ", "))]}"#))
        default: return LearnWithModelTests.read(request)
        }
    }

    private func imported(_ attune: BuiltCommand, _ text: String, _ workspace: String) async throws {
        try attune.write(text, to: "\(workspace).jsonl")
        let imported = try await attune.run(
            "import", "\(workspace).jsonl", "--map", "group.tier=tier", "--workspace", workspace)
        #expect(imported.code == 0, "\(imported.err)")
    }

    /// Exported profiles without versions and the places of evidence.
    private func profiles(_ attune: BuiltCommand, _ workspace: String) async throws -> [String: [String]] {
        // An earlier export's files would hide that a profile has gone.
        let folder = attune.file("out-\(workspace)")
        if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
        return try await attune.profiles(workspace).mapValues { text in
            text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("version:") }
                .map { $0.replacing(/examples: \[[^\]]*\]/, with: "") }
        }
    }

    private func expectNothing(of words: [String], in folder: URL) throws {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard let data = try? Data(contentsOf: file) else { continue }
            for word in words {
                #expect(data.range(of: Data(word.utf8)) == nil, "\(word) is left in \(file.lastPathComponent)")
            }
        }
    }

    @Test(
        "rubrics are learned again from stored answers, or wait for the calls that the others' records need",
        arguments: [(3, false), (5, true)])
    func rubrics(number: Int, isWhole: Bool) async throws {
        let user = Self.word(number)
        try await ModelWorld.run(Self.read) { world in
            let attune = world.attune
            func learn(_ workspace: String) async throws {
                let learned = try await attune.run(
                    "learn", "rubrics", "--group-by", "tier", "--analyst", world.model, "--workspace", workspace)
                #expect(learned.code == 0, "\(learned.err)")
            }
            try await imported(attune, try Self.log(), "w")
            try await learn("w")
            try await imported(attune, try Self.log(without: user), "other")
            try await learn("other")
            let expected = try await profiles(attune, "other")
            #expect(expected.values.joined().contains { $0.contains("status: active") })
            #expect(try await profiles(attune, "w") != expected)

            let before = world.server.requests.count
            // Without the key: nothing is sent.
            var keyless = attune
            keyless.environment["OPENAI_API_KEY"] = nil
            let forgotten = try await keyless.run(
                "profiles", "forget", "--user", user, "--workspace", "w", "--json")
            #expect(forgotten.code == 0, "\(forgotten.err)")
            #expect(world.server.requests.count == before)
            #expect(try forgotten.json()["learnedAgain"] as? [String] == (isWhole ? ["tier"] : []))
            #expect(try forgotten.json()["toLearnAgain"] as? [String] == (isWhole ? [] : ["tier"]))
            try expectNothing(of: [user] + (number == 3 ? ["rhyming"] : []), in: attune.file("w"))
            if isWhole {
                #expect(try await profiles(attune, "w") == expected)
            } else {
                let waiting = try await profiles(attune, "w").values.joined().filter { $0.contains("forgotten") }
                #expect(!waiting.isEmpty && waiting.allSatisfy { !$0.contains("touring") }, "\(waiting)")
            }

            try await learn("w")
            #expect(try await profiles(attune, "w") == expected)
            let asked = world.server.requests[before...].map(UserModel.shape)
            #expect(asked.isEmpty == isWhole)
            #expect(asked.allSatisfy { !["judgement", "explanation"].contains($0) }, "nobody's turn is read twice")
            #expect(world.server.requests[before...].allSatisfy { !$0.text.contains(user) })
            try expectNothing(of: [user], in: attune.file("w"))
        }
    }

    @Test("hypotheses and personas of the others are those of a world without the user, without a call")
    func users() async throws {
        try await ModelWorld.users(texts: UserModel.texts(6), pairs: UserModel.pairs(4), UserModel.reply) { world in
            let attune = world.attune
            func without(_ text: String, _ user: String) -> String {
                text.split(separator: "\n").filter { !$0.contains("\"\(user)\"") }.joined(separator: "\n") + "\n"
            }
            for (name, text, user) in [
                ("texts", UserModel.texts(6), "a2"), ("pairs", UserModel.pairs(4), "b1"),
            ] {
                try attune.write(without(text, user), to: "kept-\(name).jsonl")
                let kept = try await attune.run(
                    "import", "kept-\(name).jsonl", "--map", "group.plan=plan", "--workspace", "other")
                #expect(kept.code == 0, "\(kept.err)")
            }
            for workspace in ["w", "other"] {
                for method in ["hypotheses", "personas"] {
                    let learned = try await attune.run(
                        "learn", method, "--analyst", world.model, "--workspace", workspace)
                    #expect(learned.code == 0, "\(learned.err)")
                }
            }
            let before = world.server.requests.count
            for user in ["a2", "b1"] {
                let forgotten = try await attune.run(
                    "profiles", "forget", "--user", user, "--workspace", "w", "--json")
                #expect(forgotten.code == 0, "\(forgotten.err)")
                #expect(try forgotten.json()["usersLearnedAgain"] as? [String] == ["hypotheses", "personas"])
                #expect(try forgotten.json()["usersToLearnAgain"] as? [String] == [])
            }
            #expect(world.server.requests.count == before)
            let left = try await profiles(attune, "w")
            #expect(left.keys.contains { $0.hasPrefix("user-a") } && left.keys.contains { $0.hasPrefix("persona-") })
            #expect(try await left == profiles(attune, "other"))
            try expectNothing(
                of: ["of house 1 work", "of summer 2", "\"a2\"", "\"b1\"", "user: b1"], in: attune.file("w"))
        }
    }

    @Test("rubrics of a model that cannot be looked up are withdrawn, and what a person wrote stays")
    func withdrawn() async throws {
        try await ModelWorld.run(Self.read) { world in
            var attune = world.attune
            try await imported(attune, try Self.log(), "w")
            let learned = try await attune.run(
                "learn", "rubrics", "--group-by", "tier", "--analyst", "openai/tiny", "--workspace", "w")
            #expect(learned.code == 0, "\(learned.err)")
            #expect(try await profiles(attune, "w").count == 2)
            let imported = try await attune.run("profiles", "import", "expert.yaml", "--workspace", "w")
            #expect(imported.code == 0, "\(imported.err)")

            attune.environment["OPENAI_BASE_URL"] = "nowhere:0:0"
            let forgotten = try await attune.run(
                "profiles", "forget", "--user", Self.word(2), "--workspace", "w")
            #expect(forgotten.code == 0, "\(forgotten.err)")
            #expect(forgotten.out.contains("withdrawn: rubrics by tier"), "\(forgotten.out)")
            let left = try await profiles(attune, "w")
            #expect(left.keys.sorted() == ["group-tier-expert.yaml"])
            #expect(left.values.joined().count { $0.contains("- id:") } == 1)
            #expect(left.values.joined().contains { $0.contains("source: edited") })
        }
    }
}
