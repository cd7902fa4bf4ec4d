import AttuneCore

extension ReportBuilder {
    /// How replies fared that each statement was applied to, most used first, at most 30 statements.
    func statements() -> [EvaluationReport.StatementRow] {
        guard let primary else { return [] }
        var found: [String: (statement: EvaluationSample.Applied, verdicts: [Verdict])] = [:]
        for sample in samples {
            let verdicts = sample.verdicts.filter { $0.judge == primary.name && $0.baseline == result.baseline }
            for reply in sample.replies where !reply.applied.isEmpty && isRight(reply.arm) {
                let fitting = verdicts.filter { $0.arm == reply.arm && ($0.round ?? 1) == reply.round }
                for statement in reply.applied {
                    let key = statement.audience + "\u{0}" + statement.id
                    found[key, default: (statement, [])].verdicts += fitting
                }
            }
        }
        return found.sorted { ($1.value.verdicts.count, $0.key) < ($0.value.verdicts.count, $1.key) }.prefix(30)
            .compactMap { row(of: $0.value.statement, $0.value.verdicts) }
    }

    private func isRight(_ arm: String) -> Bool {
        result.arms.contains { $0.name == arm && $0.kind != ArmKind.wrongProfile.rawValue }
    }

    private func row(of statement: EvaluationSample.Applied, _ verdicts: [Verdict]) -> EvaluationReport.StatementRow? {
        WinRate(verdicts, options: quick).map {
            EvaluationReport.StatementRow(statement: statement, rate: $0, evidence: evidence[statement.id])
        }
    }

    /// Up to two wins, two losses, a tie, and a prompt where the profile is silent: drawn by the seed, so that nobody
    /// chose them.
    func examples(_ arm: String) -> [EvaluationReport.Example] {
        guard let primary else { return [] }
        let known = Dictionary(
            statements().map { ($0.statement.audience + "\u{0}" + $0.statement.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var random = SeededGenerator(seed: options.seed, label: "examples")
        let drawn = samples.shuffled(using: &random)
        var left: [String: Int] = ["win": 2, "loss": 2, "tie": 1, "silent": 1]
        var found: [String: [EvaluationReport.Example]] = [:]
        for sample in drawn {
            guard let after = sample.reply(of: arm), let text = after.text,
                let before = sample.replies.last(where: { $0.arm == result.baseline && $0.round == after.round })?.text,
                let preference = sample.verdicts.last(where: {
                    $0.arm == arm && $0.judge == primary.name && $0.baseline == result.baseline
                        && ($0.round ?? 1) == after.round
                })?.preference
            else { continue }
            let kind =
                sample.isRubricOn == false && text == before
                ? "silent" : preference > 0.5 ? "win" : preference < 0.5 ? "loss" : "tie"
            guard let room = left[kind], room > 0 else { continue }
            left[kind] = room - 1
            found[kind, default: []].append(
                EvaluationReport.Example(
                    prompt: sample.prompt, audience: sample.audience, context: sample.context,
                    request: sample.messages.last { $0.role == .user }?.text ?? "", arm: arm, before: before,
                    after: text,
                    preference: preference, isRubricOn: sample.isRubricOn, instruction: after.instruction,
                    applied: after.applied.compactMap { statement in
                        known[statement.audience + "\u{0}" + statement.id]
                            ?? row(
                                of: statement,
                                sample.verdicts.filter {
                                    $0.arm == arm && $0.judge == primary.name && $0.baseline == result.baseline
                                })
                    }, criterion: sample.criterion))
        }
        return ["win", "loss", "tie", "silent"].flatMap { found[$0] ?? [] }
    }
}
