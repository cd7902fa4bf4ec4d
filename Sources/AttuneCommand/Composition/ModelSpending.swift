import AttuneCore
import AttuneModels
import AttuneStore
import Foundation

extension RunRecord {
    /// The record with the model, and what its calls used. Where a price is not known, `cost` holds 0 and the results
    /// count the calls that were not priced.
    func finished(with stack: ModelStack) -> RunRecord {
        let spent = stack.spent
        var record = self
        record.finished = Date()
        record.models.append(stack.id)
        record.calls += spent.calls
        record.tokens += spent.tokens
        record.cost += spent.cost ?? 0
        record.results["answers from store"] = Double(spent.fromStore)
        if spent.unpriced > 0 { record.results["calls without price"] = Double(spent.unpriced) }
        if spent.estimated > 0 { record.results["calls with estimated tokens"] = Double(spent.estimated) }
        for (code, count) in spent.failures { record.results["failed: \(code.rawValue)"] = Double(count) }
        return record
    }

    /// Arguments as a run keeps them: texts of people's own are replaced by their length.
    static func arguments(without texts: [String]) -> [String] {
        CommandLine.arguments.dropFirst().map { argument in
            for text in texts where !text.isEmpty && text != "-" {
                let mark = "(text of \(text.utf8.count) bytes)"
                if argument == text { return mark }
                if argument.hasPrefix("--"), argument.hasSuffix("=" + text) {
                    return argument.dropLast(text.count) + mark
                }
            }
            return argument
        }
    }
}

extension Spent {
    /// Whether there is anything to tell.
    var isAny: Bool { calls > 0 || fromStore > 0 || tokens > 0 }

    /// One line for a person: calls, tokens, cost.
    func line(currency: String) -> String {
        var parts: [String] = []
        if calls > 0 || fromStore == 0 { parts.append(calls == 1 ? "1 call" : "\(calls) calls") }
        if fromStore > 0 { parts.append("\(fromStore) \(fromStore == 1 ? "answer" : "answers") from the store") }
        if tokens > 0 { parts.append("\(input) tokens in, \(output) out" + (estimated > 0 ? " (estimated)" : "")) }
        parts.append(cost.map { Money.text($0, currency) } ?? "cost unknown: the model has no price")
        return parts.joined(separator: ", ")
    }
}

extension Budget {
    /// Spent so far and left, for progress.
    var line: String {
        let left = left
        var line = spent.line(currency: prices.currency)
        if let tokens = left.tokens { line += "; \(tokens) tokens left" }
        if let money = left.money { line += "; \(Money.text(money, prices.currency)) left" }
        return line
    }
}

enum Money {
    /// Two digits behind the point, and for less than a tenth two that count: `12.50 USD`, `0.00031 USD`.
    static func text(_ amount: Double, _ currency: String) -> String {
        if amount == 0 { return "0 \(currency)" }
        let digits = amount >= 0.1 ? 2 : min(10, 1 - Int(log10(amount).rounded(.down)))
        return String(format: "%.\(digits)f", amount) + " \(currency)"
    }
}
