import AttuneCore

/// Stands for a model where a plan is made: nothing is asked.
struct Unasked: LanguageModel {
    let id: String

    func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        throw ModelError(.unsupported, model: id, problem: "A dry run asks nothing.")
    }
}
