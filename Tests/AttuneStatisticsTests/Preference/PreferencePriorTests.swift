import Foundation
import Testing

@testable import AttuneStatistics

@Suite("The prior that people's choices give")
struct PreferencePriorTests {
    /// People of two kinds who care about one of two scores each; three more scores matter to nobody.
    private func people(_ count: Int, choices: Int, seed: UInt64) -> (weights: [[Double]], people: [PersonChoices]) {
        var generator = TestGenerator(seed: seed)
        let weights = (0..<count).map { $0 % 2 == 0 ? [4.0, 0, 0, 0, 0] : [0, 4.0, 0, 0, 0] }
        return (weights, weights.map { PersonChoices(choices: Self.choices(of: $0, choices, &generator)) })
    }

    private static func choices(of weights: [Double], _ count: Int, _ generator: inout TestGenerator) -> ChoiceData {
        ChoiceData(
            size: weights.count,
            rows: (0..<count).map { _ in
                let row = weights.map { _ in generator.normal() }
                let margin = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
                return Double.random(in: 0..<1, using: &generator) < 1 / (1 + exp(-margin)) ? row : row.map { -$0 }
            })
    }

    private func accuracy(_ prior: PreferencePrior, known: Int, seed: UInt64) -> Double {
        var generator = TestGenerator(seed: seed + 1_000)
        var hits = 0
        for number in 0..<200 {
            let weights = number % 2 == 0 ? [4.0, 0, 0, 0, 0] : [0, 4.0, 0, 0, 0]
            let mean = prior.posterior(Self.choices(of: weights, known, &generator)).mean
            let test = Self.choices(of: weights, 40, &generator)
            hits += (0..<40).count { row in zip(test.row(row), mean).reduce(0) { $0 + $1.0 * $1.1 } > 0 }
        }
        return Double(hits) / 8_000
    }

    @Test("One choice is no worse than none, and more are better", arguments: 1...4 as ClosedRange<UInt64>)
    func growing(seed: UInt64) {
        let prior = PreferencePrior.learned(from: people(100, choices: 20, seed: seed).people, size: 5)
        let reached = [0, 1, 5, 20].map { accuracy(prior, known: $0, seed: seed) }
        #expect(reached[1] > reached[0] - 0.005, "seed \(seed): \(reached)")
        #expect(reached[2] > reached[1] + 0.03, "seed \(seed): \(reached)")
        #expect(reached[3] > 0.82, "seed \(seed): \(reached)")
    }

    @Test("Two kinds of people are told apart, and what nobody cares about stays near zero")
    func kinds() {
        let prior = PreferencePrior.learned(from: people(120, choices: 25, seed: 5).people, size: 5)
        #expect(prior.kinds.count > 1)
        let mean = prior.expectedWeights()
        #expect(mean[0] > 0.8 && mean[1] > 0.8)
        for score in 2..<5 {
            #expect(abs(mean[score]) < 0.4)
            let interval = prior.posterior(ChoiceData(size: 5)).interval(of: score)
            #expect(interval.upperBound - interval.lowerBound < 2)
        }
        var generator = TestGenerator(seed: 6)
        let one = prior.posterior(Self.choices(of: [4, 0, 0, 0, 0], 30, &generator))
        #expect(one.mean[0] > 2 && abs(one.mean[1]) < 1)
        #expect(one.interval(of: 0).contains(4) && one.probability(of: 0) > 0.99)
        #expect(abs(one.shares.reduce(0, +) - 1) < 1e-12)
    }

    @Test("A group's people are foretold better with their group", arguments: 1...3 as ClosedRange<UInt64>)
    func groups(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        func person(_ number: Int) -> [Double] {
            [number % 2 == 0 ? 2 : -2, 0.5 * generator.normal()]
        }
        let learned = (0..<80).map { number in
            let weights = person(number)
            return PersonChoices(
                choices: Self.choices(of: weights, 15, &generator), group: number % 2 == 0 ? "even" : "odd")
        }
        let prior = PreferencePrior.learned(from: learned, size: 2)
        #expect(prior.expectedWeights(group: "even")[0] > 0.7, "seed \(seed)")
        #expect(prior.expectedWeights(group: "odd")[0] < -0.7, "seed \(seed)")
        #expect(abs(prior.expectedWeights(group: "unknown")[0]) < 0.6, "seed \(seed)")
        let coded = try JSONDecoder().decode(PreferencePrior.self, from: JSONEncoder().encode(prior))
        #expect(coded == prior)
    }

    @Test("Nobody, one person and people without choices")
    func small() {
        let none = PreferencePrior.learned(from: [], size: 3)
        #expect(none.expectedWeights() == [0, 0, 0])
        #expect(none == PreferencePrior.learned(from: [PersonChoices(choices: ChoiceData(size: 3))], size: 3))
        let one = PreferencePrior.learned(
            from: [PersonChoices(choices: ChoiceData(size: 1, rows: [[1], [1]]))], size: 1)
        #expect(one.expectedWeights()[0] > 0 && one.expectedWeights()[0] < 2)
        #expect(PreferencePrior.learned(from: [], size: 0).expectedWeights().isEmpty)
    }
}
