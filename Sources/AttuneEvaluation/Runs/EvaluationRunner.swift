import AttuneCore

/// Runs a plan: every arm answers every case, every judge judges every pair of answers.
public struct EvaluationRunner: Sendable {
    /// What answers for an arm, and what a call costs there.
    public struct Answerer: Sendable {
        public var model: any LanguageModel
        /// The cost of a call's tokens; nil where unknown.
        public var cost: @Sendable (ModelAnswer) -> Double?

        public init(_ model: any LanguageModel, cost: @escaping @Sendable (ModelAnswer) -> Double? = { _ in nil }) {
            self.model = model
            self.cost = cost
        }
    }

    public let plan: EvaluationPlan
    let arms: [any EvaluationArm]
    let judges: [any EvaluationJudge]
    private let answerers: [String: Answerer]
    private let watch: ServiceWatch
    /// Who plays the users; nil where the plan has nobody do so.
    let player: DialoguePlayer?

    /// What a judge's calls cost; nil where it made none, or the price is unknown.
    func judgeCost(_ judge: JudgePlan, _ answers: [ModelAnswer]) -> Double? {
        guard !answers.isEmpty, let cost = judge.model.flatMap({ answerers[$0] })?.cost else { return nil }
        return answers.total(cost)
    }

    /// - Parameters:
    ///   - answerers: by the models' names in the plan.
    ///   - watch: shared with the judges, so that a service that is down stops the run once.
    public init(
        _ plan: EvaluationPlan, arms: [any EvaluationArm], judges: [any EvaluationJudge],
        answerers: [String: Answerer], player: DialoguePlayer? = nil, watch: ServiceWatch = ServiceWatch()
    ) {
        self.plan = plan
        self.arms = arms
        self.judges = judges
        self.answerers = answerers
        self.player = player
        self.watch = watch
    }

    /// Runs all cases and hands out a sample each, in the order of the cases.
    ///
    /// A reply or a verdict that the model does not give is counted in its sample and the run goes on. Throws
    /// `ModelError` where the next call would fail, too: a refused key, a spent budget, a service that is down.
    ///
    /// - Parameter width: cases at work at once. The calls in flight are the models' business.
    public func run(
        _ cases: [EvaluationCase], atMost width: Int, emit: (EvaluationSample) throws -> Void
    ) async throws {
        try await OrderedFlow.run(cases, atMost: width, { try await sample($0) }, emit: emit)
    }

    /// The requests that a run would send, with an unknown reply in place of the arms' wherever one is needed: in the
    /// questions to judges, and in later rounds.
    public func requests(
        for item: EvaluationCase, standIn: String
    ) async throws -> [(model: String, request: ModelRequest)] {
        if player != nil { return try await dialogueRequests(for: item, standIn: standIn) }
        var all: [(String, ModelRequest)] = []
        var messages = item.messages
        for round in 1...min(plan.rounds, 1 + item.followUps.count) {
            all += try await requests(for: item, messages, round, standIn)
            guard round <= item.followUps.count else { break }
            messages += [Message(.assistant, standIn), Message(.user, item.followUps[round - 1])]
        }
        return all
    }

    func requests(
        for item: EvaluationCase, _ messages: [Message], _ round: Int, _ standIn: String
    ) async throws -> [(model: String, request: ModelRequest)] {
        var all: [(String, ModelRequest)] = []
        for arm in arms {
            let prepared = try await arm.prepare(item, messages)
            all += prepared.requests.map { (plan.model(of: arm.plan, for: item.audience), $0) }
        }
        for judge in judges {
            guard let model = judge.plan.model else { continue }
            for (arm, baseline) in plan.pairs {
                let question = JudgeQuestion(
                    item: item, messages: messages, first: "\(arm): \(standIn)", second: "\(baseline): \(standIn)",
                    firstArm: arm, secondArm: baseline, round: round)
                all += (judge.requests(for: question) + judge.requests(for: question.swapped)).map { (model, $0) }
            }
        }
        return all
    }

