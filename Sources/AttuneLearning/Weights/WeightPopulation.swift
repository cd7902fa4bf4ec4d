import AttuneCore
import AttuneStatistics
import Foundation

/// What everyone's choices say before a user's own: the scales of the scores, and how weights are spread over people.
///
/// Store it beside the users' choices: with it one user's weights are found anew from that user's choices alone, and
/// nobody else's change. It depends on nothing but the set of users and their choices, so learning it again without one
/// user leaves no trace of that user.
public struct WeightPopulation: Sendable, Hashable, Codable {
    public let basis: ScoreBasis
    /// Indices into the basis of the scores that take part.
    public let scores: [Int]
    /// By taking part: the root mean square of the differences.
    public let scales: [Double]
    /// In the order of `scores`, per scale.
    public let prior: PreferencePrior
    /// The users and choices it was learned from.
    public let users: Int
    public let pairs: Int

    /// A standardised difference is cut at this size, so that one odd reply does not decide.
    static let limit = 4.0

    init(
        basis: ScoreBasis, scores: [Int], scales: [Double], prior: PreferencePrior, users: Int, pairs: Int
    ) {
        self.basis = basis
        self.scores = scores
        self.scales = scales
        self.prior = prior
        self.users = users
        self.pairs = pairs
    }

    /// - Parameter users: in any order; users of the same name are merged.
    public init(learning users: [UserChoices], basis: ScoreBasis, options: WeightOptions = WeightOptions()) {
        self.basis = basis
        var merged: [String: UserChoices] = [:]
        for user in users {
            if merged[user.user]?.merge(user) == nil { merged[user.user] = user }
        }
        let chosen =
            merged.values.filter { !$0.choices.isEmpty }
            .map { (hash: StableHash.of($0.user), user: $0) }
            .sorted { ($0.hash, $0.user.user) < ($1.hash, $1.user.user) }
            .prefix(max(options.maximumUsers, 0)).map(\.user)
        let recent = chosen.map { ($0, $0.choices.suffix(max(options.maximumPairsPerUser, 1))) }
        let measured = Self.measure(recent.flatMap { $0.1 }, basis: basis, options: options)
        scores = measured.map(\.score)
        scales = measured.map(\.scale)
        self.users = chosen.count
        pairs = recent.reduce(0) { $0 + $1.1.count }
        let size = scores.count
        let standard = Standardiser(scores: scores, scales: scales)
        prior = PreferencePrior.learned(
            from: recent.map { PersonChoices(choices: standard.data($0.1), group: $0.0.group) }, size: size,
            options: options.prior)
    }

    private static func measure(
        _ choices: [ScoredChoice], basis: ScoreBasis, options: WeightOptions
    ) -> [(score: Int, scale: Double)] {
        basis.names.indices.compactMap { score in
            var squares = ExactSum()
            var applying = 0
            var differing = 0
            for choice in choices where score < choice.differences.count && choice.differences[score].isFinite {
                let value = Double(choice.differences[score])
                applying += 1
                if value != 0 { differing += 1 }
                squares.add(value * value)
            }
            let scale = applying > 0 ? (squares.value / Double(applying)).squareRoot() : 0
            guard scale > 1e-9, scale.isFinite, differing >= 2,
                Double(differing) >= options.minimumShowing * Double(choices.count)
            else { return nil }
            return (score, scale)
        }
    }

    /// The choices as differences per scale, in the order of `scores`.
    func data(_ choices: some Sequence<ScoredChoice>) -> ChoiceData {
        Standardiser(scores: scores, scales: scales).data(choices)
    }

    /// The weights of a person of whom nothing is known but the group.
    public func weights(group: String? = nil) -> PreferenceWeights {
        let posterior = prior.posterior(ChoiceData(size: scores.count), group: group)
        return PreferenceWeights(
            scores: scores.indices.map { index in
                let interval = posterior.interval(of: index)
                return PreferenceWeights.Score(
                    name: basis.names[scores[index]], weight: posterior.mean[index], low: interval.lowerBound,
                    high: interval.upperBound, scale: scales[index])
            })
    }
}

private struct Standardiser {
    let scores: [Int]
    let scales: [Double]

    func data(_ choices: some Sequence<ScoredChoice>) -> ChoiceData {
        var data = ChoiceData(size: scores.count)
        for choice in choices {
            data.append(
                zip(scores, scales).map { score, scale in
                    guard score < choice.differences.count, choice.differences[score].isFinite else { return 0 }
                    let value = Double(choice.differences[score]) / scale
                    return min(max(value, -WeightPopulation.limit), WeightPopulation.limit)
                })
        }
        return data
    }
}
