import AttuneCore
import AttuneEvaluation
import AttuneSimulation

/// Who plays the users of a plan.
struct EvaluationDialogue {
    let plan: EvaluationPlan
    let models: EvaluationModels
    let watch: ServiceWatch

    /// nil where the plan has nobody do so.
    func make() throws -> DialoguePlayer? {
        guard let user = plan.user else { return nil }
        guard user.model != UserPlan.simulated else {
            return DialoguePlayer(user: Self.simulatedUser, judge: Self.simulatedJudge, watch: watch)
        }
        let answerers = models.answerers
        return DialoguePlayer(
            user: ModelDialogueUser(try models.model(user.model), name: user.model),
            judge: ModelDialogueJudge(try models.model(user.judge), name: user.judge), watch: watch
        ) { model, answer in answerers[model]?.cost(answer) }
    }

    private static let simulatedUser: MeasuredDialogueUser = {
        let played = PlayedUser()
        return MeasuredDialogueUser { scene in
            let reply = scene.messages.last?.text ?? ""
            let turns = scene.messages.map(\.text).joined(separator: "\u{1}")
            return played.message(
                showing: scene.next?.measured, known: scene.known.compactMap(\.measured),
                after: SimulatedAnswers.reader.features(of: reply), context: scene.item.context,
                seed: StableHash.of(turns))
        }
    }()

    private static let simulatedJudge = MeasuredDialogueJudge(
        tells: { Set(SimulatedAnswers.wishes(in: $0)) },
        read: { reply in
            let features = SimulatedAnswers.reader.features(of: reply)
            return { PlayedUser.follows(features, $0) }
        })
}

extension PersonaFact {
    /// The wish as simulated users speak of it.
    fileprivate var measured: Wish? { wish.map { Wish(aspect: $0.aspect, direction: $0.direction) } }
}
