import AttuneCore
import AttuneEvaluation
import Testing

@Suite("A judge against labels")
struct JudgeReportTests {
    private typealias Row = JudgeReport.Row

    @Test("every count by hand, over all that two answers can say")
    func counts() throws {
        let rows = [
            Row(unit: "p1", label: .first, forward: .first, backward: .first),  // right twice
            Row(unit: "p2", label: .first, forward: .first, backward: .tie),  // right once, undecided once
            Row(unit: "p3", label: .second, forward: .first, backward: .second),  // flipped; names the first shown both times
            Row(unit: "p4", label: .second, forward: .first, backward: .first),  // wrong twice
            Row(unit: "p5", label: .tie, forward: .tie, backward: .tie),  // right twice
            Row(unit: "p6", label: .tie, forward: .first, backward: nil),  // half a judgement counts nowhere
        ]
        let report = JudgeReport(rows)
        #expect(report.pairs == 6 && report.judged == 5)
        #expect(report.answerAccuracy?.value == 0.6)  // 2 + 1 + 1 + 0 + 2 of 10
        #expect(report.accuracy?.value == 0.4)  // 1st and 5th
        #expect(report.combinedAccuracy?.value == 0.5)  // 1st and 2nd of four
        #expect(report.consistency?.value == 0.6)
        #expect(report.flipRate?.value == 0.2)
        // Forward names first in 1, 2, 3, 4; backward names the one shown first, the second, in 3 only; 7 named at all.
        let share = try #require(report.firstShare?.value)
        #expect(abs(share - 5.0 / 7) < 1e-12)
        // Choices 2 first, 3 ties; labels 2 first, 2 second, 1 tie: chance (2·2 + 3·1)/25 = .28, agreed .4.
        let kappa = try #require(report.kappa?.value)
        #expect(abs(kappa - 0.12 / 0.72) < 1e-12)
        // F1: first 1·2/(2+2), second 0, tie 2·1/(3+1).
        let f1 = try #require(report.macroF1?.value)
        #expect(abs(f1 - (0.5 + 0 + 0.5) / 3) < 1e-12)
    }

    @Test("intervals go by prompt: thrice the pairs on the same prompts tell no more than the prompts")
    func intervals() throws {
        let labels: [JudgeOpinion.Winner] = [.first, .second, .tie]
        let rows = (0..<60).map { index in
            let label = labels[index % 3]
            let said: JudgeOpinion.Winner = index % 4 == 0 ? .first : label
            return Row(unit: "p\(index)", label: label, forward: said, backward: index % 7 == 0 ? .tie : said)
        }
        let once = JudgeReport(rows)
        let thrice = JudgeReport(rows + rows + rows)
        #expect(thrice.prompts == 60 && thrice.judged == 180)
        for (one, three) in [
            (once.accuracy, thrice.accuracy), (once.answerAccuracy, thrice.answerAccuracy),
            (once.combinedAccuracy, thrice.combinedAccuracy), (once.consistency, thrice.consistency),
            (once.firstShare, thrice.firstShare), (once.kappa, thrice.kappa), (once.macroF1, thrice.macroF1),
        ] {
            let (one, three) = (try #require(one), try #require(three))
            #expect(abs(one.value - three.value) < 1e-12 && one.lower < one.value && one.value < one.upper)
            #expect(abs((one.upper - one.lower) - (three.upper - three.lower)) < 0.01 * (one.upper - one.lower))
        }
        let independent = JudgeReport(
            (0..<180).map { index in
                var row = rows[index % 60]
                row.unit = "q\(index)"
                return row
            })
        let (wide, narrow) = (try #require(once.kappa), try #require(independent.kappa))
        #expect(narrow.upper - narrow.lower < 0.65 * (wide.upper - wide.lower))
    }

    @Test("a judge who is always right on few pairs is not taken to be so for ever")
    func alwaysRight() throws {
        let rows = (0..<20).map { index in
            let label = JudgeOpinion.Winner.allCases[index % 2]
            return Row(unit: "p\(index)", label: label, forward: label, backward: label)
        }
        let report = JudgeReport(rows)
        let (accuracy, kappa, f1) = (
            try #require(report.accuracy), try #require(report.kappa), try #require(report.macroF1)
        )
        #expect(accuracy.value == 1 && accuracy.lower < 0.9 && accuracy.upper == 1)
        // Two labels alike often: chance is one half.
        #expect(kappa.value == 1 && abs(kappa.lower - (2 * accuracy.lower - 1)) < 1e-12 && kappa.upper == 1)
        #expect(f1.value == 1 && f1.lower == accuracy.lower && f1.upper == 1)
    }

    @Test("without a usable pair there is no share, and no division")
    func empty() {
        #expect(JudgeReport([]).accuracy == nil)
        #expect(JudgeReport([Row(unit: "p7", label: .first, forward: nil, backward: .first)]).judged == 0)
        #expect(JudgeReport([Row(unit: "p8", label: .first, forward: .first, backward: .first)]).kappa == nil)
    }

    @Test(
        "rows of the public benchmarks are read by their own field names",
        arguments: [
            (#"{"id": "a", "prompt": "q", "output_1": "x", "output_2": "y", "label": 2}"#, "second"),
            (#"{"pair_id": "a", "question": "q", "response_A": "x", "response_B": "y", "label": "A>B"}"#, "first"),
            (
                #"{"instruction": "q", "input": "z", "response1": "x", "response2": "y", "annotator1": 1, "annotator2": 0, "annotator3": 0}"#,
                "tie"
            ),
            (#"{"prompt": "q", "response_a": "x", "response_b": "y", "winner": "tie"}"#, "tie"),
            (#"{"prompt": [{"role": "user", "content": "q"}], "chosen": "x", "rejected": "y"}"#, "first"),
            (#"{"prompt": "q", "output_1": "x", "output_2": "y"}"#, "none"),
            (#"{"output_1": "x", "output_2": "y", "label": 1}"#, "none"),
        ])
    func rows(text: String, label: String) throws {
        let pair = LabelledPair(try JSONValue.parse(text), id: "row 1")
        #expect(pair?.label?.rawValue ?? "none" == label)
        if let pair { #expect(pair.first == "x" && pair.second == "y" && pair.prompt[0].text.hasPrefix("q")) }
    }

    @Test("annotators who all differ have no majority")
    func majority() throws {
        let row =
            #"{"instruction": "q", "response1": "x", "response2": "y", "annotator1": 1, "annotator2": 0, "annotator3": 2}"#
        let pair = try #require(LabelledPair(try JSONValue.parse(row), id: "1"))
        #expect(pair.label == nil && pair.votes == [.first, .tie, .second])
    }
}
