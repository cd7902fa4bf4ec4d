/// A table with a caption and headings, which scrolls by itself where it is wider than its place.
struct PageTable {
    struct Column {
        var name: String
        var isNumber = false
    }

    enum Cell {
        case text(String)
        case number(String)
        case finding(WinRate.Finding)
    }

    var caption: String
    var columns: [Column]
    var rows: [[Cell]] = []

    init(_ caption: String, _ columns: [Column]) {
        self.caption = caption
        self.columns = columns
    }

    mutating func add(_ cells: Cell...) { rows.append(cells) }

    var markup: String {
        guard !rows.isEmpty else { return "" }
        let head = columns.map {
            "<th scope=\"col\"\($0.isNumber ? " class=\"n\"" : "")>\(SafeText.html($0.name))</th>"
        }
        let body = rows.map { row in
            "<tr>" + row.enumerated().map { Self.cell($0.element, isHeading: $0.offset == 0) }.joined() + "</tr>\n"
        }
        return "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(SafeText.html(caption))\"><table>"
            + "<caption><span>\(SafeText.html(caption))</span></caption>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n"
            + body.joined() + "</tbody></table></div>\n"
    }

    private static func cell(_ cell: Cell, isHeading: Bool) -> String {
        switch cell {
        case .text(let text):
            let safe = "<bdi>\(SafeText.html(text))</bdi>"
            return isHeading ? "<th scope=\"row\">\(safe)</th>" : "<td>\(safe)</td>"
        case .number(let text): return "<td class=\"n\">\(SafeText.html(text))</td>"
        case .finding(let finding): return "<td>\(PageTable.tag(finding))</td>"
        }
    }

    /// For GitHub: the caption, the table, an empty line.
    var markdown: [String] {
        guard !rows.isEmpty else { return [] }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        return [SafeText.markdown(caption) + ":", "", line(columns.map { SafeText.markdown($0.name) })]
            + ["|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined()]
            + rows.map { row in
                line(
                    row.map { cell in
                        switch cell {
                        case .text(let text): SafeText.markdown(text)
                        case .number(let text): text
                        case .finding(let finding): Self.word(finding)
                        }
                    })
            } + [""]
    }

    private static func word(_ finding: WinRate.Finding) -> String {
        switch finding {
        case .better: "▲ better"
        case .worse: "▼ worse"
        case .undecided: "undecided"
        }
    }

    /// The finding in a word, never by colour alone.
    static func tag(_ finding: WinRate.Finding, word: String? = nil) -> String {
        let word = word.map(SafeText.html) ?? Self.word(finding)
        return "<span class=\"tag \(finding.rawValue)\">\(word)</span>"
    }
}
