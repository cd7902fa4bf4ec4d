import AttuneCore
import AttuneEvaluation
import AttuneStatistics
import Foundation

/// Intervals of the figures beside the win rate, in worlds whose truth is known in closed form or from a very large draw.
struct OtherFigures: Sendable {
    var users: Int
    var prompts: Int

    func intervals(_ random: inout SeededGenerator) -> [(String, IntervalEstimate, Double)] {
        var result: [(String, IntervalEstimate, Double)] = []
        if let one = difference(&random) { result.append(("paired difference", one, 0.2)) }
        if let one = quality(&random) { result.append(("delta PQ", one, 0.3)) }
        if let one = slope(&random) { result.append(("slope over rounds", one, 0.05)) }
        if let one = lengthControlled(&random) {
            result.append(("length-controlled", one, Self.lengthControlledTruth))
        }
        if let one = kappa(&random) { result.append(("kappa", one, 0.4)) }
        if let one = strength(&random) { result.append(("Bradley-Terry", one, 0.5)) }
        return result
    }

    private func verdict(
        _ user: Int, _ prompt: Int, _ choice: Verdict.Choice, arm: String, judge: String = "j", by length: Int = 0
    )
        -> Verdict
    {
        Verdict(
            prompt: "\(user)-\(prompt)", unit: "\(user)", audience: "a", arm: arm, baseline: "none", judge: judge,
            armFirst: choice, baselineFirst: nil, isOrdered: false, armLength: 1_000 + length, baselineLength: 1_000)
    }

    private func choice(_ p: Double, _ random: inout SeededGenerator) -> Verdict.Choice {
        Double.random(in: 0..<1, using: &random) < p ? .arm : .baseline
    }

    /// Users differ by a beta distribution about each rate: the marginal rate is exact.
    private func own(_ rate: Double, _ random: inout SeededGenerator) -> Double {
        World.beta(rate * 8, (1 - rate) * 8, &random)
    }

    private func difference(_ random: inout SeededGenerator) -> IntervalEstimate? {
        var right: [Verdict] = []
        var wrong: [Verdict] = []
        for user in 0..<users {
            let (a, b) = (own(0.65, &random), own(0.45, &random))
            for prompt in 0..<prompts {
                right.append(verdict(user, prompt, choice(a, &random), arm: "right"))
                wrong.append(verdict(user, prompt, choice(b, &random), arm: "wrong"))
            }
        }
        return PairedDifference.mismatch(right: right, wrong: wrong)?.estimate
    }

    private func quality(_ random: inout SeededGenerator) -> IntervalEstimate? {
        var personal: [Verdict] = []
        var general: [Verdict] = []
        for user in 0..<users {
            let (a, b) = (own(0.75, &random), own(0.55, &random))
            for prompt in 0..<prompts {
                for (rate, isPersonal) in [(a, true), (b, false)] {
                    let tie = Double.random(in: 0..<1, using: &random) < 0.3
                    let one = verdict(user, prompt, tie ? .tie : choice(rate, &random), arm: "right")
                    if isPersonal { personal.append(one) } else { general.append(one) }
                }
            }
        }
        return PersonalizationQuality(personalization: personal, quality: general)?.estimate
    }

    private func slope(_ random: inout SeededGenerator) -> IntervalEstimate? {
        var scores: [RoundCurve.Score] = []
        for user in 0..<users {
            let start = 0.5 + 0.2 * World.normal(&random)
            let rise = 0.05 + 0.05 * World.normal(&random)
            for round in 1...max(prompts, 3) {
                scores.append(
                    RoundCurve.Score(
                        round: round, unit: "\(user)",
                        value: start + rise * Double(round) + 0.3 * World.normal(&random)))
            }
        }
        return RoundCurve(scores)?.slope
    }

    /// Users shift the logit by a normal of deviation 0.6; the length difference is in units of 400 characters.
    private func lengthVerdicts(_ users: Int, _ prompts: Int, _ random: inout SeededGenerator) -> [Verdict] {
        var rows: [Verdict] = []
        for user in 0..<users {
            let shift = 0.6 * World.normal(&random)
            for prompt in 0..<prompts {
                let length = 0.5 + World.normal(&random)
                let p = LogisticRegression.probability(0.6 + shift + 0.8 * tanh(length))
                rows.append(
                    verdict(user, prompt, choice(p, &random), arm: "right", by: Int((400 * length).rounded())))
            }
        }
        return rows
    }

    /// What the estimator itself gives on 200,000 verdicts.
    static let lengthControlledTruth: Double = {
        var random = SeededGenerator(seed: 1, label: "length-controlled truth")
        let rows = OtherFigures(users: 50_000, prompts: 4).lengthVerdicts(50_000, 4, &random)
        return LengthControlledWinRate(rows)?.estimate.value ?? .nan
    }()

    private func lengthControlled(_ random: inout SeededGenerator) -> IntervalEstimate? {
        LengthControlledWinRate(lengthVerdicts(users, prompts, &random))?.estimate
    }

    /// Two labels, both sides even, equal with probability 0.7 on average: κ = 0.4.
    private func kappa(_ random: inout SeededGenerator) -> IntervalEstimate? {
        var items: [JudgeAgreement.Item] = []
        for user in 0..<users {
            let same = own(0.7, &random)
            for _ in 0..<prompts {
                let label = choice(0.5, &random)
                let agrees = Double.random(in: 0..<1, using: &random) < same
                let other: Verdict.Choice = label == .arm ? .baseline : .arm
                items.append(
                    JudgeAgreement.Item(
                        unit: "\(user)", armFirst: agrees ? label : other, baselineFirst: nil, isOrdered: false,
                        label: label))
            }
        }
        return JudgeAgreement(items).kappa
    }

    /// Three arms of log-strength 0.5, 0 and −0.5 against one another.
    private func strength(_ random: inout SeededGenerator) -> IntervalEstimate? {
        let logs = [0.5, 0, -0.5]
        var units: [[[Double]]] = []
        for _ in 0..<users {
            var wins = [[Double]](repeating: [0, 0, 0], count: 3)
            for _ in 0..<prompts {
                for (i, j) in [(0, 1), (0, 2), (1, 2)] {
                    let p = LogisticRegression.probability(logs[i] - logs[j])
                    let won = Double.random(in: 0..<1, using: &random) < p
                    wins[i][j] += won ? 1 : 0
                    wins[j][i] += won ? 0 : 1
                }
            }
            units.append(wins)
        }
        return BradleyTerryRanking(units, unit: .user, resamples: 300, using: &random)?.intervals[0]
    }
}
