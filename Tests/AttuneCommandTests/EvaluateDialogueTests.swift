import Foundation
import ModelServer
import Testing

/// `evaluate` with a played user, end to end.
@Suite("evaluate with a played user")
struct EvaluateDialogueTests {
    private static let personas =
        (0..<6).map { index in
            """
            {"id": "q\(index)", "user": "u\(index)", "tier": "expert", "persona": "I want bullet points. I am in a hurry.", \
            "prompt": "How do I mend tyre number \(index)?"}
            """
        }.joined(separator: "\n") + "\n"

    private static func plan(_ world: EvaluationWorld, judges: String = "[]") -> String {
        """
        attune: 1
        name: tyres in turns
        model: \(world.model)
        audiences: {groups: tier}
        prompts: {file: personas.jsonl}
        rounds: 3
        user: {model: \(world.server.url)/v1#player, judge: \(world.server.url)/v1#judge, facts: 3}
        arms: [no-profile, right-profile]
        judges: \(judges)

        """
    }

    private static func data(_ request: ScriptedRequest) -> [String: Any] {
        let text = messages(request.json).last?[1] ?? ""
        return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }

    private static func shape(_ request: ScriptedRequest) -> String? {
        ((request.json["response_format"] as? [String: Any])?["json_schema"] as? [String: Any])?["name"] as? String
    }

    /// The user says the one new thing in other words; the judge knows it by its word.
    private static func answer(_ request: ScriptedRequest) -> ScriptedReply {
        let data = data(request)
        switch shape(request) {
        case "message":
            let new = data["new"] as? String ?? ""
            let said = new.contains("bullet") ? "Bullets next time." : new.contains("hurry") ? "Be quick." : "Thanks."
            return .json(Chat.whole(#"{"message": "\#(said) And what then?"}"#))
        case "told":
            let said = (data["said"] as? [String] ?? []).joined()
            let facts = (data["facts"] as? [[String: Any]] ?? []).enumerated().filter { _, fact in
                let text = fact["fact"] as? String ?? ""
                return (text.contains("bullet") && said.contains("Bullets"))
                    || (text.contains("hurry") && said.contains("quick"))
            }.map { "\($0.offset + 1)" }
            return .json(Chat.whole(#"{"told": [\#(facts.joined(separator: ", "))]}"#))
        case "rating":
            let reply = data["reply"] as? String ?? ""
            let wants = (data["known"] as? [String] ?? []).contains { $0.contains("bullet") }
            return .json(Chat.whole(#"{"answer": \#(wants && reply.contains("- ") ? 5 : wants ? 2 : 3)}"#))
        default:
            // Any model does what is asked for in so many words; the profile's own directive is left out then.
            if messages(request.json).last?[1].contains("Bullets") == true {
                return .json(Chat.whole("- Pump it up\n- Look for bubbles"))
            }
            return EvaluationWorld.answer(request)
        }
    }

    @Test("the user tells one thing a round, the scores rise with what is known, and the page shows the curve")
    func plays() async throws {
        try await EvaluationWorld.run(prompts: 2, { Self.answer($0) }) { world in
            let attune = world.attune
            try attune.write(Self.personas, to: "personas.jsonl")
            try attune.write(Self.plan(world), to: "plan.yaml")
            let ahead = try await attune.run("evaluate", "plan.yaml", "--dry-run", "--json")
            #expect(ahead.code == 0 && world.server.requests.isEmpty, "\(ahead.err)")
            let models = try #require(try ahead.json()["models"] as? [[String: Any]])
            let planned = models.compactMap { $0["calls"] as? Int }.reduce(0, +)
            let run = try await attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let result = try run.json()
            let sent = world.server.requests.count
            #expect(
                result["calls"] as? Int == sent && planned >= sent && planned <= 2 * sent,
                "\(planned) planned, \(sent) sent")
            let dialogue = try #require(result["dialogue"] as? [String: Any])
            #expect(dialogue["conversations"] as? Int == 6 && dialogue["facts"] as? Double == 2)
            let arms = try #require(dialogue["arms"] as? [[String: Any]])
            #expect(arms.map { $0["arm"] as? String } == ["no-profile", "right-profile"])
            let right = try #require(arms[1]["difference"] as? [String: Any])
            #expect(
                right["value"] as? Double == 1.5, "5 to 5 where the user has just asked, 5 to 2 a round later: \(arms)")
            let sample = try #require(try world.samples().first)
            let replies = try #require(sample["replies"] as? [[String: Any]])
            let exchanges = replies.compactMap { $0["exchange"] as? [String: Any] }
            #expect(
                exchanges.compactMap { $0["known"] as? [String] } == [
                    [], ["f1"], ["f1", "f2"], [], ["f1"], ["f1", "f2"],
                ])
            #expect(
                exchanges[0]["missing"] as? String == "nothing-known"
                    && exchanges[0]["said"] as? String == "Bullets next time. And what then?")
            // The user is never told what it has not said, nor the judge of telling what was replied.
            for request in world.server.requests where Self.shape(request) == "message" {
                #expect(
                    !(request.text.contains("bullet points.") && request.text.contains("in a hurry"))
                        || request.text.contains("Bullets next"))
            }
            let text = try await attune.run("report", "--format", "markdown", "--output", "-")
            #expect(
                text.out.contains("right-profile helped") && text.out.contains("AL\\(k\\)")
                    || text.out.contains("AL(k)"), "\(text.out)")
            let page = try await attune.run("report", "--format", "html", "--output", "-")
            #expect(page.out.contains("As the conversation goes on") && page.out.contains("A conversation with"))

            let again = try await attune.run("evaluate", "plan.yaml", "--json")
            #expect(try again.json()["calls"] as? Int == 0, "nothing is paid twice")
            #expect(world.server.requests.count == sent)
        }
    }

