import AttuneCore
import AttuneStatistics

/// A share without and with steering on the same questions, and the difference.
public struct PairedShare: Sendable, Hashable, Codable {
    /// Questions.
    public var count: Int
    /// Wilson's interval, or over clusters where there are several questions in each.
    public var plain: IntervalEstimate?
    public var steered: IntervalEstimate?
    /// Steered minus plain, question by question; bootstrap over clusters.
    public var difference: IntervalEstimate?
    /// Questions on which only one of the two was right.
    public var gained: Int
    public var lost: Int

    /// - Parameters:
    ///   - clusters: what belongs together, such as subjects; each question alone where it is nil.
    public init(plain: [Bool], steered: [Bool], clusters: [String]? = nil, seed: UInt64 = 1) {
        let names = clusters ?? plain.indices.map { "\($0)" }
        count = plain.count
        self.plain = Self.share(plain, names, seed)
        self.steered = Self.share(steered, names, seed)
        gained = zip(plain, steered).count { !$0 && $1 }
        lost = zip(plain, steered).count { $0 && !$1 }
        var generator = SeededGenerator(seed: seed)
        let differences = zip(plain, steered).map { ($1 ? 1.0 : 0) - ($0 ? 1.0 : 0) }
        difference =
            Bootstrap().mean(
                UnitTotals.collect(differences, units: names), unit: .row, using: &generator)?.estimate
    }

    private static func share(_ hits: [Bool], _ names: [String], _ seed: UInt64) -> IntervalEstimate? {
        guard Set(names).count < hits.count, Set(names).count > 1 else {
            return Share.wilson(successes: hits.count { $0 }, of: hits.count)
        }
        var generator = SeededGenerator(seed: seed)
        return Bootstrap().mean(
            UnitTotals.collect(hits.map { $0 ? 1 : 0 }, units: names), unit: .row, using: &generator)?.estimate
    }

    /// Whether the interval of the difference lies below zero.
    public var isWorse: Bool { difference.map { $0.upper < 0 } ?? false }
    /// Whether it lies above zero.
    public var isBetter: Bool { difference.map { $0.lower > 0 } ?? false }
}
