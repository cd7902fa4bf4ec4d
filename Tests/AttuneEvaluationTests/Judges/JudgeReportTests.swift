import AttuneCore
import AttuneEvaluation
import Testing

@Suite("A judge against labels")
struct JudgeReportTests {
    private typealias Row = JudgeReport.Row

    @Test("every count by hand, over all that two answers can say")
    func counts() throws {
        let rows = [
            Row(label: .first, forward: .first, backward: .first),  // right twice
            Row(label: .first, forward: .first, backward: .tie),  // right once, undecided once
            Row(label: .second, forward: .first, backward: .second),  // flipped; names the first shown both times
            Row(label: .second, forward: .first, backward: .first),  // wrong twice
            Row(label: .tie, forward: .tie, backward: .tie),  // right twice
            Row(label: .tie, forward: .first, backward: nil),  // half a judgement counts nowhere
        ]
        let report = JudgeReport(rows)
        #expect(report.pairs == 6 && report.judged == 5)
        #expect(report.answerAccuracy == 0.6)  // 2 + 1 + 1 + 0 + 2 of 10
        #expect(report.accuracy == 0.4)  // 1st and 5th
        #expect(report.combinedAccuracy == 0.5)  // 1st and 2nd of four
        #expect(report.consistency == 0.6)
        #expect(report.flipRate == 0.2)
        // Forward names first in 1, 2, 3, 4; backward names the one shown first, the second, in 3 only; 7 named at all.
        let share = try #require(report.firstShare)
        #expect(abs(share - 5.0 / 7) < 1e-12)
        // Choices 2 first, 3 ties; labels 2 first, 2 second, 1 tie: chance (2·2 + 3·1)/25 = .28, agreed .4.
        let kappa = try #require(report.kappa)
        #expect(abs(kappa - 0.12 / 0.72) < 1e-12)
        // F1: first 1·2/(2+2), second 0, tie 2·1/(3+1).
        let f1 = try #require(report.macroF1)
        #expect(abs(f1 - (0.5 + 0 + 0.5) / 3) < 1e-12)
    }

    @Test("without a usable pair there is no share, and no division")
    func empty() {
        #expect(JudgeReport([]).accuracy == nil)
        #expect(JudgeReport([Row(label: .first, forward: nil, backward: .first)]).judged == 0)
        #expect(JudgeReport([Row(label: .first, forward: .first, backward: .first)]).kappa == nil)
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
