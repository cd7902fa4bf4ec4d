import Foundation

/// The ways of labelling a row with a bank, as HypoGeniC names them.
public enum InferenceStrategy: String, Sendable, Codable, Hashable, CaseIterable {
    /// The hypothesis of the highest accuracy alone.
    case best = "default"
    /// The top by accuracy vote with their accuracy, where they are relevant; the best one where none is.
    case filterAndWeight = "filter_and_weight"
    /// Few that differ; one question selects and answers.
    case oneStepAdaptive = "one_step_adaptive"
    /// The same few; one question picks a hypothesis, a second applies it.
    case twoStepAdaptive = "two_step_adaptive"
    /// Right if any of the top is. A diagnostic: it looks at the label.
    case upperBound = "upperbound"
    /// The whole bank in one question.
    case multiHypothesis = "multi_hypothesis"
}

/// Labels rows with a bank.
public struct HypothesisInference: Sendable {
    public var bank: HypothesisBank
    /// How many of the best by accuracy vote or count; nil for all.
    public var top: Int? = 5
    /// How many the adaptive strategies keep, and how many right rows they show of each.
    public var kept = 3
    public var shown = 5
    /// Rows that are labelled at a time.
    public var width = 1
    private let rows: [LoopRow]
    private let predictor: any HypothesisPredicting

    /// - Parameter rows: those that the bank was scored on; examples come from them.
    public init(_ bank: HypothesisBank, rows: [LoopRow], predictor: any HypothesisPredicting) {
        self.bank = bank
        self.rows = rows
        self.predictor = predictor
    }

    /// The label of a row; nil where the bank is empty or nothing can be told.
    public func label(of row: LoopRow, by strategy: InferenceStrategy) async throws -> String? {
        let order = bank.byAccuracy
        guard let best = order.first else { return nil }
        let leading = Array(order.prefix(top.map { max($0, 1) } ?? order.count))
        switch strategy {
        case .best: return try await label(row, [best])
        case .filterAndWeight: return try await vote(row, leading, best: best)
        case .oneStepAdaptive:
            return try await label(row, AdaptiveSelection.choose(bank.entries, most: kept))
        case .twoStepAdaptive:
            let few = AdaptiveSelection.choose(bank.entries, most: kept)
            let picked = try await predictor.choice(
                for: row, among: few.map { bank.entries[$0].hypothesis }, examples: few.map(examples))
            return try await label(row, [picked.flatMap { few.indices.contains($0) ? few[$0] : nil } ?? best])
        case .upperBound:
            var first: String?
            for entry in leading {
                let label = try await label(row, [entry])
                if label == row.label { return label }
                first = first ?? label
            }
            return first
        case .multiHypothesis: return try await label(row, Array(bank.entries.indices))
        }
    }

    /// The share of rows that a strategy labels right; nil without rows.
    public func accuracy(on rows: [LoopRow], by strategy: InferenceStrategy) async throws -> Double? {
        let right = try await rows.concurrentMap(atMost: width) { row in
            try await label(of: row, by: strategy) == row.label
        }
        return rows.isEmpty ? nil : Double(right.count { $0 }) / Double(rows.count)
    }

    private func label(_ row: LoopRow, _ entries: [Int]) async throws -> String? {
        entries.isEmpty ? nil : try await predictor.label(of: row, by: entries.map { bank.entries[$0].hypothesis })
    }

    private func vote(_ row: LoopRow, _ entries: [Int], best: Int) async throws -> String? {
        var votes: [String: Double] = [:]
        for entry in entries {
            let hypothesis = bank.entries[entry].hypothesis
            guard try await predictor.isRelevant(hypothesis, to: row),
                let label = try await predictor.label(of: row, by: [hypothesis])
            else { continue }
            votes[label, default: 0] += bank.entries[entry].accuracy
        }
        guard let winner = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return try await label(row, [best])
        }
        return winner.key
    }

    private func examples(_ entry: Int) -> [LoopRow] {
        bank.entries[entry].right.filter(rows.indices.contains).prefix(shown).map { rows[$0] }
    }
}
