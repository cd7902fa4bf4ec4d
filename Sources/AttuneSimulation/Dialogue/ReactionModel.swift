import AttuneCore

/// Decides how a user takes a reply.
///
/// With z_a = +1 where the reply shows aspect a and −1 where not, P(satisfied) = clip(½ + ½·Σ_a w_a·z_a, 0, 1).
struct ReactionModel {
    var options: GroupWorldOptions
    var hasCode: Bool

    /// The verdict and the wish behind the words, if they name one.
    func react(
        to features: StyleFeatures, weights: [SimulatedUser.Weight], random: inout SeededGenerator
    ) -> (satisfied: Bool, random: Bool, wish: Wish?) {
        let isRandom = random.chance(options.randomShare)
        let pull = weights.reduce(0) { $0 + $1.weight * features.sign($1.aspect) }
        let satisfied = random.chance(isRandom ? 0.5 : min(max(0.5 + 0.5 * pull, 0), 1))
        guard random.chance(options.statedShare) else { return (satisfied, isRandom, nil) }
        if isRandom { return (satisfied, true, randomWish(features, satisfied, random: &random)) }

        // An aspect explains the verdict when w·z has the verdict's sign; it is named in proportion to |w|.
        let explaining = weights.filter { ($0.weight * features.sign($0.aspect) > 0) == satisfied && $0.weight != 0 }
        var left = random.unit() * explaining.reduce(0) { $0 + abs($1.weight) }
        for cause in explaining {
            left -= abs(cause.weight)
            if left < 0 { return (satisfied, false, wish(cause.aspect, sign: cause.weight)) }
        }
        return (satisfied, false, nil)
    }

    /// A wish about any aspect that fits the reply, so that the words make sense: asks for what is missing or complains
    /// of what is there.
    private func randomWish(_ features: StyleFeatures, _ satisfied: Bool, random: inout SeededGenerator) -> Wish {
        var aspect = random.below(SimulatedAspect.all.count)
        while !hasCode && SimulatedAspect.all[aspect].needsCode { aspect = random.below(SimulatedAspect.all.count) }
        return wish(aspect, sign: satisfied ? features.sign(aspect) : -features.sign(aspect))
    }

    private func wish(_ aspect: Int, sign: Double) -> Wish {
        Wish(aspect: SimulatedAspect.all[aspect].id, direction: Direction(sign: sign))
    }
}
