import AttuneCore
import AttuneEvaluation
import AttuneStatistics
import Foundation
import Synchronization
import Testing

@Suite("Running a plan")
struct RunnerTests {
    private func plan(
        _ arms: [ArmPlan], _ judges: [JudgePlan], rounds: Int = 1, comparisons: EvaluationPlan.Comparisons = .baseline
    ) -> EvaluationPlan {
        EvaluationPlan(
            name: "test", model: "fake/one", audiences: .users, prompts: EvaluationPlan.Prompts(source: .heldOut),
            rounds: rounds, arms: arms, baseline: arms[0].name, comparisons: comparisons, judges: judges)
    }

    /// An arm that adds a mark to the request.
    private func marked(_ name: String, _ mark: String?) -> ProfileArm {
        ProfileArm(ArmPlan(name: name, kind: name == "right" ? .rightProfile : .noProfile)) { _, messages in
            guard let mark else { return (messages, Steering(gate: "no-profile")) }
            return ([Message(.system, mark)] + messages, Steering(isSteered: true, instruction: mark))
        }
    }

    private func run(
        _ plan: EvaluationPlan, _ arms: [any EvaluationArm], _ judges: [any EvaluationJudge], _ model: FakeModel,
        _ cases: [EvaluationCase], width: Int = 8
    ) async throws -> [EvaluationSample] {
        let runner = EvaluationRunner(
            plan, arms: arms, judges: judges, answerers: ["fake/one": EvaluationRunner.Answerer(model) { _ in 0.5 }])
        var samples: [EvaluationSample] = []
        try await runner.run(cases, atMost: width) { samples.append($0) }
        return samples
    }

