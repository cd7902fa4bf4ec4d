import AttuneCore

/// A language model that reads both replies and names the better one.
///
/// The runner asks it in both orders: a reply wins only where both name it. It sees what its plan says and never the
/// arms; what it holds the replies against comes from records that learning did not see, except with the sight
/// `profile`, which is circular on purpose.
public struct ModelJudge: EvaluationJudge {
    public let plan: JudgePlan
    public var model: String? { asker.id }
    public var isOrdered: Bool { true }
    private let asker: StructuredModel
    private let watch: ServiceWatch

    public init(_ plan: JudgePlan, model: any LanguageModel, watch: ServiceWatch = ServiceWatch()) {
        self.plan = plan
        asker = StructuredModel(model)
        self.watch = watch
    }

    private func hasCriterion(_ item: EvaluationCase) -> Bool {
        switch plan.sees {
        case .words: !item.criterion.words.isEmpty
        case .profile: !item.criterion.profile.isEmpty
        case .exemplars: !item.criterion.exemplars.isEmpty
        default: true
        }
    }

    public func requests(for question: JudgeQuestion) -> [ModelRequest] {
        hasCriterion(question.item) ? [JudgePrompt.request(question, sees: plan.sees)] : []
    }

    public func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion {
        guard hasCriterion(question.item) else { return JudgeOpinion(nil, missing: "no-criterion") }
        let people = Set(question.item.criterion.people).subtracting([question.item.scope ?? ""])
        let scope = plan.sees == .quality || people.isEmpty ? question.item.scope : nil
        do {
            let answer = try await AnswerScope.$user.withValue(scope) {
                try await asker.answer(JudgePrompt.request(question, sees: plan.sees))
            }
            watch.answered()
            return JudgeOpinion(JudgePrompt.winner(answer.value), answers: answer.answers)
        } catch let error as ModelError {
            try watch.failed(error)
            return JudgeOpinion(nil, missing: error.code.rawValue)
        }
    }
}
