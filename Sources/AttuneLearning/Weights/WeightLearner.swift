import AttuneCore
import AttuneStatistics
import Foundation

/// Finds users' weights: Bradley and Terry's model of their choices, shrunk toward their group's and everyone's
/// weights.
///
/// Everyone's are learned once (``learnPopulation(from:basis:)``) and stored; a user's follow from that and from the
/// user's own choices. A user without choices has the group's or everyone's weights, and as the prior fits the people it
/// was learned from, a first choice improves on that on average.
///
/// What is said of a user in words rests on ``ownWeights(of:basis:)``, which asks nobody else: another user's choices
/// move everyone's weights a little, and with them what replies are ranked by, but never a profile.
public struct WeightLearner: Sendable {
    public let options: WeightOptions

    public init(options: WeightOptions = WeightOptions()) { self.options = options }

    /// The scales of the scores and the spread of weights over people.
    ///
    /// - Parameter users: in any order.
    public func learnPopulation(from users: [UserChoices], basis: ScoreBasis = ScoreBasis()) -> WeightPopulation {
        WeightPopulation(learning: users, basis: basis, options: options)
    }

    /// One user's weights as everyone's and the user's own choices together have them: what foretells best, and ranks
    /// replies.
    public func weights(of user: UserChoices, in population: WeightPopulation) -> UserWeights {
        weights(of: user, in: population, tests: nil)
    }

    /// One user's weights by the user's own choices alone: what the user's profile rests on.
    ///
    /// Nothing that others choose can change them, and only the scores that the user's own pairs can speak of are among
    /// them. The user's group says nothing here.
    public func ownWeights(of user: UserChoices, basis: ScoreBasis = ScoreBasis()) -> UserWeights {
        let own = OwnPopulation(user, basis: basis, options: options)
        return weights(of: user, in: own.population, tests: own.tests)
    }

    /// - Parameter tests: how many scores were up for a statement, where not all of them are in the population.
    private func weights(of user: UserChoices, in population: WeightPopulation, tests: Int?) -> UserWeights {
        let data = population.data(user.choices)
        let history = TasteHistory(prior: population.prior, group: user.group, options: options)
        let current = history.current(data)
        // Foretelling hedges between histories; what is said of a user rests on the likeliest.
        let posterior = tests == nil ? current.posterior : current.likeliest
        let choices = Array(user.choices[current.start...])
        let rows = data.slice(current.start..<data.count)
        let kept = choices.indices.filter { Self.isHeldBack(choices[$0], of: user.user) }
        var discovery = ChoiceData(size: data.size)
        for index in choices.indices where !Self.isHeldBack(choices[index], of: user.user) {
            discovery.append(rows.row(index), weight: rows.weights[index])
        }
        let found = population.prior.posterior(discovery, group: user.group)
        let before = population.prior.posterior(ChoiceData(size: data.size), group: user.group)
        var estimates: [UserWeights.Estimate] = []
        for (index, score) in population.scores.enumerated() {
            let weight = posterior.mean[index]
            let sign = weight < 0 ? -1.0 : 1.0
            let signs = choices.indices.map { sign * rows.row($0)[index] }
            let supporting = choices.indices.filter { signs[$0] > 0 }
            let range = before.interval(of: index)
            let varies = range.upperBound - range.lowerBound > Self.leastSpread
            estimates.append(
                UserWeights.Estimate(
                    name: population.basis.names[score], weight: weight,
                    interval: posterior.interval(of: index), varies: varies,
                    p: varies ? Self.chance(signs) : .nan, q: 1,
                    supporting: supporting.count, opposing: signs.count { $0 < 0 },
                    heldOut: Self.heldOut(kept.map { signs[$0] }, agrees: found.mean[index] * sign > 0),
                    lastSeen: supporting.compactMap { choices[$0].time }.max().map(Date.init(timeIntervalSince1970:)),
                    examples: supporting.reversed().prefix(options.maximumExamples).map { choices[$0].reference },
                    scale: population.scales[index]))
        }
        // Those that were looked at and left out leaned less: they count as tests that found nothing.
        let others = [Double](repeating: 1, count: max(0, (tests ?? 0) - estimates.count))
        let q = MultipleTesting.benjaminiHochberg(estimates.map(\.p) + others)
        for index in estimates.indices {
            estimates[index].q = estimates[index].varies ? q[index] : 1
            if !estimates[index].varies { estimates[index].p = 1 }
        }
        return UserWeights(
            user: user.user, group: user.group, estimates: estimates, pairs: user.choices.count,
            currentPairs: choices.count, changeProbability: current.changeProbability)
    }

    /// The weights of 95 in 100 people must lie further apart than this, in log odds, for a user's to be the user's
    /// own.
    private static let leastSpread = 0.2

    /// Every third choice, by its reference, so that it does not depend on what else there is.
    private static func isHeldBack(_ choice: ScoredChoice, of user: String) -> Bool {
        StableHash.combine(StableHash.of(user), StableHash.of(choice.reference)) % 3 == 0
    }

    /// Σd / √Σd² is about standard normal when every sign is a coin's.
    private static func chance(_ differences: [Double]) -> Double {
        let lean = differences.reduce(0, +)
        let size = differences.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return lean > 0 && size > 0 ? NormalDistribution.twoSided(lean / size) : 1
    }

    private static func heldOut(_ differences: [Double], agrees: Bool) -> Evidence.HeldOut {
        let speaking = differences.filter { $0 != 0 }
        guard speaking.count >= 2 else { return .untested }
        return agrees && speaking.reduce(0, +) > 0 ? .confirmed : .contradicted
    }
}