    @Test("a judge that always says A yields ties with a flip rate of 100 %")
    func alwaysA() async throws {
        let judgePlan = JudgePlan(kind: .model, model: "fake/judge", sees: .quality)
        let judge = ModelJudge(judgePlan, model: FakeModel { _ in #"{"reason": "", "better": "A"}"# })
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let model = FakeModel { $0.messages[0].role == .system ? "steered" : "plain" }
        let samples = try await run(
            plan, [marked("none", nil), marked("right", "x")], [judge], model,
            (1...20).map { evaluationCase("p\($0)", unit: "u\($0)") })
        let verdicts = samples.flatMap(\.verdicts)
        #expect(verdicts.count == 20 && verdicts.allSatisfy { $0.preference == 0.5 && $0.isFlipped == true })
        var tally = EvaluationTally(plan)
        samples.forEach { tally.add($0) }
        var result = EvaluationResult(
            id: "r", name: "n", version: "0", started: Date(), plan: "", arguments: [], seed: 1, baseline: "none")
        tally.fill(&result)
        #expect(result.judges[0].flipRate == 1)
        #expect(result.arms.map(\.steered) == [0, 20] && result.arms[1].differing == 20)
    }

    @Test("samples come in the order of the cases, whatever finishes first, and once each")
    func order() async throws {
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let judge = UtilityJudge(judgePlan) { text, _ in Double(text.count) }
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let model = FakeModel { request in
            // The first ones take longest.
            let text = request.messages.last?.text ?? ""
            Thread.sleep(forTimeInterval: Double(30 - text.count) / 3000)
            return request.messages[0].role == .system ? text + "!" : text
        }
        let cases = (1...25).map { evaluationCase("p\($0)", text: String(repeating: "x", count: $0)) }
        let samples = try await run(plan, [marked("none", nil), marked("right", "x")], [judge], model, cases)
        #expect(samples.map(\.prompt) == cases.map(\.prompt))
        #expect(samples.allSatisfy { $0.verdicts.map(\.preference) == [1] && $0.isRubricOn == true })
        #expect(samples.allSatisfy { $0.reply(of: "right")?.cost == 0.5 && $0.reply(of: "none")?.inputTokens == 10 })
    }

    @Test("what is not steered is the same request, and its reply is a tie that nobody is asked about")
    func untouched() async throws {
        let judgePlan = JudgePlan(kind: .model, model: "fake/judge", sees: .quality)
        let judge = ModelJudge(
            judgePlan,
            model: FakeModel { _ in
                Issue.record("equal replies are not judged")
                return ""
            })
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let requests = Mutex<Set<ModelRequest>>([])
        let model = FakeModel { request in
            requests.withLock { _ = $0.insert(request) }
            return "the same"
        }
        let samples = try await run(
            plan, [marked("none", nil), marked("right", nil)], [judge], model, [evaluationCase()])
        #expect(requests.withLock { $0.count } == 1, "byte for byte the same request")
        #expect(samples[0].isRubricOn == false && samples[0].verdicts.map(\.preference) == [0.5])
        #expect(samples[0].verdicts[0].isFlipped == false)
    }

    @Test("a failed reply is counted, its comparisons have no opinion, and the run goes on")
    func failures() async throws {
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let judge = UtilityJudge(judgePlan) { text, _ in Double(text.count) }
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let model = FakeModel { request in
            if request.messages.contains(where: { $0.text.contains("p3") && $0.role == .user }),
                request.messages[0].role == .system
            {
                throw ModelError(.server, model: "fake/one", problem: "down")
            }
            return request.messages[0].role == .system ? "longer reply" : "reply"
        }
        let cases = (1...5).map { evaluationCase("p\($0)", text: "p\($0)") }
        let samples = try await run(plan, [marked("none", nil), marked("right", "x")], [judge], model, cases)
        #expect(samples.map { $0.verdicts[0].preference } == [1, 1, nil, 1, 1])
        #expect(samples[2].reply(of: "right")?.failure == "server" && samples[2].verdicts[0].missing == "no-reply")
        var tally = EvaluationTally(plan)
        samples.forEach { tally.add($0) }
        var result = EvaluationResult(
            id: "r", name: "n", version: "0", started: Date(), plan: "", arguments: [], seed: 1, baseline: "none")
        tally.fill(&result)
        #expect(result.arms[1].failures == ["server": 1] && result.judges[0].missing == ["no-reply": 1])
    }

    @Test("a spent budget stops the run; what was done before is handed out")
    func budget() async throws {
        let count = Mutex(0)
        let model = FakeModel { _ in
            let number = count.withLock { value in
                value += 1
                return value
            }
            if number > 6 { throw ModelError(.budget, model: "fake/one", problem: "spent") }
            return "reply \(number)"
        }
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let runner = EvaluationRunner(
            plan, arms: [marked("none", nil), marked("right", "x")],
            judges: [UtilityJudge(judgePlan) { text, _ in Double(text.count) }],
            answerers: ["fake/one": EvaluationRunner.Answerer(model)])
        var done = 0
        await #expect(throws: ModelError.self) {
            try await runner.run((1...10).map { evaluationCase("p\($0)") }, atMost: 1) { _ in done += 1 }
        }
        #expect(done == 3)
    }

    @Test("each arm holds its own conversation over several rounds, and each round is judged")
    func rounds() async throws {
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let judge = UtilityJudge(judgePlan) { text, _ in Double(text.count) }
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan],
            rounds: 3)
        let model = FakeModel { request in
            let said = request.messages.filter { $0.role != .system }.map(\.text).joined(separator: "|")
            return (request.messages[0].role == .system ? "S" : "") + "<\(said)>"
        }
        let samples = try await run(
            plan, [marked("none", nil), marked("right", "x")], [judge], model,
            [evaluationCase(text: "a", followUps: ["b", "c", "d"]), evaluationCase("p2", text: "a", followUps: [])])
        #expect(
            samples[0].replies.filter { $0.arm == "none" }.map(\.text) == ["<a>", "<a|<a>|b>", "<a|<a>|b|<a|<a>|b>|c>"])
        #expect(samples[0].replies.filter { $0.arm == "right" }.map(\.text)[1] == "S<a|S<a>|b>")
        #expect(samples[0].verdicts.map(\.round) == [1, 2, 3] && samples[0].followUps == ["b", "c"])
        #expect(samples[1].verdicts.map(\.round) == [1])
        let runner = EvaluationRunner(
            plan, arms: [marked("none", nil), marked("right", "x")], judges: [judge],
            answerers: ["fake/one": EvaluationRunner.Answerer(model)])
        let ahead = try await runner.requests(
            for: evaluationCase(text: "a", followUps: ["b", "c", "d"]), standIn: "reply")
        #expect(ahead.count == 6)
    }

    /// Two arms that differ in nothing but their draws. The test is the exact sign flip by unit.
    @Test("two equal arms are called different in at most 5 % of 200 runs")
    func equalArms() async throws {
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let arms = [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "same", kind: .noProfile, seed: 1)]
        let plan = plan(arms, [judgePlan])
        var called = 0
        for seed in UInt64(1)...200 {
            let model = FakeModel { request in
                let text = "\(seed) \(request.messages.map(\.text)) \(request.sampling.seed ?? 0)"
                return String(StableHash.of(text) % 1000)
            }
            // Users differ in what they like of it, so that verdicts by one user hang together.
            let judge = UtilityJudge(judgePlan) { text, item in
                (Double(text) ?? 0) * (StableHash.of(item.unit) % 3 == 0 ? -1 : 1)
            }
            let samples = try await run(
                plan, arms.map { ProfileArm($0) }, [judge], model,
                (0..<30).map { evaluationCase("p\($0)", unit: "u\($0 / 3)", text: "prompt \($0)") })
            let verdicts = samples.flatMap(\.verdicts)
            let totals = UnitTotals.collect(verdicts.map { ($0.preference ?? 0.5) - 0.5 }, units: verdicts.map(\.unit))
            var generator = SeededGenerator(seed: seed)
            let test = PermutationTest().signs(totals, unit: .user, using: &generator)
            if let p = test?.pValue, p <= 0.05 { called += 1 }
        }
        #expect(called <= 10, "\(called) of 200")
    }

    @Test("samples and results come back from their files as they were written")
    func files() async throws {
        let judgePlan = JudgePlan(kind: .simulatedUsers)
        let plan = plan(
            [ArmPlan(name: "none", kind: .noProfile), ArmPlan(name: "right", kind: .rightProfile)], [judgePlan])
        let samples = try await run(
            plan, [marked("none", nil), marked("right", "x")],
            [UtilityJudge(judgePlan) { text, _ in Double(text.count) }],
            FakeModel { $0.messages[0].role == .system ? "löng\n\"reply\"" : "b" },
            (1...3).map { evaluationCase("p\($0)") })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        var data = Data()
        for sample in samples { data += try SampleFile.encode(sample) }
        try data.write(to: file)
        #expect(try SampleFile.read(file) == samples)
        try data.dropLast(20).write(to: file)
        #expect(try SampleFile.read(file) == Array(samples.dropLast()), "a line that was cut off is left out")
    }
}
