extension EvaluationReport {
    /// Arms, judges and audiences.
    var comparedSection: String {
        var arms = PageTable(
            "Ways to answer; all are compared with \(baseline)",
            [
                .init(name: "Arm"), .init(name: "Kind"), .init(name: "Model"), .init(name: "Replies", isNumber: true),
                .init(name: "Steered", isNumber: true), .init(name: "Differ from baseline", isNumber: true),
                .init(name: "Mean length", isNumber: true), .init(name: "Failed", isNumber: true),
            ])
        for arm in self.arms {
            arms.add(
                .text(arm.name), .text(arm.kind), .text(arm.model), .number(FigureText.count(arm.replies)),
                .number(FigureText.count(arm.steered)),
                .number(arm.name == baseline ? "–" : FigureText.count(arm.differing)),
                .number(arm.meanLength.map { FigureText.number($0, 0) } ?? "–"),
                .number(FigureText.count(arm.failures.values.reduce(0, +))))
        }
        var judges = PageTable(
            "Who judged, and by what",
            [
                .init(name: "Judge"), .init(name: "Kind"), .init(name: "Judges by"),
                .init(name: "Verdicts", isNumber: true), .init(name: "Without an opinion", isNumber: true),
                .init(name: "Flips with the order", isNumber: true),
            ])
        for judge in self.judges {
            judges.add(
                .text(judge.name), .text(judge.kind + (judge.model.map { " (\($0))" } ?? "")),
                .text(judge.sees.explanation), .number(FigureText.count(judge.verdicts)),
                .number(FigureText.count(judge.missing.values.reduce(0, +))),
                .number(judge.flipRate.map(FigureText.percent) ?? "asked once"))
        }
        var audiences = PageTable(
            "Whose profiles were tried",
            [
                .init(name: "Audience"), .init(name: "Prompts", isNumber: true), .init(name: "Users", isNumber: true),
                .init(name: "Profile has something to say", isNumber: true),
                .init(name: "Profile's version", isNumber: true),
            ])
        for audience in self.audiences {
            audiences.add(
                .text(audience.label), .number(FigureText.count(audience.prompts)),
                .number(FigureText.count(audience.units)),
                .number(audience.rubricOn.map { FigureText.count($0) } ?? "–"),
                .number(audience.profileVersion.map { "\($0)" } ?? "–"))
        }
        if let dialogue {
            judges.add(
                .text("what was let known"), .text("each reply alone (\(dialogue.judge))"),
                .text("what the played user had let known by then"),
                .number(
                    FigureText.count(
                        dialogue.arms.reduce(0) { $0 + ($1.scores?.rounds.reduce(0) { $0 + $1.scores } ?? 0) })),
                .number(FigureText.count(dialogue.arms.reduce(0) { $0 + $1.missing.values.reduce(0, +) })),
                .number("asked once"))
        }
        return arms.markup + judges.markup + audiences.markup
    }

    var costSection: String {
        var table = PageTable(
            "Tokens and cost of all calls behind the replies and verdicts",
            [
                .init(name: "For"), .init(name: "Input tokens", isNumber: true),
                .init(name: "Output tokens", isNumber: true),
                .init(name: "Cost", isNumber: true),
            ])
        for arm in arms {
            table.add(
                .text("arm \(arm.name)"), .number(FigureText.count(arm.inputTokens)),
                .number(FigureText.count(arm.outputTokens)), .number(FigureText.cost(arm.cost, cost.currency)))
        }
        for judge in judges where judge.model != nil {
            table.add(
                .text("judge \(judge.name)"), .number(FigureText.count(judge.inputTokens)),
                .number(FigureText.count(judge.outputTokens)), .number(FigureText.cost(judge.cost, cost.currency)))
        }
        if let dialogue {
            table.add(
                .text("played users and their judge"), .number(FigureText.count(dialogue.inputTokens)),
                .number(FigureText.count(dialogue.outputTokens)),
                .number(FigureText.cost(dialogue.cost, cost.currency)))
        }
        let paid =
            "\(FigureText.counted(cost.calls, "call")) sent in this run, \(FigureText.counted(cost.fromStore, "answer")) taken from the store"
            + (cost.total.map { "; paid \(FigureText.cost($0, cost.currency))." } ?? ".")
        return "<p>\(SafeText.html(paid))</p>\n" + table.markup
    }

    var againSection: String {
        run.again(models: arms.map(\.model) + judges.compactMap(\.model))
    }
}

extension JudgeSight {
    /// What a judge goes by, in words.
    var explanation: String {
        switch self {
        case .words: "the audience's own words that learning did not see"
        case .wishes: "wishes that learning did not see"
        case .exemplars: "texts by the author that learning did not see"
        case .profile: "the learned profile (circular)"
        case .quality: "the reply alone"
        case .truth: "the planted utility of simulated users"
        case .votes: "people's votes"
        }
    }
}
