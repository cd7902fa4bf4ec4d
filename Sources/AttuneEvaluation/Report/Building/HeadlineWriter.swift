import AttuneStatistics

/// The verdict in a sentence, and what must be said with it.
struct HeadlineWriter {
    let report: EvaluationReport
    let arm: String?
    let unit: ResamplingUnit

    var headline: EvaluationReport.Headline {
        guard let arm,
            let row = report.winRates.first(where: { $0.rate.arm == arm && $0.rate.judge == report.primaryJudge }),
            let estimate = row.rate.estimate
        else {
            return dialogueHeadline
                ?? EvaluationReport.Headline(
                    finding: .undecided, sentence: "Nothing can be said: no verdict could be used.", arm: arm)
        }
        let rate = row.rate
        let figures =
            "its replies were preferred to those of \(rate.baseline) in \(FigureText.percent(estimate.value)) of "
            + "\(FigureText.counted(rate.tally.usable, "comparison")) (95 % interval "
            + "\(FigureText.number(100 * estimate.lower, 1)) to \(FigureText.number(100 * estimate.upper, 1)) %, "
            + "\(FigureText.counted(rate.units, unitName(rate))), judged by \(rate.judge))"
        let sentence =
            switch row.finding {
            case .better: "\(arm) helped: \(figures)."
            case .worse: "\(arm) did harm: \(figures)."
            case .undecided: "No difference was found between \(arm) and \(rate.baseline): \(figures)."
            }
        return EvaluationReport.Headline(finding: row.finding, sentence: sentence, notes: notes(row), arm: arm)
    }

    /// What the scores of a played user's conversations say; nil without any.
    private var dialogueHeadline: EvaluationReport.Headline? {
        guard let dialogue = report.dialogue,
            let found = dialogue.arms.last(where: { $0.arm == arm }) ?? dialogue.arms.last,
            let difference = found.difference
        else { return nil }
        let figures =
            "its replies suited what users had let known by \(FigureText.plain(difference)) points of 4 more than those of "
            + "\(report.baseline) (95 % interval), over \(FigureText.counted(dialogue.conversations, "conversation"))"
        let sentence =
            switch found.finding {
            case .better: "\(found.arm) helped: \(figures)."
            case .worse: "\(found.arm) did harm: \(figures)."
            case .undecided: "No difference was found between \(found.arm) and \(report.baseline): \(figures)."
            }
        return EvaluationReport.Headline(
            finding: found.finding, sentence: sentence, notes: dialogueNotes, arm: found.arm)
    }

    /// How the headline arm's score moves as the conversation goes on.
    private var dialogueNotes: [String] {
        guard let found = report.dialogue?.arms.last(where: { $0.arm == arm }) ?? report.dialogue?.arms.last,
            let slope = found.scores?.slope
        else { return [] }
        let trend =
            slope.excludes(0)
            ? slope.value > 0
                ? "It gets better as the conversation goes on" : "It gets worse as the conversation goes on"
            : "It neither gains nor loses, as far as this run can tell, as the conversation goes on"
        return ["\(trend): \(FigureText.plain(slope)) points of score a round, by what users had let known."]
    }

    private func unitName(_ rate: WinRate) -> String {
        switch rate.unit {
        case .user: "user"
        case .conversation: "conversation"
        case .row: "prompt"
        }
    }

    private func notes(_ row: EvaluationReport.WinRateRow) -> [String] {
        var notes: [String] = []
        let rate = row.rate
        if let controlled = row.lengthControlled {
            var note = "At equal length the rate is \(FigureText.percent(controlled.estimate))."
            if let raw = rate.estimate?.value, abs(raw - controlled.estimate.value) > 0.05 {
                note += " The judge prefers \(controlled.lengthEffect > 0 ? "longer" : "shorter") replies."
            }
            notes.append(note)
        }
        if let power = rate.power {
            var note =
                "A run of this size sees a difference of \(FigureText.number(100 * power.leastDifference, 1)) points four "
                + "times in five"
            if row.finding == .undecided, let needed = power.needed(toSee: 0.05) {
                note +=
                    "; five points need \(FigureText.counted(needed.prompts, "prompt")) from "
                    + FigureText.counted(needed.units, unitName(rate))
            }
            notes.append(note + ".")
        }
        if let flips = rate.tally.flipRate, flips > 0.2 {
            notes.append(
                "The judge named another reply when the order was changed in \(FigureText.percent(flips)) of the comparisons."
            )
        }
        for one in report.mismatch {
            notes.append(
                "\(one.first) is ahead of somebody else's profile (\(one.second)) by "
                    + "\(FigureText.points(one.estimate)) points"
                    + (one.estimate.excludes(0) ? "." : ": no difference that this run can tell."))
        }
        for one in report.circularity {
            notes.append(
                "The judge that reads the learned profile (\(one.first)) is kinder by "
                    + "\(FigureText.points(one.estimate)) points: "
                    + (one.estimate.excludes(0)
                        ? "that much is circular." : "no circularity that this run can tell."))
        }
        if let silent = report.overAdaptation.first(where: { $0.arm == arm }), let identical = silent.identical {
            notes.append(
                "Where the profile is silent, \(FigureText.percent(identical.value)) of "
                    + "\(FigureText.counted(silent.prompts, "reply").replacing("replys", with: "replies")) are the baseline's byte for byte."
            )
        }
        return notes + dialogueNotes
    }
}
