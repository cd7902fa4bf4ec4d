import AttuneCore
import AttuneStatistics
import Foundation
import Synchronization
import Testing

@testable import AttuneEvaluation

@Suite("A played user")
struct DialogueTests {
    static let facts = [
        PersonaFact(
            id: "f1", text: "I am in a hurry.", wish: WeightedWish(aspect: "length.words", direction: .less, weight: 3)),
        PersonaFact(
            id: "f2", text: "I hate lists.",
            wish: WeightedWish(aspect: "structure.bullets", direction: .less, weight: 1)),
        PersonaFact(
            id: "f3", text: "I like examples.",
            wish: WeightedWish(aspect: "examples.count", direction: .more, weight: 1)),
    ]

    static func item(_ facts: [PersonaFact] = facts, unit: String = "u1") -> EvaluationCase {
        var item = evaluationCase(unit: unit)
        item.facts = facts
        return item
    }

    /// Tells a fact by its words, as "[f2]" in a message; a reply follows what it names.
    static let judge = MeasuredDialogueJudge(
        tells: { said in
            Set(
                facts.filter { said.contains("[\($0.id)]") }.compactMap(\.wish).map {
                    Wish(aspect: $0.aspect, direction: $0.direction)
                })
        },
        read: { reply in { wish in reply.contains(wish.aspect) } })

    static let user = MeasuredDialogueUser { scene in "And then? " + (scene.next.map { "[\($0.id)]" } ?? "") }

