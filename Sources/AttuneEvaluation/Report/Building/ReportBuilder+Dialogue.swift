import AttuneCore

extension ReportBuilder {
    /// The headline arm's conversation on one prompt, and the baseline's on the same, drawn by the seed.
    func conversations(_ arm: String?) -> [EvaluationReport.Conversation] {
        guard result.dialogue != nil else { return [] }
        var random = SeededGenerator(seed: options.seed, label: "conversation")
        let drawn = samples.shuffled(using: &random)
        guard let sample = drawn.first(where: { sample in sample.replies.contains { $0.exchange?.score != nil } })
        else {
            return []
        }
        let named = [result.baseline, arm ?? result.arms.last?.name].compactMap { $0 }
        return named.enumerated().filter { named.firstIndex(of: $0.element) == $0.offset }.map {
            conversation(of: $0.element, sample)
        }
    }

    private func conversation(of arm: String, _ sample: EvaluationSample) -> EvaluationReport.Conversation {
        typealias Turn = EvaluationReport.Conversation.Turn
        var turns = sample.messages.filter { $0.role == .user }.map { Turn(isUser: true, text: $0.text, known: []) }
        for reply in sample.replies where reply.arm == arm {
            guard let text = reply.text else { break }
            turns.append(
                Turn(
                    isUser: false, text: text, known: reply.exchange?.known ?? [], score: reply.exchange?.score))
            if let said = reply.exchange?.said { turns.append(Turn(isUser: true, text: said, known: [])) }
        }
        return EvaluationReport.Conversation(
            prompt: sample.prompt, arm: arm, audience: sample.audience, facts: sample.facts ?? [], turns: turns)
    }
}
