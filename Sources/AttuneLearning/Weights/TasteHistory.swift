import AttuneStatistics
import Foundation

/// A person's choices in time: what holds now, if the person may have changed their mind.
///
/// For each place where the taste may have changed once, the choices before and after it are taken as two people's. How
/// much better they are foretold that way gives the probability of each place, and of none (Bayes factors under the
/// population's prior). The weights that hold now are those of the choices after each place, weighed by these
/// probabilities; a change that is all but certain ends the history there, and the rest is looked at again.
struct TasteHistory {
    let prior: PreferencePrior
    let group: String?
    let options: WeightOptions

    struct Current: Sendable {
        var posterior: PreferencePosterior
        /// What the choices say if the likeliest history is what happened: all from ``start`` on are of one taste.
        var likeliest: PreferencePosterior
        /// The first of the choices that still counts for most.
        var start: Int
        /// The probability of a change within the choices.
        var changeProbability: Double
    }

    /// Places that are tried, at most; a longer history has them evenly spread, but every one among the newest.
    private static let places = 48
    /// From this probability on a change is taken as certain.
    private static let certainty = 0.99

    func current(_ choices: ChoiceData) -> Current {
        var start = max(0, choices.count - max(options.maximumHistory, 1))
        var certain = 0.0
        while true {
            let rest = weighted(choices.slice(start..<choices.count))
            let whole = prior.posterior(rest, group: group)
            let places = places(in: rest.count)
            guard !places.isEmpty, options.changeProbability > 0 else {
                return Current(posterior: whole, likeliest: whole, start: start, changeProbability: certain)
            }
            let each = places.map { place in
                let after = prior.posterior(rest.slice(place..<rest.count), group: group)
                let before = prior.posterior(rest.slice(0..<place), group: group).logEvidence
                return (place: place, posterior: after, log: before + after.logEvidence - whole.logEvidence)
            }
            // Bounded, so that an exponential of it stays a number.
            let odds = options.changeProbability / max(1 - options.changeProbability, 1e-9) / Double(places.count)
            let sizes = each.map { odds * exp(min($0.log, 500)) }
            let total = 1 + sizes.reduce(0, +)
            let changed = 1 - 1 / total
            let likeliest = sizes.indices.max { sizes[$0] < sizes[$1] } ?? 0
            if changed > Self.certainty, each[likeliest].place < rest.count {
                start += each[likeliest].place
                certain = max(certain, changed)
                continue
            }
            var parts = [(share: 1 / total, posterior: whole)]
            for (size, one) in zip(sizes, each) where size / total > 1e-4 {
                parts.append((size / total, one.posterior))
            }
            return Current(
                posterior: PreferencePosterior.mixing(parts),
                likeliest: changed > 0.5 ? each[likeliest].posterior : whole,
                start: changed > 0.5 ? start + each[likeliest].place : start,
                changeProbability: max(certain, changed))
        }
    }

    private func places(in count: Int) -> [Int] {
        let side = max(options.minimumSegment, 1)
        guard count >= 2 * side else { return [] }
        let all = Array(side...(count - side))
        guard all.count > Self.places else { return all }
        // Half of them the newest, the others evenly over the rest.
        let newest = all.suffix(Self.places / 2)
        let older = all.dropLast(newest.count)
        let step = Double(older.count) / Double(Self.places / 2)
        return (0..<(Self.places / 2)).map { older[Int(Double($0) * step)] } + newest
    }

    /// Older choices count less where there is a half-life.
    private func weighted(_ choices: ChoiceData) -> ChoiceData {
        guard let halfLife = options.halfLife, halfLife > 0 else { return choices }
        return choices.reweighted { index in pow(0.5, Double(choices.count - 1 - index) / halfLife) }
    }
}
