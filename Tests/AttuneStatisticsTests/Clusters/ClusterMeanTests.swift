import Testing

@testable import AttuneStatistics

@Suite struct ClusterMeanTests {
    @Test func oneRowAClusterIsStudentsInterval() throws {
        let values = [1.0, 3, 2, 5, 4.5, 0]
        let mean = try #require(ClusterMean(values, units: Array(values.indices)))
        let student = try #require(Moments(values).meanEstimate())
        #expect(agree(mean.student().lower, student.lower))
        #expect(agree(mean.student().upper, student.upper))
        #expect(agree(mean.degreesOfFreedom, 5))
        #expect(agree(try #require(mean.designEffect), 1))
    }

    @Test func equalClustersAreTheirMeans() throws {
        var generator = TestGenerator(seed: 4)
        let rows = (0..<8).flatMap { cluster in
            let own = generator.normal()
            return (0..<5).map { _ in (own + generator.normal(), cluster) }
        }
        let mean = try #require(ClusterMean(rows.map(\.0), units: rows.map(\.1)))
        let means = (0..<8).map { cluster in rows.filter { $0.1 == cluster }.reduce(0) { $0 + $1.0 } / 5 }
        let student = try #require(Moments(means).meanEstimate())
        #expect(agree(mean.student().lower, student.lower))
        #expect(agree(mean.degreesOfFreedom, 7))
    }

    /// Satterthwaite's formula by plain matrices: tr(BΩ)² / tr((BΩ)²).
    @Test(arguments: [0, 0.2, 1.0])
    func degreesOfFreedomAreThoseOfTheMatrices(correlation: Double) {
        let sizes = [1.0, 4, 2, 30, 7]
        let n = sizes.count
        let rows = sizes.reduce(0, +)
        var product = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for i in 0..<n {
            for j in 0..<n {
                var b = 0.0
                for g in 0..<n {
                    let w = sizes[g] / rows
                    let left = (g == i ? 1 : 0) - sizes[i] / rows
                    let right = (g == j ? 1 : 0) - sizes[j] / rows
                    b += w * w / (1 - w) * left * right
                }
                product[i][j] = b * (correlation + (1 - correlation) / sizes[j])
            }
        }
        let trace = (0..<n).reduce(0) { $0 + product[$1][$1] }
        var squares = 0.0
        for i in 0..<n { for j in 0..<n { squares += product[i][j] * product[j][i] } }
        #expect(
            agree(
                ClusterFreedom.satterthwaite(sizes: sizes, correlation: correlation), trace * trace / squares,
                within: 1e-9))
    }

    @Test func tooLittleDataIsSaid() throws {
        #expect(ClusterMean([Double](), units: [Int]()) == nil)
        #expect(ClusterMean([Double.nan], units: [1]) == nil)
        let one = try #require(ClusterMean([0.2, 0.4], units: ["a", "a"]))
        #expect(one.standardError == nil)
        #expect(!one.student().isBounded)
        #expect(one.score().lower == 0 && one.score().upper == 1)
        #expect(one.pValue(against: 0.5) == 1)
        let alike = try #require(ClusterMean([0.0, 0, 0], units: [1, 2, 3]))
        // Clopper and Pearson: 0 of 3, 1 − 0.025^(1/3).
        #expect(agree(alike.score().upper, 0.707598, within: 1e-5))
        #expect(agree(alike.student(in: -1...1).lower, -0.707598, within: 1e-5))
    }

    @Test func theScoreIntervalStaysInItsRange() throws {
        for wins in 0...12 {
            let values = (0..<12).map { $0 < wins ? 1.0 : 0 }
            let estimate = try #require(ClusterMean(values, units: Array(values.indices))).score()
            #expect(estimate.lower >= 0 && estimate.upper <= 1)
            #expect(estimate.lower <= estimate.value && estimate.value <= estimate.upper)
            let mirrored = try #require(ClusterMean(values.map { 1 - $0 }, units: Array(values.indices))).score()
            #expect(agree(estimate.lower, 1 - mirrored.upper))
        }
    }

    @Test func theJackknifeOfAMeanIsItsStandardError() throws {
        let values = [2.0, 4, 4, 7, 9, 1]
        let rows = Array(values.enumerated())
        let jackknife = try #require(
            ClusterJackknife(rows, unit: \.offset) { rows in
                rows.isEmpty ? nil : rows.reduce(0) { $0 + $1.element } / Double(rows.count)
            })
        #expect(agree(try #require(jackknife.standardError), try #require(Moments(values).standardError)))
        #expect(agree(jackknife.degreesOfFreedom, 5))
        #expect(!ClusterJackknife(1, leftOut: [1], sizes: [3]).interval().isBounded)
        #expect(ClusterJackknife(0.5, leftOut: [.nan, 1], sizes: [1, 1]).interval(in: 0...1).upper == 1)
    }
}
