import AttuneCore

/// Holds one arm's conversation with a played user: reply, score by what is known, the user's next message, and what
/// that lets known (the protocol of ALOE, arXiv 2410.03642).
public struct DialoguePlayer: Sendable {
    /// The cost of a call's tokens; nil where unknown.
    public typealias Cost = @Sendable (_ model: String, ModelAnswer) -> Double?

    public let user: any DialogueUser
    public let judge: any DialogueJudge
    private let watch: ServiceWatch
    private let cost: Cost

    public init(
        user: any DialogueUser, judge: any DialogueJudge, watch: ServiceWatch = ServiceWatch(),
        cost: @escaping Cost = { _, _ in nil }
    ) {
        self.user = user
        self.judge = judge
        self.watch = watch
        self.cost = cost
    }

    /// One conversation as it goes on.
    struct State {
        var item: EvaluationCase
        var messages: [Message]
        var known: Set<String> = []
        /// Calls since the last exchange was written down.
        var spent = Spending()

        var knownFacts: [PersonaFact] { item.facts.filter { known.contains($0.id) } }
        var hidden: [PersonaFact] { item.facts.filter { !known.contains($0.id) } }
        var said: [String] { messages.filter { $0.role == .user }.map(\.text) }
    }

    struct Spending {
        var input = 0
        var output = 0
        var cost: Double? = 0
        var calls = 0
    }

    func begin(_ item: EvaluationCase) async throws -> State {
        var state = State(item: item, messages: item.messages)
        try await listen(&state)
        return state
    }

    /// What the user makes of a reply and says next.
    ///
    /// - Parameter isLast: nothing more is said.
    func exchange(_ reply: String, _ state: inout State, round: Int, isLast: Bool) async throws
        -> EvaluationSample.Exchange
    {
        var exchange = EvaluationSample.Exchange(known: state.knownFacts.map(\.id))
        if state.known.isEmpty {
            exchange.missing = "nothing-known"
        } else {
            let asked = state
            let score = try await attempt(&state, judge.model) {
                let score = try await judge.score(
                    reply, to: asked.said.last ?? "", known: asked.knownFacts, asked.item)
                return (score.value, score.answers)
            }
            exchange.score = score.value ?? nil
            exchange.missing = score.failure ?? (exchange.score == nil ? ModelError.Code.wrongShape.rawValue : nil)
        }
        state.messages.append(Message(.assistant, reply))
        if !isLast {
            let scene = DialogueScene(
                item: state.item, messages: state.messages, known: state.knownFacts, next: state.hidden.first,
                round: round)
            let turn = try await attempt(&state, user.model) {
                let turn = try await user.say(scene)
                return (turn.text, turn.answers)
            }
            exchange.said = turn.value
            exchange.silence = turn.failure
            if let text = turn.value {
                state.messages.append(Message(.user, text))
                try await listen(&state)
            }
        }
        if state.spent.calls > 0 {
            exchange.inputTokens = state.spent.input
            exchange.outputTokens = state.spent.output
            exchange.cost = state.spent.cost
        }
        state.spent = Spending()
        return exchange
    }

    /// Takes in what the user's messages let known; what is known stays so. A reading that fails adds nothing.
    private func listen(_ state: inout State) async throws {
        let hidden = state.hidden
        guard !hidden.isEmpty else { return }
        let (said, item) = (state.said, state.item)
        let reading = try await attempt(&state, judge.model) {
            let reading = try await judge.told(hidden, in: said, item)
            return (reading.told, reading.answers)
        }
        state.known.formUnion(reading.value ?? [])
    }

    /// Asks, counts what it took, and tells a spoilt question from a service that is down.
    private func attempt<Value: Sendable>(
        _ state: inout State, _ model: String?, _ body: () async throws -> (Value, [ModelAnswer])
    ) async throws -> (value: Value?, failure: String?) {
        do {
            // A persona may hold the words of several people.
            let scope = state.item.criterion.people.isEmpty ? state.item.scope : nil
            let (value, answers) = try await AnswerScope.$user.withValue(scope) { try await body() }
            if model != nil { watch.answered() }
            for answer in answers {
                state.spent.calls += 1
                state.spent.input += answer.usage.input ?? 0
                state.spent.output += answer.usage.output ?? 0
                state.spent.cost = state.spent.cost.flatMap { sum in cost(model ?? "", answer).map { sum + $0 } }
            }
            return (value, nil)
        } catch let error as ModelError {
            try watch.failed(error)
            return (nil, error.code.rawValue)
        }
    }
}
