import Testing

@testable import AttuneStatistics

@Suite("Permutation tests")
struct PermutationTestTests {
    private func pValue(
        _ alternative: PermutationTest.Alternative, greater: Double, less: Double, twoSided: Double
    ) -> Double {
        switch alternative {
        case .greater: greater
        case .less: less
        case .twoSided: twoSided
        }
    }

    @Test("All arrangements of single rows give SciPy's p-value", arguments: PermutationTest.Alternative.allCases)
    func exactRows(alternative: PermutationTest.Alternative) throws {
        var generator = TestGenerator(seed: 1)
        var test = PermutationTest()
        test.alternative = alternative
        for sample in try Fixture.load().permutations.rows {
            let result = try #require(
                test.difference(
                    sample.x.map(UnitTotals.init), sample.y.map(UnitTotals.init), unit: .row, using: &generator))
            #expect(result.isExact)
            let expected = pValue(alternative, greater: sample.greater, less: sample.less, twoSided: sample.twoSided)
            #expect(agree(result.pValue, expected, within: 1e-12), "\(sample.x.count) and \(sample.y.count) rows")
        }
    }

    @Test("Rows of one unit move together", arguments: PermutationTest.Alternative.allCases)
    func exactUnits(alternative: PermutationTest.Alternative) throws {
        var generator = TestGenerator(seed: 2)
        var test = PermutationTest()
        test.alternative = alternative
        for sample in try Fixture.load().permutations.clustered {
            let rows = sample.first + sample.second
            let owners = rows.enumerated().flatMap { repeatElement($0.offset, count: $0.element.count) }
            let units = UnitTotals.collect(rows.flatMap(\.self), units: owners)
            let result = try #require(
                test.difference(
                    Array(units[..<sample.first.count]), Array(units[sample.first.count...]), unit: .user,
                    using: &generator))
            #expect(agree(result.observed, sample.observed, within: 1e-12))
            #expect(result.arrangements == sample.arrangements)
            #expect(result.unit == .user)
            let expected = pValue(alternative, greater: sample.greater, less: sample.less, twoSided: sample.twoSided)
            #expect(agree(result.pValue, expected, within: 1e-12))
        }
    }

    @Test("All sign flips give SciPy's p-value", arguments: PermutationTest.Alternative.allCases)
    func exactSigns(alternative: PermutationTest.Alternative) throws {
        var generator = TestGenerator(seed: 3)
        var test = PermutationTest()
        test.alternative = alternative
        for sample in try Fixture.load().permutations.signs {
            let result = try #require(test.signs(sample.d.map(UnitTotals.init), unit: .row, using: &generator))
            #expect(result.isExact)
            let expected = pValue(alternative, greater: sample.greater, less: sample.less, twoSided: sample.twoSided)
            #expect(agree(result.pValue, expected, within: 1e-12), "\(sample.d.count) pairs")
        }
    }

    @Test("Random arrangements come near the exact p-value", arguments: 1...5 as ClosedRange<UInt64>)
    func monteCarlo(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        let permutations = try Fixture.load().permutations
        var exact = PermutationTest()
        exact.exactLimit = 1_000_000
        var drawn = PermutationTest()
        drawn.exactLimit = 0
        let rows = try #require(permutations.rows.last)
        let (x, y) = (rows.x.map(UnitTotals.init), rows.y.map(UnitTotals.init))
        let a = try #require(exact.difference(x, y, unit: .row, using: &generator))
        let b = try #require(drawn.difference(x, y, unit: .row, using: &generator))
        #expect(!b.isExact && b.arrangements == 9_999)
        #expect(abs(a.pValue - b.pValue) < 5 * b.monteCarloError + 1e-4, "seed \(seed)")
        let pairs = try #require(permutations.signs.last).d.map(UnitTotals.init)
        let c = try #require(exact.signs(pairs, unit: .row, using: &generator))
        let d = try #require(drawn.signs(pairs, unit: .row, using: &generator))
        #expect(abs(c.pValue - d.pValue) < 5 * d.monteCarloError + 1e-4, "seed \(seed)")
    }

    @Test("One seed gives one result and takes one number from the caller")
    func repeatability() {
        var test = PermutationTest()
        test.resamples = 500
        let x = (0..<40).map { UnitTotals(Double($0 % 7)) }
        let y = (0..<30).map { UnitTotals(Double($0 % 5)) }
        var first = TestGenerator(seed: 9)
        var second = TestGenerator(seed: 9)
        var third = TestGenerator(seed: 9)
        #expect(
            test.difference(x, y, unit: .row, using: &first) == test.difference(x, y, unit: .row, using: &second))
        _ = third.next()
        #expect(first.state == third.state)
    }

    @Test("Under the null hypothesis p-values are uniform, with clusters too", arguments: [11, 12] as [UInt64])
    func nullDistribution(seed: UInt64) throws {
        var generator = TestGenerator(seed: seed)
        var test = PermutationTest()
        test.resamples = 199
        var counts = [Int](repeating: 0, count: 10)
        let runs = 1_000
        for _ in 0..<runs {
            let groups = (0..<2).map { group in
                (0..<(10 + 5 * group)).map { _ in
                    let taste = generator.normal()
                    let rows = Int.random(in: 1...8, using: &generator)
                    return UnitTotals(Moments((0..<rows).map { _ in taste + generator.normal() }))
                }
            }
            let result = try #require(test.difference(groups[0], groups[1], unit: .user, using: &generator))
            counts[min(9, Int(result.pValue * 10))] += 1
        }
        // Chi-square with 9 degrees of freedom exceeds 33 once in 8,000 runs.
        let expected = Double(runs) / 10
        let square = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        #expect(square < 33, "seed \(seed): \(counts)")
    }

    @Test("Rows taken for units find differences where only users differ")
    func whyUnitsMatter() throws {
        var generator = TestGenerator(seed: 21)
        var test = PermutationTest()
        test.resamples = 199
        var byRow = 0
        var byUser = 0
        for _ in 0..<200 {
            let groups = (0..<2).map { _ in
                (0..<12).map { _ in
                    let taste = 2 * generator.normal()
                    return (0..<20).map { _ in taste + generator.normal() }
                }
            }
            let users = groups.map { $0.map { UnitTotals(Moments($0)) } }
            let rows = groups.map { $0.flatMap(\.self).map(UnitTotals.init) }
            byUser +=
                try #require(test.difference(users[0], users[1], unit: .user, using: &generator)).pValue <= 0.05
                ? 1 : 0
            byRow +=
                try #require(test.difference(rows[0], rows[1], unit: .row, using: &generator)).pValue <= 0.05
                ? 1 : 0
        }
        #expect(byUser <= 22, "by user \(byUser) of 200")
        #expect(byRow >= 80, "by row \(byRow) of 200")
    }

    @Test("Sequential stopping saves draws where nothing is found and changes nothing where much is")
    func stopping() throws {
        var generator = TestGenerator(seed: 5)
        var test = PermutationTest()
        test.stopAfter = 20
        let x = (0..<50).map { _ in UnitTotals(generator.normal()) }
        let y = (0..<50).map { _ in UnitTotals(generator.normal()) }
        let null = try #require(test.difference(x, y, unit: .row, using: &generator))
        #expect(null.exceeding == 20)
        #expect(null.arrangements < 2_000)
        #expect(null.pValue == 20 / Double(null.arrangements))
        let shifted = y.map { UnitTotals($0.sum + 3) }
        let found = try #require(test.difference(x, shifted, unit: .row, using: &generator))
        #expect(found.arrangements == 9_999)
        #expect(found.pValue == 1e-4)
        let flipped = try #require(test.signs(x, unit: .row, using: &generator))
        #expect(flipped.exceeding <= 20)
    }

    @Test("Without units there is no test; one in each group, or one pair, has p = 1")
    func fewUnits() throws {
        var generator = TestGenerator(seed: 6)
        let test = PermutationTest()
        let one = [UnitTotals(4)]
        #expect(test.difference([], one, unit: .user, using: &generator) == nil)
        #expect(test.difference(one, [], unit: .user, using: &generator) == nil)
        #expect(test.signs([], unit: .user, using: &generator) == nil)
        let pair = try #require(test.difference(one, [UnitTotals(1)], unit: .user, using: &generator))
        #expect(pair.pValue == 1)
        #expect(pair.observed == 3)
        #expect(pair.arrangements == 2)
        let single = try #require(test.signs(one, unit: .user, using: &generator))
        #expect(single.pValue == 1)
        let zeros = try #require(test.signs([UnitTotals(0), UnitTotals(0)], unit: .user, using: &generator))
        #expect(zeros.pValue == 1)
        #expect(zeros.units == 2)
    }

    @Test("Units without weight or with a sum that is not finite are left out")
    func unusableUnits() throws {
        var generator = TestGenerator(seed: 7)
        let test = PermutationTest()
        let broken = [UnitTotals(.nan), UnitTotals(.infinity), UnitTotals(sum: 1, weight: 0), UnitTotals(Moments())]
        #expect(test.difference(broken, [UnitTotals(1)], unit: .user, using: &generator) == nil)
        let result = try #require(
            test.difference(broken + [UnitTotals(2)], [UnitTotals(1)], unit: .user, using: &generator))
        #expect(result.units == 1 && result.secondUnits == 1)
    }

    @Test("Equal values everywhere have p = 1, whatever rounding does", arguments: [0.1, 1.0 / 3, 1e15])
    func constants(value: Double) throws {
        var generator = TestGenerator(seed: 8)
        let units = (1...9).map { count in UnitTotals(sum: value * Double(count), weight: Double(count)) }
        let result = try #require(
            PermutationTest().difference(
                Array(units[..<4]), Array(units[4...]), unit: .user, using: &generator))
        #expect(result.pValue == 1)
    }

    @Test(
        "Subsets are counted up to the limit",
        arguments: [(5, 0, 1), (5, 5, 1), (6, 3, 20), (14, 7, 3432), (30, 15, nil), (1_000_000, 500_000, nil)])
    func combinations(count: Int, size: Int, expected: Int?) {
        #expect(PermutationTest.combinations(of: count, choosing: size, upTo: 10_000) == expected)
    }
}
