extension PreferencePrior {
    /// Learns how people's weights are spread from their choices (empirical Bayes).
    ///
    /// First the mean and the covariance, full or diagonal; then the directions in which people hardly differ are
    /// dropped, and people are sorted into kinds: each only where people left out of the learning are foretold better.
    ///
    /// The result depends on the people's order in its last digits and in the seeded choices: give them in an order
    /// that their names fix. Time grows with people × choices × scores².
    ///
    /// - Parameters:
    ///   - people: those without choices are passed over.
    ///   - size: scores a choice.
    public static func learned(
        from people: [PersonChoices], size: Int, options: PriorLearningOptions = PriorLearningOptions()
    ) -> PreferencePrior {
        let people = people.filter { $0.choices.count > 0 }
        guard !people.isEmpty, size > 0 else { return .uninformed(size: size) }
        guard people.count >= options.minimumForKinds else {
            return Draft(people, size: size, diagonal: false, options: options).prior(
                floor: 0, kinds: 1, options: options)
        }
        // Halves at random: any rule could go along with what people are like.
        var random = ResamplingGenerator(seed: options.seed)
        var order = Array(people.indices)
        random.drawToFront(people.count / 2, of: &order)
        let folds = [order.prefix(people.count / 2), order.suffix(people.count - people.count / 2)].map { half in
            half.sorted().map { people[$0] }
        }
        var best: (score: Double, diagonal: Bool, floor: Double, kinds: Int, drafts: [Draft])?
        for diagonal in [false, true] {
            let drafts = folds.map { Draft($0, size: size, diagonal: diagonal, options: options) }
            for floor in Draft.floors {
                let score = foretold(drafts, folds, floor: floor, kinds: 1, options)
                if score > best?.score ?? -.infinity { best = (score, diagonal, floor, 1, drafts) }
            }
        }
        guard var chosen = best else { return .uninformed(size: size) }
        let whole = Draft(people, size: size, diagonal: chosen.diagonal, options: options)
        // Without a floor, and with more directions than kinds can be told apart in, there is one kind.
        if chosen.floor > 0 || size <= Draft.maximumRank {
            for kinds in options.kinds where kinds > 1 && kinds * 4 <= people.count {
                let score = foretold(chosen.drafts, folds, floor: chosen.floor, kinds: kinds, options)
                if score > chosen.score { (chosen.score, chosen.kinds) = (score, kinds) }
            }
        }
        return whole.prior(floor: chosen.floor, kinds: chosen.kinds, options: options)
    }

    /// ln of the probability of each half's choices under the prior of the other half.
    private static func foretold(
        _ drafts: [Draft], _ folds: [[PersonChoices]], floor: Double, kinds: Int, _ options: PriorLearningOptions
    ) -> Double {
        zip(drafts, folds.reversed()).reduce(0) { sum, pair in
            let prior = pair.0.prior(floor: floor, kinds: kinds, options: options)
            return pair.1.reduce(sum) { $0 + prior.posterior($1.choices, group: $1.group).logEvidence }
        }
    }
}

/// Mean and covariance of some people's weights, from which priors with fewer directions and more kinds are made.
private struct Draft {
    /// A direction is dropped where its variance is below this part of the largest.
    static let floors = [0.0, 0.03, 0.1, 0.25]
    /// Directions kept at most.
    static let maximumRank = 24

    let people: [PersonChoices]
    let size: Int
    let mean: [Double]
    let eigen: SymmetricEigen
    let groups: [String]

    init(_ people: [PersonChoices], size: Int, diagonal: Bool, options: PriorLearningOptions) {
        self.people = people
        self.size = size
        let (mean, covariance) = SpreadLearning(people: people, size: size, diagonal: diagonal, options: options)
            .learn()
        self.mean = mean
        eigen = SymmetricEigen(covariance, size: size)
        groups = Set(people.compactMap(\.group)).sorted()
    }

    func prior(floor: Double, kinds: Int, options: PriorLearningOptions) -> PreferencePrior {
        let largest = eigen.values.first ?? 0
        let kept = max(1, eigen.values.count { $0 > 0 && $0 >= floor * largest })
        let rank = min(kept, floor > 0 ? Self.maximumRank : size)
        var factor = [Double](repeating: 0, count: size * rank)
        for k in 0..<rank {
            let length = max(eigen.values[k], 0).squareRoot()
            for row in 0..<size { factor[row * rank + k] = length * eigen.vectors[k][row] }
        }
        let plain = PreferencePrior(mean: mean, factor: factor, rank: rank)
        guard rank <= Self.maximumRank, floor > 0 || groups.count > 1 || kinds > 1 else { return plain }
        let learning = KindLearning(
            people: people.map { person in
                KindLearning.Person(
                    design: person.choices.projected(on: factor, rank: rank), offsets: person.choices.times(mean),
                    weights: person.choices.weights, group: person.group.flatMap { groups.firstIndex(of: $0) })
            }, rank: rank, groups: groups.count, rounds: options.kindRounds)
        var random = ResamplingGenerator(seed: options.seed)
        let result = learning.learn(kinds: kinds, using: &random)
        return PreferencePrior(
            mean: mean, factor: factor, rank: rank, kinds: result.kinds,
            groups: groups.count > 1 ? Dictionary(uniqueKeysWithValues: zip(groups, result.shifts)) : [:])
    }
}
