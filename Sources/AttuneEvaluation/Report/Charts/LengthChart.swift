import AttuneStatistics

/// Who won against how much longer the arm's reply was, and the length-controlled model through it.
struct LengthChart {
    var id: String
    var scatter: EvaluationReport.LengthScatter

    private let left = 44.0
    private let top = 14.0
    private let width = 440.0
    private let height = 220.0

    var markup: String {
        let all = scatter.points.map(\.difference)
        let reach = max(all.reduce(1) { max($0, abs($1)) }, 1)
        func x(_ difference: Double) -> Double { left + width * (difference + reach) / (2 * reach) }
        func y(_ share: Double) -> Double { top + height * (1 - share) }
        var svg = SVG(
            id, width: 500, height: 290, title: "Verdicts by length difference",
            description:
                "\(FigureText.count(scatter.points.count)) of \(FigureText.count(scatter.count)) verdicts on \(scatter.arm) by \(scatter.judge): wins above, "
                + "losses below, ties between, from shorter than the baseline's reply on the left to longer on the right."
        )
        for (share, name) in [(1.0, "won"), (0.5, "tie"), (0.0, "lost")] {
            svg.line(SVG.short(left), SVG.short(y(share)), SVG.short(left + width), SVG.short(y(share)), "grid")
            svg.text(SVG.short(left - 6), SVG.short(y(share) + 4), name, "tick", anchor: "end")
        }
        for tick in [-1.0, -0.5, 0, 0.5, 1] {
            let place = SVG.short(x(tick * reach))
            svg.line(place, SVG.short(y(0) + 12), place, SVG.short(y(1) - 8), tick == 0 ? "zero" : "grid")
            svg.text(
                place, SVG.short(y(0) + 28), FigureText.signed(tick * reach, 0), "tick",
                anchor: tick == 1 ? "end" : "middle")
        }
        for (index, point) in scatter.points.enumerated() {
            // Spread within ±10 pixels by the golden ratio, so that equal verdicts do not hide one another.
            let jitter = (Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1) * 20 - 10
            svg.circle(SVG.short(x(point.difference)), SVG.short(y(point.preference) + jitter), 2.6, "dot")
        }
        svg.path(
            scatter.curve.filter { abs($0.difference) <= reach }.map { (x($0.difference), y($0.preference)) }, "curve")
        svg.text(
            SVG.short(left + width / 2), "284", "characters more than the baseline's reply", "axis", anchor: "middle")
        return svg.markup
    }
}
