import AttuneCore
import AttuneEvaluation
import AttuneSimulation
import Testing

/// With known truth, an evaluation has to find what is so.
@Suite("An evaluation in a simulated world")
struct SimulatedEvaluationTests {
    private let judges: [any EvaluationJudge]
    private let plan: EvaluationPlan
    private let world: SimulatedWorld
    private let arms: [any EvaluationArm]
    private let profiles: [Audience: Profile]
    private let pooled: Profile

    init() {
        let world = SimulatedWorld(seed: 4)
        self.world = world
        let kinds: [ArmKind] = [.noProfile, .wrongProfile, .pooledProfile, .rightProfile]
        let judgePlans = [JudgePlan(kind: .simulatedUsers), JudgePlan(kind: .traits, sees: .truth)]
        plan = EvaluationPlan(
            name: "test", model: "simulated", audiences: .groups(field: "tier"),
            prompts: EvaluationPlan.Prompts(source: .heldOut), arms: kinds.map { ArmPlan(kind: $0) },
            baseline: "no-profile", judges: judgePlans)
        let truth = world.world.truth
        judges = [
            UtilityJudge(judgePlans[0]) { text, item in
                guard case .group(_, let group) = item.audience, let context = item.context else { return nil }
                return truth.utility(of: SimulatedWorld.reader.features(of: text), group: group, context: context)
            },
            TraitJudge(judgePlans[1], scales: [:]),
        ]
        profiles = Dictionary(
            world.groups.map { (world.audience($0), world.profile($0)) }, uniquingKeysWith: { first, _ in first })
        let (profiles, pooled) = (profiles, PooledProfile.merge(Array(profiles.values)))
        self.pooled = pooled
        let all = Array(profiles.keys)
        arms = [
            ProfileArm(ArmPlan(kind: .noProfile)),
            world.arm(.wrongProfile) { item in WrongAudience.of(item.audience, among: all).flatMap { profiles[$0] } },
            world.arm(.pooledProfile) { _ in pooled },
            world.arm(.rightProfile) { item in profiles[item.audience] },
        ]
    }

    private func wrong(_ item: EvaluationCase) -> Profile? {
        WrongAudience.of(item.audience, among: Array(profiles.keys)).flatMap { profiles[$0] }
    }

    private func run(_ cases: [EvaluationCase]) async throws -> [EvaluationSample] {
        let runner = EvaluationRunner(
            plan, arms: arms, judges: judges,
            answerers: ["simulated": EvaluationRunner.Answerer(SimulatedWorld.model) { _ in 0 }])
        var samples: [EvaluationSample] = []
        try await runner.run(cases, atMost: 4) { samples.append($0) }
        return samples
    }

    private func rate(_ samples: [EvaluationSample], _ arm: String, _ judge: String) throws -> Double {
        let scores = samples.flatMap(\.verdicts).filter { $0.arm == arm && $0.judge == judge }.compactMap(\.preference)
        try #require(!scores.isEmpty)
        return scores.reduce(0, +) / Double(scores.count)
    }

