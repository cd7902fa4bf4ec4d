import AttuneStatistics

extension PairedShare {
    /// A row of a comparison: without, with, the difference, and how many changed either way.
    func add(_ name: String, isSteered: Bool, moreIsBetter: Bool?, to table: inout PageTable) {
        guard isSteered else {
            return table.add(.text(name), .number(FigureText.percent(plain)), .number(FigureText.count(count)))
        }
        table.add(
            .text(name), .number(FigureText.percent(plain)), .number(FigureText.percent(steered)),
            .number(difference.map(FigureText.points) ?? "unknown"), .number("+\(gained) / −\(lost)"),
            .number(FigureText.count(count)), .finding(finding(moreIsBetter: moreIsBetter)))
    }

    /// Whether the difference speaks for the profile; never where neither way is better.
    func finding(moreIsBetter: Bool?) -> WinRate.Finding {
        guard let moreIsBetter, isBetter || isWorse else { return .undecided }
        return isBetter == moreIsBetter ? .better : .worse
    }

    /// The difference in a chart; nil where there is none.
    func row(_ name: String, moreIsBetter: Bool?) -> IntervalChart.Row? {
        difference.map {
            IntervalChart.Row(
                label: name, estimate: $0, finding: finding(moreIsBetter: moreIsBetter), text: FigureText.points($0))
        }
    }
}

extension PageTable {
    /// The table that ``PairedShare/add(_:isSteered:moreIsBetter:to:)`` fills.
    static func paired(_ caption: String, _ what: String, isSteered: Bool) -> PageTable {
        PageTable(
            caption,
            isSteered
                ? [
                    .init(name: what), .init(name: "Without", isNumber: true), .init(name: "With", isNumber: true),
                    .init(name: "Difference in points", isNumber: true), .init(name: "Newly / no more", isNumber: true),
                    .init(name: "Questions", isNumber: true), .init(name: "Finding"),
                ]
                : [
                    .init(name: what), .init(name: "Share", isNumber: true), .init(name: "Questions", isNumber: true),
                ])
    }
}
