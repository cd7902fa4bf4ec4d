import AttuneCore
import AttuneEvaluation
import Testing

@Suite("Arms")
struct ArmTests {
    private func statement(
        _ aspect: String, _ direction: Direction, _ strength: Double, context: String? = "cooking"
    ) -> Statement {
        Statement(
            id: "\(aspect)-\(direction)", text: "\(direction) \(aspect)", directive: "\(direction) \(aspect).",
            context: context, aspect: aspect, direction: direction, strength: strength, evidence: Evidence(),
            source: .rubrics, analyst: "offline", status: .active)
    }

    private func profile(_ value: String, _ statements: [Statement]) -> Profile {
        Profile(audience: .group(name: "tier", value: value), statements: statements)
    }

    @Test("pooling averages over all audiences: one-sided wishes shrink, opposed ones cancel, shared ones stay")
    func pooling() {
        let pooled = PooledProfile.merge([
            profile("a", [statement("x", .more, 0.4), statement("y", .more, 0.3), statement("z", .less, 0.5)]),
            profile("b", [statement("y", .less, 0.3), statement("z", .less, 0.3)]),
        ])
        let found = pooled.statements.map { "\($0.aspect) \($0.direction) \(($0.strength * 100).rounded() / 100)" }
        #expect(found == ["x more 0.2", "z less 0.4"])
        let uneven = PooledProfile.merge([
            profile("a", [statement("y", .more, 0.1)]), profile("b", [statement("y", .less, 0.5)]),
        ])
        #expect(uneven.statements.map(\.direction) == [.less] && uneven.statements[0].directive == "less y.")
    }

    @Test("the wrong audience is another of the same kind, each serves once, and alone there is none")
    func wrong() {
        let groups = ["a", "b", "c"].map { Audience.group(name: "tier", value: $0) }
        let all = groups + [.group(name: "plan", value: "a"), .user("a")]
        let wrong = groups.compactMap { WrongAudience.of($0, among: all) }
        #expect(Set(wrong) == Set(groups) && zip(wrong, groups).allSatisfy { $0 != $1 })
        #expect(WrongAudience.of(.user("a"), among: all) == nil)
    }

    @Test("without a profile the caller's messages go out as they are")
    func plain() async throws {
        let item = evaluationCase()
        let prepared = try await ProfileArm(ArmPlan(kind: .noProfile)).prepare(item, item.messages)
        #expect(prepared.requests.map(\.messages) == [item.messages] && !prepared.steering.isSteered)
    }

    @Test("examples stand before the request, the nearest last, and system text stays first")
    func examples() async throws {
        var item = evaluationCase()
        item.messages.insert(Message(.system, "Be kind."), at: 0)
        let arm = ExamplesArm(ArmPlan(kind: .examples, count: 2)) { _ in
            (1...3).map { ExamplesArm.Example(prompt: "q\($0)", reply: "r\($0)") }
        }
        let prepared = try await arm.prepare(item, item.messages)
        #expect(
            prepared.requests[0].messages.map(\.text) == ["Be kind.", "q2", "r2", "q1", "r1", "How do I boil an egg?"])
        #expect(prepared.steering.isSteered)
        let none = ExamplesArm(ArmPlan(kind: .examples)) { _ in [] }
        #expect(try await none.prepare(item, item.messages).requests[0].messages == item.messages)
    }

    @Test("the group's name stands behind the caller's system text, and users have none")
    func groupName() async throws {
        var item = evaluationCase()
        item.messages.insert(Message(.system, "Be kind."), at: 0)
        let prepared = try await GroupNameArm(ArmPlan(kind: .groupName)).prepare(item, item.messages)
        #expect(prepared.requests[0].messages.count == 2)
        #expect(
            prepared.requests[0].messages[0].text.hasPrefix(
                "Be kind.\n\nThe user belongs to this group: tier is expert"))
        item.audience = .user("u1")
        #expect(
            try await GroupNameArm(ArmPlan(kind: .groupName)).prepare(item, item.messages).requests[0].messages
                == item.messages)
    }

    @Test("best-of asks several times with different seeds, and takes the one that is chosen")
    func bestOf() async throws {
        let item = evaluationCase()
        let arm = BestOfArm(
            ArmPlan(kind: .bestOf, count: 3, seed: 10), steer: { _, messages in (messages, Steering()) },
            choose: { _, texts in texts.firstIndex(of: "b") ?? 0 })
        let prepared = try await arm.prepare(item, item.messages)
        #expect(prepared.requests.map(\.sampling.seed) == [10, 11, 12])
        #expect(prepared.requests.allSatisfy { $0.sampling.temperature == 1 })
        guard case .model(_, let choose) = prepared.source else {
            Issue.record("no model")
            return
        }
        #expect(choose(["a", "b"]) == 1)
    }

    @Test("recorded replies are found by the prompt's id or its text")
    func recorded() async throws {
        let arm = RecordedArm(ArmPlan(kind: .recorded, file: "f"), replies: ["p1": "one", "What?": "two"])
        func text(_ item: EvaluationCase) async throws -> String? {
            guard case .recorded(let text) = try await arm.prepare(item, item.messages).source else { return nil }
            return text
        }
        #expect(try await text(evaluationCase("p1")) == "one")
        #expect(try await text(evaluationCase("p2", text: "What?")) == "two")
        #expect(try await text(evaluationCase("p3")) == nil)
    }
}
