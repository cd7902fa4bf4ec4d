import AttuneCore
import AttuneEvaluation
import AttuneSimulation
import AttuneTraits
import Testing

/// With known truth: what listening does, and what a profile does, in conversations with a played user.
@Suite("The offline played user")
struct PlayedUserTests {
    private static func wishes(in turn: String) -> [Wish] {
        TraitRequestReader().read(turn, mode: .reaction).map { Wish(aspect: $0.trait, direction: $0.direction) }
    }

    private static func player() -> DialoguePlayer {
        let played = PlayedUser()
        return DialoguePlayer(
            user: MeasuredDialogueUser { scene in
                func wish(_ fact: PersonaFact) -> Wish? {
                    fact.wish.map { Wish(aspect: $0.aspect, direction: $0.direction) }
                }
                return played.message(
                    showing: scene.next.flatMap(wish), known: scene.known.compactMap(wish),
                    after: SimulatedWorld.reader.features(of: scene.messages.last?.text ?? ""),
                    context: scene.item.context, seed: StableHash.of(scene.messages.map(\.text).joined()))
            },
            judge: MeasuredDialogueJudge(
                tells: { Set(wishes(in: $0)) },
                read: { reply in
                    let features = SimulatedWorld.reader.features(of: reply)
                    return { PlayedUser.follows(features, $0) }
                }))
    }

    private func figures(attention: Double) async throws -> DialogueFigures {
        let world = SimulatedWorld(seed: 4)
        let plan = EvaluationPlan(
            name: "test", model: "simulated", audiences: .groups(field: "tier"),
            prompts: EvaluationPlan.Prompts(source: .heldOut), rounds: 4, user: UserPlan(model: UserPlan.simulated),
            arms: [ArmPlan(kind: .noProfile), ArmPlan(kind: .rightProfile)], baseline: "no-profile", judges: [])
        let profiles = Dictionary(
            world.groups.map { (world.audience($0), world.profile($0)) }, uniquingKeysWith: { first, _ in first })
        var model = SimulatedModel(
            attention: attention, reader: SimulatedWorld.reader, wishes: { _ in [] }, hear: Self.wishes(in:))
        model.imitation = 0
        let steered = SimulatedWorld.model
        let runner = EvaluationRunner(
            plan,
            arms: [
                ProfileArm(plan.arms[0]),
                world.arm(.rightProfile) { profiles[$0.audience] },
            ], judges: [],
            answerers: ["simulated": EvaluationRunner.Answerer(Switching(plain: model, steered: steered))],
            player: Self.player())
        let cases = world.cases(each: 24, null: false).map { item in
            var item = item
            item.facts = PersonaFact.facts(of: item, isMeasured: true, most: 8)
            return item
        }
        var rows: [DialogueFigures.Row] = []
        try await runner.run(cases, atMost: 4) { rows += DialogueFigures.Row.rows($0) }
        return try #require(
            DialogueFigures(rows, arms: plan.arms.map(\.name), baseline: "no-profile", user: nil, judge: nil))
    }

    /// The steered requests go to one model, the plain ones to another.
    private struct Switching: LanguageModel {
        var id: String { plain.id }
        let plain: SimulatedModel
        let steered: SimulatedModel

        func answer(_ request: ModelRequest) async throws -> ModelAnswer {
            try await (request.messages.first?.role == .system ? steered : plain).answer(request)
        }
    }

    @Test("a model that listens gets better with the conversation, one that does not stays as it is")
    func listening() async throws {
        let deaf = try await figures(attention: 0)
        let listening = try await figures(attention: 1)
        func last(_ figures: DialogueFigures) throws -> Double {
            try #require(figures.arms[0].scores?.rounds.last?.mean.value)
        }
        let (heard, unheard) = (try last(listening), try last(deaf))
        #expect(heard > unheard + 0.5, "\(heard) \(unheard)")
        // Steered by the planted wishes, the deaf model suits what was told from the first scored round on.
        #expect((deaf.arms[1].difference?.lower ?? -1) > 0, "\(String(describing: deaf.arms[1].difference))")
        for arm in deaf.arms {
            let known = try #require(arm.known?.rounds.map(\.mean.value))
            #expect(known == known.sorted() && known[0] < 0.1 && (known.last ?? 0) > 0.6, "\(known)")
        }
    }

    /// What the offline reader misses is said again in other words, since it stays hidden until it is read.
    @Test("a wish in a played message is read back as that wish in most messages, and seldom the wrong way round")
    func words() {
        let user = PlayedUser()
        var (read, wrong, asked) = (0, 0, 0)
        for seed in UInt64(0)..<10 {
            for (index, aspect) in SimulatedAspect.all.enumerated() {
                let direction: Direction = (index + Int(seed)) % 2 == 0 ? .more : .less
                let opposite: Direction = direction == .more ? .less : .more
                let wish = Wish(aspect: aspect.id, direction: direction)
                let features = SimulatedWorld.reader.features(of: "A reply.")
                let text = user.message(showing: wish, known: [], after: features, context: "cooking", seed: seed)
                #expect(user.message(showing: wish, known: [], after: features, context: "cooking", seed: seed) == text)
                asked += 1
                let found = Self.wishes(in: text)
                if found.contains(wish) { read += 1 }
                if found.contains(Wish(aspect: aspect.id, direction: opposite)) { wrong += 1 }
            }
        }
        let (found, mistaken) = (Double(read) / Double(asked), Double(wrong) / Double(asked))
        #expect(found > 0.55, "\(read) of \(asked) were read")
        #expect(mistaken < 0.15, "\(wrong) of \(asked) were read the wrong way")
    }
}
