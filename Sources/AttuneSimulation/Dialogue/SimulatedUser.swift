import AttuneCore

/// One user of a simulated world: a group, a way of typing, and weights on aspects.
struct SimulatedUser: Sendable {
    struct Weight: Sendable {
        var aspect: Int
        var weight: Double
    }

    var name: String
    var group: Int
    var voice: UserVoice
    /// How much this user chats, relative to others.
    var activity: Double
    /// By context: w = the group's weight + a normal deviation, for every aspect that anyone cares about.
    var weights: [[Weight]]

    init(number: Int, truth: GroupTruth) {
        let options = truth.options
        var random = SeededGenerator(seed: options.seed, label: "user \(number)")
        let digits = String(number + 1)
        name = "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        group = number % options.groups.count
        voice = UserVoice.allCases[random.below(UserVoice.allCases.count)]
        activity = max(0.2, 1 + 0.4 * random.bell())
        let own = options.groups[group]
        // Two tastes that are the user's alone and hold in every context.
        let tastes = (0..<2).map { _ in
            Weight(aspect: random.below(SimulatedAspect.all.count), weight: options.userSpread * random.bell())
        }
        weights = truth.contexts.map { context in
            var weights: [Weight] = []
            func add(_ aspect: String, _ weight: Double) {
                guard let index = SimulatedAspect.indices[aspect] else { return }
                let drawn = weight + options.userSpread * random.bell()
                weights.append(Weight(aspect: index, weight: min(max(drawn, -1), 1)))
            }
            for difference in context.differences { add(difference.aspect, difference.weights[own] ?? 0) }
            for wish in context.shared { add(wish.aspect, wish.weight) }
            let code = ContextText.all.first { $0.name == context.name }?.hasCode ?? false
            for taste in tastes where !weights.contains(where: { $0.aspect == taste.aspect }) {
                if code || !SimulatedAspect.all[taste.aspect].needsCode { weights.append(taste) }
            }
            return weights
        }
    }
}
