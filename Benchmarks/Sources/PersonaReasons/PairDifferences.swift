import AttuneCore
import AttuneSimulation
import AttuneTraits
import Foundation

/// The raw material of simulated choices that name nobody, for whoever wants to know how much of a reason can be seen in
/// a pair at all: a line a pair that no coin decided, `{"reasons": {trait: ±1}, "differences": [chosen − rejected, one a
/// trait]}`, each difference on the trait's statistical scale and null where it does not apply.
struct PairDifferences: Encodable {
    var reasons: [String: Int]
    var differences: [Double?]

    static func write(seed: UInt64) throws {
        var options = ChoiceWorldOptions()
        options.seed = seed
        var meter = TraitMeter()
        let encoder = JSONEncoder()
        for (record, choice) in ChoiceWorld(options).pairs() where !choice.random {
            guard case .preference(let pair) = record.content else { continue }
            let (left, right) = (meter.measure(pair.chosen).statistical(), meter.measure(pair.rejected).statistical())
            let row = PairDifferences(
                reasons: Dictionary(
                    choice.reasons.map { ($0.aspect, $0.direction == .more ? 1 : -1) }, uniquingKeysWith: { $1 }),
                differences: zip(left, right).map { one, other in
                    let difference = Double(one) - Double(other)
                    return difference.isFinite ? (difference * 10_000).rounded() / 10_000 : nil
                })
            print(String(decoding: try encoder.encode(row), as: UTF8.self))
        }
    }

    static func writeTraits() { print(TraitCatalogue.standard.traits.map(\.id).joined(separator: " ")) }
}
