import AttuneCore
import AttuneEvaluation
import AttuneSimulation

/// The win rate over the plain reply that follows from what was planted, from the base rates of aspects and from how often
/// the simulated model follows a directive: exact, by convolution over the aspects that the group cares about.
struct ExpectedRate {
    /// The mean of the preferences and their variance, over prompts.
    private(set) var mean = 0.0
    private var variance = 0.0
    private var prompts = 0

    /// The standard error of an observed rate over these prompts, which are drawn apart.
    var standardError: Double { prompts > 0 ? variance.squareRoot() / Double(prompts) : 0 }

    /// Adds one prompt.
    ///
    /// - Parameters:
    ///   - cares: weight of each aspect in the group's utility.
    ///   - asked: what the profile at work asks for, by aspect.
    mutating func add(cares: [String: Double], asked: [String: Direction]) {
        var odds: [Int: Double] = [0: 1]
        for (aspect, weight) in cares {
            let base = SimulatedAspect.all.first { $0.id == aspect }?.baseRate ?? 0
            let obedience = SimulatedWorld.model.obedience
            let shown = asked[aspect].map { obedience * ($0 == .more ? 1 : 0) + (1 - obedience) * base } ?? base
            // In thousandths, so that sums that are equal are found equal.
            let step = Int((1_000 * weight).rounded())
            var next: [Int: Double] = [:]
            for (difference, share) in odds {
                next[difference + step, default: 0] += share * shown * (1 - base)
                next[difference - step, default: 0] += share * (1 - shown) * base
                next[difference, default: 0] += share * (shown * base + (1 - shown) * (1 - base))
            }
            odds = next
        }
        let win = odds.reduce(0) { $0 + ($1.key > 0 ? $1.value : 0) }
        let tie = odds[0] ?? 0
        let own = win + tie / 2
        // Byte for byte the plain reply where nothing is asked: always a tie.
        variance += asked.isEmpty ? 0 : win + tie / 4 - own * own
        mean = (mean * Double(prompts) + own) / Double(prompts + 1)
        prompts += 1
    }
}

extension SimulatedWorld {
    /// What a group cares about in a context, by aspect.
    func cares(_ group: String, in context: String) -> [String: Double] {
        guard let known = world.truth[context: context] else { return [:] }
        let own = known.differences.map { ($0.aspect, $0.weights[group] ?? 0) }
        let shared = known.shared.map { ($0.aspect, $0.weight) }
        return Dictionary(own + shared, uniquingKeysWith: +).filter { $0.value != 0 }
    }

    /// What an arm's profile makes of the plain reply's utility, over the cases.
    func expected(_ cases: [EvaluationCase], _ choose: (EvaluationCase) -> Profile?) -> ExpectedRate {
        var rate = ExpectedRate()
        for item in cases {
            guard case .group(_, let group) = item.audience, let context = item.context else { continue }
            let asked = (choose(item)?.statements ?? []).filter { $0.context == nil || $0.context == context }
            rate.add(
                cares: cares(group, in: context),
                asked: Dictionary(asked.map { ($0.aspect, $0.direction) }, uniquingKeysWith: { first, _ in first }))
        }
        return rate
    }
}
