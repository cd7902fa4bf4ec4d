import AttuneEvaluation
import AttuneStatistics

/// The largest distance of our figures from the packages', by figure: for the test on the stored fixture, and for
/// `Benchmarks/figures.py` on fresh seeds. Infinite where we have no figure and the package has one.
struct PeerDistances: Encodable {
    var cases = 0
    /// Points of win rate, of its standard error, and of the length-controlled ones.
    var winRate = 0.0
    var standardError = 0.0
    var lengthControlled = 0.0
    var lengthControlledError = 0.0
    /// The case with the largest distance of length-controlled win rates.
    var worst = ""
    /// Of Bradley–Terry strengths, whose scale is a logarithm.
    var bradleyTerry = 0.0
    var kappa = 0.0
    /// κ of ``JudgeReport``, over the cases with three labels at most.
    var judgeKappa = 0.0
    var alpha = 0.0
    var brier = 0.0
    var calibrationError = 0.0
    var calibrationBins = 0.0
    /// Rows more than statsmodels' normal approximation asks for, the fewest and the most: Student's distribution takes
    /// two or three.
    var fewestMoreRows = Int.max
    var mostMoreRows = Int.min

    init(_ peers: PeerFigures) {
        cases =
            peers.lengthControlled.count + peers.bradleyTerry.count + peers.agreement.kappa.count
            + peers.agreement.alpha.count + peers.calibration.count + peers.power.count
        for one in peers.lengthControlled { compare(one) }
        for one in peers.bradleyTerry { compare(one) }
        for one in peers.agreement.kappa { compare(one) }
        for one in peers.agreement.alpha { compare(one) }
        for one in peers.calibration { compare(one) }
        for one in peers.power { compare(one) }
    }

    private static func distance(_ ours: Double?, _ theirs: Double) -> Double {
        ours.map { abs($0 - theirs) } ?? .infinity
    }

    private mutating func compare(_ one: PeerFigures.LengthControlled) {
        let differences = zip(one.armLength, one.baselineLength).map { $0 - $1 }
        let references = one.references.map { rows in
            rows.preference.indices.map {
                LengthControlledWinRate.Reference(
                    preference: rows.preference[$0], standardLength: rows.length[$0], difficulty: rows.difficulty[$0])
            }
        }
        let ours = LengthControlledWinRate(
            preferences: one.preference, differences: differences, units: Array(differences.indices),
            difficulties: one.difficulty, references: references ?? [])
        let distance = Self.distance(ours.map { 100 * $0.estimate.value }, one.lengthControlled)
        if distance > lengthControlled { worst = "\(one.name), \(one.formula)" }
        lengthControlled = max(lengthControlled, distance)
        lengthControlledError = max(
            lengthControlledError, Self.distance(100 * (ours?.packageError ?? 0), one.lengthControlledError))
        let mean = ClusterMean(one.preference, units: Array(one.preference.indices))
        winRate = max(winRate, Self.distance(mean.map { 100 * $0.value }, one.winRate))
        standardError = max(standardError, Self.distance(100 * (mean?.standardError ?? 0), one.standardError))
    }

    private mutating func compare(_ one: PeerFigures.Ranking) {
        var wins = [[Double]](repeating: [Double](repeating: 0, count: one.arms), count: one.arms)
        for index in one.first.indices {
            wins[one.first[index]][one.second[index]] += one.score[index]
            wins[one.second[index]][one.first[index]] += 1 - one.score[index]
        }
        let ours = BradleyTerry(wins: wins)
        for (arm, theirs) in one.scores.enumerated() {
            bradleyTerry = max(bradleyTerry, Self.distance(ours?.strengths[arm], theirs))
        }
    }

    private mutating func compare(_ one: PeerFigures.Agreement.Kappa) {
        kappa = max(kappa, Self.distance(CohensKappa.value(zip(one.first, one.second)), one.kappa))
        let winners = JudgeOpinion.Winner.allCases
        guard (one.first + one.second).allSatisfy(winners.indices.contains) else { return }
        let report = JudgeReport(
            one.first.indices.map {
                let said = winners[one.first[$0]]
                return JudgeReport.Row(
                    unit: "p\($0)", label: winners[one.second[$0]], forward: said, backward: said)
            })
        judgeKappa = max(judgeKappa, Self.distance(report.kappa?.value, one.kappa))
    }

    private mutating func compare(_ one: PeerFigures.Agreement.Alpha) {
        let items = (one.votes.first ?? []).indices.map { item in one.votes.compactMap { $0[item] } }
        for (level, theirs) in [(KrippendorffsAlpha.Level.nominal, one.nominal), (.interval, one.interval)] {
            alpha = max(alpha, Self.distance(KrippendorffsAlpha.value(items, level: level), theirs))
        }
    }

    private mutating func compare(_ one: PeerFigures.Calibration) {
        let ours = Reliability(zip(one.probability, one.outcome).map { (probability: $0, outcome: $1) })
        brier = max(brier, Self.distance(ours?.brier, one.brier))
        calibrationError = max(calibrationError, Self.distance(ours?.calibrationError, one.error))
        let bins = ours?.bins ?? []
        guard bins.count == one.observed.count else {
            calibrationBins = .infinity
            return
        }
        for (bin, (observed, predicted)) in zip(bins, zip(one.observed, one.predicted)) {
            calibrationBins = max(
                calibrationBins, abs(bin.observed.value - observed), abs(bin.predicted - predicted))
        }
    }

    private mutating func compare(_ one: PeerFigures.Power) {
        let ours = MeanPower(deviation: one.deviation, power: one.power).rows(toSee: one.difference) ?? 0
        let more = ours - Int(one.n.rounded(.up))
        fewestMoreRows = min(fewestMoreRows, more)
        mostMoreRows = max(mostMoreRows, more)
    }
}
