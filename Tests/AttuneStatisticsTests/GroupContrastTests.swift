import AttuneStatistics
import Testing

@Suite("Contrasts of groups over resampling units")
struct GroupContrastTests {
    /// SplitMix64, so that a seed repeats a draw.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private func units(_ rows: [(sum: [Float], weight: Double, member: Bool)]) -> ContrastUnits {
        var units = ContrastUnits(columns: rows.first?.sum.count ?? 1)
        for row in rows { units.append(row.sum, weight: row.weight, inGroup: row.member) }
        return units
    }

    @Test("the observed contrast is a difference of ratios of sums")
    func observed() {
        var generator = Seeded(state: 1)
        let contrast = ContrastDistribution(
            units([([2, 0], 1, true), ([4, 3], 3, true), ([1, 1], 2, false), ([0, 5], 2, false)]), replicates: 5,
            using: &generator)
        #expect(abs(contrast.observed[0] - (6.0 / 4 - 1.0 / 4)) < 1e-6)
        #expect(abs(contrast.observed[1] - (3.0 / 4 - 6.0 / 4)) < 1e-6)
        #expect(abs(contrast.value(of: [(0, 2), (1, -1)]) - (2 * 1.25 + 0.75)) < 1e-6)
    }

    @Test("replicates deal the labels: over all deals their mean is zero and one in six is the observed one")
    func labels() {
        var generator = Seeded(state: 7)
        let contrast = ContrastDistribution(
            units([([1], 1, true), ([2], 1, true), ([4], 1, false), ([8], 1, false)]), replicates: 6000,
            using: &generator)
        let replicates = contrast.replicates(of: [(0, 1)])
        let mean = replicates.reduce(0) { $0 + Double($1) } / 6000
        #expect(abs(mean) < 0.15)
        let same = replicates.count { abs(Double($0) - contrast.observed[0]) < 1e-5 }
        #expect((800...1200).contains(same))
    }

    @Test("the group may be the larger side: dealing the smaller one gives the same distribution")
    func largerGroup() {
        var generator = Seeded(state: 3)
        let contrast = ContrastDistribution(
            units([([1], 1, true), ([2], 1, true), ([3], 1, true), ([9], 1, false)]), replicates: 4000,
            using: &generator)
        // The deals put each unit alone in turn: group mean minus that unit.
        let expected: Set<Int> = [
            Int(((14.0 / 3 - 1) * 100).rounded()), Int(((13.0 / 3 - 2) * 100).rounded()),
            Int(((12.0 / 3 - 3) * 100).rounded()), Int(((6.0 / 3 - 9) * 100).rounded()),
        ]
        let seen = Set(contrast.replicates(of: [(0, 1)]).map { Int((Double($0) * 100).rounded()) })
        #expect(seen == expected)
    }

    @Test("signs are drawn by unit")
    func signs() {
        var generator = Seeded(state: 11)
        let contrast = ContrastDistribution(
            units([([1], 1, true), ([3], 1, true)]), randomization: .signs, replicates: 400, using: &generator)
        #expect(contrast.observed == [2])
        #expect(Set(contrast.replicates(of: [(0, 1)])) == [2, -1, 1, -2])
    }

    @Test("no units, one unit or one group: nothing can be contrasted")
    func empty() {
        var generator = Seeded(state: 1)
        for rows: [(sum: [Float], weight: Double, member: Bool)] in [
            [], [([1], 1, true)], [([1], 1, true), ([2], 1, true)], [([1], 1, false), ([2], 1, false)],
        ] {
            let contrast = ContrastDistribution(units(rows), replicates: 10, using: &generator)
            #expect(contrast.replicates == 0)
            #expect(contrast.observed == [0])
        }
    }
}

@Suite("Small symmetric systems")
struct SymmetricSystemTests {
    @Test("solves what Gaussian elimination solves by hand")
    func small() {
        let system = SymmetricSystem([4, 2, 2, 3], size: 2)
        let solution = system.solve([10, 8])
        #expect(abs(solution[0] - 1.75) < 1e-6)
        #expect(abs(solution[1] - 1.5) < 1e-6)
    }

    @Test("a singular matrix gives a finite answer")
    func singular() {
        let solution = SymmetricSystem([1, 1, 1, 1], size: 2).solve([2, 2])
        #expect(solution.allSatisfy { $0.isFinite })
        #expect(abs(solution[0] + solution[1] - 2) < 1e-3)
    }

    @Test("random systems: A x = b", arguments: 1...5 as ClosedRange<UInt64>)
    func random(seed: UInt64) {
        var generator = GroupContrastTests.Seeded(state: seed)
        let n = 12
        let factors = (0..<n * n).map { _ in Double.random(in: -1...1, using: &generator) }
        var matrix = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            for column in 0..<n {
                for inner in 0..<n {
                    matrix[row * n + column] += factors[row * n + inner] * factors[column * n + inner]
                }
                if row == column { matrix[row * n + column] += 0.5 }
            }
        }
        let right = (0..<n).map { _ in Double.random(in: -1...1, using: &generator) }
        let solution = SymmetricSystem(matrix, size: n).solve(right)
        for row in 0..<n {
            let product = (0..<n).reduce(0.0) { $0 + matrix[row * n + $1] * solution[$1] }
            #expect(abs(product - right[row]) < 1e-4, "seed \(seed)")
        }
    }
}
