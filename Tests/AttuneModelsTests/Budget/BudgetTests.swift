import AttuneCore
import AttuneModels
import Testing

@Suite struct BudgetTests {
    private let prices = PriceTable(
        asOf: "2026-01-01",
        prices: [
            Price(model: "test/*", input: 10, cachedInput: 1, output: 20, batchShare: 0.5),
            Price(model: "ollama/*", free: true),
        ])

    @Test func `Spent tokens and money are what the provider reports`() async throws {
        let budget = Budget(prices: prices)
        let reservation = try await budget.reserve(question("a"), model: "test/m")
        budget.settle(reservation, usage: TokenUsage(input: 1000, cached: 400, output: 50), text: "")
        let spent = budget.spent
        #expect((spent.calls, spent.input, spent.cached, spent.output, spent.estimated) == (1, 1000, 400, 50, 0))
        #expect(abs((spent.cost ?? 0) - (600 * 10 + 400 * 1 + 50 * 20) / 1e6) < 1e-12)
    }

    @Test func `A batch costs its share`() async throws {
        let budget = Budget(prices: prices)
        let reservation = try await budget.reserve(question("a"), model: "test/m", inBatch: true)
        budget.settle(reservation, usage: TokenUsage(input: 1000, output: 0), text: "")
        #expect(abs((budget.spent.cost ?? 0) - 0.005) < 1e-12)
    }

    @Test func `What is not reported is estimated, and counted as such`() async throws {
        let budget = Budget(prices: prices)
        let reservation = try await budget.reserve(question("12345678"), model: "test/m")
        budget.settle(reservation, usage: TokenUsage(), text: "123456789")
        #expect((budget.spent.input, budget.spent.output, budget.spent.estimated) == (2 + 4, 3, 1))
    }

    @Test func `A model without a price has no cost, which is not a cost of 0`() async throws {
        let budget = Budget(prices: prices)
        #expect(budget.spent.cost == 0)
        let reservation = try await budget.reserve(question("a"), model: "other/m")
        budget.settle(reservation, usage: TokenUsage(input: 10, output: 10), text: "")
        #expect(budget.spent.cost == nil)
        #expect(budget.spent.unpriced == 1)
    }

    @Test func `With a budget in money, a model without a price is refused before it is asked`() async throws {
        let fake = FakeModel(id: "other/m")
        let model = StoredModel(
            fake, store: InMemoryAnswerStore(), budget: Budget(BudgetLimits(money: 100), prices: prices))
        let error = await #expect(throws: ModelError.self) { try await model.answer(question("a")) }
        #expect(error?.code == .unpriced)
        #expect(fake.calls == 0)
        #expect(model.budget.spent.failures == [.unpriced: 1])
    }

    @Test func `A model that is listed as free costs nothing, also under a budget in money`() async throws {
        let budget = Budget(BudgetLimits(money: 0), prices: prices)
        let reservation = try await budget.reserve(question("a"), model: "ollama/llama3.2")
        budget.settle(reservation, usage: TokenUsage(input: 10, output: 10), text: "")
        #expect(budget.spent.cost == 0)
    }

    @Test(arguments: [BudgetLimits(tokens: 1000), BudgetLimits(money: 0.0112)])
    func `A run stops within its budget, having used it up, with any number of calls in flight`(limits: BudgetLimits)
        async throws
    {
        // Each call takes 60 + 20 tokens (0.001 in money), and reserves a little more.
        let fake = FakeModel(id: "test/m") { _, _ in
            try await Task.sleep(for: .microseconds(100))
            return ModelAnswer(text: "x", usage: TokenUsage(input: 60, output: 20), model: "m")
        }
        let model = StoredModel(fake, store: InMemoryAnswerStore(), budget: Budget(limits, prices: prices))
        let padding = String(repeating: "word", count: 60)
        let failures = await withTaskGroup(of: ModelError.Code?.self) { group in
            for number in 0..<100 {
                group.addTask {
                    do {
                        _ = try await model.answer(question("\(padding) \(number)", maximumTokens: 40))
                        return nil
                    } catch {
                        return (error as? ModelError)?.code ?? .connection
                    }
                }
            }
            return await group.reduce(into: [ModelError.Code: Int]()) { if let code = $1 { $0[code, default: 0] += 1 } }
        }
        let spent = model.budget.spent
        if let tokens = limits.tokens { #expect(spent.tokens <= tokens && spent.tokens > tokens - 120) }
        if let money = limits.money { #expect((spent.cost ?? 1) <= money && (spent.cost ?? 0) > money - 0.0016) }
        #expect(failures == [.budget: 100 - spent.calls])
        #expect(fake.calls == spent.calls)
    }

    @Test func `A call that waits for room is let go when cancelled`() async throws {
        let budget = Budget(BudgetLimits(tokens: 100), prices: prices)
        let first = try await budget.reserve(TokenEstimate(input: 40, output: 40), model: "test/m")
        let waiting = Task { try await budget.reserve(TokenEstimate(input: 40, output: 40), model: "test/m") }
        try await Task.sleep(for: .milliseconds(2))
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        budget.release(first)
        _ = try await budget.reserve(TokenEstimate(input: 40, output: 40), model: "test/m")
    }

    @Test(arguments: ModelError.Code.allCases) func `A failed call costs what may have been charged`(
        code: ModelError.Code
    )
        async throws
    {
        let budget = Budget(prices: prices)
        let reservation = try await budget.reserve(TokenEstimate(input: 70, output: 40), model: "test/m")
        budget.fail(reservation, code: code, received: 3)
        let free: Set<ModelError.Code> = [
            .unauthorized, .notFound, .rejected, .rateLimited, .server, .connection, .budget, .unpriced, .unsupported,
            .notStored,
        ]
        #expect(budget.spent.tokens == (free.contains(code) ? 0 : 73))
        #expect(budget.spent.failures == [code: 1])
        #expect(budget.spent.calls == 0)
    }

    @Test func `What is left never falls below zero`() async throws {
        let budget = Budget(BudgetLimits(tokens: 100, money: 1), prices: prices)
        let reservation = try await budget.reserve(question("a"), model: "test/m")
        budget.settle(reservation, usage: TokenUsage(input: 1_000_000, output: 0), text: "")
        #expect(budget.left.tokens == 0)
        #expect(budget.left.money == 0)
    }
}