    /// In a world whose truth is known the rates follow from it. Without a misreading by the judge's reader they would be
    /// met exactly but for chance, which is four standard errors here; a reader that errs in one of ten aspects takes up
    /// to a fifth of a rate's distance from one half.
    @Test("right beats no profile, no profile beats wrong, pooled lies between, each by as much as was planted")
    func ordering() async throws {
        let cases = world.cases(each: 60, null: false)
        let samples = try await run(cases)
        #expect(samples.count == 120)
        let expected = [
            "right-profile": world.expected(cases) { profiles[$0.audience] },
            "wrong-profile": world.expected(cases) { wrong($0) },
            "pooled-profile": world.expected(cases) { _ in pooled },
        ]
        for judge in ["simulated-users", "traits-truth"] {
            let right = try rate(samples, "right-profile", judge)
            let wrong = try rate(samples, "wrong-profile", judge)
            let pooled = try rate(samples, "pooled-profile", judge)
            #expect(right > 0.5 && wrong < 0.5, "\(judge): right \(right), wrong \(wrong)")
            #expect(pooled < right && pooled > wrong, "\(judge): pooled \(pooled), right \(right), wrong \(wrong)")
        }
        for (arm, expected) in expected {
            let found = try rate(samples, arm, "simulated-users") - 0.5
            let whole = expected.mean - 0.5
            let chance = 4 * expected.standardError
            #expect(
                found > min(whole, 0.8 * whole) - chance && found < max(whole, 0.8 * whole) + chance,
                "\(arm): \(found) from one half, expected \(whole) ± \(chance)")
        }
    }

    @Test("where no difference was planted every reply is the plain one, byte for byte")
    func offContext() async throws {
        let samples = try await run(world.cases(each: 10, null: true))
        #expect(samples.count == 20)
        for sample in samples {
            let plain = try #require(sample.reply(of: "no-profile")?.text)
            #expect(sample.isRubricOn == false)
            #expect(sample.replies.allSatisfy { $0.text.map { Array($0.utf8) == Array(plain.utf8) } ?? false })
            #expect(sample.verdicts.allSatisfy { $0.preference == 0.5 })
        }
    }

    @Test("the same run gives the same samples")
    func repeatable() async throws {
        let cases = world.cases(each: 4, null: false)
        let first = try await run(cases)
        #expect(try await run(cases) == first)
    }
}

@Suite("The simulated model")
struct SimulatedModelTests {
    private func reply(_ system: String?, _ prompt: String, seed: UInt64? = nil) async throws -> String {
        let messages = (system.map { [Message(.system, $0)] } ?? []) + [Message(.user, prompt)]
        return try await SimulatedWorld.model.answer(ModelRequest(messages: messages, sampling: Sampling(seed: seed)))
            .text
    }

    @Test("the same request gets the same reply, another seed another one")
    func seeds() async throws {
        let prompt = "How do I keep a risotto from sticking to the pan?"
        let first = try await reply(nil, prompt)
        #expect(try await reply(nil, prompt) == first)
        #expect(try await reply(nil, prompt, seed: 1) != first)
    }

    @Test("a directive is followed in about nine of ten replies, and others' aspects stay at their base rates")
    func obedience() async throws {
        var shown = 0
        var headings = 0
        for seed in UInt64(0)..<60 {
            let text = try await reply(
                "Background\n- Present the main points as a bulleted list.", "How do I cook rice?", seed: seed)
            let features = SimulatedWorld.reader.features(of: text)
            if features.shows("structure.bullets") { shown += 1 }
            if features.shows("structure.headings") { headings += 1 }
        }
        #expect((48...60).contains(shown), "\(shown) of 60")
        #expect((4...30).contains(headings), "\(headings) of 60")
    }

    @Test("the reader sees nearly what was composed")
    func reading() {
        let world = GroupWorld()
        var right: [String: (Int, Int)] = [:]
        for number in 0..<40 {
            let conversation = world.conversation(number)
            guard case .conversation(let messages) = conversation.record.content else { continue }
            for turn in conversation.turns {
                let seen = SimulatedWorld.reader.features(of: messages[turn.reply].text)
                for aspect in SimulatedAspect.all {
                    let known = right[aspect.id] ?? (0, 0)
                    right[aspect.id] = (
                        known.0 + (seen.shows(aspect.id) == turn.features.shows(aspect.id) ? 1 : 0), known.1 + 1
                    )
                }
            }
        }
        let shares = right.mapValues { Double($0.0) / Double($0.1) }
        let mean = shares.values.reduce(0, +) / Double(shares.count)
        #expect(mean > 0.9, "\(shares.filter { $0.value < 0.85 })")
    }

    @Test("it answers no questions of judges and analysts")
    func shapes() async throws {
        let request = ModelRequest(system: nil, prompt: "x", shape: AnswerShape("a", []))
        await #expect(throws: ModelError.self) { try await SimulatedWorld.model.answer(request) }
    }
}
