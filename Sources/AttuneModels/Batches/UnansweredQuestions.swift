import AttuneCore
import Synchronization

/// A model that sends nothing: stored answers it hands out, and of the other questions it keeps a list, for a
/// ``BatchJob``.
///
/// To such a question it answers with the least that the question's shape allows, such as an empty list. Whoever asks
/// thus goes through all its questions in one pass, and what it makes of the answers is thrown away.
public final class UnansweredQuestions: HashingModel {
    private let model: any HashingModel
    private let store: any AnswerStore
    private let state = Mutex(State())

    private struct State {
        var known: [RequestHash: Int] = [:]
        var questions: [(hash: RequestHash, question: BatchQuestion)] = []
    }

    /// - Parameter model: Says what decides an answer. It is not asked.
    public init(to model: any HashingModel, store: any AnswerStore) {
        self.model = model
        self.store = store
    }

    public var id: String { model.id }

    /// What was asked and is not stored, each question once, ordered by hash: the same set gives the same batch.
    public var all: [(hash: RequestHash, question: BatchQuestion)] {
        state.withLock { $0.questions }.sorted { $0.hash.bytes.lexicographicallyPrecedes($1.hash.bytes) }
    }

    public func hash(_ request: ModelRequest) throws -> RequestHash { try model.hash(request) }

    /// Throws `ModelError` with `.unsupported` for a question without a shape that is not stored.
    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let hash = try model.hash(request)
        if let answer = try await store.answer(for: hash) { return answer }
        guard let shape = request.shape else {
            throw ModelError(.unsupported, model: id, problem: "Only questions with a shape are collected.")
        }
        state.withLock { state in
            let question = BatchQuestion(request, user: AnswerScope.user)
            if let index = state.known[hash] {
                // Asked on behalf of several people: it goes with any of them.
                if state.questions[index].question.user != question.user { state.questions[index].question.user = nil }
            } else {
                state.known[hash] = state.questions.count
                state.questions.append((hash, question))
            }
        }
        return ModelAnswer(text: shape.least.text(), model: id)
    }
}

extension AnswerShape {
    /// The smallest value of this shape: empty texts and lists, the first choice, the lowest number.
    var least: JSONValue { Self.least(root) }

    private static func least(_ node: Node) -> JSONValue {
        switch node {
        case .object(let properties): .object(properties.map { .init($0.name, least($0.node)) })
        case .array: .array([])
        case .text: ""
        case .choice(let words): .string(words.first ?? "")
        case .integer(let range): .number(Double(range.lowerBound))
        case .boolean: false
        }
    }
}
