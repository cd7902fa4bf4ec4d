import AttuneCore
import Testing

@testable import AttuneTraits

@Suite struct EverydaySamplesTests {
    /// The floor is 85 % of what was reached at first sight, a recall of 0.76.
    @Test func everydayWishesAreRead() {
        #expect(EverydaySamples.all.count == 99)
        let reader = TraitRequestReader()
        var missed: [String] = []
        for (wanted, sentence) in EverydaySamples.all {
            let found = reader.read(sentence).map { $0.trait + ($0.direction == .more ? "+" : "-") }
            if !found.contains(wanted) { missed.append(sentence) }
        }
        let count = Double(EverydaySamples.all.count)
        #expect(count - Double(missed.count) >= 0.64 * count, "missed \(missed.count): \(missed)")
    }
}
