import Foundation
import Testing

@testable import AttuneStatistics

@Suite("Effect sizes")
struct EffectTests {
    private func expect(_ estimate: IntervalEstimate, _ value: Double, _ interval: [Double], _ label: String) {
        #expect(agree(estimate.value, value), "\(label)")
        #expect(agree(estimate.lower, interval[0]), "\(label)")
        #expect(agree(estimate.upper, interval[1]), "\(label)")
    }

    @Test("Welch, Hedges and Cliff agree with SciPy and NumPy")
    func differences() throws {
        for sample in try Fixture.load().differences {
            let (x, y) = (Moments(sample.x), Moments(sample.y))
            let welch = try #require(MeanDifference(x, y))
            let difference = try #require(x.mean) - #require(y.mean)
            expect(welch.estimate, difference, sample.interval, sample.name)
            #expect(agree(try #require(welch.t), sample.t), "\(sample.name)")
            #expect(agree(try #require(welch.degreesOfFreedom), sample.degrees), "\(sample.name)")
            #expect(agreeRelatively(welch.pValue, sample.pValue), "\(sample.name)")
            expect(try #require(HedgesG.estimate(x, y)), sample.g, sample.gInterval, sample.name)
            let delta = try #require(CliffsDelta.estimate(sample.x, sample.y))
            if let interval = sample.delta.interval {
                expect(delta, sample.delta.value, interval, sample.name)
            } else {
                #expect(delta.value == sample.delta.value, "\(sample.name)")
            }
        }
    }

    @Test("Correlations agree with SciPy")
    func correlations() throws {
        for sample in try Fixture.load().correlations {
            let correlation = try #require(Correlation(sample.x, sample.y))
            expect(correlation.estimate, sample.r, sample.interval, "n = \(sample.x.count)")
            #expect(agreeRelatively(correlation.pValue, sample.pValue), "n = \(sample.x.count)")
        }
    }

    @Test("Shares, their difference and odds ratio agree with SciPy and statsmodels")
    func shares() throws {
        let shares = try Fixture.load().shares
        for sample in shares.wilson {
            let estimate = try #require(Share.wilson(successes: sample.k, of: sample.n, confidence: sample.confidence))
            expect(estimate, Double(sample.k) / Double(sample.n), sample.interval, "\(sample.k) of \(sample.n)")
        }
        for sample in shares.pairs {
            let label = "\(sample.first) and \(sample.second)"
            let difference = try #require(
                Share.difference(
                    successes: sample.first[0], of: sample.first[1], minus: sample.second[0], of: sample.second[1]))
            expect(difference, sample.difference, sample.interval, label)
            let odds = try #require(
                Share.oddsRatio(
                    successes: sample.first[0], of: sample.first[1], against: sample.second[0],
                    of: sample.second[1]))
            if let ratio = sample.oddsRatio, let interval = sample.oddsInterval {
                expect(odds, ratio, interval, label)
            } else {
                #expect(odds.isBounded && odds.lower > 0 && odds.excludes(odds.value) == false, "\(label)")
            }
        }
    }

    @Test("Groups without values have no difference, single values an unbounded one")
    func fewValues() throws {
        let none = Moments()
        let one = Moments([2])
        let two = Moments([1, 4])
        #expect(none.meanEstimate() == nil)
        #expect(one.meanEstimate() == .unbounded(2, confidence: 0.95))
        #expect(MeanDifference(none, two) == nil)
        #expect(MeanDifference(two, none) == nil)
        let single = try #require(MeanDifference(one, two))
        #expect(single.estimate == .unbounded(-0.5, confidence: 0.95))
        #expect(single.pValue == 1 && single.t == nil)
        #expect(HedgesG.estimate(none, two) == nil)
        #expect(HedgesG.estimate(one, one) == .unbounded(0, confidence: 0.95))
        #expect(try #require(HedgesG.estimate(one, two)).isBounded == false)
        #expect(CliffsDelta.estimate([], [1]) == nil)
        #expect(CliffsDelta.estimate([.nan], [1]) == nil)
        #expect(try #require(CliffsDelta.estimate([2], [1, 3, 0])).interval == -1...1)
        #expect(Correlation([], []) == nil)
        #expect(Correlation([1], [2]) == nil)
        #expect(try #require(Correlation([1, 2], [3, 1])).pValue == 1)
        #expect(try #require(Correlation([1, 2, 3], [3, 1, 5])).estimate.interval == -1...1)
        #expect(Share.wilson(successes: 0, of: 0) == nil)
        #expect(Share.wilson(successes: 3, of: 2) == nil)
        #expect(Share.difference(successes: 0, of: 0, minus: 1, of: 2) == nil)
        #expect(Share.oddsRatio(successes: 1, of: 2, against: 0, of: 0) == nil)
    }

    @Test("Constant groups are told apart by Welch, and have no standardised difference")
    func constants() throws {
        let ones = Moments([1, 1, 1])
        let twos = Moments([2, 2])
        let different = try #require(MeanDifference(twos, ones))
        #expect(different.estimate.interval == 1...1)
        #expect(different.pValue == 0)
        #expect(try #require(MeanDifference(ones, ones)).pValue == 1)
        #expect(HedgesG.estimate(ones, twos) == nil)
        #expect(Correlation([1, 1, 1], [1, 2, 3]) == nil)
        #expect(try #require(Correlation([1, 2, 3, 4], [2, 4, 6, 8])).estimate.interval == 1...1)
        #expect(try #require(CliffsDelta.estimate([1, 1], [1, 1])).value == 0)
    }

    @Test("Groups that do not overlap keep an interval below one", arguments: [5, 20, 200])
    func separated(size: Int) throws {
        let low = (0..<size).map(Double.init)
        let high = low.map { $0 + 1000 }
        let up = try #require(CliffsDelta.estimate(high, low))
        let down = try #require(CliffsDelta.estimate(low, high))
        #expect(up.value == 1 && up.upper == 1 && up.lower < 1)
        #expect(down.lower == -1 && down.upper == -up.lower)
    }

    @Test("Correlation does not depend on the units", arguments: [1e-12, 1, 1e12])
    func scale(factor: Double) throws {
        let x = [1.0, 2, 4, 3, 7, 5]
        let y = [2.0, 1, 5, 3, 6, 7]
        let plain = try #require(Correlation(x, y))
        let scaled = try #require(Correlation(x.map { $0 * factor }, y))
        #expect(agree(plain.estimate.value, scaled.estimate.value, within: 1e-12))
        #expect(agree(plain.pValue, scaled.pValue, within: 1e-12))
    }

    @Test("Swapping the groups turns the sign", arguments: 1...5 as ClosedRange<UInt64>)
    func symmetry(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        let x = (0..<15).map { _ in generator.normal() }
        let y = (0..<9).map { _ in generator.normal().rounded() }
        let a = try #require(CliffsDelta.estimate(x, y))
        let b = try #require(CliffsDelta.estimate(y, x))
        #expect(agree(a.value, -b.value, within: 1e-14) && agree(a.lower, -b.upper, within: 1e-12), "seed \(seed)")
        let c = try #require(MeanDifference(Moments(x), Moments(y)))
        let d = try #require(MeanDifference(Moments(y), Moments(x)))
        #expect(c.estimate.lower == -d.estimate.upper && c.pValue == d.pValue, "seed \(seed)")
    }

    @Test("Unbounded intervals survive JSON")
    func coding() throws {
        for estimate in [
            .unbounded(1.5, confidence: 0.9), IntervalEstimate(value: 0, lower: -1, upper: 2, confidence: 0.95),
        ] {
            let data = try JSONEncoder().encode(estimate)
            #expect(try JSONDecoder().decode(IntervalEstimate.self, from: data) == estimate)
        }
    }
}
