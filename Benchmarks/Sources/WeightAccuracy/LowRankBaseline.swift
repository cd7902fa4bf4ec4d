import AttuneSimulation
import Foundation

/// LoRe's first release (arXiv 2504.14439), from its formulas: r = softmax(a) · Vᵀ x with one V for all, both found by
/// Adam over all pairs, each user's mean loss counting alike; for a new user only a is fitted.
struct LowRankBaseline {
    let rank: Int
    private(set) var basis: [[Double]]  // rank × dimensions

    init(_ users: [[[Double]]], rank: Int, seed: UInt64, steps: Int = 600) {
        self.rank = rank
        var random = Draws(state: seed)
        let size = users.first?.first?.count ?? 0
        var basis = (0..<rank).map { _ in (0..<size).map { _ in random.normal() } }
        var logits = users.map { _ in (0..<rank).map { _ in random.normal() } }
        var adamBasis = Adam(count: rank * size, rate: 0.05)
        var adamLogits = Adam(count: users.count * rank, rate: 0.05)
        for _ in 0..<steps {
            var gradient = [Double](repeating: 0, count: rank * size)
            var logitGradient = [Double](repeating: 0, count: users.count * rank)
            for (number, rows) in users.enumerated() where !rows.isEmpty {
                let weights = Self.softmax(logits[number])
                var slope = [Double](repeating: 0, count: rank)
                for row in rows {
                    let scores = basis.map { dot($0, row) }
                    let missed = -1 / (1 + exp(dot(scores, weights))) / Double(rows.count)
                    for k in 0..<rank {
                        slope[k] += missed * scores[k]
                        let scale = missed * weights[k]
                        for j in 0..<size { gradient[k * size + j] += scale * row[j] }
                    }
                }
                let mean = dot(weights, slope)
                for k in 0..<rank { logitGradient[number * rank + k] = weights[k] * (slope[k] - mean) }
            }
            let step = adamBasis.step(gradient)
            for k in 0..<rank { for j in 0..<size { basis[k][j] -= step[k * size + j] } }
            let move = adamLogits.step(logitGradient)
            for number in users.indices { for k in 0..<rank { logits[number][k] -= move[number * rank + k] } }
        }
        self.basis = basis
    }

    /// The weights of a new user over the dimensions.
    func weights(_ rows: [[Double]], steps: Int = 300) -> [Double] {
        var logits = [Double](repeating: 0, count: rank)
        var adam = Adam(count: rank, rate: 0.1)
        let scores = rows.map { row in basis.map { dot($0, row) } }
        for _ in 0..<(rows.isEmpty ? 0 : steps) {
            let weights = Self.softmax(logits)
            var slope = [Double](repeating: 0, count: rank)
            for row in scores {
                let missed = -1 / (1 + exp(dot(row, weights))) / Double(rows.count)
                for k in 0..<rank { slope[k] += missed * row[k] }
            }
            let mean = dot(weights, slope)
            let move = adam.step((0..<rank).map { weights[$0] * (slope[$0] - mean) })
            for k in 0..<rank { logits[k] -= move[k] }
        }
        let weights = Self.softmax(logits)
        return (basis.first ?? []).indices.map { j in (0..<rank).reduce(0) { $0 + weights[$1] * basis[$1][j] } }
    }

    static func softmax(_ logits: [Double]) -> [Double] {
        let largest = logits.max() ?? 0
        let sizes = logits.map { exp($0 - largest) }
        let total = sizes.reduce(0, +)
        return sizes.map { $0 / total }
    }
}

/// Kingma and Ba 2015, with the usual constants.
struct Adam {
    private var first: [Double]
    private var second: [Double]
    private var count = 0.0
    let rate: Double

    init(count: Int, rate: Double) {
        first = [Double](repeating: 0, count: count)
        second = first
        self.rate = rate
    }

    mutating func step(_ gradient: [Double]) -> [Double] {
        count += 1
        let (a, b) = (1 - pow(0.9, count), 1 - pow(0.999, count))
        return gradient.indices.map { k in
            first[k] = 0.9 * first[k] + 0.1 * gradient[k]
            second[k] = 0.999 * second[k] + 0.001 * gradient[k] * gradient[k]
            return rate * (first[k] / a) / ((second[k] / b).squareRoot() + 1e-8)
        }
    }
}

private struct Draws {
    var state: UInt64

    mutating func normal() -> Double {
        (0..<12).reduce(-6.0) { sum, _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return sum + Double(state >> 11) * 0x1p-53
        }
    }
}
