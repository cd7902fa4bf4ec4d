import AttuneCore
import Testing

@testable import AttuneTraits

@Suite struct TraitMeterPropertyTests {
    @Test(arguments: 0..<UInt64(400))
    func countsAsThePlainOracleDoes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed, label: "oracle")
        let text = RandomText.make(using: &generator)
        let plain = PlainOracle(text)
        var meter = TraitMeter()
        var copy = text
        let counts = copy.withUTF8 { meter.count($0) }
        #expect(counts.words == plain.words, "seed \(seed)")
        #expect(counts.distinctWords == plain.distinct, "seed \(seed)")
        #expect(counts.sentences == plain.sentences, "seed \(seed)")
        #expect(counts.numberedItems == plain.numbered, "seed \(seed)")
        #expect(counts.bulletItems == plain.bullets, "seed \(seed)")
        #expect(counts.headings == plain.headings, "seed \(seed)")
        #expect(counts.tableRows == plain.tableRows, "seed \(seed)")
        #expect(counts.codeLines == plain.codeLines, "seed \(seed)")
        #expect(counts.numbers == plain.numbers, "seed \(seed)")
        #expect(counts.questions == plain.questions, "seed \(seed)")
        #expect(counts.exclamations == plain.exclamations, "seed \(seed)")
        #expect(counts.emphases == plain.emphases, "seed \(seed)")
    }

    @Test(arguments: 0..<UInt64(40))
    func survivesRandomBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed, label: "bytes")
        var meter = TraitMeter()
        // Bytes that mean something are likelier than chance would have it.
        let likely = Array("`*_#|-.[]()$\\!?<>:;=^\n\r 1a~\u{2014}\u{1F600}\u{200D}\u{4E2D}\u{0E01}".utf8)
        for round in 0..<50 {
            let length = Int.random(in: 0...600, using: &generator)
            let bytes = (0..<length).map { _ -> UInt8 in
                if Int.random(in: 0..<3, using: &generator) == 0 { return UInt8.random(in: 0...255, using: &generator) }
                return likely[Int.random(in: 0..<likely.count, using: &generator)]
            }
            let first = bytes.withUnsafeBufferPointer { meter.measure($0) }
            let again = bytes.withUnsafeBufferPointer { meter.measure($0) }
            #expect(first == again, "seed \(seed), round \(round)")
            #expect(first.values.count == 53)
            #expect(first.values.allSatisfy { $0.isNaN || ($0.isFinite && $0 >= 0) }, "seed \(seed), round \(round)")
        }
    }

    @Test(arguments: [
        "word ", "$", "`", "(", "[", "a.", "中", "\u{1F600}", "**", "=", "\\(", "é", "<b", "1.", "!", "|", "- ",
    ])
    func takesALongLineOf(_ unit: String) {
        var meter = TraitMeter()
        let values = meter.measure(String(repeating: unit, count: 200_000)).values
        #expect(values.allSatisfy { $0.isNaN || $0.isFinite })
    }

    @Test func takesALineOfTenMegabytes() {
        var meter = TraitMeter()
        let words = 2_000_000
        #expect(meter.measure(String(repeating: "word ", count: words)).values[0] == Float(words))
        #expect(meter.measure("two words").values[0] == 2)
    }

    @Test func countsManyDistinctWords() {
        let text = (0..<100_000).map { "w\($0)" }.joined(separator: " ")
        var meter = TraitMeter()
        var copy = text
        #expect(copy.withUTF8 { meter.count($0) }.distinctWords == 100_000)
    }
}
