extension PermutationTest {
    /// Tests whether two groups' means differ, by giving the group labels to other units.
    ///
    /// The statistic is Σ sum / Σ weight of the first group minus that of the second. All rows of a unit move together
    /// and the number of units in each group stays. A unit must be in one group only: who appears in both must be
    /// passed as two units or left out.
    ///
    /// Drawing depends on the order of the units, so pass them in an order of their own (by id) where a seed must
    /// repeat a result. Complexity: `resamples` times the size of the smaller group.
    ///
    /// - Parameters:
    ///   - first: the units of the first group.
    ///   - second: the units of the second group.
    ///   - unit: what the units are, for the result.
    ///   - generator: gives one number a call, the seed of the draws.
    /// - Returns: nil when a group has no usable unit. With one unit in each group the p-value is 1.
    public func difference(
        _ first: [UnitTotals], _ second: [UnitTotals], unit: ResamplingUnit,
        using generator: inout some RandomNumberGenerator
    ) -> PermutationResult? {
        var draws = ResamplingGenerator(from: &generator)
        let first = first.filter(\.isUsable)
        let second = second.filter(\.isUsable)
        guard !first.isEmpty, !second.isEmpty else { return nil }

        // The mean of all units is taken out first: it cancels in the difference, and so do its rounding errors.
        let firstTotal = first.total
        let secondTotal = second.total
        let weight = firstTotal.weight + secondTotal.weight
        let mean = (firstTotal.sum + secondTotal.sum) / weight
        let all = (first + second).map { UnitTotals(sum: $0.sum - mean * $0.weight, weight: $0.weight) }
        let total = UnitTotals(sum: all.total.sum, weight: weight)
        let isFirstSmaller = first.count <= second.count
        let size = min(first.count, second.count)

        /// The difference when these are the totals of the smaller group.
        @inline(__always)
        func statistic(_ small: UnitTotals) -> Double {
            let difference = small.sum / small.weight - (total.sum - small.sum) / (total.weight - small.weight)
            return isFirstSmaller ? difference : -difference
        }

        let magnitude = (first + second).lazy.map { UnitTotals(sum: abs($0.sum), weight: 0) }.total.sum
        var tally = Tally(
            test: self, observed: firstTotal.sum / firstTotal.weight - secondTotal.sum / secondTotal.weight,
            tolerance: 1e-12 * magnitude / min(firstTotal.weight, secondTotal.weight))

        let isExact = Self.combinations(of: all.count, choosing: size, upTo: exactLimit) != nil
        if isExact {
            Self.forEachSubset(of: all, size: size) { tally.count(statistic($0)) }
        } else {
            var pool = all
            while !tally.isDone {
                draws.drawToFront(size, of: &pool)
                var small = UnitTotals(sum: 0, weight: 0)
                for position in 0..<size {
                    small.sum += pool[position].sum
                    small.weight += pool[position].weight
                }
                tally.count(statistic(small))
            }
        }
        return tally.result(isExact: isExact, unit: unit, units: first.count, secondUnits: second.count)
    }

    /// How many subsets there are; nil above the limit.
    static func combinations(of count: Int, choosing size: Int, upTo limit: Int) -> Int? {
        var result = 1
        for step in 0..<min(size, count - size) {
            let (product, overflow) = result.multipliedReportingOverflow(by: count - step)
            guard !overflow else { return nil }
            result = product / (step + 1)
            guard result <= limit else { return nil }
        }
        return result
    }

    /// Calls the body with the totals of every subset of this size, sharing the sums of common beginnings.
    private static func forEachSubset(of units: [UnitTotals], size: Int, _ body: (UnitTotals) -> Void) {
        func extend(_ totals: UnitTotals, from start: Int, choosing missing: Int) {
            guard missing > 0 else { return body(totals) }
            for next in start...(units.count - missing) {
                let unit = units[next]
                extend(
                    UnitTotals(sum: totals.sum + unit.sum, weight: totals.weight + unit.weight), from: next + 1,
                    choosing: missing - 1)
            }
        }
        extend(UnitTotals(sum: 0, weight: 0), from: 0, choosing: size)
    }
}
