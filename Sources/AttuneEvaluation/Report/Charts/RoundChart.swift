import AttuneStatistics

/// One arm's score by round with its intervals, and the baseline's beside it as a broken line.
struct RoundChart {
    var id: String
    var title: String
    var curve: RoundCurve
    /// nil where the arm is the baseline itself.
    var baseline: RoundCurve?
    /// The score's scale.
    var range = 1.0...5.0

    private let left = 30.0
    private let top = 22.0
    private let width = 270.0
    private let height = 150.0

    private func y(_ value: Double) -> Double {
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return top + height * (1 - min(max(share, 0), 1))
    }

    var markup: String {
        let rounds = (curve.rounds + (baseline?.rounds ?? [])).map(\.round)
        let first = rounds.min() ?? 1
        let last = max(rounds.max() ?? 2, first + 1)
        func x(_ round: Int) -> Double {
            left + 12 + (width - 24) * Double(round - first) / Double(last - first)
        }
        var svg = SVG(
            id, width: 320, height: 216, title: title,
            description: curve.rounds.map { "round \($0.round): \(FigureText.plain($0.mean))" }.joined(separator: "; "))
        for tick in stride(from: range.lowerBound, through: range.upperBound, by: 1) {
            svg.line(SVG.short(left), SVG.short(y(tick)), SVG.short(left + width), SVG.short(y(tick)), "grid")
            svg.text(SVG.short(left - 8), SVG.short(y(tick) + 4), FigureText.number(tick, 0), "tick", anchor: "end")
        }
        let step = max((last - first) / 10 + ((last - first) % 10 > 0 ? 1 : 0), 1)
        for round in stride(from: first, through: last, by: step) {
            svg.text(SVG.short(x(round)), SVG.short(top + height + 18), "\(round)", "tick", anchor: "middle")
        }
        svg.text("0", "8", "score", "axis")
        svg.text(SVG.short(left + width / 2), SVG.short(top + height + 36), "round", "axis", anchor: "middle")
        if let baseline { svg.path(baseline.rounds.map { (x($0.round), y($0.mean.value)) }, "curve base") }
        svg.path(curve.rounds.map { (x($0.round), y($0.mean.value)) }, "curve arm")
        for round in curve.rounds {
            let place = SVG.short(x(round.round))
            if round.mean.lower.isFinite, round.mean.upper.isFinite {
                svg.line(
                    place, SVG.short(y(round.mean.lower)), place, SVG.short(y(round.mean.upper)), "range undecided")
            }
            svg.circle(place, SVG.short(y(round.mean.value)), 4, "point undecided")
        }
        return svg.markup
    }
}
