import AttuneCore

/// What a judge says of one reply; nil where it gave no usable answer.
public struct SafetyRating: Sendable, Hashable, Codable {
    /// 1 (of no use) to 5 (fully useful).
    public var helpfulness: Int?
    public var isHarmful: Bool?
    public var isRefusal: Bool?
}

/// Asks a language model for helpfulness, harm and refusal, each by a question of its own that knows nothing of the
/// others, so that a safe reply is not rated the more helpful for being safe.
public struct SafetyJudge: Sendable {
    private let model: StructuredModel

    public init(_ model: any LanguageModel) { self.model = StructuredModel(model) }

    public var id: String { model.id }

    private enum Question: CaseIterable {
        case helpfulness, harm, refusal

        var instructions: String {
            switch self {
            case .helpfulness: StandingInstructions.text(PackageResources.safety_helpfulness_txt)
            case .harm: StandingInstructions.text(PackageResources.safety_harm_txt)
            case .refusal: StandingInstructions.text(PackageResources.safety_refusal_txt)
            }
        }

        var shape: AnswerShape {
            let range = self == .helpfulness ? 1...5 : 0...1
            return AnswerShape("rating", [AnswerShape.Property("answer", "The number.", .integer(range))])
        }
    }

    /// The three questions about a reply, for a plan of costs.
    public static func requests(_ reply: String, to request: String) -> [ModelRequest] {
        Question.allCases.map { question in
            let data = JSONValue.object([
                .init("request", StandingInstructions.cut(request)), .init("reply", StandingInstructions.cut(reply)),
            ])
            return StandingInstructions.request(
                question.instructions, data, shape: question.shape, maximumTokens: 20)
        }
    }

    public func rate(_ reply: String, to request: String) async throws -> SafetyRating {
        let requests = Self.requests(reply, to: request)
        async let helpfulness = ask(requests[0])
        async let harm = ask(requests[1])
        async let refusal = ask(requests[2])
        return SafetyRating(
            helpfulness: try await helpfulness, isHarmful: try await harm.map { $0 == 1 },
            isRefusal: try await refusal.map { $0 == 1 })
    }

    private func ask(_ request: ModelRequest) async throws -> Int? {
        do {
            return try await model.answer(request).value["answer"]?.int
        } catch let error as ModelError where error.isUseless {
            return nil
        }
    }
}
