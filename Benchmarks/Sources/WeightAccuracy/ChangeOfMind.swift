import AttuneLearning
import AttuneSimulation
import AttuneStatistics

/// Users who want something else from their 31st choice on: how soon their weights follow, against users who do not
/// change, and how often a steady user is taken to have changed.
struct ChangeOfMind {
    let seeds: UInt64

    func measure() {
        let after = [0, 2, 4, 6, 8, 10, 15, 20, 30]
        var changed: [Int: (found: Accuracy, constant: Accuracy, fresh: Accuracy)] = [:]
        var steady: [Int: (found: Accuracy, constant: Accuracy)] = [:]
        var alarms = Accuracy()
        for seed in 1...max(seeds, 1) {
            var options = TasteWorldOptions()
            options.seed = seed
            let world = TasteWorld(options)
            let basis = ScoreBasis(names: (0..<options.axes).map { "axis\($0)" })
            func scored(_ choices: [TasteWorld.Choice], from first: Int = 0) -> [ScoredChoice] {
                choices.enumerated().map { index, choice in
                    ScoredChoice(
                        reference: "p\(first + index)", time: Double(first + index),
                        differences: choice.scores.map { Float($0) })
                }
            }
            let learner = WeightLearner()
            var still = WeightOptions()
            still.changeProbability = 0
            let constant = WeightLearner(options: still)
            let population = learner.learnPopulation(
                from: (0..<200).map {
                    UserChoices(user: "u\($0)", choices: scored(world.choices(ofUser: $0, count: 50, part: "history")))
                }, basis: basis)
            for user in 200..<300 {
                let before = world.weights(ofUser: user)
                let later = Self.other(than: before, world: world, from: 1_000 + user)
                let first = scored(world.choices(ofUser: user, count: 30, part: "history"))
                let turned = world.choices(ofUser: user, count: 30, part: "later", weights: later)
                let same = world.choices(ofUser: user, count: 30, part: "later")
                let test = world.choices(ofUser: user, count: 100, part: "test", weights: later).map(\.scores)
                let sameTest = world.choices(ofUser: user, count: 100, part: "test").map(\.scores)
                func accuracy(_ learner: WeightLearner, _ choices: [ScoredChoice], _ test: [[Double]]) -> Int {
                    let weights = learner.weights(of: UserChoices(user: "new", choices: choices), in: population)
                    return Int(hits(weights.estimates.map { $0.weight / $0.scale }, test))
                }
                for count in after {
                    let more = scored(Array(turned.prefix(count)), from: 30)
                    let none = (found: Accuracy(), constant: Accuracy(), fresh: Accuracy())
                    changed[count, default: none].found.add(accuracy(learner, first + more, test), of: 100)
                    changed[count, default: none].constant.add(accuracy(constant, first + more, test), of: 100)
                    changed[count, default: none].fresh.add(accuracy(constant, more, test), of: 100)
                    let unmoved = first + scored(Array(same.prefix(count)), from: 30)
                    let pair = (found: Accuracy(), constant: Accuracy())
                    steady[count, default: pair].found.add(accuracy(learner, unmoved, sameTest), of: 100)
                    steady[count, default: pair].constant.add(accuracy(constant, unmoved, sameTest), of: 100)
                }
                let all = UserChoices(user: "new", choices: first + scored(same, from: 30))
                let weights = learner.weights(of: all, in: population)
                alarms.add(weights.changeProbability > 0.5 ? 1 : 0, of: 1)
            }
        }
        for count in after {
            guard let moved = changed[count], let kept = steady[count] else { continue }
            print(
                "{\"after_change\": \(count), \"accuracy\": \(moved.found.json), "
                    + "\"without_change_detection\": \(moved.constant.json), "
                    + "\"only_choices_since\": \(moved.fresh.json), "
                    + "\"steady_user\": \(kept.found.json), \"steady_without_detection\": \(kept.constant.json)}")
        }
        print("{\"steady_users_taken_to_have_changed\": \(alarms.json)}")
    }

    /// The weights of another user with another favourite.
    private static func other(than weights: [Double], world: TasteWorld, from start: Int) -> [Double] {
        let favourite = weights.indices.max { weights[$0] < weights[$1] }
        for user in start..<(start + 100) {
            let other = world.weights(ofUser: user)
            if other.indices.max(by: { other[$0] < other[$1] }) != favourite { return other }
        }
        return weights.reversed()
    }
}
