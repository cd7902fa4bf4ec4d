import AttuneCore
import AttuneStatistics

extension AuditReport {
    static func headline(_ ability: AbilityEvaluation, _ result: AuditResult) -> Headline {
        let questions = FigureText.counted(ability.parts.reduce(0) { $0 + $1.accuracy.count }, "question")
        let whose = result.audiences.joined(separator: ", ")
        guard !result.audiences.isEmpty else {
            return Headline(
                finding: .undecided, word: "unsteered",
                sentence: "Nothing was steered: the figures are the model's own.",
                notes: ability.parts.map { "\($0.title): \(FigureText.percent($0.accuracy.plain))." })
        }
        let steered = ability.parts.reduce(0) { $0 + $1.steered }
        guard steered > 0 else {
            return Headline(
                finding: .undecided, word: "nothing tested",
                sentence: "Nothing was tested: the profile of \(whose) has nothing to say to any of the \(questions).",
                notes: ability.parts.map { "\($0.title): \(FigureText.percent($0.accuracy.plain))." })
        }
        let notes =
            ability.parts.map { part in
                "\(part.title): \(FigureText.percent(part.accuracy.plain)) → \(FigureText.percent(part.accuracy.steered)), "
                    + "difference \(part.accuracy.difference.map(FigureText.points) ?? "unknown") points."
            } + [reach(steered, of: questions)]
        let worse = ability.parts.filter(\.accuracy.isWorse).map { $0.title.lowercased() }
        if !worse.isEmpty {
            return Headline(
                finding: .worse, word: "costs ability",
                sentence: "Steering by \(whose) costs ability, beyond chance, in \(worse.joined(separator: " and ")).",
                notes: notes)
        }
        return Headline(
            finding: ability.parts.contains(where: \.accuracy.isBetter) ? .better : .undecided, word: "no loss found",
            sentence: "Steering by \(whose) costs no ability that this run of \(questions) can tell.", notes: notes)
    }

    func abilitySections(_ ability: AbilityEvaluation) -> [(id: String, name: String, blocks: [PageBlock])] {
        var blocks: [PageBlock] = []
        if isSteered {
            blocks.append(
                .chart(
                    IntervalChart(
                        differences: "differences", title: "What steering changes, by kind of question",
                        rows: ability.parts.compactMap { $0.accuracy.row($0.title, moreIsBetter: true) }),
                    "Points of accuracy that the profile adds, question by question, with 95 % intervals. Left of the dashed line it costs ability."
                ))
        }
        var table = PageTable.paired("Right answers, without and with the profile", "Questions", isSteered: isSteered)
        var finer = PageTable.paired(
            "Requests with constraints, by how they are counted", "Constraints", isSteered: isSteered)
        for part in ability.parts {
            part.accuracy.add(part.title, isSteered: isSteered, moreIsBetter: true, to: &table)
            for (name, share) in [
                ("single, to the letter", part.instructionStrict), ("all of a request, loosely", part.promptLoose),
                ("single, loosely", part.instructionLoose),
            ] { share?.add(name, isSteered: isSteered, moreIsBetter: true, to: &finer) }
        }
        blocks.append(.table(table))
        if !finer.rows.isEmpty { blocks.append(.table(finer)) }
        for part in ability.parts where part.cut > 0 {
            blocks.append(
                .text(
                    "\(part.title): \(FigureText.count(part.cut)) replies were cut at their longest, which may make them wrong; --max-tokens gives them room."
                ))
        }
        if groups.count > 1 {
            blocks.append(.folded("By subject", [.table(groupTable("Right answers by subject", groups))]))
        }
        return [("sets", "What it can do", blocks)]
    }

    /// Questions whose answer became wrong or right, the lost ones first.
    static func examples(_ samples: [AbilityEvaluation.Sample], seed: UInt64) -> [Example] {
        var random = SeededGenerator(seed: seed, label: "audit examples")
        let changed = samples.filter { $0.plainGrade.isRight != $0.steeredGrade.isRight }.shuffled(using: &random)
        let lost = changed.filter(\.plainGrade.isRight).prefix(4)
        return (Array(lost) + changed.filter(\.steeredGrade.isRight).prefix(6 - lost.count)).map {
            Example(
                change: $0.plainGrade.isRight ? "right without, wrong with it" : "wrong without, right with it",
                request: $0.prompt, before: $0.plain, after: $0.steered)
        }
    }
}

extension AbilityEvaluation.Part {
    var title: String {
        switch kind {
        case .choice: "Choices (as MMLU)"
        case .number: "Problems (as GSM8K)"
        case .instructions: "Constraints (as IFEval)"
        }
    }
}
