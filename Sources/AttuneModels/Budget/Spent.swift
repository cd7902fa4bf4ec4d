import AttuneCore

/// What a run has used so far. Only calls that were sent cost anything.
public struct Spent: Sendable, Hashable {
    /// Calls that were sent and answered.
    public var calls = 0
    /// Questions that a stored answer settled.
    public var fromStore = 0
    /// Tokens of requests, cached ones included.
    public var input = 0
    public var cached = 0
    public var output = 0
    /// Calls whose tokens were estimated, since the provider told none, or the answer did not arrive whole.
    public var estimated = 0
    /// Calls to models without a known price.
    public var unpriced = 0
    /// Calls without a usable answer, by why. Of those that were answered in part, what was sent and received counts
    /// among the tokens.
    public var failures: [ModelError.Code: Int] = [:]
    /// What the priced calls cost.
    var known = 0.0

    public init() {}

    public var tokens: Int { input + output }
    /// In the currency of the price table; nil where a call was not priced, as its cost is not 0 but unknown.
    public var cost: Double? { unpriced == 0 ? known : nil }
}

/// How much a run may use. Nothing is sent that could go beyond it.
public struct BudgetLimits: Sendable, Hashable {
    /// Tokens of requests and answers together; nil for no limit.
    public var tokens: Int?
    /// In the currency of the price table; nil for no limit. With a limit, models without a price are refused.
    public var money: Double?

    public init(tokens: Int? = nil, money: Double? = nil) {
        self.tokens = tokens
        self.money = money
    }
}
