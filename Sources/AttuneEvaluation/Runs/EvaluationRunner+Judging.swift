import AttuneCore

extension EvaluationRunner {
    /// All judges on all pairs and rounds of one case.
    func verdicts(
        on sample: EvaluationSample, _ item: EvaluationCase, _ conversations: [String: [[Message]]], rounds: Int
    ) async throws -> [Verdict] {
        var tasks: [(judge: any EvaluationJudge, arm: String, baseline: String, round: Int)] = []
        for judge in judges {
            for (arm, baseline) in plan.pairs {
                for round in 1...rounds { tasks.append((judge, arm, baseline, round)) }
            }
        }
        return try await tasks.concurrentMap(atMost: tasks.count) { task in
            func reply(_ arm: String) -> String? {
                sample.replies.first { $0.arm == arm && $0.round == task.round }?.text
            }
            var verdict = Verdict(
                prompt: sample.prompt, unit: sample.unit, audience: sample.audience, context: sample.context,
                round: plan.rounds > 1 ? task.round : nil, isRubricOn: sample.isRubricOn, arm: task.arm,
                baseline: task.baseline, judge: task.judge.plan.name, armFirst: nil, baselineFirst: nil,
                isOrdered: task.judge.isOrdered, armLength: reply(task.arm).map(Verdict.length) ?? 0,
                baselineLength: reply(task.baseline).map(Verdict.length) ?? 0)
            guard let own = reply(task.arm), let other = reply(task.baseline) else {
                verdict.missing = "no-reply"
                return verdict
            }
            if own == other {
                // What is the same to the byte needs no judge.
                verdict.armFirst = .tie
                verdict.baselineFirst = task.judge.isOrdered ? .tie : nil
                return verdict
            }
            if task.judge.isOrdered,
                said(conversations[task.arm], task.round) != said(conversations[task.baseline], task.round)
            {
                // Two played users said different things by now: one judge cannot compare answers to them.
                verdict.missing = "other-conversation"
                return verdict
            }
            let question = JudgeQuestion(
                item: item, messages: conversations[task.baseline]?[task.round - 1] ?? item.messages, first: own,
                second: other, firstArm: task.arm, secondArm: task.baseline, round: task.round)
            let first = try await task.judge.judge(question)
            let second = task.judge.isOrdered ? try await task.judge.judge(question.swapped) : nil
            verdict.armFirst = first.winner.map { $0 == .tie ? .tie : $0 == .first ? .arm : .baseline }
            verdict.baselineFirst = second?.winner.map { $0 == .tie ? .tie : $0 == .first ? .baseline : .arm }
            verdict.missing = first.missing ?? second?.missing
            let answers = first.answers + (second?.answers ?? [])
            if !answers.isEmpty {
                verdict.inputTokens = answers.reduce(0) { $0 + ($1.usage.input ?? 0) }
                verdict.outputTokens = answers.reduce(0) { $0 + ($1.usage.output ?? 0) }
            }
            verdict.cost = judgeCost(task.judge.plan, answers)
            return verdict
        }
    }

    /// What the user had said when a round's reply was given.
    private func said(_ rounds: [[Message]]?, _ round: Int) -> [String]? {
        guard let rounds, rounds.indices.contains(round - 1) else { return nil }
        return rounds[round - 1].filter { $0.role == .user }.map(\.text)
    }
}
