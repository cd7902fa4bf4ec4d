import AttuneCore
import AttuneStatistics

/// The reactions of one context, ready for comparison: standardised replies, judgements with what everybody likes
/// taken out, and each conversation's share in every column.
///
/// Shapes: n rows (reactions) × t traits in use. A row's weight is 1 / (reactions in its conversation), so that a
/// conversation counts once however long it is.
struct ContextSample: Sendable {
    let name: String?
    /// Rows of the table, in order.
    let rows: [Int]
    /// Positions (in the aspect index) of the traits that vary here.
    let traits: [Int]
    /// n × t, standardised within the context (within each pair for pairs), clipped to ±3; 0 where not measured.
    let standardised: [Float]
    /// n: the judgement minus what a regression on group and all traits expects of anybody.
    let residual: [Float]
    /// n: the judgement minus its mean.
    let centred: [Float]
    /// n: 1 / (rows of the same conversation).
    let weight: [Double]
    /// n: the conversation's position in `conversations`.
    let conversationOf: [Int]
    /// Records of the conversations, in order.
    let conversations: [Int]
    /// t × t weighted second moments of `standardised`.
    let gram: [Double]

    /// - Parameters:
    ///   - rows: the context's rows of the table.
    ///   - groupOf: the group of each record.
    ///   - fitsMainEffects: whether what everybody likes is taken out. Off for the two sides of pairs, where that is
    ///     the question itself.
    init(name: String?, rows: [Int], table: ReactionTable, groupOf: [String?], fitsMainEffects: Bool) {
        self.name = name
        self.rows = rows
        var conversations: [Int] = []
        var conversationOf: [Int] = []
        for row in rows {
            let record = Int(table.record[row])
            if conversations.last != record { conversations.append(record) }
            conversationOf.append(conversations.count - 1)
        }
        var sizes = [Double](repeating: 0, count: conversations.count)
        for conversation in conversationOf { sizes[conversation] += 1 }
        let weight = conversationOf.map { 1 / sizes[$0] }
        self.conversations = conversations
        self.conversationOf = conversationOf
        self.weight = weight

        let standardiser = Standardiser(rows: rows, conversationOf: conversationOf, table: table)
        traits = standardiser.traits
        standardised = standardiser.values
        gram = Self.secondMoments(standardised, weight: weight, columns: traits.count)

        let judgement = rows.map { table.judgement[$0] }
        let total = weight.reduce(0, +)
        let mean = zip(judgement, weight).reduce(0) { $0 + Double($1.0) * $1.1 } / max(total, 1e-12)
        centred = fitsMainEffects ? judgement.map { $0 - Float(mean) } : judgement
        residual =
            fitsMainEffects
            ? Self.residuals(
                judgement, standardised: standardised, weight: weight, columns: traits.count,
                groups: rows.map { groupOf[Int(table.record[$0])] ?? "" })
            : judgement
    }

    private static func secondMoments(_ values: [Float], weight: [Double], columns: Int) -> [Double] {
        var gram = [Double](repeating: 0, count: columns * columns)
        var row = [Double](repeating: 0, count: columns)
        for (index, weight) in weight.enumerated() {
            for column in 0..<columns { row[column] = Double(values[index * columns + column]) }
            for first in 0..<columns where row[first] != 0 {
                let scaled = weight * row[first]
                for second in 0...first { gram[first * columns + second] += scaled * row[second] }
            }
        }
        let total = max(weight.reduce(0, +), 1e-12)
        for first in 0..<columns {
            for second in 0...first {
                gram[first * columns + second] /= total
                gram[second * columns + first] = gram[first * columns + second]
            }
        }
        return gram
    }

    /// What is left of the judgements after a weighted ridge regression on each group's own mean and on all traits in
    /// common: the main effects, which are wishes that the groups share.
    private static func residuals(
        _ judgement: [Float], standardised: [Float], weight: [Double], columns: Int, groups: [String]
    ) -> [Float] {
        let names = Array(Set(groups)).sorted()
        let positions = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let size = names.count + columns
        var matrix = [Double](repeating: 0, count: size * size)
        var right = [Double](repeating: 0, count: size)
        var row = [Double](repeating: 0, count: size)
        func fill(_ index: Int) {
            for column in 0..<names.count { row[column] = 0 }
            row[positions[groups[index]] ?? 0] = 1
            for column in 0..<columns { row[names.count + column] = Double(standardised[index * columns + column]) }
        }
        for index in judgement.indices {
            fill(index)
            for first in 0..<size where row[first] != 0 {
                let scaled = weight[index] * row[first]
                right[first] += scaled * Double(judgement[index])
                for second in 0...first { matrix[first * size + second] += scaled * row[second] }
            }
        }
        for first in 0..<size {
            for second in 0..<first { matrix[second * size + first] = matrix[first * size + second] }
        }
        // One part in a hundred on the diagonal: as many traits as reactions must not explain every judgement away.
        let coefficients = SymmetricSystem(matrix, size: size, ridge: 0.01).solve(right)
        return judgement.indices.map { index in
            fill(index)
            return judgement[index] - Float(zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 })
        }
    }
}

