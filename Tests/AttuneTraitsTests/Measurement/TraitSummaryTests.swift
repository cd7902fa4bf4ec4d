import AttuneCore
import Foundation
import Testing

@testable import AttuneTraits

@Suite struct TraitSummaryTests {
    private func vectors(_ seed: UInt64) -> [TraitVector] {
        var generator = SeededGenerator(seed: seed, label: "summary")
        var meter = TraitMeter()
        return (0..<60).map { _ in meter.measure(RandomText.make(using: &generator)) }
    }

    private func summary(_ vectors: some Sequence<TraitVector>) -> TraitSummary {
        var summary = TraitSummary()
        for vector in vectors { summary.add(vector) }
        return summary
    }

    @Test(arguments: 0..<UInt64(20))
    func isTheSameInAnyOrderAndInAnyParts(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed, label: "parts")
        let vectors = vectors(seed)
        let whole = summary(vectors)
        #expect(summary(vectors.shuffled(using: &generator)) == whole, "seed \(seed)")

        let cuts = [0, Int.random(in: 0...30, using: &generator), Int.random(in: 30...60, using: &generator), 60]
        var parts = (0..<3).map { summary(vectors[cuts[$0]..<cuts[$0 + 1]]) }
        parts.shuffle(using: &generator)
        var merged = TraitSummary()
        for part in parts { merged.merge(part) }
        #expect(merged == whole, "seed \(seed)")
    }

    @Test func givesCountMeanAndVarianceOfEachTrait() throws {
        var meter = TraitMeter()
        let words = try #require(summary([meter.measure("one"), meter.measure("one two three")])["length.words"])
        #expect(words.count == 2)
        #expect(words.mean == 2)
        #expect(words.variance == 2)
        let comments = try #require(summary([meter.measure("no code")])["code.comments"])
        #expect(comments.count == 0)
        #expect(TraitSummary()["no.such"] == nil)
    }

    @Test func countsLanguages() {
        var meter = TraitMeter()
        let summary = summary([meter.measure(""), meter.measure("首先打开文件，然后找到那一行。")])
        #expect(summary.vectors == 2)
        #expect(summary.languages == [.undetermined: 1, .other: 1])
    }

    @Test func comesBackFromJSON() throws {
        let summary = summary(vectors(7))
        let data = try JSONEncoder().encode(summary)
        #expect(try JSONDecoder().decode(TraitSummary.self, from: data) == summary)
    }
}
