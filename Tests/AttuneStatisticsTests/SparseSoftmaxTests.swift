import AttuneStatistics
import Foundation
import Testing

@Suite("Sparse softmax regression")
struct SparseSoftmaxTests {
    /// 400 examples of a constant and three features; class 1 goes with feature 1, class 2 with feature 2.
    private func world() -> (examples: SparseSoftmax.Examples, targets: [Float]) {
        var examples = SparseSoftmax.Examples()
        var targets: [Float] = []
        for number in 0..<400 {
            var row: [Int32] = [0]
            if number % 2 == 0 { row.append(1) }
            if number % 3 == 0 { row.append(2) }
            if number % 5 == 0 { row.append(3) }
            examples.append(row)
            let one: Float = number % 2 == 0 ? 0.8 : 0.2
            targets += [0, one, 1 - one]
        }
        return (examples, targets)
    }

    private func fit(penalty: Float, passes: Int = 300) -> (SparseSoftmax, SparseSoftmax.Examples, [Float]) {
        let (examples, targets) = world()
        var options = SparseSoftmax.Options(penalty: penalty)
        options.passes = passes
        let model = SparseSoftmax(
            examples, featureCount: 4, targets: targets, classes: 3, included: Array(0..<examples.count),
            options: options)
        return (model, examples, targets)
    }

    @Test("ends where the gradient of the penalised loss is zero", arguments: [Float(1), 10])
    func stationary(penalty: Float) {
        let (model, examples, targets) = fit(penalty: penalty)
        var gradient = model.weights.map { penalty * $0 }
        for index in 0..<examples.count {
            let p = model.probabilities(of: examples[index])
            for feature in examples[index] {
                for k in 0..<3 { gradient[Int(feature) * 3 + k] += p[k] - targets[index * 3 + k] }
            }
        }
        // 400 examples: 2 is half a hundredth of an example's pull.
        #expect(gradient.allSatisfy { abs($0) < 2 }, "\(gradient)")
    }

    @Test("gives probabilities near the soft targets")
    func calibrated() {
        let (model, examples, _) = fit(penalty: 1)
        #expect(abs(model.probabilities(of: examples[2])[1] - 0.8) < 0.03)
        #expect(abs(model.probabilities(of: examples[1])[1] - 0.2) < 0.03)
        for index in 0..<30 { #expect(abs(model.probabilities(of: examples[index]).reduce(0, +) - 1) < 1e-5) }
    }

    @Test("the same examples give the same weights")
    func deterministic() {
        #expect(fit(penalty: 3, passes: 5).0.weights == fit(penalty: 3, passes: 5).0.weights)
    }

    @Test("without examples nothing is more likely than anything else")
    func empty() {
        let model = SparseSoftmax(
            .init(), featureCount: 4, targets: [], classes: 3, included: [], options: .init(penalty: 1))
        #expect(model.probabilities(of: [0, 2][...]).allSatisfy { abs($0 - 1 / 3) < 1e-6 })
    }
}
