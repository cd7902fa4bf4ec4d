import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneSteering
import AttuneStore
import AttuneTraits
import Foundation

/// The arms of a plan.
struct EvaluationArms {
    let plan: EvaluationPlan
    let folder: URL
    let workspace: Workspace
    let cases: EvaluationCases
    let seed: UInt64

    func make() async throws -> [any EvaluationArm] {
        let profiles = try EvaluationProfiles(cases.audiences, workspace: workspace)
        var sampling = plan.sampling
        if plan.seed != nil { sampling.seed = seed }
        var arms: [any EvaluationArm] = []
        for arm in plan.arms { arms.append(try await make(arm, profiles, sampling)) }
        return arms
    }

    private func make(
        _ arm: ArmPlan, _ profiles: EvaluationProfiles, _ sampling: Sampling
    ) async throws -> any EvaluationArm {
        switch arm.kind {
        case .noProfile, .adapter: return ProfileArm(arm, sampling: sampling)
        case .groupName: return GroupNameArm(arm, sampling: sampling)
        case .rightProfile: return ProfileArm(arm, sampling: sampling, steer: right(arm, profiles))
        case .pooledProfile:
            let pooled = Dictionary(
                cases.audiences.map { ($0, profiles.pooled($0)) }, uniquingKeysWith: { first, _ in first })
            return ProfileArm(
                arm, sampling: sampling,
                steer: profiles.steer(isDraft: arm.isDraft) { item in pooled[item.audience].map { [$0] } ?? [] })
        case .wrongProfile:
            return ProfileArm(
                arm, sampling: sampling,
                steer: profiles.steer(isDraft: arm.isDraft) { item in profiles.wrong(item.audience).map { [$0] } ?? [] }
            )
        case .personaGiven:
            return ProfileArm(
                arm, sampling: sampling,
                steer: profiles.steer(isDraft: false, isPersonal: true) { item in
                    (arm.persona ?? item.persona).map { [Profile(persona: $0)] } ?? []
                })
        case .personaRetrieved:
            return ProfileArm(
                arm, sampling: sampling,
                steer: profiles.steer(isDraft: false, isPersonal: true) { item in
                    try profiles.retrieved(item).map { [$0] } ?? []
                })
        case .examples:
            let index = try await ExampleIndex(
                for: cases.audiences, in: workspace,
                leavesOut: plan.prompts.source == .heldOut ? EvaluationCases.methods(plan) : [])
            return ExamplesArm(arm, sampling: sampling) { item in index.nearest(to: item, count: arm.count) }
        case .bestOf: return try await bestOf(arm, profiles, sampling)
        case .recorded:
            let file = URL(fileURLWithPath: arm.file ?? "", relativeTo: folder)
            return RecordedArm(arm, replies: try RecordedReplies(file).byPrompt)
        }
    }

    private func right(_ arm: ArmPlan, _ profiles: EvaluationProfiles) -> ProfileArm.Steer {
        profiles.steer(isDraft: arm.isDraft) { item in profiles.right(item.audience).map { [$0] } ?? [] }
    }

    private func bestOf(
        _ arm: ArmPlan, _ profiles: EvaluationProfiles, _ sampling: Sampling
    ) async throws -> any EvaluationArm {
        let users = Set(cases.cases.compactMap { $0.audience.isUser ? $0.user : nil })
        let weights = try await UserWeightsPipeline(workspace: workspace).weights(of: users)
        return BestOfArm(arm, sampling: sampling, steer: right(arm, profiles)) { item, texts in
            let own = item.user.flatMap { item.audience.isUser ? weights[$0] : nil }
            let scores =
                own ?? profiles.right(item.audience).map { PreferenceWeights(statementsOf: $0, in: item.context) }
            return scores.flatMap { Reranker(weights: $0).rank(texts).best } ?? 0
        }
    }
}

extension PreferenceWeights {
    /// A profile's active statements as weights, where no choices of single people are known.
    init(statementsOf profile: Profile, in context: String?) {
        self.init(
            scores: profile.statements.filter {
                $0.status == .active && ($0.context == nil || $0.context == context)
            }.compactMap { statement in
                guard let scale = UsualDifferences.byTrait[statement.aspect] else { return nil }
                let weight = statement.direction.sign * (statement.strength > 0 ? statement.strength : 1)
                return Score(name: statement.aspect, weight: weight, low: weight, high: weight, scale: scale)
            })
    }
}
