import AttuneStatistics

extension EvaluationReport {
    /// The forest plot and its numbers, judge by judge.
    var ratesSection: String {
        var body = ""
        for (index, judge) in judgesInOrder.enumerated() {
            let rows = winRates.filter { $0.rate.judge == judge }
            let content =
                forest("forest-\(index)", "Win rates over \(baseline), judged by \(judge)", rows)
                + ratesTable(judge, rows)
            if judge == primaryJudge || judgesInOrder.count == 1 {
                body += "<h3>Judged by <bdi>\(SafeText.html(judge))</bdi></h3>\n" + content
            } else {
                body +=
                    "<details><summary>Judged by <bdi>\(SafeText.html(judge))</bdi></summary>\n\(content)</details>\n"
            }
        }
        for ranking in rankings {
            body +=
                ranking.judge == primaryJudge
                ? rankingTable(ranking)
                : "<details><summary>Ranking by <bdi>\(SafeText.html(ranking.judge))</bdi></summary>\(rankingTable(ranking))</details>\n"
        }
        return body
    }

    private var judgesInOrder: [String] {
        var seen: Set<String> = []
        return winRates.map(\.rate.judge).filter { seen.insert($0).inserted }
    }

    func forest(_ id: String, _ title: String, _ rows: [WinRateRow]) -> String {
        guard !rows.isEmpty else { return "" }
        let chart = IntervalChart(
            id: id, title: title,
            description: rows.map { "\($0.scope ?? $0.rate.arm): \(FigureText.percent($0.rate.estimate))" }.joined(
                separator: "; "),
            rows: rows.map {
                IntervalChart.Row(
                    label: $0.scope ?? $0.rate.arm, estimate: $0.rate.estimate, finding: $0.finding,
                    text: FigureText.percent($0.rate.estimate))
            })
        return
            "<figure>\(chart.markup)<figcaption>Share of comparisons won against <bdi>\(SafeText.html(baseline))</bdi>, ties half, with 95 % intervals. Left of the dashed line the arm does worse.</figcaption></figure>\n"
    }

    private func ratesTable(_ judge: String, _ rows: [WinRateRow]) -> String {
        var table = PageTable(
            "Win rates over \(baseline), judged by \(judge); p-values corrected for the number of arms (Holm)",
            [
                .init(name: "Arm"), .init(name: "Win rate", isNumber: true),
                .init(name: "At equal length", isNumber: true),
                .init(name: "Bootstrap", isNumber: true),
                .init(name: "Won / tied / lost", isNumber: true), .init(name: "Unusable", isNumber: true),
                .init(name: "Flips", isNumber: true), .init(name: "p", isNumber: true), .init(name: "Finding"),
            ])
        for row in rows {
            let tally = row.rate.tally
            table.add(
                .text(row.rate.arm), .number(FigureText.percent(row.rate.estimate)),
                .number(row.lengthControlled.map { FigureText.percent($0.estimate) } ?? "–"),
                .number(row.rate.resampled.map { interval($0.estimate) } ?? "–"),
                .number(
                    "\(FigureText.count(tally.wins)) / \(FigureText.count(tally.ties)) / \(FigureText.count(tally.losses))"
                ),
                .number(FigureText.count(tally.unusable)), .number(tally.flipRate.map(FigureText.percent) ?? "–"),
                .number(FigureText.pValue(row.pValue)), .finding(row.finding))
        }
        return table.markup
    }

    private func interval(_ estimate: IntervalEstimate) -> String {
        "\(FigureText.number(100 * estimate.lower, 1))–\(FigureText.number(100 * estimate.upper, 1))"
    }

    private func rankingTable(_ ranking: ArmRanking) -> String {
        var table = PageTable(
            "Ranking of all arms (Bradley–Terry), judged by \(ranking.judge)"
                + (ranking.isRegularized ? "; one tie between every two arms was added" : ""),
            [
                .init(name: "Arm"), .init(name: "Log strength", isNumber: true),
                .init(name: "Beats the baseline", isNumber: true), .init(name: "Verdicts", isNumber: true),
            ])
        for place in ranking.places {
            table.add(
                .text(place.arm), .number(FigureText.plain(place.strength)), .number(FigureText.percent(place.rate)),
                .number(FigureText.count(place.verdicts)))
        }
        return table.markup
    }

    /// By audience, by context, with and without a rubric.
    var whereSection: String {
        var body = ""
        for (title, rows) in [("audience", byAudience), ("context", byContext), ("state of the profile", byRubric)] {
            let arms = self.arms.map(\.name).filter { name in rows.contains { $0.rate.arm == name } }
            guard !arms.isEmpty, Set(rows.map(\.scope)).count > 1 || title == "state of the profile" else { continue }
            var table = PageTable(
                "Win rates by \(title), judged by \(primaryJudge ?? ""); not corrected for the number of rows",
                [
                    .init(name: title.prefix(1).uppercased() + title.dropFirst()), .init(name: "Arm"),
                    .init(name: "Win rate", isNumber: true), .init(name: "Prompts", isNumber: true),
                    .init(name: "Users", isNumber: true),
                ])
            for scope in Set(rows.compactMap(\.scope)).sorted() {
                for arm in arms {
                    guard let row = rows.first(where: { $0.scope == scope && $0.rate.arm == arm }) else { continue }
                    table.add(
                        .text(scope), .text(arm), .number(FigureText.percent(row.rate.estimate)),
                        .number(FigureText.count(row.rate.tally.usable)), .number(FigureText.count(row.rate.units)))
                }
            }
            body += "<h3>By \(title)</h3>\n"
            if let arm = headline.arm {
                body += forest(
                    "by-\(title.prefix(3))", "Win rates of \(arm) by \(title)", rows.filter { $0.rate.arm == arm })
            }
            body += "<details><summary>All arms by \(title)</summary>\(table.markup)</details>\n"
        }
        return body
    }
}
