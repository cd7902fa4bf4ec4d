/// A whole page around its sections: one file that opens anywhere, without a script and without anything from outside.
struct PageFrame {
    var title: String
    /// What kind of report it is, for the window's title.
    var kind: String
    /// A line below the title.
    var meta: String
    /// Those without a body are left out.
    var sections: [PageSection]
    var footer: String

    var markup: String {
        let shown = sections.filter { !$0.body.isEmpty }
        let links = shown.map { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>\(SafeText.html(title)) – \(kind)</title>
            <style>
            \(PageStyle.sheet)
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the verdict</a>
            <header>
            <h1><bdi>\(SafeText.html(title))</bdi></h1>
            <p class="meta">\(SafeText.html(meta))</p>
            </header>
            <nav aria-label="Sections"><ul>\(links)</ul></nav>
            <main id="main" tabindex="-1">
            \(shown.map(\.markup).joined())</main>
            <footer><p>\(SafeText.html(footer))</p></footer>
            </body>
            </html>

            """
    }

    /// The verdict in its box, what goes with it, and what a reader must know before trusting it.
    static func verdict(
        _ finding: WinRate.Finding, word: String? = nil, sentence: String, notes: [String], warnings: [String]
    ) -> String {
        var body =
            "<div class=\"verdict \(finding.rawValue)\"><p>\(PageTable.tag(finding, word: word)) – <bdi>\(SafeText.html(sentence))</bdi></p>"
        if !notes.isEmpty {
            body += "<ul>" + notes.map { "<li><bdi>\(SafeText.html($0))</bdi></li>" }.joined() + "</ul>"
        }
        body += "</div>\n"
        for warning in warnings {
            body += "<p class=\"note\"><strong>Note.</strong> <bdi>\(SafeText.html(warning))</bdi></p>\n"
        }
        return body
    }

    /// Text of people and models, cut where it is very long.
    static func said(_ text: String) -> String {
        let shown = SafeText.short(text, 4_000)
        return "<p class=\"said\" dir=\"auto\">\(SafeText.html(shown))</p>"
            + (shown == text
                ? ""
                : "<p class=\"meta\">Cut after 4,000 of \(FigureText.count(text.count)) characters; the sample file has it whole.</p>")
    }
}
