/// Corrections of p-values for how many hypotheses were tried.
///
/// All return one adjusted value for each p-value, in the same order: reject those at or below the level. A p-value
/// that is NaN, or outside 0…1, was not a test: its adjusted value is NaN and it does not count among those tried. An
/// empty array gives an empty array; one p-value stays as it is.
public enum MultipleTesting {
    /// Benjamini and Hochberg (1995): the expected share of false discoveries among the rejected (q-values). For tests
    /// that are independent or positively dependent.
    public static func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
        stepUp(pValues, factor: 1)
    }

    /// Benjamini and Yekutieli (2001): the same under any dependence, larger by the factor 1 + 1/2 + … + 1/m.
    public static func benjaminiYekutieli(_ pValues: [Double]) -> [Double] {
        let tested = pValues.count { (0...1).contains($0) }
        return stepUp(pValues, factor: (0..<tested).reduce(0.0) { $0 + 1 / Double(tested - $1) })
    }

    /// Holm (1979): the probability of any false rejection at all, under any dependence.
    public static func holm(_ pValues: [Double]) -> [Double] {
        let order = ascending(pValues)
        var adjusted = [Double](repeating: .nan, count: pValues.count)
        var largest = 0.0
        for (rank, index) in order.enumerated() {
            largest = max(largest, min(1, pValues[index] * Double(order.count - rank)))
            adjusted[index] = largest
        }
        return adjusted
    }

    private static func stepUp(_ pValues: [Double], factor: Double) -> [Double] {
        let order = ascending(pValues)
        var adjusted = [Double](repeating: .nan, count: pValues.count)
        var smallest = 1.0
        for (rank, index) in order.enumerated().reversed() {
            smallest = min(smallest, pValues[index] * factor * Double(order.count) / Double(rank + 1))
            adjusted[index] = smallest
        }
        return adjusted
    }

    /// The indices of the valid p-values, smallest first.
    private static func ascending(_ pValues: [Double]) -> [Int] {
        pValues.indices.filter { (0...1).contains(pValues[$0]) }
            .sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    }
}
