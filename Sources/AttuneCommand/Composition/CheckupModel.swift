import AttuneCore
import AttuneModels
import Foundation

/// One named model: does it answer, does it keep to a schema, what does it cost?
struct ModelCheck: Sendable {
    var model: String
    var prices: PriceFile
    var workspace: URL
    var caller: ModelCaller

    /// Enough for models that think before they answer.
    private static let longestAnswer = 256
    private static let shape = AnswerShape(
        "word", [AnswerShape.Property("word", "the word ok", .text(atMost: 40))])

    /// - Returns: what its calls used.
    func look(
        in environment: ModelEnvironment, _ reached: inout ReachedAddresses,
        _ add: (String, CheckupReport.State, String) -> Void
    ) async -> Spent {
        let budget = Budget(prices: prices.table)
        if let address = try? ModelAddress(model), case .local = address.place,
            let local = try? ModelStack.local(model, in: workspace)
        {
            await LocalCheck(model: model, folder: local.folder, adapter: local.adapter, generates: !reached.offline)
                .look(add)
            lookAtPrice(add)
            return budget.spent
        }
        let endpoint: ModelEndpoint
        do {
            endpoint = try ModelEndpoint(ModelAddress(model), in: environment)
        } catch {
            add("\(model) key", .failed, (error as? ModelError)?.problem ?? "\(error)")
            lookAtPrice(add)
            return budget.spent
        }
        let isNew = !reached.knows(endpoint)
        let finding = await reached.look(at: endpoint)
        if isNew {
            let key = endpoint.secrets.isEmpty ? "no key is sent, " : "the key is sent, "
            add("\(model) address", finding.state, key + finding.detail)
        }
        if reached.offline {
            add("\(model) answer", .skipped, "not asked (--offline)")
        } else if finding.state == .failed {
            add("\(model) answer", .failed, "not asked, since its address fails")
        } else if await asks(endpoint, budget, add) {
            await asksForSchema(endpoint, budget, add)
        }
        lookAtPrice(add)
        return budget.spent
    }

    private func asks(
        _ endpoint: ModelEndpoint, _ budget: Budget, _ add: (String, CheckupReport.State, String) -> Void
    ) async -> Bool {
        let name = "\(model) answer"
        let request = ModelRequest(
            system: nil, prompt: "Reply with the word ok.", sampling: Sampling(maximumTokens: Self.longestAnswer))
        do {
            let answer = try await ask(endpoint, .native, request, budget)
            let usage = answer.usage.input.map { "\($0) tokens in" } ?? "tokens not reported"
            add(
                name, .ok, "it answers as \(answer.model), \(usage)" + (answer.usage.output.map { ", \($0) out" } ?? "")
            )
            return true
        } catch let error as ModelError where error.code == .empty {
            add(name, .warning, "it answers, but \(error.problem)")
            return true
        } catch let error as ModelError {
            add(name, .failed, error.problem + (error.status.map { " (HTTP \($0))" } ?? ""))
        } catch {
            add(name, .failed, Failure.message(of: error))
        }
        return false
    }

    private func asksForSchema(
        _ endpoint: ModelEndpoint, _ budget: Budget, _ add: (String, CheckupReport.State, String) -> Void
    ) async {
        let name = "\(model) schema"
        let request = ModelRequest(
            system: nil, prompt: "Give the word ok.", sampling: Sampling(maximumTokens: Self.longestAnswer),
            shape: Self.shape)
        let otherwise = "the prompt asks for the form instead"
        do {
            let answer = try await ask(endpoint, .native, request, budget)
            let value = try AnswerJSON.object(in: answer.text)
            if Self.shape.problem(in: value) == nil {
                add(name, .ok, "it keeps to a JSON schema")
            } else {
                add(name, .warning, "it takes a JSON schema and answers in another shape; try --schema prompt")
            }
        } catch let error as ModelError where error.code == .rejected {
            add(name, .warning, "the server takes no JSON schema; \(otherwise)")
        } catch let error as ModelError where error.status == 500 {
            add(name, .warning, "the server fails at a JSON schema; \(otherwise)")
        } catch let problem as AnswerJSON.Problem {
            add(name, .warning, "it takes a JSON schema, but \(problem); try --schema prompt")
        } catch let error as ModelError {
            add(name, .warning, "not known: \(error.problem)" + (error.status.map { " (HTTP \($0))" } ?? ""))
        } catch {
            add(name, .warning, "not known: \(Failure.message(of: error))")
        }
    }

    /// One call without a second try; never stored, so that it shows what is the case now.
    private func ask(
        _ endpoint: ModelEndpoint, _ schema: ProviderOptions.SchemaSupport, _ request: ModelRequest, _ budget: Budget
    ) async throws -> ModelAnswer {
        var options = ProviderOptions()
        options.schemaSupport = schema
        let model = ProviderModel(endpoint, caller: caller, options: options)
        return try await StoredModel(model, store: nil, policy: .none, budget: budget).answer(request)
    }

    private func lookAtPrice(_ add: (String, CheckupReport.State, String) -> Void) {
        let name = "\(model) price"
        guard let price = prices.table.price(of: model) else {
            let place = prices.source == PriceFile.builtIn ? PriceFile.place(in: workspace).path : prices.source
            return add(
                name, .warning,
                "not known; add an entry to \(place) (attune doctor --print-prices prints a file to edit)")
        }
        if price.free == true { return add(name, .ok, "free, by the entry \(price.model)") }
        let currency = prices.table.currency
        let figures = [("in", price.input), ("out", price.output)].compactMap { label, figure in
            figure.map { "\(Money.text($0, currency)) \(label)" }
        }
        let day = price.date.map { ", as of \($0)" } ?? ""
        add(name, .ok, "\(figures.joined(separator: ", ")) a million tokens\(day)")
    }
}
