import AttuneCore
import AttuneTraits

/// Pairs with their standardised differences: what all of persona inference reads.
struct MeasuredPairs: Sendable {
    let pairs: [PersonaPair]
    let scale: ContrastScale
    /// One row a pair: differences in spreads, chosen minus rejected, one a trait, within ±4.
    let scores: [[Double]]

    init(_ pairs: [PersonaPair], options: PersonaOptions) {
        var meter = TraitMeter()
        let contrasts = pairs.map { ReplyContrast($0.pair, meter: &meter) }
        let scale = ContrastScale(contrasts, users: pairs.map(\.user), options: options)
        self.pairs = pairs
        self.scale = scale
        scores = contrasts.map(scale.standardised)
    }

    /// The pairs of each user who is named.
    var byUser: [String: [Int]] {
        Dictionary(grouping: pairs.indices.filter { pairs[$0].user != nil }) { pairs[$0].user ?? "" }
    }

    /// For each pair, what its user's other choices say of each trait, −1…1, shrunk by their number; nil where there are
    /// no others.
    func habits() -> [[Double]?] {
        var habits = [[Double]?](repeating: nil, count: pairs.count)
        for own in byUser.values where own.count > 1 {
            let width = scores[own[0]].count
            var sums = [Double](repeating: 0, count: width)
            for index in own { for trait in 0..<width { sums[trait] += Self.vote(scores[index][trait]) } }
            for index in own {
                habits[index] = (0..<width).map { trait in
                    (sums[trait] - Self.vote(scores[index][trait])) / (Double(own.count - 1) + Self.prior)
                }
            }
        }
        return habits
    }

    /// For each pair that names no user, which way the other such pairs lean where they differ clearly, −1…1 a trait,
    /// shrunk by their number; nil for the others. Of nobody's taste, but of what people in this log go by.
    func leans(clearFrom least: Double) -> [[Double]?] {
        let width = scores.first?.count ?? 0
        let unnamed = pairs.indices.filter { pairs[$0].user == nil }
        var sums = [Double](repeating: 0, count: width)
        var counts = sums
        for index in unnamed {
            for trait in 0..<width where abs(scores[index][trait]) >= least {
                sums[trait] += Self.vote(scores[index][trait])
                counts[trait] += 1
            }
        }
        var leans = [[Double]?](repeating: nil, count: pairs.count)
        for index in unnamed where unnamed.count > 1 {
            leans[index] = (0..<width).map { trait in
                let own = abs(scores[index][trait]) >= least
                return (sums[trait] - (own ? Self.vote(scores[index][trait]) : 0))
                    / (counts[trait] - (own ? 1 : 0) + Self.prior)
            }
        }
        return leans
    }

    /// A user's other choices count in full once they are clearly more than so many.
    private static let prior = 4.0

    /// A difference as a vote between −1 and 1: one spread is a clear vote, and no pair has more than one.
    static func vote(_ z: Double) -> Double { min(max(z, -1), 1) }
}
