/// Sums by resampling unit, from which the difference of two groups' means is taken in many columns at once.
///
/// A unit is what is independent of the others: a user, or a conversation where no user is known. Each row of
/// `sums` holds a unit's totals over its observations; `weights` holds how many those are, so a mean is a ratio of
/// sums and a busy user counts for more but is never split.
public struct ContrastUnits: Sendable {
    public let columns: Int
    /// Units × columns, row by row.
    public private(set) var sums: [Float] = []
    /// Observations behind each unit.
    public private(set) var weights: [Double] = []
    /// Whether a unit belongs to the first group. Without meaning for a sign test.
    public private(set) var inGroup: [Bool] = []

    public var count: Int { weights.count }

    public init(columns: Int) { self.columns = columns }

    /// Adds a unit. `row` has `columns` entries.
    public mutating func append(_ row: some Collection<Float>, weight: Double, inGroup isMember: Bool) {
        precondition(row.count == columns, "a row of \(row.count) entries where \(columns) are due")
        sums.append(contentsOf: row)
        weights.append(weight)
        inGroup.append(isMember)
    }
}

/// What is made at random under the null hypothesis.
public enum Randomization: String, Sendable {
    /// Group labels are dealt again over the units: the groups do not differ.
    case labels
    /// Each unit's sign is drawn again: the two sides of a pair do not differ.
    case signs
}

/// The observed contrast in every column and its randomization distribution, kept whole so that linear combinations
/// of columns (one effect with others held fixed) are tested without another pass.
///
/// With labels the contrast is mean(group) − mean(rest), each a ratio of sums over units; with signs it is the mean.
/// Fewer than two units, or an empty group, give a contrast of 0 and no replicates.
public struct ContrastDistribution: Sendable {
    public let columns: Int
    public let replicates: Int
    public let observed: [Double]
    /// Columns × replicates, column by column.
    private let permuted: [Float]

    public init(
        _ units: ContrastUnits, randomization: Randomization = .labels, replicates: Int,
        using generator: inout some RandomNumberGenerator
    ) {
        columns = units.columns
        let members = units.inGroup.count(where: { $0 })
        let possible =
            randomization == .labels ? members > 0 && members < units.count : units.count > 1
        guard possible, replicates > 0 else {
            observed = Array(repeating: 0, count: units.columns)
            self.replicates = 0
            permuted = []
            return
        }
        self.replicates = replicates
        var engine = ContrastEngine(units)
        switch randomization {
        case .labels:
            observed = engine.labelled { index in units.inGroup[index] }
            permuted = engine.permuteLabels(members: members, replicates: replicates, using: &generator)
        case .signs:
            observed = engine.signed { _ in 1 }
            permuted = engine.flipSigns(replicates: replicates, using: &generator)
        }
    }

    /// The replicates of one linear combination of columns, centred on nothing.
    public func replicates(of combination: [(column: Int, factor: Double)]) -> [Float] {
        var result = [Float](repeating: 0, count: replicates)
        permuted.withUnsafeBufferPointer { source in
            for (column, factor) in combination where factor != 0 {
                let weight = Float(factor)
                let base = column * replicates
                for index in 0..<replicates { result[index] += weight * source[base + index] }
            }
        }
        return result
    }

    /// The observed value of one linear combination of columns.
    public func value(of combination: [(column: Int, factor: Double)]) -> Double {
        combination.reduce(0) { $0 + $1.factor * observed[$1.column] }
    }
}

/// The loops of `ContrastDistribution`.
private struct ContrastEngine {
    let units: ContrastUnits
    let totals: [Double]
    let totalWeight: Double

    init(_ units: ContrastUnits) {
        self.units = units
        var totals = [Double](repeating: 0, count: units.columns)
        for unit in 0..<units.count {
            for column in 0..<units.columns { totals[column] += Double(units.sums[unit * units.columns + column]) }
        }
        self.totals = totals
        totalWeight = units.weights.reduce(0, +)
    }

    /// Adds the rows of the chosen units, each times its factor.
    private func accumulate(_ chosen: some Sequence<(Int, Float)>, into sum: inout [Float]) -> Double {
        var weight = 0.0
        let columns = units.columns
        sum.withUnsafeMutableBufferPointer { sum in
            units.sums.withUnsafeBufferPointer { rows in
                for column in 0..<columns { sum[column] = 0 }
                for (unit, factor) in chosen {
                    let base = unit * columns
                    for column in 0..<columns { sum[column] += factor * rows[base + column] }
                    weight += units.weights[unit]
                }
            }
        }
        return weight
    }

    private func contrast(_ sum: [Float], weight: Double, column: Int) -> Double {
        let rest = totalWeight - weight
        guard weight > 0, rest > 0 else { return 0 }
        return Double(sum[column]) / weight - (totals[column] - Double(sum[column])) / rest
    }

    func labelled(by isMember: (Int) -> Bool) -> [Double] {
        var sum = [Float](repeating: 0, count: units.columns)
        let weight = accumulate((0..<units.count).filter(isMember).map { ($0, 1) }, into: &sum)
        return (0..<units.columns).map { contrast(sum, weight: weight, column: $0) }
    }

    func signed(by sign: (Int) -> Float) -> [Double] {
        var sum = [Float](repeating: 0, count: units.columns)
        _ = accumulate((0..<units.count).map { ($0, sign($0)) }, into: &sum)
        return sum.map { totalWeight > 0 ? Double($0) / totalWeight : 0 }
    }

    mutating func permuteLabels(
        members: Int, replicates: Int, using generator: inout some RandomNumberGenerator
    ) -> [Float] {
        // Dealing the smaller group is enough: the other one is what remains.
        let dealt = min(members, units.count - members)
        let sign: Double = dealt == members ? 1 : -1
        var order = Array(0..<units.count)
        var sum = [Float](repeating: 0, count: units.columns)
        var result = [Float](repeating: 0, count: units.columns * replicates)
        for replicate in 0..<replicates {
            for index in 0..<dealt {
                order.swapAt(index, Int.random(in: index..<units.count, using: &generator))
            }
            let weight = accumulate(order[..<dealt].lazy.map { ($0, 1) }, into: &sum)
            for column in 0..<units.columns {
                result[column * replicates + replicate] = Float(sign * contrast(sum, weight: weight, column: column))
            }
        }
        return result
    }

    mutating func flipSigns(replicates: Int, using generator: inout some RandomNumberGenerator) -> [Float] {
        var sum = [Float](repeating: 0, count: units.columns)
        var signs = [Float](repeating: 1, count: units.count)
        var result = [Float](repeating: 0, count: units.columns * replicates)
        for replicate in 0..<replicates {
            var bits: UInt64 = 0
            for index in 0..<units.count {
                if index % 64 == 0 { bits = generator.next() }
                signs[index] = bits & 1 == 0 ? 1 : -1
                bits >>= 1
            }
            _ = accumulate(signs.enumerated().lazy.map { ($0.offset, $0.element) }, into: &sum)
            for column in 0..<units.columns {
                result[column * replicates + replicate] = Float(Double(sum[column]) / totalWeight)
            }
        }
        return result
    }
}
