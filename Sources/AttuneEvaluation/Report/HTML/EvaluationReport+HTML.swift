extension EvaluationReport {
    /// One self-contained page.
    var html: String {
        PageFrame(
            title: title, kind: "evaluation", meta: meta,
            sections: [
                PageSection("verdict", "Verdict", verdictSection),
                PageSection("compared", "What was compared", comparedSection),
                PageSection("rates", "Win rates", ratesSection), PageSection("where", "Where it helps", whereSection),
                PageSection("dialogue", "As the conversation goes on", dialogueSection),
                PageSection("statements", "What each statement did", statementsSection),
                PageSection("trust", "How far to trust it", trustSection),
                PageSection("audits", "Safety, ability, authorship", auditsSection),
                PageSection("cost", "Cost", costSection),
                PageSection("examples", "Before and after", examplesSection),
                PageSection("again", "Run it again", againSection),
            ],
            footer:
                "Attune \(run.version), run \(run.id). Intervals hold 95 of 100 times. They take all verdicts of one "
                + "\(unitName) as one draw."
        ).markup
    }

    private var meta: String {
        let audienceCount = FigureText.counted(audiences.count, "audience")
        return
            "\(FigureText.counted(run.prompts, "prompt")), \(audienceCount), \(FigureText.counted(arms.count, "arm")), "
            + "\(FigureText.counted(judges.count, "judge")); \(FigureText.time(run.started))"
    }

    var unitName: String {
        switch winRates.first?.rate.unit {
        case .conversation: "conversation"
        case .row: "prompt"
        default: "user"
        }
    }

    private var verdictSection: String {
        PageFrame.verdict(
            headline.finding, sentence: headline.sentence, notes: headline.notes, warnings: warnings)
    }

    /// What audits of the same audiences found, a box for each.
    private var auditsSection: String {
        audits.map { audit in
            "<h3>\(SafeText.html(audit.title))</h3>\n"
                + PageFrame.verdict(
                    audit.headline.finding, word: audit.headline.word, sentence: audit.headline.sentence,
                    notes: audit.headline.notes, warnings: audit.warnings)
                + PageBlock.folded("Figures", audit.brief).html
        }.joined()
    }
}
