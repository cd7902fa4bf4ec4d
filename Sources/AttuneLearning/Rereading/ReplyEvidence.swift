import AttuneCore
import AttuneTraits

/// What replies say about the wishes that turns were believed to hold.
///
/// Who complains and wants steps, has seen a reply without them, and mostly gets steps next; who praises steps, has seen
/// some. How strictly this holds is estimated for each trait from the log itself, by expectation and maximisation, against
/// what replies of turns with that judgement are like anyway. A wish that the replies keep contradicting was misread.
struct ReplyEvidence: Sendable {
    private let judgements: [Float]
    /// By wish: the trait it is about, where one measures it, and the side of the trait that is wanted, 1 the upper.
    private let wishes: [(trait: Int?, side: Int)]
    /// turns × traits: which side of its context's mean the reply is on, 1 the upper; −1 where it was not measured.
    private let sides: [Int8]
    /// The same of the next reply.
    private let nextSides: [Int8]
    private let traits: Int
    /// By trait: share of replies on [lower, upper] side, before dissatisfied turns and before satisfied ones.
    private let usual: [[Float]]
    /// By trait: after dissatisfied turns, share of next replies on [lower, upper] side, after a lower and an upper one.
    private let onward: [[Float]]

    private static let rounds = 3
    /// Turns' worth of the traits' common rate that each trait's own rate starts with.
    private static let shrinkage: Float = 8
    /// Replies' worth of the log's mean that each context's mean starts with.
    private static let shrunkMean = 10.0
    /// No rate is believed to be higher.
    private static let highest: Float = 0.97

    /// - Parameters:
    ///   - judgements: by turn of the log, from −1 to 1.
    ///   - wishes: the classes after the first.
    init(_ log: TurnLog, judgements: [Float], wishes: [Wish]) {
        let catalogue = TraitCatalogue.standard
        let traits = catalogue.traits.count
        self.traits = traits
        self.judgements = judgements
        self.wishes = wishes.map { (catalogue.index(of: $0.aspect), $0.direction == .more ? 1 : 0) }
        let means = Self.means(log, traits: traits)
        /// Replies of which each turn has one, as sides.
        func sides(_ reply: (TurnLog.Turn) -> [Float]) -> [Int8] {
            var sides = [Int8](repeating: -1, count: log.turns.count * traits)
            for (index, turn) in log.turns.enumerated() {
                guard let mean = means[turn.context] else { continue }
                for (trait, value) in reply(turn).prefix(traits).enumerated() where !value.isNaN {
                    sides[index * traits + trait] = value > mean[trait] ? 1 : 0
                }
            }
            return sides
        }
        let before = sides(\.reaction.reply)
        let after = sides(\.following)
        var usual = [[Float]](repeating: [2, 2, 2, 2], count: traits)
        var onward = usual
        for index in log.turns.indices {
            let judgement = judgements[index]
            for trait in 0..<traits where before[index * traits + trait] >= 0 {
                let side = Int(before[index * traits + trait])
                usual[trait][(judgement > 0 ? 2 : 0) + side] += abs(judgement)
                let next = Int(after[index * traits + trait])
                if judgement < 0, next >= 0 { onward[trait][2 * side + next] -= judgement }
            }
        }
        self.sides = before
        nextSides = after
        self.usual = usual.map(Self.shares)
        self.onward = onward.map(Self.shares)
    }

    /// Each context's means over its replies, those of a context with few replies drawn to the log's.
    private static func means(_ log: TurnLog, traits: Int) -> [String?: [Float]] {
        var numbers: [String?: Int] = [:]
        let places = log.turns.map { turn in
            if let known = numbers[turn.context] { return known }
            numbers[turn.context] = numbers.count
            return numbers.count - 1
        }
        // One row a context, and one for all.
        var sums = [Double](repeating: 0, count: (numbers.count + 1) * traits)
        var counts = sums
        for (turn, place) in zip(log.turns, places) {
            for (trait, value) in turn.reaction.reply.prefix(traits).enumerated() where !value.isNaN {
                for row in [place, numbers.count] {
                    sums[row * traits + trait] += Double(value)
                    counts[row * traits + trait] += 1
                }
            }
        }
        return numbers.mapValues { place in
            (0..<traits).map { trait in
                let all = numbers.count * traits + trait
                let own = place * traits + trait
                let common = counts[all] > 0 ? sums[all] / counts[all] : 0
                return Float((sums[own] + shrunkMean * common) / (counts[own] + shrunkMean))
            }
        }
    }

