import AttuneCore

extension EvaluationRunner {
    /// One arm's conversation with a played user; the first failure of either ends it.
    func played(by player: DialoguePlayer, _ arm: any EvaluationArm, _ item: EvaluationCase) async throws -> [Answered]
    {
        var state = try await player.begin(item)
        var answered: [Answered] = []
        for round in 1...plan.rounds {
            let messages = state.messages
            var reply = try await ask(try await arm.prepare(item, messages), arm.plan, item, round)
            guard let text = reply.text else {
                answered.append(Answered(reply: reply, messages: messages))
                break
            }
            let exchange = try await player.exchange(text, &state, round: round, isLast: round == plan.rounds)
            reply.exchange = exchange
            answered.append(Answered(reply: reply, messages: messages))
            guard exchange.said != nil else { break }
        }
        return answered
    }

    /// The requests of a run with a played user at most, with unknown texts in place of replies and messages.
    func dialogueRequests(
        for item: EvaluationCase, standIn: String
    ) async throws -> [(model: String, request: ModelRequest)] {
        var all = try await requests(for: item, item.messages, 1, standIn)
        guard let player else { return all }
        for arm in arms {
            let name = arm.plan.name
            var messages = item.messages
            for round in 1...plan.rounds {
                if round > 1 {
                    let prepared = try await arm.prepare(item, messages)
                    all += prepared.requests.map { (plan.model(of: arm.plan, for: item.audience), $0) }
                }
                messages.append(Message(.assistant, "\(name) \(round): \(standIn)"))
                let scene = DialogueScene(
                    item: item, messages: messages, known: item.facts, next: item.facts.first, round: round)
                if let model = player.judge.model {
                    all += player.judge.requests(for: scene, item.facts).map { (model, $0) }
                }
                guard round < plan.rounds else { break }
                if let model = player.user.model, let request = player.user.request(for: scene) {
                    all.append((model, request))
                }
                messages.append(Message(.user, "\(name) \(round): \(standIn.prefix(300))"))
            }
        }
        return all
    }
}
