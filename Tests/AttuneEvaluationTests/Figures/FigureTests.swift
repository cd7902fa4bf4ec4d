import AttuneCore
import AttuneEvaluation
import AttuneStatistics
import Testing

@Suite struct FigureTests {
    @Test func deltaPQIsTheFormulaOfThePaper() throws {
        // 3 of 4 decided won for the person, 1 of 2 in general: 0.75 + 0.5 − 1.
        let personal: [Verdict.Choice] = [.arm, .arm, .arm, .baseline, .tie]
        let general: [Verdict.Choice] = [.arm, .baseline, .tie, .tie, .tie]
        func verdicts(_ choices: [Verdict.Choice]) -> [Verdict] {
            choices.enumerated().map { Verdict.once($1, prompt: "\($0)", unit: "\($0)") }
        }
        let figure = try #require(
            PersonalizationQuality(personalization: verdicts(personal), quality: verdicts(general)))
        #expect(figure.estimate.value == 0.25)
        #expect(figure.personalization == 0.75)
        #expect(figure.quality == 0.5)
        #expect(figure.units == 5)
        #expect(PersonalizationQuality(personalization: verdicts(personal), quality: verdicts([.tie])) == nil)
    }

    @Test func adaptingWhereTheProfileIsSilentIsCounted() throws {
        var verdicts = (0..<8).map { Verdict.once(.tie, prompt: "\($0)", unit: "\($0)", isRubricOn: false) }
        verdicts += [
            .once(.baseline, prompt: "8", unit: "8", isRubricOn: false),
            .once(.arm, prompt: "9", unit: "9", isRubricOn: false), .once(.baseline, prompt: "10", isRubricOn: true),
        ]
        let figure = try #require(OverAdaptation(verdicts) { $0.preference == 0.5 })
        #expect(figure.prompts == 10)
        #expect(figure.different?.value == 0.2)
        #expect(figure.losses?.value == 0.1)
        #expect(figure.identical?.value == 0.8)
        #expect(OverAdaptation([.once(.arm, isRubricOn: true), .once(.arm)]) == nil)
        #expect(OverAdaptation(verdicts)?.identical == nil)
    }

    @Test func theMismatchIsTakenPromptByPrompt() throws {
        let right = (0..<10).map { Verdict.once(.arm, prompt: "\($0)", unit: "\($0 / 2)") }
        var wrong = (0..<10).map {
            Verdict.once($0 < 6 ? .baseline : .arm, prompt: "\($0)", unit: "\($0 / 2)", arm: "wrong")
        }
        wrong.append(.once(.baseline, prompt: "nobody else", unit: "9", arm: "wrong"))
        let loss = try #require(PairedDifference.mismatch(right: right, wrong: wrong))
        #expect(loss.estimate.value == 0.6)
        #expect(loss.prompts == 10)
        #expect(loss.units == 5)
        #expect(loss.first == "right")
        #expect(loss.second == "wrong")
        #expect(PairedDifference.mismatch(right: right, wrong: []) == nil)
        let same = try #require(PairedDifference.circularity(aware: right, blind: right))
        #expect(same.estimate.value == 0)
        #expect(same.estimate.lower < -0.3, "five users who agree do not prove that all do")
    }

    @Test func marginsAndPairAccuracy() throws {
        let pairs = [(2.0, 1.0), (1.0, 1.0), (0.0, 3.0), (4.0, 1.0), (.nan, 1.0)].enumerated().map {
            ScoredPair(unit: "\($0)", preferred: $1.0, other: $1.1)
        }
        let figure = try #require(RewardMargin(pairs))
        #expect(figure.pairs == 4)
        #expect(figure.margin.value == 0.25)
        #expect(figure.accuracy.value == 0.625)
        #expect(RewardMargin([]) == nil)
        #expect(RewardMargin([pairs[0]])?.margin.isBounded == false)
    }

    @Test func aCurveOverRoundsHasASlope() throws {
        let scores = (0..<6).flatMap { user in
            (1...4).map { RoundCurve.Score(round: $0, unit: "\(user)", value: Double($0) / 2 + Double(user)) }
        }
        let curve = try #require(RoundCurve(scores))
        #expect(curve.rounds.map(\.round) == [1, 2, 3, 4])
        #expect(curve.rounds[0].mean.value == 3)
        let slope = try #require(curve.slope)
        #expect(abs(slope.value - 0.5) < 1e-12)
        #expect(slope.upper - slope.lower < 1e-9, "all users rise alike")
        #expect(RoundCurve([scores[0]])?.slope == nil)
        #expect(RoundCurve([Verdict.once(.arm)]) == nil)
        #expect(RoundCurve([.once(.arm, round: 1), .once(.baseline, unit: "v", round: 2)])?.slope?.isBounded == false)
    }

    @Test func aJudgeIsHeldAgainstPeople() throws {
        typealias Item = JudgeAgreement.Item
        let items = [
            Item(unit: "1", armFirst: .arm, baselineFirst: .arm, label: .arm),
            Item(unit: "2", armFirst: .arm, baselineFirst: .baseline, label: .arm),
            Item(unit: "3", armFirst: .baseline, baselineFirst: .baseline, label: .arm),
            Item(unit: "4", armFirst: .arm, baselineFirst: .baseline, label: .tie),
            Item(unit: "5", armFirst: .arm, baselineFirst: nil, label: .arm),
        ]
        let agreement = JudgeAgreement(items)
        #expect(agreement.unusable == 1)
        #expect(agreement.accuracy?.value == 0.5)
        #expect(agreement.answerAccuracy?.value == 0.375)
        #expect(agreement.consistency?.value == 0.5)
        // Choices: arm, tie, baseline, tie; labels: arm, arm, arm, tie. Observed 2/4, expected 5/16.
        #expect(abs(try #require(agreement.kappa).value - (0.5 - 0.3125) / 0.6875) < 1e-12)
        #expect(JudgeAgreement([]).accuracy == nil)
    }

    @Test func armsAreRankedWithIntervals() throws {
        var random = SeededGenerator(seed: 5)
        let odds = ["good": 0.8, "fair": 0.6, "poor": 0.3]
        let verdicts = (0..<60).flatMap { user in
            odds.sorted { $0.key < $1.key }.map { arm, rate in
                Verdict.once(
                    Double.random(in: 0..<1, using: &random) < rate ? .arm : .baseline, prompt: "\(user)",
                    unit: "\(user)", arm: arm)
            }
        }
        let ranking = try #require(ArmRanking(verdicts))
        #expect(ranking.places.map(\.arm) == ["good", "fair", "none", "poor"])
        #expect(ranking.places.allSatisfy { $0.strength.isBounded && $0.strength.lower < $0.strength.value })
        #expect(!ranking.isRegularized)
        #expect(abs(ranking.places.reduce(0) { $0 + $1.strength.value }) < 1e-9)
        // A star of comparisons: the rate against the centre is the win rate itself.
        let good = try #require(ranking.places.first)
        let rate = try #require(WinRate(verdicts.filter { $0.arm == "good" })?.estimate)
        #expect(abs(good.rate - rate.value) < 1e-8)
        #expect(ArmRanking(verdicts.filter { $0.arm == "good" }) == nil)
        #expect(ArmRanking(verdicts) == ranking)
    }

    @Test func anArmThatWinsAlwaysStillHasAPlace() throws {
        let verdicts = (0..<10).flatMap { user in
            [("best", Verdict.Choice.arm), ("other", user % 2 == 0 ? .arm : .baseline)].map { arm, choice in
                Verdict.once(choice, prompt: "\(user)", unit: "\(user)", arm: arm)
            }
        }
        let ranking = try #require(ArmRanking(verdicts))
        #expect(ranking.isRegularized)
        #expect(ranking.places.first?.arm == "best")
        #expect(ranking.places.allSatisfy { $0.strength.isBounded })
    }

    @Test func powerSaysWhatARunCouldHaveSeen() throws {
        let plan = WinRatePower(ties: 0, correlation: 0, promptsPerUnit: 1, units: 400)
        // 2.8 · 0.5 / √400, the quantiles a little above the normal's.
        #expect(abs(plan.leastDifference - 0.0702) < 0.0002)
        let needed = try #require(plan.needed(toSee: plan.leastDifference))
        #expect(needed.units == 400)
        let clustered = WinRatePower(ties: 0, correlation: 0.25, promptsPerUnit: 5, units: 400)
        // Twice the variance a row, a fifth of the users for as many prompts.
        #expect(abs(clustered.leastDifference - plan.leastDifference * (2.0 / 5).squareRoot()) < 1e-9)
        #expect(plan.needed(toSee: 0) == nil)
        #expect(WinRatePower(promptsPerUnit: 1, units: 1).leastDifference == .infinity)
    }

    @Test func lengthControlTakesAwayWhatLengthBrought() throws {
        // A judge that likes nothing but length, and an arm that is longer in three of four.
        let verdicts = (0..<200).map { index in
            let longer = index % 4 != 0
            return Verdict.once(
                longer ? .arm : .baseline, prompt: "\(index)", unit: "\(index)",
                length: longer ? 300 + index % 7 : 20 + index % 5)
        }
        let rate = try #require(WinRate(verdicts)?.estimate)
        let controlled = try #require(LengthControlledWinRate(verdicts))
        #expect(rate.value == 0.75)
        #expect(controlled.estimate.value < rate.value - 0.05)
        #expect(controlled.lengthEffect > 1)
        #expect(controlled.difficultyEffect == nil)
        #expect(LengthControlledWinRate(Array(verdicts.prefix(4))) == nil)
        let unusable = verdicts + [.once(nil, prompt: "x", unit: "x")]
        #expect(LengthControlledWinRate(unusable)?.verdicts == 200)
    }
}
