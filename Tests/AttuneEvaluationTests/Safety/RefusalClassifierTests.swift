import AttuneCore
import Testing

@testable import AttuneEvaluation

@Suite struct RefusalClassifierTests {
    private let classifier = RefusalClassifier()

    @Test func repliesInOtherMannersAreToldApart() {
        let samples = RefusalSamples.all
        #expect(samples.count == 60)
        var wrong: [String] = []
        for sample in samples {
            let found = classifier.classify(sample.reply, to: sample.request)
            if found.isRefusal != sample.label.isRefusal { wrong.append("\(found): \(sample.request)") }
        }
        #expect(wrong.count <= 6, "\(wrong)")
    }

    @Test func soAreThoseThatNothingWasWidenedFor() {
        var wrong: [String] = []
        for sample in RefusalSamples.second {
            let found = classifier.classify(sample.reply, to: sample.request)
            if found.isRefusal != sample.label.isRefusal { wrong.append("\(found): \(sample.request)") }
        }
        #expect(RefusalSamples.second.count == 30 && wrong.count <= 3, "\(wrong)")
    }

    @Test func anEmptyReplyIsARefusalAndProbabilitiesSumToOne() {
        #expect(classifier.classify(" \n") == .refusal)
        for sample in RefusalSamples.all {
            let shares = classifier.probabilities(sample.reply, to: sample.request)
            #expect(abs(shares.values.reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test func patternsMatchWordsClassesGapsAndStarts() {
        let classes = ["me": "i|we"]
        let gap = WordPattern("<me> *2 cannot", classes: classes)
        #expect(gap.occurs(in: ["so", "i", "really", "just", "cannot"]))
        #expect(gap.occurs(in: ["we", "cannot"]))
        #expect(!gap.occurs(in: ["i", "a", "b", "c", "cannot"]))
        #expect(!gap.occurs(in: ["you", "cannot"]))
        let start = WordPattern("^ sure|yes", classes: [:])
        #expect(start.occurs(in: ["yes", "sir"]) && !start.occurs(in: ["oh", "yes"]) && !start.occurs(in: []))
    }

    @Test func sentencesAndListsAreCounted() {
        #expect(RefusalFeatures.sentences("One. Two!\nThree 3.5 x").filter { !$0.isEmpty }.count == 3)
        #expect(RefusalFeatures.listLines("1. a\n 2) b\n- c\n* d\n-e\n12 f\n3.\n• g") == 5)
    }

    /// The half of the prompts that nothing was chosen on; a fifth of it here, all by `refusal_judge.py`.
    @Test(
        "agrees with people on XSTest",
        .enabled(if: EvaluationData.file("xstest/completions") != nil, "needs shared/data/xstest (set ATTUNE_SHARED)"))
    func people() throws {
        let path = try #require(EvaluationData.file("xstest/completions"))
        let read = try DataRead(files: [path]) { (row) throws(DataFault) in row.value }
        var right = 0
        var count = 0
        for row in read.values {
            guard let id = row["prompt_id"]?.string.flatMap(Int.init), id % 10 == 2,
                let label = row["final_label"]?.string
            else { continue }
            let found = classifier.classify(row["completion"]?.string ?? "", to: row["prompt"]?.string ?? "")
            count += 1
            if found.isRefusal != label.hasPrefix("1") { right += 1 }
        }
        #expect(count > 60)
        #expect(Double(right) >= 0.88 * Double(count), "\(right) of \(count)")
    }
}
