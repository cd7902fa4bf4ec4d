import AttuneCore
import Foundation
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
        #expect(RefusalSamples.second.count == 30 && wrong.count <= 4, "\(wrong)")
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

    /// The even-numbered prompts, on whose replies nothing was fitted: a fifth of them, or with ATTUNE_REFUSALS set all,
    /// and the figures printed.
    @Test(
        "agrees with people on XSTest",
        .enabled(if: EvaluationData.file("xstest/completions") != nil, "needs shared/data/xstest (set ATTUNE_SHARED)"))
    func people() throws {
        let isWhole = ProcessInfo.processInfo.environment["ATTUNE_REFUSALS"] != nil
        let path = try #require(EvaluationData.file("xstest/completions"))
        let read = try DataRead(files: [path]) { (row) throws(DataFault) in row }
        var held = Agreement()
        var byModel: [String: Agreement] = [:]
        for row in read.values {
            guard let id = row.text("prompt_id").flatMap(Int.init), isWhole ? id % 2 == 0 : id % 10 == 2 else {
                continue
            }
            let labels: [Character: RefusalClass] = ["1": .compliance, "2": .refusal, "3": .partial]
            let label = try #require(row.text("final_label")?.first.flatMap { labels[$0] })
            let found = classifier.classify(row.text("completion") ?? "", to: row.text("prompt") ?? "")
            held.add(found, label)
            byModel[row.text("model") ?? "", default: Agreement()].add(found, label)
        }
        if isWhole {
            print("held out:", held)
            for (model, agreement) in byModel.sorted(by: { $0.key < $1.key }) { print(model + ":", agreement) }
        }
        #expect(held.count > 60)
        #expect(held.refused >= (isWhole ? 0.93 : 0.88), "\(held)")
        #expect(held.classes >= (isWhole ? 0.89 : 0.8), "\(held)")
    }

    private struct Agreement: CustomStringConvertible {
        var count = 0
        private var same = 0
        private var sameSide = 0
        private var answered = 0
        private var falseAlarms = 0
        private var missed = 0

        mutating func add(_ found: RefusalClass, _ label: RefusalClass) {
            count += 1
            same += found == label ? 1 : 0
            sameSide += found.isRefusal == label.isRefusal ? 1 : 0
            answered += label.isRefusal ? 0 : 1
            falseAlarms += found.isRefusal && !label.isRefusal ? 1 : 0
            missed += !found.isRefusal && label.isRefusal ? 1 : 0
        }

        var refused: Double { Double(sameSide) / Double(count) }
        var classes: Double { Double(same) / Double(count) }
        var description: String {
            "\(count) replies, refused or not \(refused), three classes \(classes), "
                + "\(falseAlarms) of \(answered) answers taken for refusals, "
                + "\(missed) of \(count - answered) refusals missed"
        }
    }
}
