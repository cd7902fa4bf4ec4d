import AttuneCore
import AttuneTraits
import Foundation

/// The offline analyst of personas: says of each pair who would prefer the chosen reply and who the rejected one, from
/// the traits in which the replies differ. No network, no chance.
///
/// A pair's differences are taken in spreads of such differences (see ``PersonaOptions``) and the clearest one to three,
/// or four where nobody is named, are the reasons. Of a user with several pairs, what the user's other choices have in
/// common counts more than what happens to differ once; where pairs name nobody, what all such choices lean to decides
/// between differences that are equally clear. The rejected side's persona rests on the pair alone: nobody known chose it.
public struct PersonaLearner: Sendable {
    public var options: PersonaOptions

    public init(options: PersonaOptions = PersonaOptions()) { self.options = options }

    /// Two personas for each pair that differs, chosen side first, in the order of the pairs. Linear in the text.
    public func infer(_ pairs: [PersonaPair]) -> [InferredPersona] { infer(MeasuredPairs(pairs, options: options)) }

    func infer(_ measured: MeasuredPairs) -> [InferredPersona] {
        var found: [InferredPersona] = []
        let habits = measured.habits()
        let leans = measured.leans(clearFrom: options.leastDifference)
        for (index, pair) in measured.pairs.enumerated() {
            for side in PairSide.allCases {
                let isChosen = side == .chosen
                let reasons = reasons(
                    measured.scores[index], side: side, habit: isChosen ? habits[index] : nil,
                    lean: isChosen ? leans[index] : nil,
                    most: pair.user == nil ? options.mostReasonsUnnamed : options.mostReasons)
                guard !reasons.isEmpty else { continue }
                found.append(
                    InferredPersona(
                        record: pair.record, user: pair.user, side: side, persona: Persona(reasons: reasons),
                        analyst: "offline"))
            }
        }
        return found
    }

    /// The reasons for one side. `scores` are standardised differences, chosen minus rejected; `habit` is what the user's
    /// other choices say, −1…1 a trait, and `lean`, where nobody is named, what everybody's say. `most` bounds their
    /// number; nil for the option's.
    func reasons(
        _ scores: [Double], side: PairSide, habit: [Double]?, lean: [Double]? = nil, most: Int? = nil
    ) -> [PersonaReason] {
        let sign: Double = side == .chosen ? 1 : -1
        let traits = TraitCatalogue.standard.traits
        var weights: [(index: Int, weight: Double)] = []
        for index in scores.indices {
            let z = scores[index] * sign
            let support = habit.map { $0[index] * (z < 0 ? -1 : 1) } ?? 0
            guard abs(z) >= options.leastDifferenceByHabit,
                abs(z) * max(1 + 3 * support, 0.05) >= options.leastDifference
            else { continue }
            // A difference that is clear is clear: beyond two spreads more of it adds little.
            let clearness = 2 * tanh(abs(z) / 2)
            let common = lean.map { exp($0[index] * (z < 0 ? -1 : 1)) } ?? 1
            let weight =
                clearness * ReplyConstants.of(traits[index]).salience * max(1 + 6 * support, 0.05) * common
            weights.append((index, weight))
        }
        var picked: [(index: Int, weight: Double)] = []
        while picked.count < most ?? options.mostReasons,
            let best = weights.max(by: { ($0.weight, -$0.index) < ($1.weight, -$1.index) }),
            best.weight >= options.leastShare * (picked.first?.weight ?? 0)
        {
            picked.append(best)
            weights.removeAll { $0.index == best.index }
            for position in weights.indices
            where TraitRelations.related(traits[weights[position].index].id, traits[best.index].id) {
                weights[position].weight /= 2
            }
        }
        return picked.map { index, _ in
            let z = scores[index] * sign
            return PersonaReason(
                trait: traits[index].id, direction: Direction(sign: z), strength: Self.strength(abs(z)))
        }
    }

    /// Spreads to a scale of 0…1: a difference of two spreads is .76.
    static func strength(_ z: Double) -> Double {
        (tanh(z / 2) * 1000).rounded() / 1000
    }
}
