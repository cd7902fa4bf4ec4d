import AttuneCore

/// A model that can say what decides its answer to a request, without sending anything.
///
/// Answers are stored, recorded and shared under this hash, and batch files name their lines by it.
public protocol HashingModel: LanguageModel {
    /// SHA-256 of the address, the model and the body as it would be sent, keys sorted, without secrets and without the
    /// choice to stream. Equal requests have equal hashes in every process and every run.
    ///
    /// Throws `ModelError` where the request cannot be sent to this model at all.
    func hash(_ request: ModelRequest) throws -> RequestHash
}
