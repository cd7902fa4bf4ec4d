import AttuneCore
import AttuneModels
import AttuneStore
import Foundation

/// Finds the persona of the pool whose prompt is most like a new one: by its words (BM25), or where an embedding model is
/// named, by the cosine of the prompts' vectors. Vectors of the pool are kept with its rows, the new prompt's with the
/// answers.
struct PersonaSearch {
    let workspace: Workspace
    /// `provider/name` or `URL#name` of an embedding model; nil searches by words.
    var embeddings: String?
    let options: ModelOptions
    let remark: @Sendable (String) -> Void

    func nearest(to prompt: String) async throws -> PersonaMatch? {
        let pool = PersonaPool(workspace)
        guard let embeddings else { return try pool.matches(for: prompt).first }
        let endpoint = try ModelStack.endpoint(embeddings, ProcessInfo.processInfo.environment)
        let transport = HTTPTransport(options.transport)
        let prices = try PriceFile.load(options.prices, workspace: workspace.folder)
        let budget = Budget(options.budget, prices: prices.table)
        do {
            let model = StoredEmbeddings(
                try ProviderEmbeddings(
                    endpoint, caller: ModelCaller(transport: transport, limiter: RateLimiter(options.limits))),
                store: options.policy == .none ? nil : workspace.answerStore, policy: options.policy,
                redactor: options.noRedaction ? nil : Redactor(), budget: budget)
            let placed = try await pool.embed(with: model.unstored)
            let match = try await pool.matches(for: prompt, embedding: model).first
            try await transport.shutdown()
            if placed > 0 { remark("\(model.id): \(placed) prompts of the pool placed; \(budget.line)") }
            return match
        } catch {
            try? await transport.shutdown()
            throw error
        }
    }
}
