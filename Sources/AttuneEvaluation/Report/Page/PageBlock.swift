/// A piece of a report whose HTML and Markdown say the same.
enum PageBlock {
    case text(String)
    /// The name of what follows, within a part.
    case heading(String)
    case table(PageTable)
    /// A chart and what is seen in it. Markdown has the numbers in the table beside it.
    case chart(IntervalChart, String)
    /// Two texts side by side, such as before and after.
    case sides(Sides)
    indirect case folded(String, [PageBlock])

    struct Sides {
        var title: String
        /// What was asked; nil where the texts stand alone.
        var request: String?
        var left: (name: String, text: String)
        var right: (name: String, text: String)
    }

    var html: String {
        switch self {
        case .text(let text): return "<p>\(SafeText.html(text))</p>\n"
        case .heading(let text): return "<h4>\(SafeText.html(text))</h4>\n"
        case .table(let table): return table.markup
        case .chart(let chart, let caption):
            return chart.rows.isEmpty
                ? "" : "<figure>\(chart.markup)<figcaption>\(SafeText.html(caption))</figcaption></figure>\n"
        case .folded(let summary, let blocks):
            return
                "<details><summary><bdi>\(SafeText.html(summary))</bdi></summary>\n\(blocks.map(\.html).joined())</details>\n"
        case .sides(let sides):
            return "<article><h3><bdi>\(SafeText.html(sides.title))</bdi></h3>\n"
                + (sides.request.map(PageFrame.said) ?? "") + "<div class=\"sides\">"
                + Self.side("before", sides.left) + Self.side("after", sides.right) + "</div></article>\n"
        }
    }

    private static func side(_ style: String, _ side: (name: String, text: String)) -> String {
        "<div class=\"side \(style)\"><h4><bdi>\(SafeText.html(side.name))</bdi></h4>\(PageFrame.said(side.text))</div>"
    }

    /// Lines, an empty one at the end.
    var markdown: [String] {
        switch self {
        case .text(let text): return [SafeText.markdown(text), ""]
        case .heading(let text): return ["**\(SafeText.markdown(text))**", ""]
        case .table(let table): return table.markdown
        case .chart: return []
        case .folded(let summary, let blocks):
            return PageMarkdown.folded(summary, blocks.flatMap(\.markdown))
        case .sides(let sides):
            let request = sides.request.map { ["Request:", "", PageMarkdown.quoted($0), ""] } ?? []
            return PageMarkdown.folded(
                sides.title,
                request
                    + [sides.left, sides.right].flatMap {
                        ["\(SafeText.markdown($0.name)):", "", PageMarkdown.quoted($0.text), ""]
                    })
        }
    }
}

/// Pieces of a report in GitHub's Markdown.
enum PageMarkdown {
    static func folded(_ summary: String, _ lines: [String]) -> [String] {
        ["<details><summary>\(SafeText.html(summary).replacing("@", with: "@\u{200B}"))</summary>", ""] + lines
            + (lines.last == "" ? [] : [""]) + ["</details>", ""]
    }

    /// A text of people or models, cut where it is long.
    static func quoted(_ text: String) -> String { SafeText.fence(SafeText.short(text, 1_500)) }

    static func mark(_ finding: WinRate.Finding) -> String {
        switch finding {
        case .better: "▲"
        case .worse: "▼"
        case .undecided: "◆"
        }
    }
}
