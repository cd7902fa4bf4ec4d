import Testing

@testable import AttuneLearning

/// What the detector costs and saves when it decides which turns a model is asked about.
@Suite("Sparing turns that carry no reaction")
struct SparingTests {
    private let detector = ReactionDetector()

    private func mayReact(_ sample: ReactionSample) -> Bool {
        detector.mayReact(sample.turn, after: sample.conversation.reply, to: sample.conversation.request)
    }

    /// On 130 reactions by a writer who saw no code 124 were kept (0.95), and 34 of 70 turns without one were spared; of
    /// 427 turns with a wish 419 were kept (0.98). Here the detector's own samples, on which it was widened.
    @Test("nearly all reactions are kept, and a good part of the other turns is spared")
    func recall() {
        let samples = ReactionSamples.first + ReactionSamples.second + ReactionSamples.third + ReactionSamples.fourth
        let reactions = samples.filter { $0.judgement != 0 }
        let others = samples.filter { $0.judgement == 0 }
        let kept = Double(reactions.count(where: mayReact)) / Double(reactions.count)
        let spared = Double(others.count { !mayReact($0) }) / Double(others.count)
        #expect(kept >= 0.95, "kept \(kept), spared \(spared)")
        #expect(spared >= 0.3, "kept \(kept), spared \(spared)")
    }

    @Test("what cannot be judged offline is asked about", arguments: ["Das war leider falsch.", "meh", "hm", "???"])
    func unsure(turn: String) {
        #expect(detector.mayReact(turn, after: "Boil it in water.", to: "How do I cook rice?"))
    }

    @Test("whatever is judged offline is asked about")
    func consistent() {
        for sample in ReactionSamples.first
        where detector.judge(
            sample.turn, after: sample.conversation.reply, to: sample.conversation.request) != nil
        {
            #expect(mayReact(sample))
        }
    }
}
