import AttuneCore
import Foundation
import Testing

@testable import AttuneTransformer

/// Gradients of whole models against central differences of the plain network.
struct TraineeTests {
    private static let prompt = [3, 14, 15, 9]
    private static let completions = [[2, 6, 5, 35], [8, 9]]
    /// What the loss makes of each completion's log-probability.
    private static let coefficients: [Float] = [0.7, -0.4]

    private func batch() -> (TrainingBatch, [Float]) {
        var batch = TrainingBatch()
        let prompt = batch.addPrompt(Self.prompt)
        var coefficients: [Float] = []
        for (completion, coefficient) in zip(Self.completions, Self.coefficients) {
            let targets = batch.addCompletion(completion, after: prompt)
            coefficients += Array(repeating: coefficient, count: targets.count)
        }
        return (batch, coefficients)
    }

    private func loss(_ plain: PlainTransformer) -> Double {
        zip(Self.completions, Self.coefficients).reduce(0) { sum, item in
            let found = plain.logProbabilities(Self.prompt + item.0).suffix(item.0.count)
            return sum + Double(item.1) * found.reduce(0, +)
        }
    }

    /// Two elements of every parameter, which the seed picks.
    private func compare(_ trainee: Trainee, _ change: (String, Int, Double) -> Double) {
        var random = SeededGenerator(seed: 5)
        for parameter in trainee.parameters {
            let gradient = parameter.gradients
            let largest = gradient.map { abs(Double($0)) }.max() ?? 0
            #expect(largest > 1e-7 || parameter.name.hasSuffix("k_proj.bias"), "\(parameter.name) has a gradient")
            for _ in 0..<2 {
                let index = Int.random(in: 0..<gradient.count, using: &random)
                let step = 1e-5
                let expected = (change(parameter.name, index, step) - change(parameter.name, index, -step)) / (2 * step)
                #expect(
                    abs(Double(gradient[index]) - expected) < 2e-4 * max(largest, 1e-2),
                    "\(parameter.name), element \(index)")
            }
        }
    }

    /// The layers' adapters, those and the head's, and the head's alone.
    static let targets: [AdapterTargets] = [
        .all, .projections(Set(Projection.allCases), head: true), .projections([], head: true),
    ]

    @Test(arguments: TinyModel.families, targets)
    func adapterGradientsAreThoseOfThePlainNetwork(
        _ family: ModelConfiguration.Family, _ targets: AdapterTargets
    ) throws {
        let (model, plain) = try ForwardTests.load(family, ["vocab_size": 37, "intermediate_size": 20])
        let adapter = try randomAdapter(model.configuration, seed: 4, rank: 2, targets: targets)
        let trainee = try Trainee(model, adapter: adapter)
        var adapted = plain
        adapted.adapt(adapter)
        let (batch, coefficients) = batch()
        let pass = try trainee.forward(batch, dropoutKey: nil)
        #expect(
            relativeDistance(
                pass.logProbabilities,
                Self.completions.flatMap { adapted.logProbabilities(Self.prompt + $0).suffix($0.count) }) < 2e-5)
        let without = try model.logProbabilities(batch, adapter: adapter)
        #expect(relativeDistance(without, pass.logProbabilities.map(Double.init)) < 1e-6)
        trainee.backward(pass, coefficients: coefficients)
        compare(trainee) { name, index, step in
            var moved = adapted
            let isDown = name.hasSuffix("lora_A.weight")
            let layer = String(name.dropLast(".lora_A.weight".count))
            if isDown { moved.updates[layer]?.down[index] += step } else { moved.updates[layer]?.up[index] += step }
            return loss(moved)
        }
    }

    @Test(arguments: TinyModel.families)
    func gradientsOfAllWeightsAreThoseOfThePlainNetwork(_ family: ModelConfiguration.Family) throws {
        let folder = try TemporaryFolder()
        let fields = TinyModel.configuration(family, ["vocab_size": 37, "intermediate_size": 20])
        let configuration = try TinyModel.write(fields, to: folder)
        let tensors = try ModelTensors(folder: folder.path)
        let trainee = Trainee(allOf: try TransformerModel(configuration: configuration, tensors: tensors, copies: true))
        #expect(Set(trainee.parameters.map(\.name)) == Set(configuration.tensorShapes.keys))
        let plain = try PlainTransformer(configuration, tensors: tensors)
        let (batch, coefficients) = batch()
        trainee.backward(try trainee.forward(batch, dropoutKey: nil), coefficients: coefficients)
        compare(trainee) { name, index, step in
            var moved = plain
            moved.weights[name]?[index] += step
            return loss(moved)
        }
    }

    private func gradients(_ batches: [(TrainingBatch, [Float])], dropout: Double = 0) throws -> [[Float]] {
        let (model, _) = try ForwardTests.load(.qwen3)
        let adapter = try randomAdapter(model.configuration, seed: 4, dropout: dropout, targets: Self.targets[1])
        let trainee = try Trainee(model, adapter: adapter)
        for (batch, coefficients) in batches {
            trainee.backward(
                try trainee.forward(batch, dropoutKey: dropout > 0 ? 1 : nil), coefficients: coefficients)
        }
        return trainee.parameters.map(\.gradients)
    }

    private func expectSame(_ a: [[Float]], _ b: [[Float]]) {
        for (one, other) in zip(a, b) { #expect(relativeDistance(one, other.map(Double.init)) < 2e-5) }
    }

    private func text(_ index: Int) -> [Int] { (0..<3 + index * 3 % 7).map { (7 * index + 5 * $0) % 61 } }

    @Test func aBatchOfEightIsEightBatchesOfOneInAnyOrder() throws {
        func together(_ order: [Int]) -> (TrainingBatch, [Float]) {
            var batch = TrainingBatch()
            var coefficients: [Float] = []
            for index in order {
                let targets = batch.addText(text(index), targetsFrom: 1)
                coefficients += Array(repeating: Float(index) - 2.5, count: targets.count)
            }
            return (batch, coefficients)
        }
        let all = try gradients([together(Array(0..<8))])
        expectSame(try gradients((0..<8).map { together([$0]) }), all)
        expectSame(try gradients([together([5, 2, 7, 0, 1, 6, 4, 3])]), all)
        let threads = try Parallel.$threads.withValue(1) { try gradients([together(Array(0..<8))]) }
        expectSame(threads, all)
    }

    @Test func aSharedPromptGivesWhatTwoTextsGive() throws {
        var apart = TrainingBatch()
        for completion in Self.completions {
            _ = apart.addText(Self.prompt + completion, targetsFrom: Self.prompt.count)
        }
        let (shared, coefficients) = batch()
        #expect(apart.targets == shared.targets)
        expectSame(try gradients([(shared, coefficients)]), try gradients([(apart, coefficients)]))
    }

    @Test func droppedInputsDropTheirGradients() throws {
        let (batch, coefficients) = batch()
        let with = try gradients([(batch, coefficients)], dropout: 0.5)
        let again = try gradients([(batch, coefficients)], dropout: 0.5)
        #expect(with == again)
        #expect(with != (try gradients([(batch, coefficients)])))
    }

    @Test func adamTakesTheStepsOfTheAlgorithm() throws {
        let value = Matrix(1, 2, [1, -2])
        let gradient = Matrix(1, 2, [0.5, -4])
        let parameter = Parameter("w", shape: [1, 2], value: value, gradient: gradient)
        var options = AdamW.Options()
        options.weightDecay = 0.1
        let optimizer = AdamW([parameter], options: options)
        var (w, m, v) = ([1.0, -2.0], [0.0, 0.0], [0.0, 0.0])
        for step in 1...5 {
            optimizer.update(learningRate: 0.01, scale: 0.5)
            for (index, raw) in [0.5, -4].enumerated() {
                let g = raw * 0.5
                m[index] = 0.9 * m[index] + 0.1 * g
                v[index] = 0.999 * v[index] + 0.001 * g * g
                let mean = m[index] / (1 - pow(0.9, Double(step)))
                let square = v[index] / (1 - pow(0.999, Double(step)))
                let decayed = 0.1 * w[index]
                w[index] -= 0.01 * (decayed + mean / (square.squareRoot() + 1e-8))
            }
        }
        #expect(relativeDistance(value.values, w) < 1e-5)
        let norm = 16.25.squareRoot()
        #expect(abs(optimizer.gradientNorm() - norm) < 1e-6)
    }
}
