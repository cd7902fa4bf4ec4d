import Testing

@testable import AttuneSimulation

@Suite("A world of tastes over unnamed scores")
struct TasteWorldTests {
    private func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

    @Test(
        "The true weights foretell as many choices as asked, equal ones about 67 in 100", arguments: [1, 2] as [UInt64])
    func oracle(seed: UInt64) {
        var options = TasteWorldOptions()
        options.seed = seed
        options.dimensions = 6
        let world = TasteWorld(options)
        var (right, equal, count) = (0, 0, 0)
        for user in 0..<400 {
            let weights = world.weights(ofUser: user)
            for choice in world.choices(ofUser: user, count: 50, part: "test") {
                count += 1
                if dot(choice.scores, weights) > 0 { right += 1 }
                if choice.scores.reduce(0, +) > 0 { equal += 1 }
            }
        }
        #expect(abs(Double(right) / Double(count) - 0.84) < 0.01, "seed \(seed)")
        #expect(abs(Double(equal) / Double(count) - 0.67) < 0.015, "seed \(seed)")
    }

    @Test("Weights are shares, concentrated on few axes; axes are at right angles")
    func shape() {
        let world = TasteWorld()
        for user in 0..<50 {
            let weights = world.weights(ofUser: user)
            #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
            #expect(weights.allSatisfy { $0 >= 0 })
        }
        let favourites = (0..<400).map { world.weights(ofUser: $0).max() ?? 0 }
        #expect(favourites.reduce(0, +) / 400 > 0.7)
        for (i, first) in world.directions.enumerated() {
            for (j, second) in world.directions.enumerated() {
                #expect(abs(dot(first, second) - (i == j ? 1 : 0)) < 1e-9)
            }
        }
    }

    @Test("A conflict pair is a draw for equal weights; the same call gives the same choices")
    func conflicts() {
        let world = TasteWorld()
        let pairs = world.conflicts(ofUser: 3, count: 50)
        for pair in pairs {
            #expect(abs(pair.scores.reduce(0, +)) < 1e-9)
            #expect(pair.scores.count { abs($0) > 1e-6 } == 2)
        }
        #expect(pairs == world.conflicts(ofUser: 3, count: 50))
        let few = world.choices(ofUser: 4, count: 5, part: "history")
        #expect(Array(world.choices(ofUser: 4, count: 9, part: "history").prefix(5)) == few)
        #expect(world.choices(ofUser: 4, count: 5, part: "test") != few)
    }
}
