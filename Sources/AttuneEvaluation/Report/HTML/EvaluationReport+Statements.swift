import AttuneStatistics

extension EvaluationReport {
    /// A bar for each statement, profile by profile and context by context, and what each stands on.
    var statementsSection: String {
        guard !statements.isEmpty else { return "" }
        var places: [String] = []
        // The audiences' own profiles first, then the pooled one.
        let own = Set(audiences.map(\.label))
        for row in statements.sorted(by: {
            (own.contains($0.statement.audience) ? 0 : 1, $0.statement.place)
                < (own.contains($1.statement.audience) ? 0 : 1, $1.statement.place)
        }) where !places.contains(row.statement.place) { places.append(row.statement.place) }
        var body =
            "<p class=\"muted\">Win rates over the prompts that each statement was applied to, with 95 % intervals. Statements are applied together, so a bar shows the company that a statement keeps, not its effect alone.</p>\n"
        for (index, place) in places.enumerated() {
            let rows = statements.filter { $0.statement.place == place }
            let chart = IntervalChart(
                id: "rubric-\(index)", title: "Win rates by statement, \(place)",
                description: rows.map { "\($0.statement.text): \(FigureText.percent($0.rate.estimate))" }.joined(
                    separator: "; "),
                rows: rows.map { row in
                    IntervalChart.Row(
                        label: row.statement.text, estimate: row.rate.estimate, finding: Self.uncorrected(row.rate),
                        text: row.rate.estimate.map { FigureText.percent($0.value) } ?? "unknown")
                }, mark: .bar, labelLimit: 36)
            body += "<h3><bdi>\(SafeText.html(place))</bdi></h3>\n<figure>\(chart.markup)</figure>\n"
            for row in rows { body += statementDetails(row) }
        }
        return body
    }

    /// Bars are many: their colour says that an interval lies on one side, no more.
    private static func uncorrected(_ rate: WinRate) -> WinRate.Finding {
        guard let estimate = rate.estimate, estimate.excludes(0.5) else { return .undecided }
        return estimate.value > 0.5 ? .better : .worse
    }

    func statementDetails(_ row: StatementRow) -> String {
        var body =
            "<details><summary><bdi>\(SafeText.html(row.statement.text))</bdi> <span class=\"muted\">\(SafeText.html(FigureText.percent(row.rate.estimate)))</span></summary>\n<dl>"
        func entry(_ name: String, _ value: String) {
            body += "<dt>\(name)</dt><dd><bdi>\(SafeText.html(value))</bdi></dd>"
        }
        entry("Directive", row.statement.directive)
        entry("In the profile of", "\(row.statement.place), \(row.statement.id)")
        let tally = row.rate.tally
        entry("Verdicts", "\(tally.wins) won, \(tally.ties) tied, \(tally.losses) lost")
        if let evidence = row.evidence {
            entry(
                "Stands on",
                "\(FigureText.count(evidence.supporting)) for, \(FigureText.count(evidence.opposing)) against, from \(FigureText.counted(evidence.users, "user")); \(evidence.heldOut) on held-back records"
            )
            if let strength = evidence.strength { entry("Strength", FigureText.plain(strength)) }
            if !evidence.records.isEmpty { entry("Seen in", evidence.records.joined(separator: ", ")) }
        }
        body += "</dl></details>\n"
        return body
    }

    var examplesSection: String {
        guard !examples.isEmpty else { return "" }
        var body =
            "<p class=\"muted\">Drawn by the seed among wins, losses, ties and prompts where the profile is silent, not chosen.</p>\n"
        for (index, example) in examples.enumerated() { body += exampleMarkup(example, index + 1) }
        return body
    }

    private func exampleMarkup(_ example: Example, _ number: Int) -> String {
        let outcome =
            example.before == example.after && example.isRubricOn == false
            ? "profile silent, reply unchanged"
            : example.preference > 0.5 ? "preferred after" : example.preference < 0.5 ? "preferred before" : "tie"
        var body =
            "<article aria-labelledby=\"example-\(number)\"><h3 id=\"example-\(number)\">Example \(number): \(outcome)</h3>\n"
        body += "<p class=\"meta\"><bdi>\(SafeText.html(example.audience))</bdi>"
        if let context = example.context { body += ", context <bdi>\(SafeText.html(context))</bdi>" }
        body += ", prompt <code>\(SafeText.html(example.prompt))</code></p>\n"
        body += PageFrame.said(example.request)
        body +=
            "<div class=\"sides\"><div class=\"side before\"><h4>Before: <bdi>\(SafeText.html(baseline))</bdi></h4>\(PageFrame.said(example.before))</div>"
        body +=
            "<div class=\"side after\"><h4>After: <bdi>\(SafeText.html(example.arm))</bdi></h4>\(PageFrame.said(example.after))</div></div>\n"
        if let instruction = example.instruction {
            body +=
                "<details><summary>What was added to the request</summary>\(PageFrame.said(instruction))</details>\n"
        }
        for row in example.applied { body += statementDetails(row) }
        if !example.criterion.isEmpty {
            body += "<details><summary>What the judges held the replies against</summary><ul>"
            body += example.criterion.map { "<li>\(PageFrame.said($0))</li>" }.joined() + "</ul></details>\n"
        }
        return body + "</article>\n"
    }
}

extension EvaluationSample.Applied {
    /// Whose statement it is and where it holds, in words.
    var place: String { audience + (context.map { ", in \($0)" } ?? "") }
}
