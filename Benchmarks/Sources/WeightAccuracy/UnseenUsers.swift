import AttuneSimulation
import AttuneStatistics

/// Accuracy for users who took no part in learning, by how many of their pairs are known.
struct UnseenUsers {
    static let histories = [0, 1, 3, 5, 15, 50]

    let seed: UInt64
    let concentration: Double
    /// Whether the five planted axes are given as named scores, or only the 64 features.
    let given: Bool
    /// Pairs of each of the 200 users who are learned from.
    let seenPairs: Int
    /// Whether LoRe is fitted too.
    let lowRank: Bool

    /// By method: by history, accuracy on all pairs and on conflict pairs. One unseen user a unit.
    func measure(into result: inout [String: [Int: (all: Accuracy, conflict: Accuracy)]]) {
        var options = TasteWorldOptions()
        options.seed = seed
        options.concentration = concentration
        let world = TasteWorld(options)
        let size = given ? options.axes : options.dimensions
        func row(_ choice: TasteWorld.Choice) -> [Double] { given ? choice.scores : choice.features }
        let seen = (0..<200).map { world.choices(ofUser: $0, count: seenPairs, part: "history").map(row) }
        let prior = PreferencePrior.learned(
            from: seen.map { PersonChoices(choices: ChoiceData(size: size, rows: $0)) }, size: size)
        let pooled = PreferencePrior.learned(
            from: [PersonChoices(choices: ChoiceData(size: size, rows: seen.flatMap { $0 }))], size: size
        ).mean
        let alone = PreferencePrior.uninformed(size: size)
        let low = lowRank ? LowRankBaseline(seen, rank: options.axes, seed: seed) : nil
        for user in 200..<400 {
            let history = world.choices(ofUser: user, count: 50, part: "history").map(row)
            let test = world.choices(ofUser: user, count: 200, part: "test")
            let conflicts = world.conflicts(ofUser: user, count: 100)
            func score(_ name: String, _ history: Int, _ weights: [Double], _ row: (TasteWorld.Choice) -> [Double]) {
                result[name, default: [:]][history, default: (Accuracy(), Accuracy())]
                    .all.add(Int((2 * hits(weights, test.map(row))).rounded()), of: 2 * test.count)
                result[name, default: [:]][history, default: (Accuracy(), Accuracy())]
                    .conflict.add(Int((2 * hits(weights, conflicts.map(row))).rounded()), of: 2 * conflicts.count)
            }
            let truth = world.weights(ofUser: user)
            for count in Self.histories {
                let known = ChoiceData(size: size, rows: history.prefix(count))
                score("attune", count, prior.posterior(known).mean, row)
                score("pooled", count, pooled, row)
                score("per-user logistic", count, alone.posterior(known).mean, row)
                score("oracle", count, truth, \.scores)
                if given { score("uniform", count, [Double](repeating: 1, count: size), row) }
                if let low { score("LoRe", count, low.weights(Array(history.prefix(count))), row) }
            }
        }
    }
}
