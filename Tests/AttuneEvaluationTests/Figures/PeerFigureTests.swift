import AttuneEvaluation
import AttuneStatistics
import Foundation
import Testing

@Suite("Figures beside the packages that people know")
struct PeerFigureTests {
    @Test("Length-controlled win rates are alpaca_eval's within 0.1 point")
    func lengthControlled() throws {
        let cases = try PeerFigures.load().lengthControlled
        #expect(cases.count > 20)
        for one in cases {
            let differences = zip(one.armLength, one.baselineLength).map { $0 - $1 }
            let references = one.references.map { rows in
                rows.preference.indices.map {
                    LengthControlledWinRate.Reference(
                        preference: rows.preference[$0], standardLength: rows.length[$0],
                        difficulty: rows.difficulty[$0])
                }
            }
            let ours = try #require(
                LengthControlledWinRate(
                    preferences: one.preference, differences: differences, units: Array(differences.indices),
                    difficulties: one.difficulty, references: references ?? []))
            #expect(abs(100 * ours.estimate.value - one.lengthControlled) < 0.02, "\(one.name), \(one.formula)")
            #expect(abs(100 * (ours.packageError ?? 0) - one.lengthControlledError) < 0.01, "\(one.name)")
            let mean = try #require(ClusterMean(one.preference, units: Array(one.preference.indices)))
            #expect(abs(100 * mean.value - one.winRate) < 1e-9)
            #expect(abs(100 * (mean.standardError ?? 0) - one.standardError) < 1e-9)
        }
    }

    @Test("Bradley-Terry strengths are evalica's")
    func ranking() throws {
        for one in try PeerFigures.load().bradleyTerry {
            var wins = [[Double]](repeating: [Double](repeating: 0, count: one.arms), count: one.arms)
            for index in one.first.indices {
                wins[one.first[index]][one.second[index]] += one.score[index]
                wins[one.second[index]][one.first[index]] += 1 - one.score[index]
            }
            let ours = try #require(BradleyTerry(wins: wins))
            #expect(!ours.isRegularized)
            for (mine, theirs) in zip(ours.strengths, one.scores) { #expect(abs(mine - theirs) < 1e-6, "\(one.name)") }
        }
    }

    @Test("κ is scikit-learn's and α evalica's")
    func agreement() throws {
        let peers = try PeerFigures.load().agreement
        for one in peers.kappa {
            #expect(abs(try #require(CohensKappa.value(zip(one.first, one.second))) - one.kappa) < 1e-12)
        }
        for one in peers.alpha {
            let items = one.votes[0].indices.map { item in one.votes.compactMap { $0[item] } }
            #expect(abs(try #require(KrippendorffsAlpha.value(items)) - one.nominal) < 1e-12)
            #expect(abs(try #require(KrippendorffsAlpha.value(items, level: .interval)) - one.interval) < 1e-12)
        }
    }

    @Test("Reliability bins and Brier score are scikit-learn's")
    func calibration() throws {
        for one in try PeerFigures.load().calibration {
            let ours = try #require(Reliability(zip(one.probability, one.outcome).map { ($0, $1) }))
            #expect(abs(ours.brier - one.brier) < 1e-12)
            #expect(abs(ours.calibrationError - one.error) < 1e-12)
            #expect(ours.bins.count == one.observed.count)
            for (bin, (observed, predicted)) in zip(ours.bins, zip(one.observed, one.predicted)) {
                #expect(abs(bin.observed.value - observed) < 1e-12)
                #expect(abs(bin.predicted - predicted) < 1e-12)
            }
        }
    }

    @Test("Sample sizes are statsmodels', and the two or three rows more that Student's distribution asks for")
    func power() throws {
        for one in try PeerFigures.load().power {
            let ours = try #require(MeanPower(deviation: one.deviation, power: one.power).rows(toSee: one.difference))
            #expect((0...4).contains(Double(ours) - one.n.rounded(.up)), "\(ours) \(one.n)")
        }
    }
}
