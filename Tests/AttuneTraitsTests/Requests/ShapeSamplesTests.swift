import Testing

@testable import AttuneTraits

@Suite struct ShapeSamplesTests {
    /// Measured when the sentences were added: 0.90 of the wishes were found, and 0.90 of what was found was right.
    @Test func mostWishesAboutTheShapeOfAReplyAreRead() {
        let reader = TraitRequestReader()
        var found = 0
        var hits = 0
        for sample in ShapeSamples.all {
            let wishes = reader.read(sample.text).map { $0.trait + ($0.direction == .more ? "+" : "-") }
            found += wishes.count
            hits += wishes.contains(sample.wish) ? 1 : 0
        }
        #expect(Double(hits) >= 0.77 * Double(ShapeSamples.all.count))
        #expect(Double(hits) >= 0.75 * Double(found))
    }
}
