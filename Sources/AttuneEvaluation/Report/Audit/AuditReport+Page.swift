import Foundation

extension AuditReport {
    private var run: EvaluationReport.RunDetails {
        EvaluationReport.RunDetails(
            id: result.id, version: result.version, started: result.started, finished: result.finished,
            seed: result.seed, command: ["attune"] + result.arguments, plan: "", inputs: result.inputs, prompts: 0)
    }

    /// One self-contained page.
    var html: String {
        PageFrame(
            title: title, kind: "audit", meta: meta,
            sections: [
                PageSection(
                    "verdict", "Verdict",
                    PageFrame.verdict(
                        headline.finding, word: headline.word, sentence: headline.sentence, notes: headline.notes,
                        warnings: warnings))
            ]
                + sections.map { PageSection($0.id, $0.name, $0.blocks.map(\.html).joined()) } + [
                    PageSection(
                        "again", "Run it again", run.again(models: [result.model, result.judge].compactMap { $0 }))
                ],
            footer: "Attune \(result.version), run \(result.id). Intervals hold 95 of 100 times."
        ).markup
    }

    private var meta: String {
        ([result.model].compactMap { $0 } + result.audiences + [FigureText.time(result.started)]).joined(
            separator: ", ")
    }

    /// For a pull request: the verdict and the figures; examples and the command folded away.
    var markdown: String {
        var lines = ["## \(SafeText.markdown(title))", ""]
        lines += [
            "**\(PageMarkdown.mark(headline.finding)) \(SafeText.markdown(headline.word)). \(SafeText.markdown(headline.sentence))**",
            "",
        ]
        lines += headline.notes.map { "- " + SafeText.markdown($0) }
        if !headline.notes.isEmpty { lines.append("") }
        for warning in warnings { lines += ["> **Note.** " + SafeText.markdown(warning), ""] }
        for section in sections {
            let body = section.blocks.flatMap(\.markdown)
            if !body.isEmpty { lines += ["### \(section.name)", ""] + body }
        }
        lines += PageMarkdown.folded("Run it again", run.againMarkdown)
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a page of an evaluation says of it: the verdict, the figures behind it, and which run it was.
    var brief: [PageBlock] {
        let parts = sections.filter { !["compared", "examples", "rule"].contains($0.id) }
        let figures = parts.flatMap { part -> [PageBlock] in
            let shown = part.blocks.filter { if case .folded = $0 { false } else { true } }
            return shown.isEmpty || parts.count == 1 ? shown : [.heading(part.name)] + shown
        }
        return [.text("Run \(result.id); attune report \(result.id) writes its own page.")] + figures
    }
}
