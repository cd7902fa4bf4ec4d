import Testing

@testable import AttuneStatistics

@Suite struct BinomialDistributionTests {
    /// By `scipy.stats.binom.sf(k - 1, n, p)`, SciPy 1.17.
    @Test(arguments: [
        (20, 0.5, 15, 0.020694732666015625), (20, 0.5, 20, 9.5367431640625e-07), (33, 0.6, 27, 0.006611087706643699),
        (6, 0.5, 6, 0.015625), (7, 0.25, 0, 1.0), (7, 0.25, 8, 0.0),
    ])
    func upperTailIsAsScipyHasIt(trials: Int, probability: Double, successes: Int, expected: Double) {
        let tail = BinomialDistribution(trials: trials, probability: probability).upperTail(successes)
        #expect(abs(tail - expected) <= 1e-6 * max(expected, 1e-3))
    }

    @Test(arguments: 0...9)
    func smallCasesAreTheSumOfAllOutcomes(trials: Int) {
        let probability = 0.3
        for successes in 0...(trials + 1) {
            var sum = 0.0
            for outcome in 0..<(1 << trials) where outcome.nonzeroBitCount >= successes {
                let count = outcome.nonzeroBitCount
                sum +=
                    power(probability, count)
                    * power(1 - probability, trials - count)
            }
            let tail = BinomialDistribution(trials: trials, probability: probability).upperTail(successes)
            #expect(abs(tail - sum) < 1e-12)
        }
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { value, _ in value * base }
    }

    @Test func certaintiesAndManyTrials() {
        #expect(BinomialDistribution(trials: 5, probability: 1).upperTail(5) == 1)
        #expect(BinomialDistribution(trials: 5, probability: 0).upperTail(1) == 0)
        #expect(BinomialDistribution(trials: 0, probability: 0.5).upperTail(1) == 0)
        let half = BinomialDistribution(trials: 100_001, probability: 0.5).upperTail(50_001)
        #expect(abs(half - 0.5) < 1e-9)
    }
}
