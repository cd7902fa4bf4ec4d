import AttuneCore
import AttuneModels
import AttuneStore
import Foundation

/// What a run would send, told ahead: an estimate, and of answers the longest that are allowed.
struct ModelPlan: Encodable, Sendable {
    var model: String
    /// Calls to be sent.
    var calls = 0
    /// Questions that stored answers settle.
    var fromStore = 0
    var inputTokens = 0
    /// At most, where `isBounded`; else as long as answers usually are.
    var outputTokens = 0
    /// Whether every request limits its answer.
    var isBounded = true
    var tokens: Int { inputTokens + outputTokens }
    /// Of the calls, those that go by batch.
    var batched = 0
    /// Of those tokens; nil where the model has no price.
    var cost: Double?
    var currency: String
    /// Of the tokens, those of batches.
    private var batchedTokens = (input: 0, output: 0)

    /// - Parameter isStored: Whether a request need not be sent.
    init(
        _ requests: [ModelRequest], model: String, prices: PriceTable,
        isStored: (ModelRequest) async throws -> Bool
    ) async throws {
        self.init(model: model, prices: prices)
        try await add(requests, prices: prices, isStored: isStored)
    }

    /// Nothing yet.
    init(model: String, prices: PriceTable) {
        self.model = model
        currency = prices.currency
        cost = 0
    }

    /// - Parameter inBatch: At the price of batches.
    mutating func add(
        _ requests: [ModelRequest], prices: PriceTable, inBatch: Bool = false,
        isStored: (ModelRequest) async throws -> Bool
    ) async throws {
        for request in requests {
            if try await isStored(request) {
                fromStore += 1
            } else {
                let estimate = TokenEstimate(request)
                calls += 1
                inputTokens += estimate.input
                outputTokens += estimate.output
                if inBatch {
                    batched += 1
                    batchedTokens.input += estimate.input
                    batchedTokens.output += estimate.output
                }
                if request.sampling.maximumTokens == nil { isBounded = false }
            }
        }
        settle(prices)
    }

    /// Calls whose texts are not known yet.
    mutating func add(calls: Int, inputTokens: Int, outputTokens: Int, prices: PriceTable) {
        self.calls += calls
        self.inputTokens += inputTokens
        self.outputTokens += outputTokens
        settle(prices)
    }

    private mutating func settle(_ prices: PriceTable) {
        guard calls > 0 else {
            cost = 0
            return
        }
        let (input, output) = batchedTokens
        cost = prices.price(of: model).map {
            $0.cost(input: inputTokens - input, output: outputTokens - output)
                + $0.cost(input: input, output: output, inBatch: true)
        }
    }

    /// Counts as sent whatever no stored answer settles.
    init(_ requests: [ModelRequest], stack: ModelStack) async throws {
        try await self.init(requests, model: stack.id, prices: stack.budget.prices, isStored: stack.isStored)
    }

    /// The same for a model by name. Sends nothing and so needs no key; without one no stored answer is looked for.
    init(_ requests: [ModelRequest], model: String, options: ModelOptions, workspace: Workspace) async throws {
        let stack: ModelStack
        do {
            stack = try ModelStack(model, options: options, workspace: workspace, restoresAnswers: false)
        } catch let failure as ModelSetupFailure where failure.exitCode == 78 {
            Console.remark("\(failure)")
            let prices = try PriceFile.load(options.prices, workspace: workspace.folder).table
            try await self.init(requests, model: model, prices: prices) { _ in false }
            return
        }
        self = try await stack.closing { try await ModelPlan(requests, stack: stack) }
    }

    var text: String {
        let stored = fromStore > 0 ? ", \(fromStore) answered from the store" : ""
        let byBatch = batched > 0 ? ", \(batched) of them by batch" : ""
        let price =
            cost.map { "\(isBounded ? "at most" : "about") \(Money.text($0, currency))" }
            ?? "cost unknown: no price for this model ('attune doctor \(model)' says where prices belong)"
        let bound = isBounded ? "" : " (--max-tokens limits it)"
        return """
            \(model): \(calls) \(calls == 1 ? "call" : "calls")\(byBatch)\(stored)
            about \(inputTokens) tokens in, \(isBounded ? "at most" : "about") \(outputTokens) out\(bound)
            \(price)
            """
    }

    private enum CodingKeys: CodingKey {
        case model, calls, batched, fromStore, inputTokens, outputTokens, isBounded, tokens, cost, currency
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(model, forKey: .model)
        try container.encode(calls, forKey: .calls)
        if batched > 0 { try container.encode(batched, forKey: .batched) }
        try container.encode(fromStore, forKey: .fromStore)
        try container.encode(inputTokens, forKey: .inputTokens)
        try container.encode(outputTokens, forKey: .outputTokens)
        try container.encode(isBounded, forKey: .isBounded)
        try container.encode(tokens, forKey: .tokens)
        try container.encode(cost, forKey: .cost)  // null where unknown
        try container.encode(currency, forKey: .currency)
    }
}
