import AttuneCore
import AttuneStore

extension ModelPlan {
    /// What requests would take, where there need not be a workspace yet; nothing is created.
    static func ahead(
        _ requests: [ModelRequest], model: String, options: ModelOptions, global: GlobalOptions
    ) async throws -> ModelPlan {
        do {
            let workspace = try global.openForReading()
            return try await ModelPlan(requests, model: model, options: options, workspace: workspace)
        } catch let error as WorkspaceError where error.code == .missing {
            let prices = try PriceFile.load(options.prices, workspace: global.folder).table
            return try await ModelPlan(requests, model: model, prices: prices) { _ in false }
        }
    }
}