    @Test("faults of the server and nonsense by user and judge are counted, and the run ends")
    func faults() async throws {
        let seen = Shared(0)
        try await EvaluationWorld.run(
            prompts: 2,
            { request in
                var number = 0
                seen.change { value in
                    value += 1
                    number = value
                }
                let isFirstTry = request.header("x-stainless-retry-count") == "0"
                switch isFirstTry ? number % 11 : 0 {
                case 3: return Chat.error(429, "slow down", headers: [("retry-after-ms", "5")])
                case 5: return Chat.error(500, "oops", headers: [("retry-after-ms", "5")])
                case 7: return .json(Chat.whole("cut off")).cut(after: 40)
                default: break
                }
                let text = request.text
                let shape = Self.shape(request)
                if shape == "message", text.contains("number 1?") {
                    return .json(Chat.whole("I would say: more bullets."))
                }
                if shape == "rating", text.contains("number 2?") || text.contains("what then?"),
                    text.contains("number 2")
                {
                    return .json(Chat.whole(#"{"answer": 11}"#))
                }
                if shape == "told", text.contains("number 3?") { return Chat.error(400, "no") }
                if shape == nil, text.contains("number 4?") { return Chat.error(400, "no") }
                return Self.answer(request)
            }
        ) { world in
            try world.attune.write(Self.personas, to: "personas.jsonl")
            try world.attune.write(Self.plan(world, judges: "[traits]"), to: "plan.yaml")
            let run = try await world.attune.run("evaluate", "plan.yaml", "--json")
            #expect(run.code == 0, "\(run.err)")
            let dialogue = try #require(try run.json()["dialogue"] as? [String: Any])
            let arms = try #require(dialogue["arms"] as? [[String: Any]])
            for arm in arms {
                let ended = try #require(arm["ended"] as? [String: Int])
                #expect(ended["not-json"] == 1 && ended["rejected"] == 1, "\(arm)")
                let missing = try #require(arm["missing"] as? [String: Int])
                // Before anything is told, and all of the conversation that nobody could read.
                #expect((missing["nothing-known"] ?? 0) >= 7, "\(arm)")
            }
            #expect(try world.samples().count == 6)
            let page = try await world.attune.run("report", "--output", "-")
            #expect(page.code == 0 && page.out.contains("As the conversation goes on"))
        }
    }
}
