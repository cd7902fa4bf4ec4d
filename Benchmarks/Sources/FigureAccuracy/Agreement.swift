import AttuneEvaluation
import AttuneStatistics
import Foundation

/// The largest distance of our figures from the packages', by figure.
struct Agreement: Encodable {
    var cases = 0
    /// Points of win rate.
    var winRate = 0.0
    var lengthControlled = 0.0
    var lengthControlledError = 0.0
    var worst = ""
    /// Natural logarithm of the strength, and the strength itself relative to the package's.
    var bradleyTerry = 0.0
    var kappa = 0.0
    var alpha = 0.0
    var brier = 0.0
    var calibrationError = 0.0

    init(_ peers: PeerFigures) {
        cases = peers.lengthControlled.count + peers.bradleyTerry.count
        for one in peers.lengthControlled {
            let differences = zip(one.armLength, one.baselineLength).map { $0 - $1 }
            let references = one.references.map { rows in
                rows.preference.indices.map {
                    LengthControlledWinRate.Reference(
                        preference: rows.preference[$0], standardLength: rows.length[$0],
                        difficulty: rows.difficulty[$0])
                }
            }
            guard
                let ours = LengthControlledWinRate(
                    preferences: one.preference, differences: differences, units: Array(differences.indices),
                    difficulties: one.difficulty, references: references ?? [])
            else { continue }
            let distance = abs(100 * ours.estimate.value - one.lengthControlled)
            if distance > lengthControlled { worst = "\(one.name), \(one.formula)" }
            lengthControlled = max(lengthControlled, distance)
            lengthControlledError = max(
                lengthControlledError, abs(100 * (ours.packageError ?? 0) - one.lengthControlledError))
            let mean = ClusterMean(one.preference, units: Array(one.preference.indices))
            winRate = max(winRate, abs(100 * (mean?.value ?? 0) - one.winRate))
        }
        for one in peers.bradleyTerry {
            var wins = [[Double]](repeating: [Double](repeating: 0, count: one.arms), count: one.arms)
            for index in one.first.indices {
                wins[one.first[index]][one.second[index]] += one.score[index]
                wins[one.second[index]][one.first[index]] += 1 - one.score[index]
            }
            for (ours, theirs) in zip(BradleyTerry(wins: wins)?.strengths ?? [], one.scores) {
                bradleyTerry = max(bradleyTerry, abs(ours - theirs))
            }
        }
        for one in peers.agreement.kappa {
            kappa = max(kappa, abs((CohensKappa.value(zip(one.first, one.second)) ?? .infinity) - one.kappa))
        }
        for one in peers.agreement.alpha {
            let items = (one.votes.first ?? []).indices.map { item in one.votes.compactMap { $0[item] } }
            for (level, theirs) in [(KrippendorffsAlpha.Level.nominal, one.nominal), (.interval, one.interval)] {
                alpha = max(alpha, abs((KrippendorffsAlpha.value(items, level: level) ?? .infinity) - theirs))
            }
        }
        for one in peers.calibration {
            let ours = Reliability(zip(one.probability, one.outcome).map { (probability: $0, outcome: $1) })
            brier = max(brier, abs((ours?.brier ?? .infinity) - one.brier))
            calibrationError = max(calibrationError, abs((ours?.calibrationError ?? .infinity) - one.error))
        }
    }
}
