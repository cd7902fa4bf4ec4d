import Testing

@testable import AttuneStatistics

@Suite("Bootstrap")
struct BootstrapTests {
    private func jackknife(_ samples: [[Double]]) -> [[Double]] {
        samples.enumerated().map { position, sample in
            let sum = sample.reduce(0, +)
            let others = samples.enumerated().filter { $0.offset != position }
            let rest = others.reduce(0.0) { $0 + $1.element.reduce(0, +) / Double($1.element.count) }
            return sample.map {
                let mean = (sum - $0) / Double(sample.count - 1)
                return position == 0 ? mean - rest : rest - mean
            }
        }
    }

    @Test("From the same replicates come SciPy's intervals", arguments: Bootstrap.Method.allCases)
    func arithmetic(method: Bootstrap.Method) throws {
        for sample in try Fixture.load().bootstraps {
            let means = sample.samples.map { $0.reduce(0, +) / Double($0.count) }
            let interval = BootstrapInterval.interval(
                estimate: means[0] - (means.count > 1 ? means[1] : 0), replicates: sample.replicates,
                jackknife: jackknife(sample.samples), method: method, confidence: 0.95)
            let expected = method == .percentile ? sample.few.percentile : sample.few.biasCorrected
            #expect(agree(interval.lower, expected[0]), "\(sample.name)")
            #expect(agree(interval.upper, expected[1]), "\(sample.name)")
        }
    }

    @Test("From many replicates of our own come intervals near SciPy's", arguments: Bootstrap.Method.allCases)
    func fixture(method: Bootstrap.Method) throws {
        var generator = TestGenerator(seed: 31)
        var bootstrap = Bootstrap()
        bootstrap.method = method
        bootstrap.resamples = 20_000
        for sample in try Fixture.load().bootstraps {
            let units = sample.samples.map { $0.map(UnitTotals.init) }
            let result = try #require(
                units.count == 1
                    ? bootstrap.mean(units[0], unit: .row, using: &generator)
                    : bootstrap.difference(units[0], units[1], unit: .row, using: &generator))
            let expected = method == .percentile ? sample.percentile : sample.biasCorrected
            #expect(abs(result.estimate.lower - expected[0]) < 0.08 * sample.error, "\(sample.name)")
            #expect(abs(result.estimate.upper - expected[1]) < 0.15 * sample.error, "\(sample.name)")
        }
    }

    @Test("The closure gives the same as the fast path", arguments: Bootstrap.Method.allCases)
    func generic(method: Bootstrap.Method) throws {
        let units = (1...25).map { (index: Int) -> UnitTotals in
            UnitTotals(sum: Double(index * index % 17), weight: Double(index % 4 + 1))
        }
        var bootstrap = Bootstrap()
        bootstrap.method = method
        bootstrap.resamples = 500
        var first = TestGenerator(seed: 32)
        var second = TestGenerator(seed: 32)
        let fast = try #require(bootstrap.mean(units, unit: .user, using: &first))
        let general = try #require(
            bootstrap.statistic(of: units, unit: .user, using: &second) { units in
                let sum: Double = units.map(\.sum).reduce(0, +)
                let weight: Double = units.map(\.weight).reduce(0, +)
                return sum / weight
            })
        #expect(agree(fast.estimate.lower, general.estimate.lower, within: 1e-12))
        #expect(agree(fast.estimate.upper, general.estimate.upper, within: 1e-12))
        #expect(fast.resamples == 500 && general.failed == 0)
    }

    @Test("Intervals over users cover the truth about as often as they say", arguments: Bootstrap.Method.allCases)
    func coverage(method: Bootstrap.Method) throws {
        var generator = TestGenerator(seed: 33)
        var bootstrap = Bootstrap()
        bootstrap.method = method
        bootstrap.resamples = 400
        bootstrap.confidence = 0.9
        var covered = 0
        var coveredByRow = 0
        let runs = 400
        for _ in 0..<runs {
            let users = (0..<40).map { _ in
                let taste = 5 + generator.normal()
                return (0..<6).map { _ in taste + generator.normal() }
            }
            let byUser = try #require(
                bootstrap.mean(users.map { UnitTotals(Moments($0)) }, unit: .user, using: &generator))
            covered += byUser.estimate.excludes(5) ? 0 : 1
            let rows = users.flatMap(\.self).map(UnitTotals.init)
            let byRow = try #require(bootstrap.mean(rows, unit: .row, using: &generator))
            coveredByRow += byRow.estimate.excludes(5) ? 0 : 1
        }
        // 90 % of 400 is 360, with a standard deviation of 6; a little less is due with 40 units.
        #expect((330...385).contains(covered), "\(covered) of \(runs)")
        #expect(coveredByRow < 300, "by row \(coveredByRow) of \(runs)")
    }

    @Test("Without units there is no interval, with one it is unbounded")
    func fewUnits() throws {
        var generator = TestGenerator(seed: 34)
        let bootstrap = Bootstrap()
        let one = [UnitTotals(sum: 6, weight: 2)]
        let two = [UnitTotals(1), UnitTotals(2)]
        #expect(bootstrap.mean([], unit: .user, using: &generator) == nil)
        #expect(bootstrap.mean([UnitTotals(.nan)], unit: .user, using: &generator) == nil)
        #expect(bootstrap.difference([], two, unit: .user, using: &generator) == nil)
        #expect(bootstrap.difference(two, [], unit: .user, using: &generator) == nil)
        #expect(bootstrap.statistic(of: [Int](), unit: .user, using: &generator) { _ in 1 } == nil)
        #expect(bootstrap.statistic(of: [1, 2], unit: .user, using: &generator) { _ in .nan } == nil)
        let mean = try #require(bootstrap.mean(one, unit: .user, using: &generator))
        #expect(mean.estimate == .unbounded(3, confidence: 0.95))
        let difference = try #require(bootstrap.difference(two, one, unit: .user, using: &generator))
        #expect(difference.estimate == .unbounded(-1.5, confidence: 0.95))
        #expect(difference.units == 2 && difference.secondUnits == 1)
        let statistic = try #require(bootstrap.statistic(of: [7], unit: .row, using: &generator) { Double($0[0]) })
        #expect(statistic.estimate == .unbounded(7, confidence: 0.95))
    }

    @Test("Equal units have an interval without width", arguments: Bootstrap.Method.allCases)
    func constants(method: Bootstrap.Method) throws {
        var generator = TestGenerator(seed: 35)
        var bootstrap = Bootstrap()
        bootstrap.method = method
        let units = [UnitTotals](repeating: UnitTotals(0.5), count: 8)
        let result = try #require(bootstrap.mean(units, unit: .user, using: &generator))
        #expect(result.estimate.interval == 0.5...0.5)
    }

    @Test("Resamples without a finite statistic are left out and counted")
    func failures() throws {
        var generator = TestGenerator(seed: 36)
        let bootstrap = Bootstrap()
        let some = try #require(
            bootstrap.statistic(of: [1.0, 2, 3, 4, 5], unit: .row, using: &generator) { values in
                Set(values).count > 2 ? values.reduce(0, +) : .nan
            })
        #expect(some.failed > 0 && some.estimate.isBounded)
        let most = try #require(
            bootstrap.statistic(of: [1.0, 2, 3, 4, 5], unit: .row, using: &generator) { values in
                Set(values).count > 4 ? values.reduce(0, +) : .nan
            })
        #expect(!most.estimate.isBounded)
    }
}
