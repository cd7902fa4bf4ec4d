import Testing

@testable import AttuneStatistics

@Suite("Corrections")
struct MultipleTestingTests {
    @Test("Adjusted p-values agree with SciPy and statsmodels")
    func fixture() throws {
        for sample in try Fixture.load().corrections {
            let pairs = [
                (MultipleTesting.benjaminiHochberg(sample.p), sample.bh),
                (MultipleTesting.benjaminiYekutieli(sample.p), sample.by),
                (MultipleTesting.holm(sample.p), sample.holm),
            ]
            for (ours, theirs) in pairs {
                #expect(ours.count == theirs.count)
                #expect(zip(ours, theirs).allSatisfy { agree($0, $1, within: 1e-12) })
            }
        }
    }

    static let corrections: [@Sendable ([Double]) -> [Double]] = [
        MultipleTesting.benjaminiHochberg, MultipleTesting.benjaminiYekutieli, MultipleTesting.holm,
    ]

    @Test("None stays none, and one stays as it is", arguments: corrections.indices)
    func fewValues(index: Int) {
        let correct = Self.corrections[index]
        #expect(correct([]).isEmpty)
        #expect(correct([0.04]) == [0.04])
        #expect(correct([0]) == [0])
        #expect(correct([1]) == [1])
    }

    @Test("What is no p-value stays NaN and does not count as tried", arguments: corrections.indices)
    func notNumbers(index: Int) {
        let correct = Self.corrections[index]
        let plain = correct([0.01, 0.5, 0.02])
        let mixed = correct([.nan, 0.01, 0.5, -0.1, 1.5, 0.02, .infinity])
        #expect([mixed[1], mixed[2], mixed[5]] == plain)
        #expect([0, 3, 4, 6].allSatisfy { mixed[$0].isNaN })
        #expect(correct([.nan])[0].isNaN)
    }

    @Test("Adjusted values keep the order and are never smaller", arguments: 1...5 as ClosedRange<UInt64>)
    func order(seed: UInt64) {
        var generator = TestGenerator(seed: seed)
        let p = (0..<60).map { _ in Double.random(in: 0...1, using: &generator) }.sorted()
        for correct in Self.corrections {
            let adjusted = correct(p)
            #expect(zip(p, adjusted).allSatisfy { $0 <= $1 && $1 <= 1 }, "seed \(seed)")
            #expect(zip(adjusted, adjusted.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
        }
    }
}
