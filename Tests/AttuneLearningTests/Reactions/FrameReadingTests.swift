import AttuneCore
import Testing

@testable import AttuneLearning

@Suite struct FrameReadingTests {
    private let detector = ReactionDetector()

    /// Floors at 85 % of what was reached. When they were new, the first 150 lines scored 0.23 recall of satisfaction and
    /// 0.32 of dissatisfaction, the others 0.57 and 0.23; the frames were widened on both.
    @Test func outcomesAndContradictionsAreJudged() {
        #expect(FrameSamples.all.count == 220)
        var found: [Int: Int] = [:]
        var total: [Int: Int] = [:]
        for sample in FrameSamples.all {
            let result = detector.judge(sample.turn, after: "Here is a reply about it.", to: sample.request)
            total[sample.judgement, default: 0] += 1
            if (result?.judgement ?? 0) == sample.judgement { found[sample.judgement, default: 0] += 1 }
        }
        #expect(found[1, default: 0] * 100 >= total[1, default: 0] * 72)
        #expect(found[-1, default: 0] * 100 >= total[-1, default: 0] * 74)
        #expect(found[0, default: 0] * 100 >= total[0, default: 0] * 90)
    }

    @Test(arguments: [
        ("^ that's not a|an", "that's not a poem", true), ("^ that's not a|an", "i think that's not a poem", false),
        ("there's … in_it", "there's way too much bacon in it", true), ("there's … in_it", "there's bacon", false),
        ("seriously $", "no really, seriously", true), ("seriously $", "seriously good", false),
        ("it (just|only) @does", "it hangs", true), ("@past it", "tested it", true),
    ])
    func framesFitWholeConstructions(pattern: String, sentence: String, fits: Bool) {
        let frame = SentenceFrame(pattern)
        let words = sentence.replacing("'", with: "").split { !$0.isLetter }.map {
            FrameWord(text: String($0), isCapital: false, isLoud: false, isAsked: false, isOtherCount: false)
        }
        let starts = frame.isAnchored ? 0..<1 : 0..<words.count
        #expect(starts.contains { frame.matches(words, at: $0) } == fits)
    }

    @Test func anAnswerIsNoOutcome() {
        let request = "How do I get rid of ants?"
        #expect(detector.judge("they came back", after: "Spray them.", to: request)?.judgement == -1)
        #expect(detector.judge("they came back", after: "What happened?", to: request) == nil)
    }

    @Test func ironyIsNotPraise() {
        #expect(detector.judge("Great. Just great.", after: "Agatha Christie.", to: "Suggest a book")?.judgement == -1)
    }
}
