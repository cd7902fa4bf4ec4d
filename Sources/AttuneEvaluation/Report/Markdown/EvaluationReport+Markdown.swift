extension EvaluationReport {
    /// For a pull request: the verdict, the win rates, what to beware of; the rest folded away.
    var markdown: String {
        var lines = [
            "## \(Self.safe(title))", "", "**\(PageMarkdown.mark(headline.finding)) \(Self.safe(headline.sentence))**",
            "",
        ]
        lines += headline.notes.map { "- " + Self.safe($0) }
        if !headline.notes.isEmpty { lines.append("") }
        for warning in warnings { lines += ["> **Note.** " + Self.safe(warning), ""] }
        var seen: Set<String> = []
        for judge in winRates.map(\.rate.judge) where seen.insert(judge).inserted {
            let table = ratesTable(judge)
            lines += judge == primaryJudge ? table + [""] : PageMarkdown.folded("Judged by \(judge)", table)
        }
        let scopes = byRubric + byAudience + byContext
        if let arm = headline.arm, !scopes.isEmpty {
            lines += PageMarkdown.folded(
                "\(arm) by audience, context and state of the profile",
                ["| where | win rate | prompts |", "|---|---:|---:|"]
                    + scopes.filter { $0.rate.arm == arm }.map {
                        "| \(Self.safe($0.scope ?? "")) | \(FigureText.percent($0.rate.estimate)) | \($0.rate.tally.usable) |"
                    })
        }
        lines += dialogueMarkdown
        if !statements.isEmpty {
            lines += PageMarkdown.folded(
                "What each statement did",
                ["| statement | where | win rate | verdicts |", "|---|---|---:|---:|"]
                    + statements.prefix(15).map {
                        "| \(Self.safe($0.statement.text)) | \(Self.safe($0.statement.place)) | \(FigureText.percent($0.rate.estimate)) | \($0.rate.tally.usable) |"
                    })
        }
        for example in examples.prefix(2) {
            lines += PageMarkdown.folded(
                "Before and after: prompt \(example.prompt)",
                [
                    "Request:", "", SafeText.fence(SafeText.short(example.request, 1_500)), "", "Before:", "",
                    SafeText.fence(SafeText.short(example.before, 1_500)), "", "After:", "",
                    SafeText.fence(SafeText.short(example.after, 1_500)),
                ]
                    + (example.applied.isEmpty
                        ? [] : [""] + example.applied.map { "- " + Self.safe($0.statement.text) }))
        }
        for audit in audits {
            lines += [
                "**\(Self.safe(audit.title)): \(PageMarkdown.mark(audit.headline.finding)) \(Self.safe(audit.headline.word)).** "
                    + Self.safe(audit.headline.sentence), "",
            ]
            lines += PageMarkdown.folded("\(audit.title): figures", audit.brief.flatMap(\.markdown))
        }
        lines += PageMarkdown.folded(
            "Run it again",
            [
                SafeText.fence(run.command.map(Self.quoted).joined(separator: " "), "sh"), "",
                "Attune \(Self.safe(run.version)), seed \(run.seed), run \(Self.safe(run.id)), \(FigureText.time(run.started)).",
                "\(FigureText.counted(cost.calls, "call")) sent, \(FigureText.counted(cost.fromStore, "answer")) from the store"
                    + (cost.total.map { ", paid \(FigureText.cost($0, cost.currency))" } ?? "") + ".", "",
                SafeText.fence(run.plan, "yaml"),
            ])
        return lines.joined(separator: "\n") + "\n"
    }

    private func ratesTable(_ judge: String) -> [String] {
        var lines = [
            "Win rates over \(Self.safe(baseline)), judged by \(Self.safe(judge)), with 95 % intervals:", "",
            "| arm | win rate | at equal length | won / tied / lost | p | finding |", "|---|---:|---:|---:|---:|---|",
        ]
        for row in winRates where row.rate.judge == judge {
            let tally = row.rate.tally
            lines.append(
                "| \(Self.safe(row.rate.arm)) | \(FigureText.percent(row.rate.estimate)) | "
                    + "\(row.lengthControlled.map { FigureText.percent($0.estimate) } ?? "–") | "
                    + "\(tally.wins) / \(tally.ties) / \(tally.losses) | \(FigureText.pValue(row.pValue)) | "
                    + "\(row.finding.rawValue) |")
        }
        return lines
    }

    private static func safe(_ text: String) -> String { SafeText.markdown(text) }
}