/// Replies on a common scale: centred and divided by the spread, in conversations over the context and in pairs within
/// each pair, because a pair's two replies answer one prompt.
private struct Standardiser {
    /// Traits that vary.
    let traits: [Int]
    /// n × traits.
    let values: [Float]

    /// A trait is used when it departs from its commonest value in at least this many conversations.
    static let fewestDepartures = 10
    static let clip: Float = 3

    init(rows: [Int], conversationOf: [Int], table: ReactionTable) {
        let count = table.traitCount
        var centred = [Float](repeating: 0, count: rows.count * count)
        var traits: [Int] = []
        for trait in 0..<count {
            var spread: [Bool: (sum: Double, squares: Double, n: Double)] = [:]
            func raw(_ index: Int) -> Float { table.replies[rows[index] * count + trait] }
            // The centre: the context's mean over conversations' replies, each pair's own mean over its two.
            var sum = 0.0
            var n = 0.0
            for index in rows.indices where !table.isPair[Int(table.record[rows[index]])] && !raw(index).isNaN {
                sum += Double(raw(index))
                n += 1
            }
            let mean = n > 0 ? Float(sum / n) : 0
            for index in rows.indices {
                let isPair = table.isPair[Int(table.record[rows[index]])]
                var value: Float = 0
                if isPair {
                    if let other = Self.partner(of: index, conversationOf: conversationOf),
                        !raw(index).isNaN, !raw(other).isNaN
                    {
                        value = (raw(index) - raw(other)) / 2
                    }
                } else if !raw(index).isNaN {
                    value = raw(index) - mean
                } else {
                    continue
                }
                centred[index * count + trait] = value
                var entry = spread[isPair] ?? (0, 0, 0)
                entry.sum += Double(value)
                entry.squares += Double(value) * Double(value)
                entry.n += 1
                spread[isPair] = entry
            }
            let departures = Self.departures(rows.indices.map(raw), conversationOf: conversationOf)
            guard departures >= Self.fewestDepartures else { continue }
            var isUsed = false
            let scale = spread.mapValues { Float(($0.squares / max($0.n, 1)).squareRoot()) }
            for index in rows.indices {
                let deviation = scale[table.isPair[Int(table.record[rows[index]])]] ?? 0
                guard deviation > 1e-6 else {
                    centred[index * count + trait] = 0
                    continue
                }
                isUsed = true
                let value = centred[index * count + trait] / deviation
                centred[index * count + trait] = min(max(value, -Self.clip), Self.clip)
            }
            if isUsed { traits.append(trait) }
        }
        self.traits = traits
        var values = [Float](repeating: 0, count: rows.count * traits.count)
        for index in rows.indices {
            for (column, trait) in traits.enumerated() {
                values[index * traits.count + column] = centred[index * count + trait]
            }
        }
        self.values = values
    }

    /// The other reply of a pair: its two rows are neighbours.
    private static func partner(of index: Int, conversationOf: [Int]) -> Int? {
        if index + 1 < conversationOf.count, conversationOf[index + 1] == conversationOf[index] { return index + 1 }
        if index > 0, conversationOf[index - 1] == conversationOf[index] { return index - 1 }
        return nil
    }

    /// Conversations in which the trait departs from its commonest value.
    private static func departures(_ values: [Float], conversationOf: [Int]) -> Int {
        var counts: [Float: Int] = [:]
        for value in values where !value.isNaN { counts[value, default: 0] += 1 }
        guard let commonest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return 0 }
        var last = -1
        var departures = 0
        for (index, value) in values.enumerated() where !value.isNaN && value != commonest {
            if conversationOf[index] != last {
                departures += 1
                last = conversationOf[index]
            }
        }
        return departures
    }
}
