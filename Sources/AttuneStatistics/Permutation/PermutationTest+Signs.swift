extension PermutationTest {
    /// Tests whether paired differences (chosen minus rejected) have mean zero, by flipping signs.
    ///
    /// The statistic is Σ sum / Σ weight over the units. All pairs of a unit flip together. Under the null hypothesis
    /// each unit's difference is symmetric about zero.
    ///
    /// - Parameters:
    ///   - units: the sum of the differences and the number of pairs of each unit.
    ///   - unit: what the units are, for the result.
    ///   - generator: gives one number a call, the seed of the draws.
    /// - Returns: nil without a usable unit. With one unit the two-sided p-value is 1.
    public func signs(
        _ units: [UnitTotals], unit: ResamplingUnit, using generator: inout some RandomNumberGenerator
    ) -> PermutationResult? {
        var draws = ResamplingGenerator(from: &generator)
        let usable = units.filter(\.isUsable)
        guard !usable.isEmpty else { return nil }
        let total = usable.total
        // A unit whose differences cancel is the same with either sign.
        let sums = usable.map(\.sum).filter { $0 != 0 }
        let magnitude = ExactSum(sums.lazy.map(abs)).value
        var tally = Tally(
            test: self, observed: total.sum / total.weight, tolerance: 1e-13 * magnitude / total.weight)

        let isExact = sums.count < 62 && 1 << sums.count <= exactLimit
        if isExact {
            Self.forEachSigns(of: sums) { tally.count($0 / total.weight) }
        } else {
            while !tally.isDone { tally.count(Self.randomlySigned(sums, &draws) / total.weight) }
        }
        return tally.result(isExact: isExact, unit: unit, units: usable.count, secondUnits: 0)
    }

    /// The sum of the values with random signs, one bit of a draw each.
    private static func randomlySigned(_ values: [Double], _ draws: inout ResamplingGenerator) -> Double {
        var sum = 0.0
        var bits: UInt64 = 0
        for (position, value) in values.enumerated() {
            if position & 63 == 0 { bits = draws.next() }
            sum += Double(bitPattern: value.bitPattern ^ (bits << 63))
            bits >>= 1
        }
        return sum
    }

    /// Calls the body with the sum under every choice of signs, sharing the sums of common beginnings.
    private static func forEachSigns(of values: [Double], _ body: (Double) -> Void) {
        func extend(_ sum: Double, from next: Int) {
            guard next < values.count else { return body(sum) }
            extend(sum + values[next], from: next + 1)
            extend(sum - values[next], from: next + 1)
        }
        extend(0, from: 0)
    }
}
