/// What is drawn, permuted or flipped as one piece when a test or an interval resamples.
///
/// Rows of one user resemble each other, so resampling rows finds differences that are only differences between a few
/// talkative users. Take the largest unit that is known: the user, else the conversation.
public enum ResamplingUnit: String, Sendable, Hashable, Codable, CaseIterable {
    case user, conversation, row
}

/// One unit's share of a mean: the sum of its values and how many there are.
///
/// The mean over several units is Σ sum / Σ weight, so a unit with more rows counts more. For a mean in which every
/// unit counts alike, pass ``equalWeight`` of each. Other ratios of sums (words per reply) fit too.
public struct UnitTotals: Sendable, Hashable, Codable {
    /// The sum of the unit's values.
    public var sum: Double
    /// How many values the sum is of, or another positive denominator.
    public var weight: Double

    /// A unit with this share of a mean.
    public init(sum: Double, weight: Double) {
        self.sum = sum
        self.weight = weight
    }

    /// A unit of one value.
    public init(_ value: Double) {
        self.init(sum: value, weight: 1)
    }

    /// A unit of several values; those that are NaN are left out.
    public init(_ moments: Moments) {
        self.init(sum: moments.sum.value, weight: Double(moments.count))
    }

    /// The unit's own mean as one value of weight 1, so that each unit counts alike.
    public var equalWeight: UnitTotals {
        UnitTotals(sum: sum / weight, weight: weight > 0 ? 1 : 0)
    }

    /// Whether the unit can enter a mean. Units without weight, or with a sum that is not finite or beyond
    /// ``ExactSum/limit``, are left out of every test and interval, which say how many units they used.
    public var isUsable: Bool { abs(sum) < ExactSum.limit && weight > 0 && weight < ExactSum.limit }

    /// Collects rows by unit, in order of first appearance. Rows whose value is NaN are left out; a unit all of whose
    /// rows are left out does not appear. The order of the rows within a unit does not matter.
    ///
    /// - Parameters:
    ///   - values: one value a row.
    ///   - units: the unit of each row; as many as values, further ones are ignored.
    public static func collect<Unit: Hashable>(_ values: [Double], units: [Unit]) -> [UnitTotals] {
        var positions: [Unit: Int] = [:]
        var moments: [Moments] = []
        for (value, unit) in zip(values, units) where !value.isNaN {
            if let position = positions[unit] {
                moments[position].add(value)
            } else {
                positions[unit] = moments.count
                moments.append(Moments(CollectionOfOne(value)))
            }
        }
        return moments.map(UnitTotals.init)
    }
}

extension Sequence<UnitTotals> {
    /// Sum and weight of all units together.
    var total: UnitTotals {
        var sum = ExactSum()
        var weight = ExactSum()
        for unit in self {
            sum.add(unit.sum)
            weight.add(unit.weight)
        }
        return UnitTotals(sum: sum.value, weight: weight.value)
    }
}
