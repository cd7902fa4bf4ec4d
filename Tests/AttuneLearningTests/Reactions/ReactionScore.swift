import AttuneCore

@testable import AttuneLearning

/// Precision and recall of the detector on a set of samples.
struct ReactionScore: CustomStringConvertible {
    private var counts: [[Int]: Int] = [:]
    private(set) var wishesFound = 0
    private(set) var wishesWrong = 0
    private(set) var wishesMissed = 0
    private(set) var mistakes: [String] = []

    init(_ samples: [ReactionSample]) {
        let detector = ReactionDetector()
        for sample in samples {
            let result = detector.judge(
                sample.turn, after: sample.conversation.reply, to: sample.conversation.request)
            let judgement = result?.judgement ?? 0
            let wishes = Set(result?.wishes ?? [])
            counts[[sample.judgement, judgement], default: 0] += 1
            wishesFound += wishes.intersection(sample.wishes).count
            wishesWrong += wishes.subtracting(sample.wishes).subtracting(sample.alsoFair).count
            wishesMissed += sample.wishes.subtracting(wishes).count
            if judgement != sample.judgement || !sample.wishes.isSubset(of: wishes) { mistakes.append(sample.turn) }
        }
    }

    private func count(_ expected: [Int], _ found: [Int]) -> Double {
        Double(counts.filter { expected.contains($0.key[0]) && found.contains($0.key[1]) }.values.reduce(0, +))
    }

    var accuracy: Double { [-1, 0, 1].map { count([$0], [$0]) }.reduce(0, +) / count([-1, 0, 1], [-1, 0, 1]) }
    func precision(_ judgement: Int) -> Double { count([judgement], [judgement]) / count([-1, 0, 1], [judgement]) }
    func recall(_ judgement: Int) -> Double { count([judgement], [judgement]) / count([judgement], [-1, 0, 1]) }
    /// Share of the turns without a reaction that were taken for one.
    var falseReactions: Double { count([0], [-1, 1]) / count([0], [-1, 0, 1]) }
    var wishPrecision: Double { Double(wishesFound) / Double(wishesFound + wishesWrong) }
    var wishRecall: Double { Double(wishesFound) / Double(wishesFound + wishesMissed) }

    var description: String {
        "accuracy \(accuracy), +1 \(precision(1))/\(recall(1)), -1 \(precision(-1))/\(recall(-1)), "
            + "wishes \(wishPrecision)/\(wishRecall), missed or mistaken: \(mistakes)"
    }
}
