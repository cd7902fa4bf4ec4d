import Foundation
import Testing

@testable import AttuneStatistics

@Suite("The posterior of one person's weights")
struct ChoicePosteriorTests {
    private func random(_ seed: UInt64, count: Int, rank: Int) -> (design: [Double], offsets: [Double]) {
        var generator = TestGenerator(seed: seed)
        return ((0..<(count * rank)).map { _ in generator.normal() }, (0..<count).map { _ in generator.normal() })
    }

    @Test("The gradient vanishes at the mean", arguments: 1...10 as ClosedRange<UInt64>)
    func maximum(seed: UInt64) {
        let (count, rank) = (Int(seed * 3), 1 + Int(seed % 5))
        let (design, offsets) = random(seed, count: count, rank: rank)
        let fit = ChoicePosterior(
            design: design, offsets: offsets, weights: [Double](repeating: 1, count: count), rank: rank)
        var gradient = fit.mean.map { -$0 }
        for row in 0..<count {
            let margin = (0..<rank).reduce(offsets[row]) { $0 + design[row * rank + $1] * fit.mean[$1] }
            for k in 0..<rank { gradient[k] += design[row * rank + k] / (1 + exp(margin)) }
        }
        for value in gradient { #expect(abs(value) < 1e-7, "seed \(seed)") }
    }

    @Test("Laplace's evidence and interval come near those of a fine grid")
    func grid() {
        let (design, offsets) = random(3, count: 12, rank: 1)
        let fit = ChoicePosterior(design: design, offsets: offsets, weights: [Double](repeating: 1, count: 12), rank: 1)
        var total = 0.0
        var first = 0.0
        var second = 0.0
        for step in -4000...4000 {
            let y = Double(step) / 500
            var log = -y * y / 2
            for row in 0..<12 { log -= ChoicePosterior.softplus(-(offsets[row] + design[row] * y)) }
            let mass = exp(log) / (2 * Double.pi).squareRoot() / 500
            total += mass
            first += mass * y
            second += mass * y * y
        }
        let variance = second / total - (first / total) * (first / total)
        #expect(abs(fit.logEvidence - log(total)) < 0.1)
        #expect(abs(fit.mean[0] - first / total) < 0.2)
        #expect(abs(fit.covariance()[0] / variance - 1) < 0.25)
    }

    @Test("Without choices the prior stays, and the choices' order does not matter")
    func edges() {
        let empty = ChoicePosterior(design: [], offsets: [], weights: [], rank: 2)
        #expect(empty.mean == [0, 0] && empty.logEvidence == 0)
        #expect(empty.covariance() == [1, 0, 0, 1])
        let forward = ChoicePosterior(design: [1, 2, 3, -1], offsets: [0, 0], weights: [1, 1], rank: 2)
        let backward = ChoicePosterior(design: [3, -1, 1, 2], offsets: [0, 0], weights: [1, 1], rank: 2)
        for k in 0..<2 { #expect(abs(forward.mean[k] - backward.mean[k]) < 1e-12) }
    }

    @Test("A choice of weight two counts as two choices, one of weight nought as none")
    func weights() {
        let twice = ChoicePosterior(design: [1, 1], offsets: [0, 0], weights: [1, 1], rank: 1)
        let heavy = ChoicePosterior(design: [1, -5], offsets: [0, 0], weights: [2, 0], rank: 1)
        #expect(abs(twice.mean[0] - heavy.mean[0]) < 1e-9)
    }

    @Test("Choices that one score explains without error keep finite weights")
    func separable() {
        let rows = (0..<500).map { _ in [1000.0] }
        let posterior = PreferencePrior.uninformed(size: 1).posterior(ChoiceData(size: 1, rows: rows))
        #expect(posterior.mean[0].isFinite && posterior.mean[0] > 0)
        let blank = PreferencePrior.uninformed(size: 1).posterior(ChoiceData(size: 1, rows: [[.nan], [.infinity]]))
        #expect(blank.mean == [0])
    }
}
