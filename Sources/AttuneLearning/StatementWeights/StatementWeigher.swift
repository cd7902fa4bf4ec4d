import AttuneCore
import AttuneTraits

/// Finds a user's weight for each statement of the profiles that apply to the user: the weight of what the statement
/// speaks of, in the statement's direction, from the choices in the statement's context alone. Convex, and shrunk toward
/// the group's and everyone's weights, as ``WeightLearner`` has it.
///
/// A statement that nothing measures in a reply (a model's own words) has none.
public struct StatementWeigher: Sendable {
    private let learner: WeightLearner
    private let traits: WeightPopulation
    private let style: WeightPopulation?

    /// - Parameters:
    ///   - traits: everyone's weights of traits.
    ///   - style: everyone's weights of the style features that statements speak of; nil where none does.
    public init(traits: WeightPopulation, style: WeightPopulation? = nil, options: WeightOptions = WeightOptions()) {
        learner = WeightLearner(options: options)
        self.traits = traits
        self.style = style
    }

    /// - Parameters:
    ///   - choices: the user's, by traits; `style` the same choices by style features.
    ///   - contexts: by reference, the context of a choice.
    /// - Returns: in the order of the statements, those that can be weighed.
    public func weights(
        of statements: [Statement], choices: UserChoices, style: UserChoices? = nil, contexts: [String: String] = [:]
    ) -> [StatementWeight] {
        var known: [String: UserWeights] = [:]
        func weights(_ choices: UserChoices, _ population: WeightPopulation, _ name: String, _ context: String?)
            -> UserWeights
        {
            let key = "\(name)\u{1}\(context ?? "")"
            if let found = known[key] { return found }
            let kept = context.map { wanted in choices.choices.filter { contexts[$0.reference] == wanted } }
            let own = UserChoices(user: choices.user, group: choices.group, choices: kept ?? choices.choices)
            let found = learner.weights(of: own, in: population)
            known[key] = found
            return found
        }
        return statements.compactMap { statement in
            let isTrait = TraitCatalogue.standard[statement.aspect] != nil
            let own =
                isTrait
                ? weights(choices, traits, "traits", statement.context)
                : self.style.map { weights(style ?? UserChoices(user: choices.user), $0, "style", statement.context) }
            return own?.estimates.first { $0.name == statement.aspect }.map { Self.weight(of: statement, $0) }
        }
    }

    private static func weight(of statement: Statement, _ estimate: UserWeights.Estimate) -> StatementWeight {
        let sign = statement.direction.sign
        let ends = [estimate.interval.lowerBound * sign, estimate.interval.upperBound * sign]
        let agrees = estimate.weight * sign >= 0
        return StatementWeight(
            statement: statement.id, weight: estimate.weight * sign, low: min(ends[0], ends[1]),
            high: max(ends[0], ends[1]), supporting: agrees ? estimate.supporting : estimate.opposing,
            opposing: agrees ? estimate.opposing : estimate.supporting, aspect: estimate.name, scale: estimate.scale)
    }
}
