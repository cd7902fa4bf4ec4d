import AttuneLearning
import AttuneSimulation

/// Users of a small world of unnamed tastes, as the weights are learned from them.
struct AxisUsers {
    let world: TasteWorld
    let basis: ScoreBasis
    /// Fewer kinds and rounds than by default: debug builds are slow.
    var options = WeightOptions()

    init(seed: UInt64, axes: Int = 4) {
        var options = TasteWorldOptions()
        options.dimensions = axes
        options.axes = axes
        options.seed = seed
        world = TasteWorld(options)
        basis = ScoreBasis(names: (0..<axes).map { "axis\($0)" })
        self.options.prior.kinds = [1, axes]
        self.options.prior.rounds = 12
        self.options.prior.kindRounds = 10
    }

    func user(
        _ number: Int, count: Int, from first: Int = 0, part: String = "history", weights: [Double]? = nil
    ) -> UserChoices {
        let choices = world.choices(ofUser: number, count: count, part: part, weights: weights)
        return UserChoices(
            user: "u\(number)",
            choices: choices.enumerated().map { index, choice in
                ScoredChoice(
                    reference: "p\(number * 1000 + first + index)", time: Double(first + index),
                    differences: choice.scores.map { Float($0) })
            })
    }

    func users(_ numbers: Range<Int>, count: Int) -> [UserChoices] { numbers.map { user($0, count: count) } }

    func accuracy(_ weights: UserWeights, ofUser number: Int, tastes: [Double]? = nil) -> Double {
        let test = world.choices(ofUser: number, count: 100, part: "test", weights: tastes)
        let right = test.count { choice in
            zip(choice.scores, weights.estimates).reduce(0) { $0 + $1.0 * $1.1.weight / $1.1.scale } > 0
        }
        return Double(right) / 100
    }

    func mean(_ numbers: Range<Int>, _ value: (Int) -> Double) -> Double {
        numbers.reduce(0) { $0 + value($1) } / Double(numbers.count)
    }
}
