import AttuneCore
import Foundation

/// The offline side of the scored loop: hypotheses are thresholds on single features of style, found where they split
/// the labels best.
public struct ThresholdHypotheses: HypothesisGenerating, HypothesisPredicting {
    private let values: [String: [Double]]
    private let features: [String]

    /// Measures the rows once; rows of other ids are measured when they are asked about.
    ///
    /// - Parameter features: those that hypotheses may be about.
    public init(_ rows: [LoopRow], features: [String] = StyleFeature.ids) {
        self.features = features
        values = Dictionary(rows.map { ($0.id, Self.values(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func values(of row: LoopRow) -> [Double] {
        var meter = StyleMeter()
        let first = meter.measure(row.text).values
        guard let other = row.other else { return first }
        return zip(first, meter.measure(other).values).map { $0 - $1 }
    }

    private func value(_ feature: String, of row: LoopRow) -> Double? {
        guard let position = StyleFeature.positions[feature] else { return nil }
        let value = (values[row.id] ?? Self.values(of: row))[position]
        return value.isFinite ? value : nil
    }

    public func hypotheses(
        from rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64
    ) async throws -> [LoopHypothesis] {
        let labels = Set(rows.map(\.label)).sorted()
        guard labels.count >= 2, count > 0 else { return [] }
        var taken = known.compactMap(\.rule?.feature)
        var generator = SeededGenerator(seed: seed)
        // Equal ones come in another order with each seed.
        let features = self.features.filter { !taken.contains($0) }.shuffled(using: &generator)
        let splits = features.compactMap { split($0, rows, labels) }.sorted { $0.worth > $1.worth }
        var made: [LoopHypothesis] = []
        for split in splits where made.count < count {
            let says = taken.contains { isSame($0, split.feature, rows) }
            guard !says else { continue }
            taken.append(split.feature)
            made.append(split.hypothesis)
        }
        return made
    }

    /// Whether two features say the same of texts, so that the second adds nothing: they count the same marks, or move
    /// together among texts of one label.
    private func isSame(_ a: String, _ b: String, _ rows: [LoopRow]) -> Bool {
        if DeviationSelection.areTwins(a, b) { return true }
        var (products, squaresA, squaresB) = (0.0, 0.0, 0.0)
        for own in Dictionary(grouping: rows, by: \.label).values {
            let pairs = own.compactMap { row in value(a, of: row).flatMap { x in value(b, of: row).map { (x, $0) } } }
            let means = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
            let count = Double(max(pairs.count, 1))
            for (x, y) in pairs {
                let (dx, dy) = (x - means.0 / count, y - means.1 / count)
                products += dx * dy
                squaresA += dx * dx
                squaresB += dy * dy
            }
        }
        let size = (squaresA * squaresB).squareRoot()
        return size > 0 && abs(products / size) >= Self.mostShared
    }

    /// The largest correlation of two features that both make hypotheses: half of the variance in common.
    private static let mostShared = 0.7

    /// The best split of two labels by one feature: half-way between the two labels' medians.
    private func split(
        _ feature: String, _ rows: [LoopRow], _ labels: [String]
    ) -> (hypothesis: LoopHypothesis, feature: String, worth: Double)? {
        let measured = rows.compactMap { row in value(feature, of: row).map { (value: $0, label: row.label) } }
        func median(_ label: String) -> Double? {
            let sorted = measured.filter { $0.label == label }.map(\.value).sorted()
            return sorted.isEmpty ? nil : sorted[sorted.count / 2]
        }
        guard let low = median(labels[0]), let high = median(labels[1]), low != high else { return nil }
        let threshold = (low + high) / 2
        let (above, below) = high > low ? (labels[1], labels[0]) : (labels[0], labels[1])
        let right = measured.count { ($0.value >= threshold ? above : below) == $0.label }
        let rule = LoopHypothesis.Rule(feature: feature, threshold: threshold, above: above, below: below)
        let words = HypothesisWording.words(of: feature, .more).text
        return (
            LoopHypothesis(
                text: "\(words): \(above) rather than \(below) [\(feature) ≥ \(threshold.rounded(to: 4))]", rule: rule),
            feature, (Double(right) / Double(rows.count) - 0.5) * DeviationSelection.weight(of: feature)
        )
    }

    /// By several, the majority; of equally many votes the earlier hypothesis's label.
    public func label(of row: LoopRow, by hypotheses: [LoopHypothesis]) async throws -> String? {
        var votes: [(label: String, count: Int)] = []
        for hypothesis in hypotheses {
            guard let rule = hypothesis.rule, let value = value(rule.feature, of: row) else { continue }
            let label = value >= rule.threshold ? rule.above : rule.below
            if let known = votes.firstIndex(where: { $0.label == label }) {
                votes[known].count += 1
            } else {
                votes.append((label, 1))
            }
        }
        var best: (label: String, count: Int)?
        for vote in votes where vote.count > best?.count ?? 0 { best = vote }
        return best?.label
    }

    public func isRelevant(_ hypothesis: LoopHypothesis, to row: LoopRow) async throws -> Bool {
        hypothesis.rule.flatMap { value($0.feature, of: row) } != nil
    }

    /// The one whose examples lie nearest to the row in its own feature.
    public func choice(
        for row: LoopRow, among hypotheses: [LoopHypothesis], examples: [[LoopRow]]
    ) async throws -> Int? {
        var best: (position: Int, distance: Double)?
        for (position, hypothesis) in hypotheses.enumerated() {
            guard let rule = hypothesis.rule, let own = value(rule.feature, of: row) else { continue }
            let others = (examples.indices.contains(position) ? examples[position] : []).compactMap {
                value(rule.feature, of: $0)
            }
            guard !others.isEmpty else { continue }
            let mean = others.reduce(0, +) / Double(others.count)
            let spread = (others.reduce(0) { $0 + pow($1 - mean, 2) } / Double(others.count)).squareRoot()
            let distance = (others.map { abs($0 - own) }.min() ?? 0) / max(spread, 1e-6)
            if distance < best?.distance ?? .infinity { best = (position, distance) }
        }
        return best?.position
    }
}
