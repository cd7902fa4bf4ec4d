import AttuneCore
import Synchronization

/// Keeps a run within its limits, and counts what it uses.
///
/// Before a call is sent, the most that it can take is reserved; when it is answered, what the provider reports takes
/// the reservation's place. A call that fits only if others take less than they reserved waits for them, so that a run
/// with many calls in flight still uses its budget up, and never goes beyond it by more than estimates err.
public final class Budget: Sendable {
    /// The right to send one call. Hand it back with ``settle(_:usage:text:)``, ``fail(_:code:received:)`` or
    /// ``release(_:)``, exactly once.
    public struct Reservation: Sendable, Hashable {
        let estimate: TokenEstimate
        let price: Price?
        let cost: Double
        let inBatch: Bool
    }

    struct State {
        var spent = Spent()
        var reservedTokens = 0
        var reservedMoney = 0.0
        /// Counts what was handed back, so that a waiting call knows when to look again.
        var returns: UInt64 = 0
        var nextWaiter: UInt64 = 0
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    }

    public let limits: BudgetLimits
    public let prices: PriceTable
    let state = Mutex(State())

    public init(_ limits: BudgetLimits = BudgetLimits(), prices: PriceTable = .builtIn) {
        self.limits = limits
        self.prices = prices
    }

    /// What has been used up to now.
    public var spent: Spent { state.withLock { $0.spent } }

    /// What is left of the limits; nil where there is none. Not below 0.
    public var left: BudgetLimits {
        let spent = spent
        return BudgetLimits(
            tokens: limits.tokens.map { max(0, $0 - spent.tokens) },
            money: limits.money.map { max(0, $0 - spent.known) })
    }

    /// Waits until the call fits. Throws `ModelError` with `.budget` where it cannot fit any more, `.unpriced` where
    /// the limit is in money and the model has no price; `CancellationError` while waiting.
    ///
    /// The price is of `model`'s id, so the same name at another address needs an entry of its own.
    public func reserve(_ request: ModelRequest, model: String, inBatch: Bool = false) async throws -> Reservation {
        try await reserve(TokenEstimate(request), model: model, inBatch: inBatch)
    }

    public func reserve(_ estimate: TokenEstimate, model: String, inBatch: Bool = false) async throws -> Reservation {
        let price = prices.price(of: model)
        if limits.money != nil, price == nil {
            throw ModelError(
                .unpriced, model: model,
                problem: "No price is known for this model, and the budget is in money. Add it to the price file, "
                    + "or set the budget in tokens.")
        }
        let cost = price?.cost(input: estimate.input, output: estimate.output, inBatch: inBatch) ?? 0
        let wanted = Reservation(estimate: estimate, price: price, cost: cost, inBatch: inBatch)
        while true {
            switch state.withLock({ take(wanted, &$0) }) {
            case .granted: return wanted
            case .refused(let limit):
                throw ModelError(
                    .budget, model: model,
                    problem: "The budget of \(limit) leaves no room for another call. Answers so far are kept; a run "
                        + "with a larger budget goes on from here.")
            case .wait(let returns): await wait(since: returns)
            }
            try Task.checkCancellation()
        }
    }

    private enum Answer {
        case granted
        case refused(String)
        case wait(UInt64)
    }

    private func take(_ wanted: Reservation, _ state: inout State) -> Answer {
        let tokens = state.spent.tokens + wanted.estimate.total
        let money = state.spent.known + wanted.cost
        if let limit = limits.tokens, tokens > limit { return .refused("\(limit) tokens") }
        if let limit = limits.money, money > limit { return .refused("\(limit) \(prices.currency)") }
        let fits =
            limits.tokens.map { tokens + state.reservedTokens <= $0 } ?? true
            && limits.money.map { money + state.reservedMoney <= $0 } ?? true
        guard fits || state.reservedTokens == 0 else { return .wait(state.returns) }
        state.reservedTokens += wanted.estimate.total
        state.reservedMoney += wanted.cost
        return .granted
    }

    /// Until something is handed back, or the task is cancelled.
    private func wait(since returns: UInt64) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let isLate = state.withLock { state in
                    // Cancelled before this point: the handler has run and found nothing.
                    if state.returns != returns || Task.isCancelled { return true }
                    state.waiters[id] = waiter
                    return false
                }
                if isLate { waiter.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}
