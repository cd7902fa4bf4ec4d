import AttuneLearning
import AttuneSimulation
import AttuneStatistics
import AttuneTraits

/// Users with weighted tastes over real traits who choose between written replies: held-out accuracy by the user's
/// pairs, conflict pairs apart, and the statements against what was planted.
struct RealTraits {
    let seeds: UInt64

    func measure() {
        let histories = [0, 1, 3, 5, 15, 30]
        var all: [Int: Accuracy] = [:]
        var conflicts: [Int: Accuracy] = [:]
        var oracle = Accuracy()
        var ceiling = Accuracy()
        var (active, right, favourites, found) = (0, 0, 0, 0)
        var seconds = 0.0
        for seed in 1...max(seeds, 1) {
            var options = UserWorldOptions()
            options.seed = seed
            options.users = 240
            options.pairsPerUser = 70
            let world = UserWorld(options)
            var meter = TraitMeter()
            func scored(_ user: Int, _ numbers: Range<Int>) -> [(choice: ScoredChoice, truth: UserTruth.Choice)] {
                numbers.compactMap { number in
                    let (record, truth) = world.pair(number, ofUser: user)
                    guard case .preference(let pair) = record.content else { return nil }
                    let chosen = meter.measure(pair.chosen).statistical()
                    let rejected = meter.measure(pair.rejected).statistical()
                    return (
                        ScoredChoice(
                            reference: "p\(user * 1000 + number)", time: record.time?.timeIntervalSince1970,
                            differences: zip(chosen, rejected).map { $0 - $1 }), truth
                    )
                }
            }
            let learner = WeightLearner()
            let seen = (0..<160).map { user in
                UserChoices(user: world.users[user].id, choices: scored(user, 0..<30).map(\.choice))
            }
            let clock = ContinuousClock()
            let start = clock.now
            let population = learner.learnPopulation(from: seen)
            let elapsed = start.duration(to: clock.now)
            seconds += Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
            for user in 160..<240 {
                let history = scored(user, 0..<30).map(\.choice)
                let test = scored(user, 30..<70)
                for count in histories {
                    let choices = UserChoices(user: world.users[user].id, choices: Array(history.prefix(count)))
                    let weights = learner.weights(of: choices, in: population)
                    let plain = test.filter { !$0.truth.conflict }
                    let torn = test.filter(\.truth.conflict)
                    all[count, default: Accuracy()].add(Self.right(weights, plain.map(\.choice)), of: plain.count)
                    conflicts[count, default: Accuracy()].add(Self.right(weights, torn.map(\.choice)), of: torn.count)
                    guard count == 30 else { continue }
                    let tastes = world.users[user].tastes
                    let statements = WeightProfileWriter().profile(of: learner.ownWeights(of: choices)).statements
                        .filter {
                            $0.status == .active
                        }
                    active += statements.count
                    right += statements.count { statement in
                        tastes.contains {
                            $0.aspect == statement.aspect && $0.direction == statement.direction && $0.weight > 0.05
                        }
                    }
                    if let favourite = tastes.first, favourite.weight > 0.5 {
                        favourites += 1
                        if statements.contains(where: {
                            $0.aspect == favourite.aspect && $0.direction == favourite.direction
                        }) {
                            found += 1
                        }
                    }
                }
                ceiling.add(Self.right(Self.planted(world.users[user], population), test.map(\.choice)), of: test.count)
                oracle.add(test.count { $0.truth.probability > 0.5 }, of: test.count)
            }
        }
        for count in histories {
            guard let plain = all[count], let torn = conflicts[count] else { continue }
            print("{\"traits_pairs\": \(count), \"accuracy\": \(plain.json), \"conflicts\": \(torn.json)}")
        }
        print(
            "{\"oracle\": \(oracle.json), \"planted_weights_on_measured_traits\": \(ceiling.json), "
                + "\"active\": \(active), \"planted_among_active\": \(right), "
                + "\"favourites\": \(favourites), \"favourites_found\": \(found), "
                + "\"learning_seconds_a_world\": \((seconds / Double(max(seeds, 1)) * 10).rounded() / 10)}")
    }

    /// The planted tastes as weights of the measured traits.
    private static func planted(_ user: UserTruth.User, _ population: WeightPopulation) -> UserWeights {
        var weights = WeightLearner().weights(of: UserChoices(user: user.id), in: population)
        for index in weights.estimates.indices {
            let taste = user.tastes.first { $0.aspect == weights.estimates[index].name }
            weights.estimates[index].weight = taste.map { $0.weight * $0.direction.sign } ?? 0
        }
        return weights
    }

    private static func right(_ weights: UserWeights, _ choices: [ScoredChoice]) -> Int {
        let indices = weights.estimates.map { TraitCatalogue.standard.index(of: $0.name) ?? 0 }
        return choices.count { choice in
            zip(indices, weights.estimates).reduce(0.0) { sum, pair in
                let value = Double(choice.differences[pair.0])
                return value.isFinite ? sum + pair.1.weight * min(max(value / pair.1.scale, -4), 4) : sum
            } > 0
        }
    }
}
