import AttuneCore
import AttuneEvaluation
import AttuneStatistics
import Testing

@Suite struct WinRateTests {
    @Test func countsWhatTheJudgeSaid() throws {
        let verdicts = [
            Verdict.made(.arm, .arm), .made(.arm, .baseline, unit: "v"), .made(.baseline, .baseline, unit: "v"),
            .made(.tie, .tie, unit: "w"), .made(.arm, nil, unit: "w"),
        ]
        let rate = try #require(WinRate(verdicts))
        #expect(rate.tally.wins == 1)
        #expect(rate.tally.losses == 1)
        #expect(rate.tally.ties == 2)
        #expect(rate.tally.unusable == 1)
        #expect(rate.tally.flipRate == 0.25)
        #expect(rate.tally.decidedRate == 0.5)
        #expect(rate.estimate?.value == 0.5)
        #expect(rate.units == 3)
        #expect(rate.finding() == .undecided)
    }

    @Test func aJudgeThatAlwaysSaysTheFirstTiesAndFlipsAlways() throws {
        let verdicts = (0..<60).map { Verdict.made(.arm, .baseline, prompt: "\($0)", unit: "\($0)") }
        let rate = try #require(WinRate(verdicts))
        #expect(rate.estimate?.value == 0.5)
        #expect(rate.tally.flipRate == 1)
        #expect(rate.pValue == 1)
        #expect(rate.finding() == .undecided)
        // Nothing differed among 60: at most 6 % of users can, by Clopper and Pearson, and move the rate by half that.
        #expect(abs(try #require(rate.estimate).upper - 0.529817) < 1e-5)
    }

    @Test func withoutAVerdictThereIsNoRateAndWithOneNoInterval() throws {
        #expect(WinRate([]) == nil)
        let none = try #require(WinRate([.made(nil, nil)]))
        #expect(none.estimate == nil)
        #expect(none.pValue == nil)
        let one = try #require(WinRate([.made(.arm, .arm)]))
        #expect(one.estimate?.value == 1)
        #expect(one.estimate?.lower == 0)
        #expect(one.estimate?.upper == 1)
        #expect(one.finding() == .undecided)
        #expect(one.power == nil)
    }

    @Test func alwaysWinningIsFoundBetterWithinTheRange() throws {
        let verdicts = (0..<30).map { Verdict.made(.arm, .arm, prompt: "\($0)", unit: "\($0)") }
        let estimate = try #require(WinRate(verdicts)?.estimate)
        #expect(estimate.upper == 1)
        // Clopper and Pearson's lower end for 30 of 30.
        #expect(abs(estimate.lower - 0.884297) < 1e-5)
        #expect(WinRate(verdicts)?.finding() == .better)
    }

    @Test func talkativeUsersDoNotNarrowTheInterval() throws {
        // The same ten users, each saying the same once or twenty times.
        func rate(_ times: Int) -> WinRate? {
            WinRate(
                (0..<10).flatMap { user in
                    (0..<times).map { Verdict.once(user < 7 ? .arm : .baseline, prompt: "\($0)", unit: "\(user)") }
                })
        }
        let once = try #require(rate(1)?.estimate)
        let often = try #require(rate(20)?.estimate)
        #expect(abs(once.lower - often.lower) < 1e-9)
        #expect(abs(once.upper - often.upper) < 1e-9)
        #expect(abs(try #require(rate(20)?.designEffect) - 22.11) < 0.01)
    }

    @Test func aSeedRepeatsTheFigure() {
        let verdicts = Verdict.simulated(users: 20, prompts: 3, rate: 0.6, seed: 3)
        #expect(WinRate(verdicts) == WinRate(verdicts))
    }

    /// The share of intervals that hold the truth, and of equal arms called different, over 300 seeds. The full table,
    /// 1,000 runs in twelve worlds and for every kind of interval, is `Benchmarks/figures.py`.
    @Test(arguments: [(users: 8, prompts: 6), (users: 40, prompts: 2)])
    func intervalsCoverAndEqualArmsAreSeldomCalledDifferent(users: Int, prompts: Int) throws {
        var options = FigureOptions()
        options.resamples = 0
        var (covered, different) = (0, 0)
        for seed in 0..<300 {
            let better = Verdict.simulated(users: users, prompts: prompts, rate: 0.65, seed: UInt64(seed))
            let mean = ClusterMean(better.compactMap(\.preference), units: better.map(\.unit))
            if let interval = mean?.score(), !interval.excludes(0.65) { covered += 1 }
            let equal = Verdict.simulated(users: users, prompts: prompts, rate: 0.5, seed: UInt64(seed))
            if seed < 100, WinRate(equal, options: options)?.finding() != .undecided { different += 1 }
        }
        // 95 % of 300 is 285; 276 and 294 are 2.4 standard errors away.
        #expect((276...294).contains(covered), "\(covered) of 300")
        #expect(different <= 10, "\(different) of 100")
    }
}

extension Verdict {
    static func made(
        _ first: Choice?, _ second: Choice?, prompt: String = "p", unit: String = "u", arm: String = "right",
        judge: String = "scripted", isRubricOn: Bool? = nil, round: Int? = nil, length: Int = 100
    ) -> Verdict {
        made(
            first, second, isOrdered: true, prompt: prompt, unit: unit, arm: arm, judge: judge, isRubricOn: isRubricOn,
            round: round, length: length)
    }

    /// A judge that is asked once.
    static func once(
        _ choice: Choice?, prompt: String = "p", unit: String = "u", arm: String = "right", judge: String = "scripted",
        isRubricOn: Bool? = nil, round: Int? = nil, length: Int = 100
    ) -> Verdict {
        made(
            choice, nil, isOrdered: false, prompt: prompt, unit: unit, arm: arm, judge: judge, isRubricOn: isRubricOn,
            round: round, length: length)
    }

    private static func made(
        _ first: Choice?, _ second: Choice?, isOrdered: Bool, prompt: String, unit: String, arm: String, judge: String,
        isRubricOn: Bool?, round: Int?, length: Int
    ) -> Verdict {
        Verdict(
            prompt: prompt, unit: unit, audience: "group tier=expert", round: round, isRubricOn: isRubricOn, arm: arm,
            baseline: "none", judge: judge, armFirst: first, baselineFirst: second, isOrdered: isOrdered,
            armLength: length, baselineLength: 100)
    }

    /// Users whose own rate differs from the given one by a coin's throw of ± 0.15.
    static func simulated(users: Int, prompts: Int, rate: Double, seed: UInt64) -> [Verdict] {
        var random = SeededGenerator(seed: seed, label: "\(users) \(prompts) \(rate)")
        return (0..<users).flatMap { user in
            let own = rate + (Bool.random(using: &random) ? 0.15 : -0.15)
            return (0..<prompts).map { prompt in
                Verdict.once(
                    Double.random(in: 0..<1, using: &random) < own ? Choice.arm : Choice.baseline,
                    prompt: "\(user)-\(prompt)",
                    unit: "\(user)")
            }
        }
    }
}
