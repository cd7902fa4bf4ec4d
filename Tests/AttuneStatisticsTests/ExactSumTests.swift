import Foundation
import Testing

@testable import AttuneStatistics

@Suite("Exact sums")
struct ExactSumTests {
    /// Values of very different sizes and signs.
    private func values(_ count: Int, using generator: inout TestGenerator) -> [Double] {
        (0..<count).map { _ in generator.normal() * pow(2, Double.random(in: -70...60, using: &generator)) }
    }

    @Test(
        "The order of additions and the split into parts leave the same bits", arguments: 1...20 as ClosedRange<UInt64>)
    func orderDoesNotMatter(seed: UInt64) {
        var generator = TestGenerator(seed: seed)
        let values = values(500, using: &generator)
        let whole = ExactSum(values)
        let shuffled = values.shuffled(using: &generator)
        let cut = Int.random(in: 0...500, using: &generator)
        var merged = ExactSum(shuffled[cut...])
        merged.add(ExactSum(shuffled[..<cut]))
        #expect(merged == whole, "seed \(seed)")
        #expect(merged.value.bitPattern == whole.value.bitPattern, "seed \(seed)")
    }

    @Test("Cancelling values leave what is small")
    func cancellation() {
        #expect(ExactSum([1e18, 1, -1e18, 0.25]).value == 1.25)
        #expect(ExactSum([1e17, 1e-9, -1e17]).value.distance(to: 1e-9) < 0x1p-63)
    }

    @Test("The total may exceed what an Int128 holds, and comes back")
    func carries() {
        var sum = ExactSum()
        for _ in 0..<1000 { sum.add(9e18) }
        #expect(sum.value == 9e21)
        for _ in 0..<1000 { sum.subtract(9e18) }
        #expect(sum == ExactSum())
        for _ in 0..<1000 { sum.add(-9e18) }
        #expect(sum.value == -9e21)
        var other = ExactSum()
        other.subtract(sum)
        #expect(other.value == 9e21)
        other.add(sum)
        #expect(other == ExactSum())
    }

    @Test(
        "Values are exact from 2⁻¹² and rounded to 2⁻⁶⁴ below", arguments: [0x1p-12, 1.0, 3.14159, 123456.789, 0x1p62])
    func exactness(value: Double) {
        #expect(ExactSum([value]).value == value)
        #expect(ExactSum([-value]).value == -value)
    }

    @Test(
        "Small values go to the nearest step, half a step away from zero",
        arguments: [
            (0x1p-65, 0x1p-64), (0x1.8p-66, 0.0), (0x1.8p-64, 0x1p-63), (0x1.4p-64, 0x1p-64),
            (Double.leastNonzeroMagnitude, 0.0),
        ])
    func rounding(value: Double, stored: Double) {
        #expect(ExactSum([value]).value == stored)
        #expect(ExactSum([-value]).value == -stored)
    }

    @Test("Nothing added is zero; special values are remembered and can be taken back")
    func specialValues() {
        #expect(ExactSum().value == 0)
        #expect(ExactSum([1, .nan]).value.isNaN)
        #expect(ExactSum([1, .infinity]).value == .infinity)
        #expect(ExactSum([1, -.infinity]).value == -.infinity)
        #expect(ExactSum([.infinity, -.infinity]).value.isNaN)
        #expect(ExactSum([0x1p63]).value == .infinity)
        var sum = ExactSum([1, .nan, .infinity, -.infinity])
        for special in [Double.nan, .infinity, -.infinity] {
            #expect(!sum.isFinite)
            sum.subtract(special)
        }
        #expect(sum.value == 1)
        #expect(sum == ExactSum([1]))
    }

    @Test("Sums survive JSON", arguments: [[], [0.1, -2e18], [9e18, 9e18, 9e18], [.nan, .infinity, -1e-15]])
    func coding(values: [Double]) throws {
        let sum = ExactSum(values)
        #expect(try JSONDecoder().decode(ExactSum.self, from: JSONEncoder().encode(sum)) == sum)
    }

    @Test("The sum equals the correctly rounded one")
    func fixture() throws {
        for sample in try Fixture.load().moments {
            #expect(agreeRelatively(ExactSum(sample.values).value, sample.sum, within: 1e-15), "\(sample.name)")
        }
    }
}
