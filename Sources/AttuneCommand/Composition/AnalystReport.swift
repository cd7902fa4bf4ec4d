import AttuneCore
import AttuneLearning
import AttuneModels

/// What a model analyst asked, what failed and what it cost, as a run tells it.
struct AnalystReport: Encodable, Sendable {
    var model: String
    /// Questions by step, stored answers included.
    var asked: [String: Int]
    /// Questions without a usable answer, by step and kind.
    var failed: [String: [String: Int]]
    /// User turns that were taken for no reaction without asking.
    var spared: Int
    /// Pieces of answers that were no property of a reply and were dropped.
    var refused: Int
    var calls: Int
    var answersFromStore: Int
    var tokens: Int
    /// nil where the model has no price.
    var cost: Double?
    /// Records of which the service failed to read a part; the next run reads them again.
    var unread: Int

    private var spending: String

    init(_ analyst: ModelAnalyst, stack: ModelStack, unread: Int) {
        self.init(analyst.id, analyst.counts, stack: stack, unread: unread)
    }

    /// - Parameters:
    ///   - id: the model's.
    ///   - counts: what was asked of it.
    init(_ id: String, _ counts: AnalystCounts, stack: ModelStack, unread: Int = 0) {
        let spent = stack.spent
        model = id
        asked = Dictionary(uniqueKeysWithValues: counts.asked.map { ($0.key.rawValue, $0.value) })
        failed = Dictionary(
            uniqueKeysWithValues: counts.failed.map { step, kinds in
                (step.rawValue, Dictionary(uniqueKeysWithValues: kinds.map { ($0.key.rawValue, $0.value) }))
            })
        spared = counts.spared
        refused = counts.refused
        calls = spent.calls
        answersFromStore = spent.fromStore
        tokens = spent.tokens
        cost = spent.cost
        self.unread = unread
        spending = spent.line(currency: stack.budget.prices.currency)
    }

    var lines: [String] {
        let steps = AnalystStep.allCases.compactMap { step in
            asked[step.rawValue].map { "\(step.rawValue) \($0)" }
        }
        var lines = [
            "\(model): \(spending).",
            "Asked: \(steps.joined(separator: ", "))" + (spared > 0 ? "; \(spared) turns needed no question." : "."),
        ]
        let kinds = failed.sorted { $0.key < $1.key }.flatMap { step, kinds in
            kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key) (\(step))" }
        }
        if !kinds.isEmpty { lines.append("Without a usable answer: \(kinds.joined(separator: ", ")).") }
        if refused > 0 { lines.append("\(refused) pieces of answers were no property of a reply and were dropped.") }
        if unread > 0 {
            lines.append("\(unread) records could not be read to the end; the next run goes on with them.")
        }
        return lines
    }

    private enum CodingKeys: CodingKey {
        case model, asked, failed, spared, refused, calls, answersFromStore, tokens, cost, unread
    }
}
