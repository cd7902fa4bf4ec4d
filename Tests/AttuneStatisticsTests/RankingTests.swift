import Testing

@testable import AttuneStatistics

@Suite struct RankingTests {
    @Test func twoCompetitorsHaveTheOddsOfTheirWins() throws {
        let ranking = try #require(BradleyTerry(wins: [[0, 30], [10, 0]]))
        #expect(agree(ranking.probability(of: 0, over: 1), 0.75, within: 1e-8))
        #expect(agree(ranking.strengths[0] * ranking.strengths[1], 1, within: 1e-8))
    }

    @Test func whoeverNeverLostGetsAFinitePlace() throws {
        let ranking = try #require(BradleyTerry(wins: [[0, 5, 5], [0, 0, 3], [0, 3, 0]]))
        #expect(ranking.isRegularized)
        #expect(ranking.logStrengths[0] > ranking.logStrengths[1])
        #expect(ranking.logStrengths.allSatisfy { $0.isFinite })
        #expect(BradleyTerry(wins: []) == nil)
        #expect(BradleyTerry(wins: [[0]])?.logStrengths == [0])
    }

    @Test func oneUnitHasNoInterval() throws {
        var generator = TestGenerator(seed: 1)
        let one = try #require(BradleyTerryRanking([[[0, 2], [1, 0]]], unit: .user, using: &generator))
        #expect(one.intervals.allSatisfy { !$0.isBounded })
        #expect(BradleyTerryRanking([], unit: .user, using: &generator) == nil)
    }

    @Test func chanceAloneIsNoAgreement() {
        #expect(CohensKappa.value([(1, 1), (1, 2), (2, 1), (2, 2)]) == 0)
        #expect(CohensKappa.value([(1, 1), (2, 2)]) == 1)
        #expect(CohensKappa.value([(1, 1), (1, 1)]) == nil)
        #expect(CohensKappa.value([(Int, Int)]()) == nil)
        #expect(KrippendorffsAlpha.value([[1], [2]]) == nil)
        #expect(KrippendorffsAlpha.value([[1, 1], [1, 1]]) == nil)
        #expect(KrippendorffsAlpha.value([[1, 1], [2, 2]]) == 1)
    }

    @Test func perfectForesightHasNoError() throws {
        let perfect = try #require(Reliability([(1, 1), (0, 0), (1, 1)]))
        #expect(perfect.brier == 0)
        #expect(perfect.calibrationError == 0)
        #expect(perfect.bins.map(\.count) == [1, 2])
        // On a border: below it.
        let border = try #require(Reliability([(0, 0), (0.3, 0), (0.30001, 1), (1, 1)]))
        #expect(border.bins.map(\.upper) == [0.1, 0.3, 0.4, 1])
        #expect(Reliability([]) == nil)
        #expect(Reliability([(1.5, 1), (.nan, 0)]) == nil)
        #expect(Reliability([(0.5, 0.5)])?.brier == 0)
    }
}
