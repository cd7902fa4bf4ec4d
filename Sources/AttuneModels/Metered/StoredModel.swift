import AttuneCore

/// How a run treats the answers that are stored.
public enum StorePolicy: String, Sendable, CaseIterable {
    /// A stored answer settles a question; what is asked is stored.
    case use
    /// Each question is asked anew, once a run, and its answer replaces the stored one.
    case refresh
    /// Nothing is looked up and nothing is stored.
    case none
}

/// A model that pays for nothing twice: stored answer, else budget, else the model itself; and whatever the model
/// answers is stored before anyone uses it.
///
/// The same question in flight twice is sent once. The shared call goes on while anyone waits for it, and is cancelled
/// when nobody does any more.
public struct StoredModel: HashingModel {
    let inner: any HashingModel
    let store: (any AnswerStore)?
    let policy: StorePolicy
    /// What is counted and bounded; its `spent` tells how the run went.
    public let budget: Budget
    let calls = SharedCalls()
    let refreshed = RefreshedRequests()

    /// Without a store the policy is `.none`.
    public init(
        _ inner: any HashingModel, store: (any AnswerStore)?, policy: StorePolicy = .use, budget: Budget = Budget()
    ) {
        self.inner = inner
        self.store = store
        self.policy = store == nil ? .none : policy
        self.budget = budget
    }

    public var id: String { inner.id }

    public func hash(_ request: ModelRequest) throws -> RequestHash { try inner.hash(request) }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        guard let store, policy != .none else { return try await ask(request) { try await inner.answer(request) } }
        let hash = try inner.hash(request)
        return try await calls.answer(hash) {
            if let stored = try await stored(hash, in: store) { return stored }
            let answer = try await ask(request) { try await inner.answer(request) }
            return try await keep(answer, hash, in: store)
        }
    }

    /// A stored answer comes as one piece. Others come as they are made, with `.end` once they are stored. Of several
    /// that ask the same at once, the first sees the answer as it is made.
    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let sink = PieceSink(continuation)
            let task = Task {
                do {
                    let answer = try await streamed(request, into: sink)
                    sink.end(with: answer)
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func streamed(_ request: ModelRequest, into sink: PieceSink) async throws -> ModelAnswer {
        guard let store, policy != .none else { return try await ask(request, sink) }
        let hash = try inner.hash(request)
        return try await calls.answer(hash) {
            if let stored = try await stored(hash, in: store) { return stored }
            return try await keep(ask(request, sink), hash, in: store)
        }
    }

    /// Looks an answer up, unless it has to be asked for anew.
    private func stored(_ hash: RequestHash, in store: any AnswerStore) async throws -> ModelAnswer? {
        if policy == .refresh, !refreshed.contains(hash) { return nil }
        guard let answer = try await store.answer(for: hash) else { return nil }
        budget.countStored()
        return answer
    }

    private func keep(_ answer: ModelAnswer, _ hash: RequestHash, in store: any AnswerStore) async throws -> ModelAnswer
    {
        try await store.store(answer, for: hash)
        if policy == .refresh { refreshed.insert(hash) }
        return answer
    }
}
