import AttuneCore
import AttuneTraits

/// In what the two replies of one pair differ: chosen minus rejected, one value a trait on its statistical scale, NaN
/// where a trait does not apply to both.
struct ReplyContrast: Sendable {
    var differences: [Double]

    init(_ pair: PreferencePair, meter: inout TraitMeter) {
        self.init(chosen: pair.chosen, rejected: pair.rejected, meter: &meter)
    }

    init(chosen: String, rejected: String, meter: inout TraitMeter) {
        let left = meter.measure(chosen).statistical()
        let right = meter.measure(rejected).statistical()
        differences = zip(left, right).map { Double($0) - Double($1) }
    }

    /// The position of the trait that explains part of most others.
    static let length = TraitCatalogue.standard.index(of: "length.words") ?? 0
}

/// What pairs of replies usually differ by: per trait the spread of the difference, and how far it goes along with the
/// difference in length. A longer reply holds more of everything that is counted, which is no reason of its own.
///
/// Spreads are taken around each user's own mean, so that a user who always chooses the shorter reply does not make
/// short replies look ordinary. With few pairs the built-in constants lead; they also bound the result to between
/// themselves and five quarters of themselves, so that one stray mark of a kind that hardly ever occurs does not tell more
/// than it does anywhere, and users of two opposite tastes do not make each other's reasons look ordinary.
struct ContrastScale: Sendable {
    /// Spread of what length leaves unexplained, one a trait.
    let spread: [Double]
    /// Difference for each unit of ln(1 + words), one a trait; 0 for length itself.
    let slope: [Double]

    init(_ contrasts: [ReplyContrast] = [], users: [String?] = [], options: PersonaOptions = PersonaOptions()) {
        let traits = TraitCatalogue.standard.traits
        let length = ReplyContrast.length
        let centred = Self.centre(contrasts, users: users)
        var spread: [Double] = []
        var slope: [Double] = []
        let weight = options.builtInPairs
        for (index, trait) in traits.enumerated() {
            let known = ReplyConstants.of(trait)
            var products = weight * known.slope * ReplyConstants.lengthVariance
            var squares = weight * ReplyConstants.lengthVariance
            for row in centred where row[index].isFinite && row[length].isFinite {
                products += row[index] * row[length]
                squares += row[length] * row[length]
            }
            let b = index == length ? 0 : products / squares
            var sum = weight * known.spread * known.spread
            var count = weight
            for row in centred where row[index].isFinite && row[length].isFinite {
                let rest = row[index] - b * row[length]
                sum += rest * rest
                count += 1
            }
            slope.append(b)
            spread.append(min(max((sum / count).squareRoot(), known.spread), known.spread * 1.25))
        }
        self.spread = spread
        self.slope = slope
    }

    /// Each user's differences around the user's mean. The mean is known only so well: n/(n − 1) is made up for.
    private static func centre(_ contrasts: [ReplyContrast], users: [String?]) -> [[Double]] {
        var members: [String: [Int]] = [:]
        for index in contrasts.indices {
            members[index < users.count ? users[index] ?? "" : "", default: []].append(index)
        }
        var rows: [[Double]] = []
        for user in members.keys.sorted() {
            guard let own = members[user], own.count > 1 else { continue }
            let width = contrasts[own[0]].differences.count
            let means = (0..<width).map { trait in
                let values = own.map { contrasts[$0].differences[trait] }.filter(\.isFinite)
                return values.reduce(0, +) / Double(max(values.count, 1))
            }
            let factor = (Double(own.count) / Double(own.count - 1)).squareRoot()
            rows += own.map { index in zip(contrasts[index].differences, means).map { ($0 - $1) * factor } }
        }
        return rows
    }

    /// The differences in spreads, length taken out of all but itself; 0 where a trait does not apply. Within ±4.
    func standardised(_ contrast: ReplyContrast) -> [Double] {
        let length = contrast.differences[ReplyContrast.length]
        return contrast.differences.indices.map { index in
            let rest = contrast.differences[index] - slope[index] * (length.isFinite ? length : 0)
            let z = rest / spread[index]
            return z.isFinite ? min(max(z, -4), 4) : 0
        }
    }
}
