import Foundation

/// Intervals for shares (successes of trials) and their difference.
public enum Share {
    /// The share with Wilson's score interval (1927), which stays inside 0…1 and works at 0 and n successes.
    ///
    /// Nil without trials, or when the successes are not between zero and the trials.
    public static func wilson(successes: Int, of trials: Int, confidence: Double = 0.95) -> IntervalEstimate? {
        guard trials > 0, (0...trials).contains(successes) else { return nil }
        let n = Double(trials)
        let share = Double(successes) / n
        let z = NormalDistribution.reach(confidence)
        let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
        let reach = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        // At the ends the interval touches them; rounding must not leave a gap.
        return IntervalEstimate(
            value: share, lower: successes == 0 ? 0 : max(0, centre - reach),
            upper: successes == trials ? 1 : min(1, centre + reach), confidence: confidence)
    }

    /// First share minus second (risk difference) with Newcombe's hybrid score interval (1998, method 10).
    ///
    /// Nil when either has no trials.
    public static func difference(
        successes first: Int, of firstTrials: Int, minus second: Int, of secondTrials: Int, confidence: Double = 0.95
    ) -> IntervalEstimate? {
        guard let a = wilson(successes: first, of: firstTrials, confidence: confidence),
            let b = wilson(successes: second, of: secondTrials, confidence: confidence)
        else { return nil }
        let difference = a.value - b.value
        let down = hypot(a.value - a.lower, b.upper - b.value)
        let up = hypot(a.upper - a.value, b.value - b.lower)
        return IntervalEstimate(
            value: difference, lower: max(-1, difference - down), upper: min(1, difference + up),
            confidence: confidence)
    }

    /// The odds ratio of two shares with Woolf's interval on the logarithm.
    ///
    /// With an empty cell, one half is added to all four (Haldane 1956, Anscombe 1956), for value and interval alike.
    /// Nil when either has no trials.
    public static func oddsRatio(
        successes first: Int, of firstTrials: Int, against second: Int, of secondTrials: Int, confidence: Double = 0.95
    ) -> IntervalEstimate? {
        guard firstTrials > 0, secondTrials > 0, (0...firstTrials).contains(first),
            (0...secondTrials).contains(second)
        else { return nil }
        var cells = [first, firstTrials - first, second, secondTrials - second].map(Double.init)
        if cells.contains(0) { cells = cells.map { $0 + 0.5 } }
        let ratio = cells[0] * cells[3] / (cells[1] * cells[2])
        let error = cells.reduce(0) { $0 + 1 / $1 }.squareRoot()
        let factor = exp(NormalDistribution.reach(confidence) * error)
        return IntervalEstimate(value: ratio, lower: ratio / factor, upper: ratio * factor, confidence: confidence)
    }
}