    private func runner(
        _ player: DialoguePlayer, rounds: Int = 4, judges: [any EvaluationJudge] = [],
        say: @escaping @Sendable (ModelRequest) throws -> String
    ) -> EvaluationRunner {
        let arms = [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)]
        let plan = EvaluationPlan(
            name: "test", model: "fake/one", audiences: .users, prompts: EvaluationPlan.Prompts(source: .heldOut),
            rounds: rounds, user: UserPlan(model: "fake/user"), arms: arms, baseline: "none", judges: judges.map(\.plan)
        )
        return EvaluationRunner(
            plan,
            arms: [
                ProfileArm(arms[0]),
                ProfileArm(arms[1]) { _, messages in
                    ([Message(.system, "all")] + messages, Steering(isSteered: true, instruction: "all"))
                },
            ], judges: judges, answerers: ["fake/one": EvaluationRunner.Answerer(FakeModel(say: say))], player: player)
    }

    private func samples(_ runner: EvaluationRunner, _ cases: [EvaluationCase]) async throws -> [EvaluationSample] {
        var samples: [EvaluationSample] = []
        try await runner.run(cases, atMost: 2) { samples.append($0) }
        return samples
    }

    @Test("a fact a round is let known, and a reply is credited for those and no other")
    func credit() async throws {
        // The steered arm suits every wish from the start, the plain one the first wish alone.
        let runner = runner(DialoguePlayer(user: Self.user, judge: Self.judge)) { request in
            request.messages[0].role == .system ? "length.words structure.bullets examples.count" : "length.words"
        }
        let sample = try #require(try await samples(runner, [Self.item()]).first)
        #expect(sample.facts == Self.facts)
        let plain = sample.replies.filter { $0.arm == "none" }.compactMap(\.exchange)
        #expect(plain.map(\.known) == [[], ["f1"], ["f1", "f2"], ["f1", "f2", "f3"]])
        let scores: [Double?] = [nil, 5, 4, 3.4]
        for (found, wanted) in zip(plain.map(\.score), scores) {
            #expect(found == wanted || abs((found ?? 0) - (wanted ?? 9)) < 1e-12, "\(plain)")
        }
        #expect(plain.map(\.missing) == ["nothing-known", nil, nil, nil], "nobody is credited before anything is told")
        #expect(plain.map { $0.said != nil } == [true, true, true, false], "after the last reply nothing is said")
        let steered = sample.replies.filter { $0.arm == "right" }.compactMap(\.exchange)
        let whole: [Double?] = [nil, 5, 5, 5]
        #expect(steered.map(\.score) == whole)
    }

    @Test("what the assistant says lets nothing known, and what was known once stays known")
    func onlyTheUser() async throws {
        let silent = MeasuredDialogueUser { scene in scene.round == 1 ? "[f2]" : "Go on." }
        let runner = runner(DialoguePlayer(user: silent, judge: Self.judge)) { _ in "[f1] [f3] structure.bullets" }
        let sample = try #require(try await samples(runner, [Self.item()]).first)
        #expect(sample.replies.filter { $0.arm == "none" }.map { $0.exchange?.known } == [[], ["f2"], ["f2"], ["f2"]])
    }

    @Test("a model that plays the user is shown what was said and one thing more, never the rest")
    func littleIsShown() async throws {
        let player = ModelDialogueUser(FakeModel { _ in #"{"message": "Shorter, please."}"# }, name: "fake/user")
        let scene = DialogueScene(
            item: Self.item(), messages: [Message(.system, "secret"), Message(.user, "Hi"), Message(.assistant, "Ho")],
            known: [Self.facts[0]], next: Self.facts[1], round: 1)
        let request = try #require(player.request(for: scene))
        let text = request.messages.map(\.text).joined()
        #expect(text.contains("I am in a hurry.") && text.contains("I hate lists."))
        #expect(!text.contains("I like examples.") && !text.contains("secret"))
        #expect(try await player.say(scene).text == "Shorter, please.")
        let mute = ModelDialogueUser(FakeModel { _ in #"{"message": "  "}"# }, name: "fake/user")
        await #expect(throws: ModelError.self) { try await mute.say(scene) }
    }

    @Test("a model that judges is shown facts to find and messages by the user, then what is known and one reply")
    func judgeSees() async throws {
        let judge = ModelDialogueJudge(
            FakeModel { request in
                request.shape?.name == "told" ? #"{"told": [2, 1, 2]}"# : #"{"answer": 4}"#
            }, name: "fake/judge")
        let reading = try await judge.told(Self.facts, in: ["Hi"], Self.item())
        #expect(reading.told == ["f1", "f2"] && reading.answers.count == 1)
        let score = try await judge.score("Ho", to: "Hi", known: [Self.facts[0]], Self.item())
        #expect(score.value == 4)
        let scene = DialogueScene(
            item: Self.item(), messages: [Message(.user, "Hi"), Message(.assistant, "Ho")], known: [], next: nil,
            round: 1)
        let requests = judge.requests(for: scene, [Self.facts[1]])
        #expect(requests.count == 2)
        #expect(!requests[0].messages.map(\.text).joined().contains("Ho"), "replies tell nothing of the user")
    }

    @Test("the prompts are the stored ones")
    func prompts() throws {
        let scene = DialogueScene(
            item: Self.item(),
            messages: [Message(.user, "How do I boil an egg?"), Message(.assistant, "1. Boil \"water\"…")],
            known: [Self.facts[0]], next: Self.facts[1], round: 1)
        let user = try #require(ModelDialogueUser(FakeModel { _ in "" }, name: "u").request(for: scene))
        let judge = ModelDialogueJudge(FakeModel { _ in "" }, name: "j").requests(for: scene, Self.facts)
        let text = ([user] + judge).map { request in
            request.messages.map { "[\($0.role.rawValue)]\n\($0.text)" }.joined(separator: "\n\n")
        }.joined(separator: "\n\n====\n\n")
        try expectGolden(text + "\n", "dialogue-prompts.txt")
    }

    @Test("a user who falls silent ends one arm's conversation, and a reading or rating that fails costs its own")
    func failures() async throws {
        let user = ModelDialogueUser(
            FakeModel { request in
                let text = request.messages.map(\.text).joined()
                return text.contains("plain reply 2") ? "no JSON at all" : #"{"message": "Hm. [f1]"}"#
            }, name: "fake/user")
        let judge = ModelDialogueJudge(
            FakeModel { request in
                // Asked again after a wrong answer, the question stands before.
                let text = request.messages.filter { $0.role == .user }.map(\.text).joined()
                if request.shape?.name == "told" {
                    return text.contains("Hm.") ? #"{"told": [1]}"# : "nonsense"
                }
                return text.contains("reply 3") ? #"{"answer": 9}"# : #"{"answer": 3}"#
            }, name: "fake/judge")
        let player = DialoguePlayer(user: user, judge: judge) { _, _ in 0.01 }
        let runner = runner(player, rounds: 3) { request in
            let kind = request.messages[0].role == .system ? "steered" : "plain"
            return "\(kind) reply \(request.messages.count { $0.role == .assistant } + 1)"
        }
        let sample = try #require(try await samples(runner, [Self.item(Array(Self.facts.prefix(2)))]).first)
        let plain = sample.replies.filter { $0.arm == "none" }.compactMap(\.exchange)
        #expect(plain.count == 2 && plain[1].said == nil && plain[1].silence == "not-json", "\(plain)")
        #expect(plain[1].score == 3 && plain[1].known == ["f1"])
        let steered = sample.replies.filter { $0.arm == "right" }.compactMap(\.exchange)
        #expect(steered.count == 3 && steered[2].score == nil && steered[2].missing == "wrong-shape", "\(steered)")
        #expect(steered[0].inputTokens ?? 0 > 0 && steered[0].cost ?? 0 > 0)
        let rows = DialogueFigures.Row.rows(sample)
        let figures = try #require(
            DialogueFigures(rows, arms: ["none", "right"], baseline: "none", user: "fake/user", judge: "fake/judge"))
        #expect(figures.arms[0].ended == ["not-json": 1] && figures.arms[1].missing["wrong-shape"] == 1)
        #expect(figures.conversations == 1 && figures.facts == 2 && figures.arms[1].difference == nil)
    }

    @Test("a refused key ends the run")
    func refused() async throws {
        let user = ModelDialogueUser(
            FakeModel { _ in throw ModelError(.unauthorized, model: "fake/user", problem: "no") }, name: "fake/user")
        let runner = runner(DialoguePlayer(user: user, judge: Self.judge)) { _ in "reply" }
        await #expect(throws: ModelError.self) { _ = try await samples(runner, [Self.item()]) }
    }

    @Test("judges that read both replies compare only what answers the same messages")
    func comparable() async throws {
        // Each user says what fits the reply, so the arms' conversations part after the first round.
        let user = MeasuredDialogueUser { scene in "You said \(scene.messages.last?.text ?? ""). [f1]" }
        let plan = JudgePlan(kind: .model, model: "fake/judge", sees: .quality)
        let reader = ModelJudge(plan, model: FakeModel { _ in #"{"reason": "x", "better": "A"}"# })
        let measured = UtilityJudge(JudgePlan(kind: .simulatedUsers)) { text, _ in Double(text.count) }
        let runner = runner(
            DialoguePlayer(user: user, judge: Self.judge), rounds: 2, judges: [reader, measured]
        ) { request in request.messages[0].role == .system ? "a longer reply" : "a reply" }
        let sample = try #require(try await samples(runner, [Self.item()]).first)
        let read = sample.verdicts.filter { $0.judge == reader.plan.name }
        #expect(read.map(\.missing) == [nil, "other-conversation"] && read[0].preference == 0.5)
        #expect(sample.verdicts.filter { $0.judge == measured.plan.name }.map(\.preference) == [1, 1])
    }

    @Test("a dry run tells of every call that a run makes")
    func ahead() async throws {
        let counter = Counter()
        let model = FakeModel { request in
            counter.add()
            switch request.shape?.name {
            case "message": return #"{"message": "Hm \#(counter.value)."}"#
            case "told": return #"{"told": [1]}"#
            default: return #"{"answer": 3}"#
            }
        }
        let player = DialoguePlayer(
            user: ModelDialogueUser(model, name: "fake/user"), judge: ModelDialogueJudge(model, name: "fake/user"))
        let runner = runner(player, rounds: 3) { request in "\(request.messages.count) \(request.messages[0].role)" }
        let planned = try await runner.requests(for: Self.item(), standIn: "A reply.")
        _ = try await samples(runner, [Self.item()])
        #expect(planned.count { $0.model == "fake/one" } == 6)
        #expect(planned.count { $0.model == "fake/user" } >= counter.value, "\(planned.count) and \(counter.value)")
        #expect(planned.count { $0.model == "fake/user" } <= counter.value + 4)
    }

    @Test("AL(k), its slope and the difference are those by hand")
    func figures() throws {
        var rows: [DialogueFigures.Row] = []
        for unit in 0..<6 {
            for round in 1...3 {
                for arm in ["none", "right"] {
                    let score = Double(round) + (arm == "right" ? 1 : 0) + (unit % 2 == 0 ? 0.5 : -0.5)
                    rows.append(
                        DialogueFigures.Row(
                            arm: arm, prompt: "p\(unit)", unit: "u\(unit)", round: round,
                            score: round == 1 ? nil : score,
                            known: Double(round - 1) / 2, missing: round == 1 ? "nothing-known" : nil, ended: nil,
                            inputTokens: 10, outputTokens: 1, cost: 0.5, facts: 2))
                }
            }
        }
        let figures = try #require(
            DialogueFigures(rows, arms: ["none", "right"], baseline: "none", user: nil, judge: nil))
        let (none, right) = (figures.arms[0], figures.arms[1])
        #expect(none.scores?.rounds.map(\.mean.value) == [2, 3] && right.scores?.rounds.map(\.mean.value) == [3, 4])
        #expect(abs((right.scores?.slope?.value ?? 0) - 1) < 1e-12)
        #expect(right.difference?.value == 1 && none.difference == nil)
        #expect(none.known?.rounds.map(\.mean.value) == [0, 0.5, 1] && none.missing == ["nothing-known": 6])
        #expect(figures.inputTokens == 360 && figures.cost == 18 && figures.conversations == 6)
        #expect(right.finding == .better)
    }

    @Test("the page shows scores by round, what was known, and one conversation of each arm")
    func page() async throws {
        let runner = runner(DialoguePlayer(user: Self.user, judge: Self.judge), rounds: 3) { request in
            request.messages[0].role == .system
                ? "length.words structure.bullets" : "<b>length.words</b>"
        }
        let samples = try await samples(runner, (0..<6).map { Self.item(unit: "u\($0)") })
        var tally = EvaluationTally(runner.plan)
        for sample in samples { tally.add(sample) }
        var result = ReportWorld().result
        result.baseline = "none"
        tally.fill(&result)
        let report = EvaluationReport(result, samples: samples)
        #expect(report.headline.sentence.hasPrefix("right helped: its replies suited what users had let known by "))
        #expect(report.conversations.map(\.arm) == ["none", "right"])
        #expect(report.conversations[0].turns.map(\.isUser) == [true, false, true, false, true, false])
        try expectGolden(report.dialogueSection, "dialogue.html")
        try expectGolden(report.dialogueMarkdown.joined(separator: "\n"), "dialogue.md")
        #expect(try EvaluationReport.read(json: Data(report.rendered(as: .json).utf8)) == report)
    }

    @Test("facts are planted wishes offline, else the persona's sentences, else what people said")
    func factsOfCases() {
        var item = evaluationCase(
            criterion: Criterion(
                words: ["too long!", "too long!", "no lists"],
                wishes: [WeightedWish(aspect: "length.words", direction: .less, weight: 1)],
                planted: [
                    WeightedWish(aspect: "structure.bullets", direction: .more, weight: 1),
                    WeightedWish(aspect: "no.such.trait", direction: .more, weight: 1),
                ], profile: ["learned"]))
        #expect(PersonaFact.facts(of: item, isMeasured: true, most: 8).map(\.wish?.aspect) == ["structure.bullets"])
        #expect(PersonaFact.facts(of: item, isMeasured: false, most: 8).map(\.text) == ["too long!", "no lists"])
        item.persona = "I am in a hurry.  I hate lists!\nExamples help me"
        #expect(
            PersonaFact.facts(of: item, isMeasured: false, most: 8).map(\.text) == [
                "I am in a hurry.", "I hate lists!", "Examples help me",
            ])
        #expect(PersonaFact.facts(of: item, isMeasured: false, most: 2).map(\.id) == ["f1", "f2"])
    }
}

/// Counts calls from several tasks.
final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
