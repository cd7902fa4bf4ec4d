import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneSimulation
import AttuneStore
import AttuneTransformer

/// The models that a plan names, within one budget.
struct EvaluationModels: Sendable {
    let budget: Budget
    private let stacks: [String: ModelStack]
    private let simulated: SimulatedModel?
    /// Nothing is asked: no key is needed.
    private let isDry: Bool

    /// Sends nothing.
    ///
    /// - Parameter audiences: those of the plan's cases, for arms with a model each.
    init(_ plan: EvaluationPlan, audiences: [Audience], options: ModelOptions, workspace: Workspace, isDry: Bool) throws
    {
        self.isDry = isDry
        let prices = try PriceFile.load(options.prices, workspace: workspace.folder)
        let budget = Budget(options.budget, prices: prices.table)
        self.budget = budget
        let names = Self.names(plan, audiences)
        simulated =
            names.contains(SimulatedModel.name)
            ? SimulatedAnswers.model(attention: plan.user == nil ? 0 : Self.attention) : nil
        let asked: Set<String> = isDry ? [] : names.subtracting([SimulatedModel.name])
        var bases: [String: LocalModel] = [:]
        stacks = try asked.sorted().reduce(into: [:]) { stacks, name in
            let folder = try ModelStack.local(name, in: workspace.folder)?.folder
            let stack = try ModelStack(
                name, options: options, workspace: workspace, restoresAnswers: true, budget: budget,
                base: folder.flatMap { bases[$0] })
            if let folder, let model = stack.localModel { bases[folder] = model }
            stacks[name] = stack
        }
    }

    /// How well the simulated model listens to a played user. .5: it takes in half of what it is told, so that there is
    /// something to be seen of listening and of the profile.
    private static let attention = 0.5

    /// Every model that arms, judges and played users name.
    static func names(_ plan: EvaluationPlan, _ audiences: [Audience]) -> Set<String> {
        let generators = plan.arms.filter { $0.kind != .recorded }.flatMap { arm in
            arm.isByAudience ? audiences.map { plan.model(of: arm, for: $0) } : [arm.model ?? plan.model]
        }
        let players = [plan.user?.model, plan.user?.judge].compactMap { $0 }
        return Set(generators + plan.judges.compactMap(\.model) + players)
    }

    func model(_ name: String) throws -> any LanguageModel {
        if name == SimulatedModel.name, let simulated { return simulated }
        if isDry { return Unasked(id: name) }
        guard let stack = stacks[name] else {
            throw ModelError(.unsupported, model: name, problem: "The plan does not name this model.")
        }
        return stack.model
    }

    var answerers: [String: EvaluationRunner.Answerer] {
        var all = stacks.mapValues { stack in
            let price = budget.prices.price(of: stack.id)
            return EvaluationRunner.Answerer(stack.model) { answer in
                guard let price, let input = answer.usage.input, let output = answer.usage.output else { return nil }
                return price.cost(input: input, cached: answer.usage.cached ?? 0, output: output)
            }
        }
        if let simulated { all[SimulatedModel.name] = EvaluationRunner.Answerer(simulated) { _ in 0 } }
        return all
    }

    /// Runs `body`, then closes all connections.
    func closing<T>(_ body: () async throws -> T) async throws -> T {
        do {
            let result = try await body()
            for stack in stacks.values { try await stack.closing {} }
            return result
        } catch {
            for stack in stacks.values { try? await stack.closing {} }
            throw error
        }
    }

    /// The models that are real, by id.
    var ids: [String] { stacks.values.map(\.id).sorted() }
}
