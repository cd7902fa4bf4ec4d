import Foundation
import Testing

@testable import AttuneTransformer

/// Adapters of the output head against the head written down plainly: more rows than one block has, two updates on rows
/// that neither begin nor end with a block, and inputs that are dropped.
struct HeadUpdateTests {
    private static let (rows, width, words, rank) = (300, 6, 9, 3)
    private static let parts = [10..<270, 280..<300]

    private let h = randomMatrix(Self.rows, Self.width, seed: 1)
    private let w = randomMatrix(Self.words, Self.width, seed: 2)
    private let targets = (0..<Self.rows).map { $0 * 7 % Self.words }
    private let coefficients = randomValues(Self.rows, seed: 3)
    private let updates = (0..<2).map { index in
        LowRank(
            down: randomMatrix(Self.rank, Self.width, seed: 10 + UInt64(index)),
            up: randomMatrix(Self.words, Self.rank, seed: 20 + UInt64(index)), scale: 0.7)
    }

    /// What is kept of each input, by its rows, times 1 / (1 − p).
    private func masks(_ probability: Double) -> [[Float]] {
        Self.parts.map { rows in
            let ones = Matrix(rows.count, Self.width, Array(repeating: 1, count: rows.count * Self.width))
            guard probability > 0 else { return ones.values }
            let mask = Matrix(rows.count, Self.width)
            Dropout(probability: probability, key: 5).keyedForHead().apply(ones, into: mask)
            return mask.values
        }
    }

    private func plain(_ h: [Double], _ masks: [[Float]], _ changed: [(down: [Double], up: [Double])]) -> [Double] {
        let w = w.values.map(Double.init)
        return (0..<Self.rows).map { row in
            let input = Array(h[row * Self.width..<(row + 1) * Self.width])
            var z = (0..<Self.words).map { word in
                (0..<Self.width).reduce(0.0) { $0 + input[$1] * w[word * Self.width + $1] }
            }
            for (index, rows) in Self.parts.enumerated() where rows.contains(row) {
                let start = (row - rows.lowerBound) * Self.width
                let x = input.indices.map { input[$0] * Double(masks[index][start + $0]) }
                let inner = (0..<Self.rank).map { rank in
                    x.indices.reduce(0.0) { $0 + x[$1] * changed[index].down[rank * Self.width + $1] }
                }
                for word in 0..<Self.words {
                    let change = (0..<Self.rank).reduce(0.0) {
                        $0 + inner[$1] * changed[index].up[word * Self.rank + $1]
                    }
                    z[word] += Double(updates[index].scale) * change
                }
            }
            return z[targets[row]] - log(z.reduce(0) { $0 + exp($1) })
        }
    }

    @Test(arguments: [0, 0.4])
    func updatesGoForwardAndBack(_ probability: Double) {
        let head = VocabularyHead(weight: WeightMatrix(w))
        let masks = masks(probability)
        let dropout = Dropout(probability: probability, key: 5)
        let heads = zip(updates, Self.parts).compactMap { update, rows in
            HeadUpdate(
                LowRankAdapter(settings: AdapterSettings(), layers: [], head: update), rows: rows, dropout: dropout)
        }
        let unit = Matrix(Self.rows, Self.width)
        let found = head.logProbabilities(h, targets: targets, updates: heads, unitGradient: unit, pool: nil)
        let point = updates.map { (down: $0.down.values.map(Double.init), up: $0.up.values.map(Double.init)) }
        #expect(relativeDistance(found, plain(h.values.map(Double.init), masks, point)) < 1e-6)
        for row in 0..<Self.rows { Vectors.scale(unit.row(row), by: coefficients[row], Self.width) }
        expectGradient(unit.values, of: { weighted(plain($0, masks, point), coefficients) }, at: h.values)

        let hidden = h.values.map(Double.init)
        for index in updates.indices {
            // An update is trained alone: others' rows have no coefficients then.
            let own = coefficients.enumerated().map { Self.parts[index].contains($0) ? $1 : 0 }
            let gradient = LowRank(
                down: Matrix(Self.rank, Self.width, zeroed: true), up: Matrix(Self.words, Self.rank, zeroed: true),
                scale: 0.7)
            head.weightGradient(
                h, targets: targets, coefficients: own, updates: [heads[index]], into: nil, lowRank: gradient, pool: nil
            )
            func loss(_ change: (inout (down: [Double], up: [Double])) -> Void) -> Double {
                var moved = point
                change(&moved[index])
                return weighted(plain(hidden, masks, moved), own)
            }
            expectGradient(gradient.down.values, of: { x in loss { $0.down = x } }, at: updates[index].down.values)
            expectGradient(gradient.up.values, of: { x in loss { $0.up = x } }, at: updates[index].up.values)
        }
    }
}
