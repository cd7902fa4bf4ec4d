import AttuneModels

/// What `doctor` found, one line a check.
struct CheckupReport: Encodable, Sendable {
    enum State: String, Encodable, Sendable {
        case ok, failed, warning, skipped

        var mark: String {
            switch self {
            case .ok: "✓"
            case .failed: "✗"
            case .warning: "!"
            case .skipped: "–"
            }
        }
    }

    struct Check: Encodable, Sendable {
        var name: String
        var state: State
        var detail: String
    }

    var checks: [Check] = []
    var calls = 0
    var tokens = 0
    /// nil where a model that answered has no price.
    var cost: Double? = 0
    var currency = "USD"

    /// Whether everything that was named or set works.
    var isWell: Bool { !checks.contains { $0.state == .failed } }

    mutating func add(_ name: String, _ state: State, _ detail: String) {
        checks.append(Check(name: name, state: state, detail: detail))
    }

    mutating func count(_ spent: Spent) {
        calls += spent.calls
        tokens += spent.tokens
        cost = spent.cost.flatMap { more in cost.map { $0 + more } }
    }

    /// One check as a line.
    static func line(_ check: Check) -> String { "\(check.state.mark) \(check.name): \(check.detail)" }

    var spending: String {
        if calls == 0 { return "Nothing was spent." }
        let price = cost.map { Money.text($0, currency) } ?? "cost unknown"
        return "Spent: \(calls) \(calls == 1 ? "call" : "calls"), \(tokens) tokens, \(price)."
    }

    private enum CodingKeys: CodingKey { case ok, checks, calls, tokens, cost, currency }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isWell, forKey: .ok)
        try container.encode(checks, forKey: .checks)
        try container.encode(calls, forKey: .calls)
        try container.encode(tokens, forKey: .tokens)
        try container.encode(cost, forKey: .cost)  // null where unknown
        try container.encode(currency, forKey: .currency)
    }
}
