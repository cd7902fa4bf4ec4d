import AttuneCore
import Testing

@testable import AttuneTraits

@Suite struct DepthSamplesTests {
    /// Single sentences may be misread; the table as a whole may not get much worse.
    @Test func mostWishesAboutDepthAndDirectnessAreRead() {
        let reader = TraitRequestReader()
        var found = 0
        var right = 0
        for sample in DepthSamples.all {
            let labels = reader.read(sample.text).map { $0.trait + ($0.direction == .more ? "+" : "-") }
            found += labels.count
            if labels.contains(sample.label) { right += 1 }
        }
        let recall = Double(right) / Double(DepthSamples.all.count)
        let precision = Double(right) / Double(max(found, 1))
        #expect(DepthSamples.all.count > 300)
        #expect(recall > 0.80, "recall \(recall)")
        #expect(precision > 0.76, "precision \(precision)")
    }
}
