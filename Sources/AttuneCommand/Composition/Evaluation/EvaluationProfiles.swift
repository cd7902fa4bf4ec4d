import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneSteering
import AttuneStore
import Foundation

/// The profiles that an evaluation's arms work with, read once, and the tailor that applies them as
/// `attune tailor` does.
struct EvaluationProfiles: Sendable {
    private let profiles: [Audience: Profile]
    let audiences: [Audience]
    private let contexts: ContextModel?
    private let workspace: Workspace

    /// - Parameter audiences: those of the plan's cases.
    init(_ audiences: [Audience], workspace: Workspace) throws {
        let store = workspace.profileStore
        // Another audience's profile may be one that no prompt is asked for.
        let all = try store.profiles().map(\.audience).filter { one in audiences.contains { one.isLike($0) } }
        self.audiences = Set(audiences + all).sorted { $0.label < $1.label }
        profiles = try self.audiences.reduce(into: [:]) { known, audience in
            known[audience] = try store.profile(for: audience)
        }
        contexts = try workspace.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        self.workspace = workspace
    }

    func right(_ audience: Audience) -> Profile? { profiles[audience] }

    /// Audiences with an active statement.
    var known: Set<Audience> {
        Set(profiles.filter { $0.value.statements.contains { $0.status == .active } }.keys)
    }

    /// How an arm steers: with the profiles that `choose` gives for a case.
    func steer(
        isDraft: Bool, isPersonal: Bool? = nil, _ choose: @escaping @Sendable (EvaluationCase) throws -> [Profile]
    ) -> ProfileArm.Steer {
        var options = SteeringOptions()
        if isDraft {
            options.purpose = .drafting
            options.maximumDirectives = HypothesisOptions().maximumHypotheses
            options.tokenBudget = max(options.tokenBudget, TailorCommand.draftingTokens)
        }
        let plain = Tailor(contexts: contexts, options: options)
        options.steersOutsideContexts = true
        let personal = Tailor(contexts: contexts, options: options)
        return { item, messages in
            let own = isPersonal ?? item.audience.isUser
            let profiles = try choose(item).map { isDraft ? $0.forDrafting : $0.forAnswering }
            let tailored = (own ? personal : plain).tailor(SteeringRequest(messages: messages, profiles: profiles))
            return (tailored.messages, Steering(tailored))
        }
    }

    func pooled(_ kind: Audience) -> Profile {
        PooledProfile.merge(audiences.filter { $0.isLike(kind) }.map { profiles[$0] ?? Profile(audience: $0) })
    }

    /// The other audience that has something to say; nil where there is none.
    func wrong(_ audience: Audience) -> Profile? {
        WrongAudience.of(audience, among: audiences.filter { known.contains($0) } + [audience]).flatMap { profiles[$0] }
    }

    /// The persona of the pool whose prompt was most like this one.
    func retrieved(_ item: EvaluationCase) throws -> Profile? {
        let prompt = item.messages.last { $0.role == .user }?.text ?? ""
        guard let match = try PersonaPool(workspace).matches(for: prompt).first else { return nil }
        return try workspace.profileStore.profile(for: .persona(match.persona)) ?? Profile(persona: match.text)
    }
}

extension Audience {
    var isUser: Bool { if case .user = self { true } else { false } }

    /// Whether both are users, personas, or groups of one field.
    func isLike(_ other: Audience) -> Bool {
        switch (self, other) {
        case (.group(let name, _), .group(let field, _)): name == field
        case (.user, .user), (.persona, .persona): true
        default: false
        }
    }
}

extension Steering {
    init(_ tailored: TailoredPrompt) {
        self.init(
            isSteered: tailored.gate.isOn, gate: tailored.gate.reason?.code, instruction: tailored.instruction,
            applied: tailored.applied.map {
                EvaluationSample.Applied(
                    id: $0.statement.id, audience: $0.audience.label, text: $0.statement.text, directive: $0.directive,
                    context: $0.statement.context)
            })
    }
}
