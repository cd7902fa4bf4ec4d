import Synchronization

/// An answer that has the shape that was asked for.
public struct StructuredAnswer: Sendable, Hashable {
    /// Checked: `AnswerShape.problem(in:)` finds nothing.
    public var value: JSONValue
    /// What the model answered: one, or two where the first had to be repaired.
    public var answers: [ModelAnswer]

    public var isRepaired: Bool { answers.count > 1 }
    /// Tokens of all calls together; nil where one was not reported.
    public var usage: TokenUsage {
        func sum(_ part: KeyPath<TokenUsage, Int?>) -> Int? {
            answers.reduce(0 as Int?) { total, answer in
                guard let total, let more = answer.usage[keyPath: part] else { return nil }
                return total + more
            }
        }
        return TokenUsage(input: sum(\.input), cached: sum(\.cached), output: sum(\.output))
    }

    public init(value: JSONValue, answers: [ModelAnswer]) {
        self.value = value
        self.answers = answers
    }
}

/// How the questions to a ``StructuredModel`` went.
public struct StructuredCounts: Sendable, Hashable {
    /// Answers that were right at once.
    public var right = 0
    /// Answers that were right after the repair call.
    public var repaired = 0
    /// Questions without a usable answer, by why: also what the model itself throws.
    public var failed: [ModelError.Code: Int] = [:]

    public init() {}

    public var asked: Int { right + repaired + failed.values.reduce(0, +) }
}

/// Asks for answers of a given shape, and hands out none that does not have it.
///
/// Whatever a provider promises, an answer is searched for its one JSON object and held to the shape. If that fails,
/// the model is asked once more, with its answer and our words for what is wrong; what it says then stands or the
/// question has failed. Two calls a question at most.
public final class StructuredModel: Sendable {
    /// The longest part of a bad answer that is shown to the model again, in characters.
    static let shownAgain = 4000

    private let model: any LanguageModel
    private let tally = Mutex(StructuredCounts())

    /// `model` tells the provider of the shape, or writes it into the prompt, as it can.
    public init(_ model: any LanguageModel) { self.model = model }

    public var id: String { model.id }
    public var counts: StructuredCounts { tally.withLock { $0 } }

    /// The model's answer to a request that has a shape. Throws `ModelError` (`.notJSON`, `.wrongShape` or `.empty`
    /// where the repaired answer is still no use; `.unsupported` for a request without a shape; and what the model
    /// throws) or `CancellationError`, which is not counted.
    public func answer(_ request: ModelRequest) async throws -> StructuredAnswer {
        do {
            let answer = try await ask(request)
            tally.withLock { if answer.isRepaired { $0.repaired += 1 } else { $0.right += 1 } }
            return answer
        } catch let error as ModelError {
            tally.withLock { $0.failed[error.code, default: 0] += 1 }
            throw error
        }
    }

    private func ask(_ request: ModelRequest) async throws -> StructuredAnswer {
        guard let shape = request.shape else {
            throw ModelError(.unsupported, model: id, problem: "A structured answer was asked for without its shape.")
        }
        let first = try await model.answer(request)
        switch Self.read(first, shape) {
        case .success(let value): return StructuredAnswer(value: value, answers: [first])
        case .failure(let flaw):
            try Task.checkCancellation()
            let second = try await model.answer(Self.repair(request, first, flaw))
            switch Self.read(second, shape) {
            case .success(let value): return StructuredAnswer(value: value, answers: [first, second])
            case .failure(let flaw):
                throw ModelError(flaw.code, model: id, problem: "Also after one repair, \(flaw.words).")
            }
        }
    }

    /// What is wrong with an answer, in our own words.
    struct Flaw: Error, Hashable {
        var code: ModelError.Code
        var words: String
    }

    static func read(_ answer: ModelAnswer, _ shape: AnswerShape) -> Result<JSONValue, Flaw> {
        let value: JSONValue
        do throws(AnswerJSON.Problem) {
            value = try AnswerJSON.object(in: answer.text)
        } catch {
            return .failure(Flaw(code: error == .empty ? .empty : .notJSON, words: error.description))
        }
        return shape.problem(in: value).map { .failure(Flaw(code: .wrongShape, words: $0.description)) }
            ?? .success(value)
    }

    /// The first question and its answer, then what was wrong. The bad answer goes back to the model that wrote it, and
    /// nowhere else.
    static func repair(_ request: ModelRequest, _ answer: ModelAnswer, _ flaw: Flaw) -> ModelRequest {
        var request = request
        var shown = String(answer.text.prefix(shownAgain))
        if shown.count < answer.text.count { shown += "…" }
        if shown.allSatisfy(\.isWhitespace) { shown = "(nothing)" }
        let shorter = answer.finish == .length ? " Your answer was too long: be brief." : ""
        request.messages.append(Message(.assistant, shown))
        request.messages.append(
            Message(
                .user,
                """
                That cannot be used: \(flaw.words).\(shorter) Answer the same question again with one corrected JSON \
                object in the form that was asked for, and nothing else.
                """))
        return request
    }
}
