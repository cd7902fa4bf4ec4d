import AttuneCore
import Synchronization

/// A model that sends nothing and costs nothing: it hands out stored answers, keeps a list of those that it handed out,
/// and throws `ModelError` with `.notStored` for every other question.
///
/// Whoever learns with it in a world without somebody learns which answers do not rest on that person: a request that is
/// made there holds nothing of theirs, whatever else went into the answer's storage.
public final class StoredAnswersOnly: HashingModel {
    private let model: any HashingModel
    private let store: any AnswerStore
    private let handedOut = Mutex<Set<RequestHash>>([])

    /// - Parameter model: Says what decides an answer. It is not asked.
    public init(of model: any HashingModel, store: any AnswerStore) {
        self.model = model
        self.store = store
    }

    public var id: String { model.id }

    /// The requests whose answers were handed out.
    public var used: Set<RequestHash> { handedOut.withLock { $0 } }

    public func hash(_ request: ModelRequest) throws -> RequestHash { try model.hash(request) }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let hash = try model.hash(request)
        guard let answer = try await store.answer(for: hash) else {
            throw ModelError(.notStored, model: id, problem: "no answer to this question is stored")
        }
        handedOut.withLock { _ = $0.insert(hash) }
        return answer
    }
}