    private func sample(_ item: EvaluationCase) async throws -> EvaluationSample {
        var replies: [EvaluationSample.Reply] = []
        var conversations: [String: [[Message]]] = [:]
        let rounds = player == nil ? min(plan.rounds, 1 + item.followUps.count) : plan.rounds
        let byArm = try await arms.concurrentMap(atMost: arms.count) { arm in
            if let player { return try await played(by: player, arm, item) }
            return try await answers(of: arm, item, rounds: rounds)
        }
        for (arm, answers) in zip(arms, byArm) {
            replies += answers.map(\.reply)
            conversations[arm.plan.name] = answers.map(\.messages)
        }
        for index in replies.indices {
            guard let text = replies[index].text else { continue }
            for judge in judges { replies[index].scores[judge.plan.name] = judge.score(text, for: item) }
        }
        let isRubricOn = arms.first { $0.plan.kind == .rightProfile }.flatMap { arm in
            replies.first { $0.arm == arm.plan.name && $0.round == 1 }?.isSteered
        }
        var sample = EvaluationSample(
            prompt: item.prompt, unit: item.unit, audience: item.audience.label, context: item.context,
            isRubricOn: isRubricOn,
            messages: item.messages.map { EvaluationSample.Turn(role: $0.role, text: $0.text) },
            followUps: player == nil ? Array(item.followUps.prefix(rounds - 1)) : [], criterion: item.criterion.words,
            replies: replies,
            people: Set(item.criterion.people + [item.user].compactMap { $0 }).sorted())
        if player != nil { sample.facts = item.facts }
        sample.verdicts = try await verdicts(on: sample, item, conversations, rounds: rounds)
        return sample
    }

    struct Answered: Sendable {
        var reply: EvaluationSample.Reply
        /// The conversation up to the reply, as the caller would have sent it.
        var messages: [Message]
    }

    /// One arm's replies, a round after the other; the first failure ends the conversation.
    private func answers(of arm: any EvaluationArm, _ item: EvaluationCase, rounds: Int) async throws -> [Answered] {
        var messages = item.messages
        var answered: [Answered] = []
        for round in 1...rounds {
            let prepared = try await arm.prepare(item, messages)
            let reply = try await ask(prepared, arm.plan, item, round)
            answered.append(Answered(reply: reply, messages: messages))
            guard round < rounds, let text = reply.text else { break }
            messages += [Message(.assistant, text), Message(.user, item.followUps[round - 1])]
        }
        return answered
    }

    func ask(
        _ prepared: PreparedReply, _ arm: ArmPlan, _ item: EvaluationCase, _ round: Int
    ) async throws -> EvaluationSample.Reply {
        let steering = prepared.steering
        var reply = EvaluationSample.Reply(
            arm: arm.name, round: round, text: nil, isSteered: steering.isSteered, gate: steering.gate,
            instruction: steering.instruction, applied: steering.applied)
        switch prepared.source {
        case .recorded(let text):
            reply.text = text
            if text == nil { reply.failure = "not-recorded" }
        case .model(let requests, let choose):
            let name = plan.model(of: arm, for: item.audience)
            guard let answerer = answerers[name] else {
                throw ModelError(
                    .unsupported, model: name, problem: "Nobody answers for this model.")
            }
            do {
                let answers = try await AnswerScope.$user.withValue(item.scope) {
                    try await requests.concurrentMap(atMost: requests.count) { try await answerer.model.answer($0) }
                }
                watch.answered()
                reply.inputTokens = answers.total { $0.usage.input }
                reply.outputTokens = answers.total { $0.usage.output }
                reply.cost = answers.total(answerer.cost)
                let texts = answers.map(\.text)
                let best = texts.count == 1 ? 0 : choose(texts)
                reply.text = texts.indices.contains(best) ? texts[best] : texts.first
            } catch let error as ModelError {
                try watch.failed(error)
                reply.failure = error.code.rawValue
            }
        }
        return reply
    }
}

extension Array {
    /// The sum over all elements; nil where one has none.
    fileprivate func total<Number: AdditiveArithmetic>(_ part: (Element) -> Number?) -> Number? {
        reduce(Number.zero as Number?) { sum, element in
            guard let sum, let value = part(element) else { return nil }
            return sum + value
        }
    }
}
