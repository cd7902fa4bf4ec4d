import AttuneEvaluation
import Testing

@Suite struct VerdictTests {
    private func verdict(_ first: Verdict.Choice?, _ second: Verdict.Choice?, isOrdered: Bool = true) -> Verdict {
        Verdict(
            prompt: "p1", unit: "u1", audience: "group tier=expert", arm: "right", baseline: "none", judge: "scripted",
            armFirst: first, baselineFirst: second, isOrdered: isOrdered, armLength: 10, baselineLength: 12)
    }

    @Test func aJudgeThatChangesItsMindWithTheOrderHasNoOpinion() {
        for first in Verdict.Choice.allCases {
            for second in Verdict.Choice.allCases {
                let expected = first == second ? first.score : 0.5
                #expect(verdict(first, second).preference == expected)
            }
        }
        #expect(verdict(.arm, .baseline).isFlipped == true)
        #expect(verdict(.arm, .tie).isFlipped == false)
        #expect(verdict(.arm, .arm).isFlipped == false)
    }

    @Test func halfAJudgementNeverCounts() {
        #expect(verdict(.arm, nil).preference == nil)
        #expect(verdict(nil, .arm).preference == nil)
        #expect(verdict(.arm, nil).isFlipped == nil)
    }

    @Test func aJudgeThatIsAskedOnceIsTakenAtItsWord() {
        #expect(verdict(.arm, nil, isOrdered: false).preference == 1)
        #expect(verdict(.baseline, nil, isOrdered: false).preference == 0)
        #expect(verdict(.arm, nil, isOrdered: false).isFlipped == nil)
    }

    @Test(
        "a reply is as long as Python's len says",
        arguments: [
            ("", 0), ("plain", 5), ("e\u{301}te\u{301}", 5), ("\u{E9}t\u{E9}", 3), ("a\r\nb", 4),
            ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", 7), ("\u{1F1E9}\u{1F1EA}", 2),
            ("\u{1F44D}\u{1F3FD}", 2), ("\u{1100}\u{1161}\u{11A8}", 3), ("\u{1D11E}", 1),
        ])
    func length(reply: String, expected: Int) {
        #expect(Verdict.length(of: reply) == expected)
    }
}
