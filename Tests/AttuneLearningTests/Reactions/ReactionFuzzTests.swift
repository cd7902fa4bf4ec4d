import AttuneCore
import Testing

@testable import AttuneLearning

@Suite struct ReactionFuzzTests {
    /// Random bytes, mutated turns and glued fragments: no crash, and every answer is well formed.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func anyTextIsJudgedOrLeft(seed: UInt64) {
        var random = SeededGenerator(seed: seed, label: "reactions")
        let detector = ReactionDetector()
        let turns = (ReactionSamples.first + ReactionSamples.second).map(\.turn)
        let marks = [
            "```", "`", "\"", "“", "”", "'", ">", "\n", "?", "!", "...", "👍", "\u{200D}", "http://", "e.g.", ";",
            "\u{0}",
        ]
        for _ in 0..<1_500 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes += Array((turns.randomElement(using: &random) ?? "").utf8)
                case 1: bytes += Array((marks.randomElement(using: &random) ?? "").utf8)
                default:
                    bytes += (0..<Int.random(in: 0...12, using: &random)).map { _ in
                        UInt8.random(in: .min ... .max, using: &random)
                    }
                }
            }
            if !bytes.isEmpty, Bool.random(using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            let turn = String(decoding: bytes, as: UTF8.self)
            let reply = String(decoding: bytes.reversed(), as: UTF8.self)
            guard let result = detector.judge(turn, after: reply, to: turns.randomElement(using: &random) ?? "") else {
                continue
            }
            #expect(result.judgement == result.category.judgement, "seed \(seed)")
            #expect(Set(result.wishes.map(\.aspect)).count == result.wishes.count, "seed \(seed)")
        }
    }

    @Test func aVeryLongTurnIsJudgedByItsEnds() {
        let filler = String(
            repeating: "The harbour report lists every ship and every crate in order of arrival. ", count: 20_000)
        let result = ReactionDetector().judge("That's wrong. " + filler, after: "x", to: "y")
        #expect(result?.judgement == -1)
    }
}
