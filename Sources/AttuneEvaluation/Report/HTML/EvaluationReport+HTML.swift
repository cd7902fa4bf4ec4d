extension EvaluationReport {
    /// One self-contained page.
    var html: String {
        let sections = [
            PageSection("verdict", "Verdict", verdictSection), PageSection("compared", "What was compared", comparedSection),
            PageSection("rates", "Win rates", ratesSection), PageSection("where", "Where it helps", whereSection),
            PageSection("statements", "What each statement did", statementsSection),
            PageSection("trust", "How far to trust it", trustSection), PageSection("cost", "Cost", costSection),
            PageSection("examples", "Before and after", examplesSection), PageSection("again", "Run it again", againSection),
        ].filter { !$0.body.isEmpty }
        let links = sections.map { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>\(SafeText.html(title)) – evaluation</title>
            <style>
            \(PageStyle.sheet)
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the verdict</a>
            <header>
            <h1><bdi>\(SafeText.html(title))</bdi></h1>
            <p class="meta">\(meta)</p>
            </header>
            <nav aria-label="Sections"><ul>\(links)</ul></nav>
            <main id="main" tabindex="-1">
            \(sections.map(\.markup).joined())</main>
            <footer><p>Attune \(SafeText.html(run.version)), run \(SafeText.html(run.id)). Intervals hold 95 of 100 times. They take all verdicts of one \
            \(unitName) as one draw.</p></footer>
            </body>
            </html>

            """
    }

    private var meta: String {
        let audienceCount = FigureText.counted(audiences.count, "audience")
        return SafeText.html(
            "\(FigureText.counted(run.prompts, "prompt")), \(audienceCount), \(FigureText.counted(arms.count, "arm")), "
                + "\(FigureText.counted(judges.count, "judge")); \(FigureText.time(run.started))")
    }

    var unitName: String {
        switch winRates.first?.rate.unit {
        case .conversation: "conversation"
        case .row: "prompt"
        default: "user"
        }
    }

    private var verdictSection: String {
        var body =
            "<div class=\"verdict \(headline.finding.rawValue)\"><p>\(PageTable.tag(headline.finding)) <bdi>\(SafeText.html(headline.sentence))</bdi></p>"
        if !headline.notes.isEmpty {
            body += "<ul>" + headline.notes.map { "<li><bdi>\(SafeText.html($0))</bdi></li>" }.joined() + "</ul>"
        }
        body += "</div>\n"
        for warning in warnings { body += "<p class=\"note\"><strong>Note.</strong> <bdi>\(SafeText.html(warning))</bdi></p>\n" }
        return body
    }
}

/// One part of the page.
struct PageSection {
    var id: String
    var name: String
    var body: String

    init(_ id: String, _ name: String, _ body: String) {
        self.id = id
        self.name = name
        self.body = body
    }

    var markup: String {
        "<section id=\"\(id)\" aria-labelledby=\"\(id)-heading\">\n<h2 id=\"\(id)-heading\">\(name)</h2>\n\(body)</section>\n"
    }
}
