import AttuneCore

extension Budget {
    /// Counts an answered call by what the provider reports. What it does not report is estimated from `text`, the
    /// answer.
    public func settle(_ reservation: Reservation, usage: TokenUsage, text: String) {
        let input = usage.input ?? reservation.estimate.input
        let output = usage.output ?? TokenEstimate.tokens(in: text)
        let isEstimate = usage.input == nil || usage.output == nil
        give(back: reservation) { spent in
            spent.calls += 1
            Self.count(reservation, input, usage.cached ?? 0, output, isEstimate, in: &spent)
        }
    }

    /// Counts a call that failed. Nothing is charged where the provider refused it or was not reached. Where it may
    /// have answered, though no whole answer arrived (a timeout, a stream cut or cancelled, an answer that was not
    /// usable), the request and what was received of the answer count, as an estimate.
    ///
    /// - Parameter code: nil for a call that was cancelled, which is no failure.
    /// - Parameter received: Tokens of the answer that arrived, as far as known.
    public func fail(_ reservation: Reservation, code: ModelError.Code?, received: Int = 0) {
        give(back: reservation) { spent in
            if let code { spent.failures[code, default: 0] += 1 }
            guard Self.mayBeCharged(code) else { return }
            Self.count(reservation, reservation.estimate.input, 0, received, true, in: &spent)
        }
    }

    /// Takes a reservation back for a call that was never sent.
    public func release(_ reservation: Reservation) { give(back: reservation) { _ in } }

    /// Counts a question that a stored answer settled.
    public func countStored() { state.withLock { $0.spent.fromStore += 1 } }

    /// Counts a failure for which nothing was sent, such as a refusal by this budget.
    public func countUnsent(_ code: ModelError.Code) { state.withLock { $0.spent.failures[code, default: 0] += 1 } }

    /// Counts an answer that a batch brought, whose reservation is one for the whole batch.
    func countBatched(_ answer: ModelAnswer, model: String) {
        let usage = answer.usage
        let estimate = TokenEstimate(input: usage.input ?? 0, output: TokenEstimate.tokens(in: answer.text))
        let reservation = Reservation(estimate: estimate, price: prices.price(of: model), cost: 0, inBatch: true)
        state.withLock { state in
            state.spent.calls += 1
            Self.count(
                reservation, estimate.input, usage.cached ?? 0, usage.output ?? estimate.output,
                usage.input == nil || usage.output == nil, in: &state.spent)
        }
    }

    private static func mayBeCharged(_ code: ModelError.Code?) -> Bool {
        switch code {
        case nil, .timeout, .cut, .malformed, .empty, .tooLarge, .notJSON, .wrongShape: true
        case .unauthorized, .notFound, .rejected, .rateLimited, .server, .connection, .budget, .unpriced,
            .unsupported, .notStored:
            false
        }
    }

    private static func count(
        _ reservation: Reservation, _ input: Int, _ cached: Int, _ output: Int, _ isEstimate: Bool,
        in spent: inout Spent
    ) {
        spent.input += input
        spent.cached += cached
        spent.output += output
        if isEstimate { spent.estimated += 1 }
        if let price = reservation.price {
            spent.known += price.cost(input: input, cached: cached, output: output, inBatch: reservation.inBatch)
        } else {
            spent.unpriced += 1
        }
    }

    private func give(back reservation: Reservation, _ change: (inout Spent) -> Void) {
        let waiters = state.withLock { state in
            state.reservedTokens -= reservation.estimate.total
            state.reservedMoney -= reservation.cost
            if state.reservedTokens == 0 { state.reservedMoney = 0 }  // drops what rounding leaves
            change(&state.spent)
            state.returns &+= 1
            defer { state.waiters.removeAll() }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }
}
