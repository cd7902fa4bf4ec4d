import AttuneCore
import AttuneStatistics
import AttuneTraits

/// What is believed of one user's weights before the first choice when nobody else is asked.
///
/// A user's profile must not change because another user chose something, and must come out the same in whatever order
/// records arrive. So it rests on the user's own choices and on constants: scales from public pairs
/// (``ReplyConstants``), a prior under which no weight is likelier than its opposite, and the scores by which the user's
/// own pairs differ. What everyone's choices say (``WeightPopulation``) foretells choices better from few pairs and is
/// used for that alone.
struct OwnPopulation {
    let population: WeightPopulation
    /// The scores that were up for a statement. All count in the correction, though only the clearest few are fitted
    /// together.
    let tests: Int

    init(_ user: UserChoices, basis: ScoreBasis, options: WeightOptions) {
        let choices = user.choices.suffix(max(options.maximumHistory, 1))
        var candidates: [(score: Int, scale: Double, lean: Double)] = []
        for (score, name) in basis.names.enumerated() {
            let values = choices.map { Self.value($0, score) }
            guard let scale = Self.scale(of: name, values), values.contains(where: { $0 != 0 }) else { continue }
            let telling = values.count { abs($0) >= scale }
            guard Double(telling) >= options.ownShowing * Double(choices.count) else { continue }
            candidates.append((score, scale, Self.lean(values.map { min(max($0 / scale, -4), 4) })))
        }
        tests = candidates.count
        let fitted = candidates.sorted { ($1.lean, $0.score) < ($0.lean, $1.score) }
            .prefix(max(options.ownScores, 0)).sorted { $0.score < $1.score }
        population = WeightPopulation(
            basis: basis, scores: fitted.map(\.score), scales: fitted.map(\.scale),
            prior: .independent(size: fitted.count, spread: options.ownSpread), users: 1, pairs: choices.count)
    }

    private static func value(_ choice: ScoredChoice, _ score: Int) -> Double {
        guard score < choice.differences.count, choice.differences[score].isFinite else { return 0 }
        return Double(choice.differences[score])
    }

    /// A trait's usual difference between two replies, length left in; of any other score the root mean square of the
    /// user's own differences.
    private static func scale(of name: String, _ values: [Double]) -> Double? {
        if let trait = TraitCatalogue.standard[name] { return ReplyConstants.of(trait).scale }
        let square = values.reduce(0) { $0 + $1 * $1 } / Double(max(values.count, 1))
        let scale = square.squareRoot()
        return scale.isFinite && scale > 1e-9 ? scale : nil
    }

    /// How far the choices lean one way, |Σd| / √Σd²: over all of them, or over the newer half or quarter, whichever is
    /// clearest, so that a taste that turned is not missed because its halves cancel out.
    private static func lean(_ values: [Double]) -> Double {
        [values.count, values.count / 2, values.count / 4].filter { $0 == values.count || $0 >= 8 }.map { count in
            let part = values.suffix(count)
            let square = part.reduce(0) { $0 + $1 * $1 }
            return square > 0 ? abs(part.reduce(0, +)) / square.squareRoot() : 0
        }.max() ?? 0
    }
}
