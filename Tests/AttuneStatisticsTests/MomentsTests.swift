import Foundation
import Testing

@testable import AttuneStatistics

@Suite("Moments")
struct MomentsTests {
    @Test("Mean and variance agree with NumPy")
    func fixture() throws {
        for sample in try Fixture.load().moments {
            let moments = Moments(sample.values)
            #expect(agreeRelatively(try #require(moments.mean), sample.mean, within: 1e-14), "\(sample.name)")
            #expect(agreeRelatively(try #require(moments.variance), sample.variance, within: 1e-12), "\(sample.name)")
        }
    }

    @Test("Any partition, merged in any order, gives identical bits", arguments: 1...20 as ClosedRange<UInt64>)
    func merging(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        var values = (0..<400).map { _ in 1000 + generator.normal() * 3 }
        values[7] = .nan
        let whole = Moments(values)
        var parts = [Moments](repeating: Moments(), count: Int.random(in: 1...9, using: &generator))
        for value in values.shuffled(using: &generator) {
            parts[Int.random(in: parts.indices, using: &generator)].add(value)
        }
        var merged = Moments()
        for part in parts.shuffled(using: &generator) { merged.add(part) }
        #expect(merged == whole, "seed \(seed)")
        #expect(merged.variance?.bitPattern == whole.variance?.bitPattern, "seed \(seed)")
        let decoded = try JSONDecoder().decode(Moments.self, from: JSONEncoder().encode(merged))
        #expect(decoded == whole, "seed \(seed)")
    }

    @Test("Everyone minus a group is the others")
    func subtraction() {
        var all = Moments([1, 2, .nan, 4, 1e17, .infinity])
        all.subtract(Moments([2, .nan, .infinity]))
        #expect(all == Moments([1, 4, 1e17]))
        all.subtract(1e17)
        #expect(all == Moments([1, 4]))
    }

    @Test("Without values there is no mean, with one no variance")
    func fewValues() {
        #expect(Moments().mean == nil)
        #expect(Moments().variance == nil)
        #expect(Moments().squaredDeviations == 0)
        #expect(Moments([3]).mean == 3)
        #expect(Moments([3]).variance == nil)
        #expect(Moments([3]).standardError == nil)
        #expect(Moments([.nan, .nan]).mean == nil)
        #expect(Moments([.nan, .nan]).missing == 2)
    }

    @Test("Equal values have variance zero", arguments: [0, 0.1, 1.0 / 3, 12345.678, -1e9, 3e9])
    func constants(value: Double) {
        #expect(Moments(repeatElement(value, count: 37)).variance == 0)
    }

    @Test("A small spread around a large mean is not lost")
    func smallSpread() throws {
        let moments = Moments((0..<1001).map { 1e9 + 1e-3 * Double($0 % 2) })
        let high = 500.0
        let low = 501.0
        // The step as the doubles near 1e9 hold it.
        let step = (1e9 + 1e-3) - 1e9
        let expected = step * step * high * low / 1001 / 1000
        #expect(agreeRelatively(try #require(moments.variance), expected, within: 1e-5))
    }

    @Test("Totals beyond an Int128 keep their digits")
    func largeTotals() throws {
        // Squares of 10⁹ pass 2⁶³ after nine values.
        let moments = Moments((0..<100_000).map { 1e9 + Double($0 % 2) })
        #expect(moments.mean == 1e9 + 0.5)
        #expect(agreeRelatively(try #require(moments.variance), 0.25 * 100_000 / 99_999, within: 1e-11))
    }

    @Test("Beyond the range the mean stays and the variance is infinite")
    func range() {
        #expect(Moments([1e12, 3e12]).mean == 2e12)
        #expect(Moments([1e12, 3e12]).variance == .infinity)
        #expect(Moments([1, .infinity]).mean == .infinity)
        #expect(Moments([1, .infinity]).variance?.isNaN == true)
    }
}