    /// Two pairs, each divided by its sum.
    private static func shares(_ pairs: [Float]) -> [Float] {
        [
            pairs[0] / (pairs[0] + pairs[1]), pairs[1] / (pairs[0] + pairs[1]), pairs[2] / (pairs[2] + pairs[3]),
            pairs[3] / (pairs[2] + pairs[3]),
        ]
    }

    /// How often replies are as a true wish foretells.
    private struct Rates {
        /// By trait: the reply before the turn.
        var before: [Float]
        /// By trait: the reply after a complaint.
        var after: [Float]
    }

    /// - Parameter prior: turns × (1 + wishes), the first class no wish.
    /// - Returns: the same after the replies were looked at; rows sum to 1.
    func posterior(of prior: [Float]) -> [Float] {
        var posterior = prior
        for _ in 0..<Self.rounds { posterior = weigh(prior, by: rates(of: posterior)) }
        return posterior
    }

    private func rates(of believed: [Float]) -> Rates {
        var before = [(hits: Float, all: Float)](repeating: (0, 0), count: traits + 1)
        var after = before
        let classes = wishes.count + 1
        for index in judgements.indices {
            let judgement = judgements[index]
            for (k, wish) in wishes.enumerated() {
                let weight = believed[index * classes + k + 1] * abs(judgement)
                guard weight > 0.01, let trait = wish.trait, sides[index * traits + trait] >= 0 else { continue }
                let isExpected = (Int(sides[index * traits + trait]) == wish.side) == (judgement > 0)
                // The last entry is what all traits have in common.
                for entry in [trait, traits] {
                    before[entry].all += weight
                    if isExpected { before[entry].hits += weight }
                }
                let next = Int(nextSides[index * traits + trait])
                guard judgement < 0, next >= 0 else { continue }
                for entry in [trait, traits] {
                    after[entry].all += weight
                    if next == wish.side { after[entry].hits += weight }
                }
            }
        }
        func shrunk(_ counts: [(hits: Float, all: Float)]) -> [Float] {
            let common = (counts[traits].hits + 5) / (counts[traits].all + 10)
            return counts.prefix(traits).map {
                min(($0.hits + Self.shrinkage * common) / ($0.all + Self.shrinkage), Self.highest)
            }
        }
        return Rates(before: shrunk(before), after: shrunk(after))
    }

    private func weigh(_ prior: [Float], by rates: Rates) -> [Float] {
        let classes = wishes.count + 1
        var posterior = prior
        for index in judgements.indices {
            let row = (index * classes)..<((index + 1) * classes)
            for (k, wish) in wishes.enumerated() where posterior[row.lowerBound + k + 1] > 0 {
                guard let trait = wish.trait else { continue }
                posterior[row.lowerBound + k + 1] *= ratio(index, trait: trait, wanted: wish.side, rates)
            }
            let total = max(posterior[row].reduce(0, +), 1e-9)
            for entry in row { posterior[entry] /= total }
        }
        return posterior
    }

    /// P(the replies around the turn | the wish) ÷ P(the replies | no wish), the judgement being as sure as it is.
    private func ratio(_ index: Int, trait: Int, wanted: Int, _ rates: Rates) -> Float {
        let side = Int(sides[index * traits + trait])
        guard side >= 0 else { return 1 }
        let judgement = judgements[index]
        let rate = rates.before[trait]
        let pleased = (side == wanted ? rate : 1 - rate) / usual[trait][2 + side]
        let displeased = (side != wanted ? rate : 1 - rate) / usual[trait][side]
        var ratio = (1 + judgement) / 2 * pleased + (1 - judgement) / 2 * displeased
        let next = Int(nextSides[index * traits + trait])
        if judgement < 0, next >= 0 {
            let heeded = next == wanted ? rates.after[trait] : 1 - rates.after[trait]
            ratio *= 1 + judgement - judgement * heeded / onward[trait][2 * side + next]
        }
        return ratio
    }
}
