import Synchronization

/// Answers in memory, for tests and for programs that keep nothing.
public final class InMemoryAnswerStore: AnswerStore {
    private let answers = Mutex<[RequestHash: ModelAnswer]>([:])

    public init() {}

    public var count: Int { answers.withLock { $0.count } }

    public func answer(for request: RequestHash) -> ModelAnswer? { answers.withLock { $0[request] } }

    public func store(_ answer: ModelAnswer, for request: RequestHash) {
        answers.withLock { $0[request] = answer }
    }
}
