import AttuneStatistics

/// Foretold against observed: points on the diagonal come true as foretold.
struct CalibrationChart {
    var id: String
    var calibration: JudgeCalibration

    private let left = 44.0
    private let top = 26.0
    private let size = 260.0

    private func x(_ share: Double) -> Double { left + size * share }
    private func y(_ share: Double) -> Double { top + size * (1 - share) }

    var markup: String {
        var svg = SVG(
            id, width: 320, height: 334,
            title: "Calibration of \(calibration.source) against \(calibration.reference)",
            description:
                "\(calibration.reliability.bins.count) groups of verdicts by foretold probability, with the share that came true; expected "
                + "calibration error \(FigureText.number(calibration.reliability.calibrationError, 3)). The table below has the numbers."
        )
        for tick in [0, 0.25, 0.5, 0.75, 1] {
            svg.line(SVG.short(x(tick)), SVG.short(y(0)), SVG.short(x(tick)), SVG.short(y(1)), "grid")
            svg.line(SVG.short(x(0)), SVG.short(y(tick)), SVG.short(x(1)), SVG.short(y(tick)), "grid")
            svg.text(
                SVG.short(x(tick)), SVG.short(y(0) + 16), FigureText.number(100 * tick, 0), "tick", anchor: "middle")
            svg.text(
                SVG.short(left - 6), SVG.short(y(tick) + 4), FigureText.number(100 * tick, 0), "tick", anchor: "end")
        }
        svg.line(SVG.short(x(0)), SVG.short(y(0)), SVG.short(x(1)), SVG.short(y(1)), "zero")
        for bin in calibration.reliability.bins {
            let place = SVG.short(x(bin.predicted))
            svg.line(
                place, SVG.short(y(bin.observed.lower)), place, SVG.short(y(bin.observed.upper)), "range undecided")
            svg.circle(place, SVG.short(y(bin.observed.value)), 4.5, "point undecided")
        }
        svg.text(SVG.short(x(0.5)), "320", "foretold, %", "axis", anchor: "middle")
        svg.text("0", "11", "came true, %", "axis")
        return svg.markup
    }
}
