import AttuneStatistics

extension EvaluationReport {
    /// Length, calibration, circularity, over-adaptation, power.
    var trustSection: String {
        lengthPart + calibrationPart + controlsPart + overAdaptationPart + qualityPart + marginPart + curvePart
            + powerPart
    }

    private var lengthPart: String {
        guard let lengths else { return "" }
        let chart = LengthChart(id: "length", scatter: lengths)
        return
            "<h3>Does the judge go by length?</h3>\n<figure class=\"wide\">\(chart.markup)<figcaption>Each dot a verdict of <bdi>\(SafeText.html(lengths.judge))</bdi> on <bdi>\(SafeText.html(lengths.arm))</bdi>. The line is the length-controlled model: where it crosses zero is the win rate at equal length. A flat line means that length does not matter.</figcaption></figure>\n"
    }

    private var calibrationPart: String {
        guard !calibration.isEmpty else { return "" }
        var body = "<h3>Do scores foretell choices?</h3>\n"
        for (index, one) in calibration.enumerated() {
            let reliability = one.reliability
            var table = PageTable(
                "Probability that \(one.reference) prefers the arm, foretold from the scores of \(one.source), against what it chose",
                [
                    .init(name: "Foretold"), .init(name: "Mean", isNumber: true),
                    .init(name: "Came true", isNumber: true),
                    .init(name: "Verdicts", isNumber: true),
                ])
            for bin in reliability.bins {
                table.add(
                    .text("\(FigureText.number(100 * bin.lower, 0))–\(FigureText.number(100 * bin.upper, 0)) %"),
                    .number(FigureText.percent(bin.predicted)), .number(FigureText.percent(bin.observed)),
                    .number(FigureText.count(bin.count)))
            }
            body +=
                "<figure class=\"square\">\(CalibrationChart(id: "calibration-\(index)", calibration: one).markup)<figcaption>Scores of <bdi>\(SafeText.html(one.source))</bdi> against choices of <bdi>\(SafeText.html(one.reference))</bdi>: Brier score \(FigureText.number(reliability.brier, 3)) (0.25 is a coin), expected calibration error \(FigureText.number(reliability.calibrationError, 3)). The slope was fitted on one half of the users and tried on the other.</figcaption></figure>\n"
            body += "<details><summary>The numbers</summary>\(table.markup)</details>\n"
        }
        return body
    }

    private var controlsPart: String {
        var table = PageTable(
            "Controls: the same prompts judged twice, differences in points of win rate",
            [
                .init(name: "Control"), .init(name: "First"), .init(name: "Second"),
                .init(name: "Difference", isNumber: true), .init(name: "Prompts", isNumber: true),
                .init(name: "p", isNumber: true),
            ])
        for (name, rows) in [
            ("mismatch: right less wrong profile", mismatch),
            ("circularity: judge with less judge without the profile", circularity),
        ] {
            for one in rows {
                table.add(
                    .text(name), .text(one.first), .text(one.second), .number(FigureText.points(one.estimate)),
                    .number(FigureText.count(one.prompts)), .number(FigureText.pValue(one.pValue)))
            }
        }
        return table.rows.isEmpty
            ? "" : "<h3>Is it the profile's content, and is the judge blind?</h3>\n" + table.markup
    }

    private var overAdaptationPart: String {
        var table = PageTable(
            "Prompts to which the profile has nothing to say",
            [
                .init(name: "Arm"), .init(name: "Same bytes as baseline", isNumber: true),
                .init(name: "Judged different", isNumber: true), .init(name: "Lost", isNumber: true),
                .init(name: "Prompts", isNumber: true),
            ])
        for one in overAdaptation {
            table.add(
                .text(one.arm), .number(FigureText.percent(one.identical)), .number(FigureText.percent(one.different)),
                .number(FigureText.percent(one.losses)), .number(FigureText.count(one.prompts)))
        }
        return table.rows.isEmpty ? "" : "<h3>Does it leave alone what it should?</h3>\n" + table.markup
    }

    private var qualityPart: String {
        var table = PageTable(
            "ΔPQ: personalization and quality won, less one, times 100; 0 for equal arms",
            [
                .init(name: "Arm"), .init(name: "ΔPQ", isNumber: true), .init(name: "Personalization", isNumber: true),
                .init(name: "Quality", isNumber: true), .init(name: "Judges"),
            ])
        for row in quality {
            table.add(
                .text(row.arm), .number(FigureText.points(row.figure.estimate)),
                .number(FigureText.percent(row.figure.personalization)),
                .number(FigureText.percent(row.figure.quality)),
                .text("\(row.personalizationJudge), \(row.qualityJudge)"))
        }
        return table.rows.isEmpty ? "" : "<h3>Does it cost quality?</h3>\n" + table.markup
    }

    private var marginPart: String {
        var table = PageTable(
            "Scores of the arm's reply less the baseline's",
            [
                .init(name: "Arm"), .init(name: "Judge"), .init(name: "Mean margin", isNumber: true),
                .init(name: "Scores higher in", isNumber: true), .init(name: "Pairs", isNumber: true),
            ])
        for row in margins {
            table.add(
                .text(row.arm), .text(row.judge), .number(FigureText.plain(row.figure.margin, 3)),
                .number(FigureText.percent(row.figure.accuracy)), .number(FigureText.count(row.figure.pairs)))
        }
        return table.rows.isEmpty ? "" : "<h3>By how much?</h3>\n" + table.markup
    }

    private var curvePart: String {
        var table = PageTable(
            "Win rate as the conversation goes on, AL(k)",
            [.init(name: "Arm"), .init(name: "Round", isNumber: true), .init(name: "Win rate", isNumber: true)])
        var slopes: [String] = []
        for row in curves {
            for round in row.curve.rounds {
                table.add(.text(row.arm), .number("\(round.round)"), .number(FigureText.percent(round.mean)))
            }
            if let slope = row.curve.slope {
                slopes.append(
                    "<li><bdi>\(SafeText.html(row.arm))</bdi>: \(FigureText.points(slope)) points a round</li>")
            }
        }
        guard !table.rows.isEmpty else { return "" }
        return "<h3>Does it get better with the conversation?</h3>\n"
            + (slopes.isEmpty ? "" : "<ul>\(slopes.joined())</ul>\n") + table.markup
    }

    private var powerPart: String {
        var table = PageTable(
            "What a run of this size sees four times in five, and prompts needed to see less, judged by \(primaryJudge ?? "")",
            [
                .init(name: "Arm"), .init(name: "Least difference", isNumber: true),
                .init(name: "Prompts a \(unitName)", isNumber: true), .init(name: "Likeness within", isNumber: true),
                .init(name: "For 5 points", isNumber: true), .init(name: "For 2 points", isNumber: true),
            ])
        for row in winRates where row.rate.judge == primaryJudge {
            guard let power = row.rate.power else { continue }
            func needed(_ difference: Double) -> String {
                power.needed(toSee: difference).map {
                    "\(FigureText.count($0.prompts)) of \(FigureText.counted($0.units, unitName))"
                } ?? "–"
            }
            table.add(
                .text(row.rate.arm), .number(FigureText.number(100 * power.leastDifference, 1) + " points"),
                .number(FigureText.number(power.promptsPerUnit, 1)), .number(FigureText.number(power.correlation, 2)),
                .number(needed(0.05)), .number(needed(0.02)))
        }
        return table.rows.isEmpty ? "" : "<h3>What could this run have seen?</h3>\n" + table.markup
    }
}
