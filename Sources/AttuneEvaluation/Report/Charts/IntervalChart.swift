import AttuneStatistics

/// Estimates with their intervals, one under another, and a line for "no difference": a forest plot.
struct IntervalChart {
    struct Row {
        var label: String
        var estimate: IntervalEstimate?
        var finding: WinRate.Finding
        /// The figure beside the label.
        var text: String
    }

    /// How each row is drawn.
    enum Mark { case point, bar }

    var id: String
    var title: String
    var description: String
    var rows: [Row]
    var mark = Mark.point
    /// Values at the left and the right edge, and of the line in between.
    var range = 0.0...1.0
    var middle = 0.5
    var ticks: [Double] = [0, 0.25, 0.5, 0.75, 1]
    /// What a tick's value in hundredths is called; empty for points.
    var tickUnit = " %"
    /// Most characters of a label: what a phone has room for beside the figure.
    var labelLimit = 26

    static let rowHeight = 46

    private var tickDecimals: Int { ticks.allSatisfy { abs((100 * $0).rounded() - 100 * $0) < 1e-9 } ? 0 : 1 }

    private func x(_ value: Double) -> Double {
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        // Marks at the very edge would be cut.
        return 0.015 + 0.97 * min(max(share, 0), 1)
    }

    var markup: String {
        let bottom = Self.rowHeight * rows.count + 8
        var svg = SVG(fluid: id, height: bottom + 22, title: title, description: description)
        for tick in ticks {
            let place = SVG.percent(x(tick))
            svg.line(place, "0", place, "\(bottom)", tick == middle ? "zero" : "grid")
            svg.text(
                place, "\(bottom + 16)", FigureText.number(100 * tick, tickDecimals) + tickUnit, "tick",
                anchor: tick == ticks.first ? "start" : tick == ticks.last ? "end" : "middle")
        }
        for (index, row) in rows.enumerated() {
            let top = Self.rowHeight * index
            svg.text("0", "\(top + 16)", SafeText.short(row.label, labelLimit), "label halo")
            svg.text("100%", "\(top + 16)", row.text, "value halo", anchor: "end")
            guard let estimate = row.estimate else { continue }
            let y = "\(top + 31)"
            let style = row.finding.rawValue
            if mark == .bar {
                let (from, to) = (min(x(middle), x(estimate.value)), max(x(middle), x(estimate.value)))
                svg.rectangle(SVG.percent(from), "\(top + 25)", SVG.percent(to - from), "12", "bar \(style)")
            }
            svg.line(SVG.percent(x(estimate.lower)), y, SVG.percent(x(estimate.upper)), y, "range \(style)")
            for end in [estimate.lower, estimate.upper] {
                svg.line(SVG.percent(x(end)), "\(top + 26)", SVG.percent(x(end)), "\(top + 36)", "range \(style)")
            }
            if mark == .point { svg.circle(SVG.percent(x(estimate.value)), y, 5, "point \(style)") }
        }
        return svg.markup
    }
}

extension IntervalChart {
    /// Differences around zero, in points, on a scale that shows the widest interval.
    init(differences id: String, title: String, rows: [Row]) {
        let ends = rows.compactMap(\.estimate).flatMap { [abs($0.lower), abs($0.upper), abs($0.value)] }
        let most = ends.filter(\.isFinite).max() ?? 0
        let reach = [0.05, 0.1, 0.2, 0.5, 1].first { $0 >= most } ?? max(most, 1)
        self.init(
            id: id, title: title,
            description: rows.map { "\($0.label): \($0.text)" }.joined(separator: "; "), rows: rows,
            range: -reach...reach, middle: 0, ticks: [-reach, -reach / 2, 0, reach / 2, reach], tickUnit: "")
    }
}
