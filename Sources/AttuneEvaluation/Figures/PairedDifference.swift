import AttuneStatistics

/// How much further a judge goes with one set of verdicts than with another, prompt by prompt.
///
/// With verdicts of the right profile's arm and of the wrong profile's against one baseline it is the **mismatch loss**
/// (gpa.md §6: the right profile should win it); with one arm's verdicts by a judge that knows the learned profile and
/// by one that does not it is the **circularity gap** (hyperalign.md §2).
public struct PairedDifference: Sendable, Hashable, Codable {
    /// What the first and the second verdicts are of: an arm, or a judge.
    public var first: String
    public var second: String
    /// The mean of first less second, −1…1, with Student's interval on cluster-robust variance; −1…1 wide with one unit.
    public var estimate: IntervalEstimate
    /// Student's two-sided p-value against no difference.
    public var pValue: Double
    /// Prompts that both have a usable verdict on.
    public var prompts: Int
    public var unit: ResamplingUnit
    public var units: Int

    /// The wrong profile's arm beside the right one's, under the same judge and against the same baseline.
    public static func mismatch(
        right: [Verdict], wrong: [Verdict], options: FigureOptions = FigureOptions()
    ) -> PairedDifference? {
        PairedDifference(right, wrong, names: (right.first?.arm, wrong.first?.arm), options: options)
    }

    /// A profile-aware judge beside a blind one, on the same arm.
    public static func circularity(
        aware: [Verdict], blind: [Verdict], options: FigureOptions = FigureOptions()
    ) -> PairedDifference? {
        PairedDifference(aware, blind, names: (aware.first?.judge, blind.first?.judge), options: options)
    }

    /// - Returns: nil where no prompt has a usable verdict in both. Of several verdicts on one prompt, audience and round
    ///   the mean counts.
    init?(
        _ first: [Verdict], _ second: [Verdict], names: (String?, String?), options: FigureOptions
    ) {
        let one = Self.means(first)
        let other = Self.means(second)
        var differences: [Double] = []
        var clusters: [String] = []
        for verdict in first {
            let key = Key(verdict)
            guard let mine = one[key], let theirs = other[key], mine.first == verdict else { continue }
            differences.append(mine.mean - theirs.mean)
            clusters.append(verdict.unit)
        }
        guard let mean = ClusterMean(differences, units: clusters) else { return nil }
        self.first = names.0 ?? ""
        self.second = names.1 ?? ""
        estimate = mean.student(confidence: options.confidence, in: -1...1)
        pValue = mean.pValue()
        prompts = mean.rows
        unit = options.unit
        units = mean.clusters
    }

    private struct Key: Hashable {
        var prompt, audience: String
        var round: Int?

        init(_ verdict: Verdict) {
            prompt = verdict.prompt
            audience = verdict.audience
            round = verdict.round
        }
    }

    private struct Mean {
        var first: Verdict
        var sum: Double
        var count: Double
        var mean: Double { sum / count }
    }

    private static func means(_ verdicts: [Verdict]) -> [Key: Mean] {
        var result: [Key: Mean] = [:]
        for verdict in verdicts {
            guard let preference = verdict.preference else { continue }
            let key = Key(verdict)
            if let known = result[key] {
                result[key] = Mean(first: known.first, sum: known.sum + preference, count: known.count + 1)
            } else {
                result[key] = Mean(first: verdict, sum: preference, count: 1)
            }
        }
        return result
    }
}
