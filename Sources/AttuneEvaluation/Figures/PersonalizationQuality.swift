import AttuneStatistics

/// ΔPQ: whether an arm suits the person better without being a worse reply (persona.md §5; Balepur et al., arXiv
/// 2501.11549).
///
/// With w = W / (W + L), ties left out, ΔPQ = ½ [(w_personalization − ½) / ½ + (w_quality − ½) / ½] =
/// w_personalization + w_quality − 1: from −1 to 1, 0 for two equal arms. The paper prints it times 100.
public struct PersonalizationQuality: Sendable, Hashable, Codable {
    /// ΔPQ with a jackknife interval by unit.
    public var estimate: IntervalEstimate
    /// The share of decided verdicts won, by the judge that sees the person's wishes, and by the one that does not.
    public var personalization: Double
    public var quality: Double
    public var personalizationTally: VerdictTally
    public var qualityTally: VerdictTally
    public var unit: ResamplingUnit
    public var units: Int

    /// - Parameters:
    ///   - personalization: verdicts by a judge that is shown the person's wishes.
    ///   - quality: verdicts on the same arm by one that is not.
    /// - Returns: nil where either judge decided nothing.
    public init?(personalization: [Verdict], quality: [Verdict], options: FigureOptions = FigureOptions()) {
        personalizationTally = VerdictTally(personalization)
        qualityTally = VerdictTally(quality)
        guard let own = personalizationTally.decidedRate, let general = qualityTally.decidedRate else { return nil }
        self.personalization = own
        self.quality = general
        var byUnit: [String: Counts] = [:]
        var order: [String] = []
        func count(_ verdicts: [Verdict], _ part: WritableKeyPath<Counts, (won: Double, decided: Double)>) {
            for verdict in verdicts {
                guard let preference = verdict.preference else { continue }
                if byUnit[verdict.unit] == nil { order.append(verdict.unit) }
                byUnit[verdict.unit, default: Counts()].rows += 1
                guard preference != 0.5 else { continue }
                byUnit[verdict.unit, default: Counts()][keyPath: part].decided += 1
                if preference > 0.5 { byUnit[verdict.unit, default: Counts()][keyPath: part].won += 1 }
            }
        }
        count(personalization, \.personal)
        count(quality, \.general)
        var all = Counts()
        for counts in byUnit.values { all.add(counts, 1) }
        let leftOut = order.map { unit in
            var rest = all
            rest.add(byUnit[unit] ?? Counts(), -1)
            return rest.value
        }
        unit = options.unit
        units = order.count
        estimate = ClusterJackknife(
            own + general - 1, leftOut: leftOut, sizes: order.map { byUnit[$0]?.rows ?? 0 }
        ).interval(confidence: options.confidence, in: -1...1)
    }

    private struct Counts {
        var personal = (won: 0.0, decided: 0.0)
        var general = (won: 0.0, decided: 0.0)
        var rows = 0.0

        mutating func add(_ other: Counts, _ sign: Double) {
            personal = (personal.won + sign * other.personal.won, personal.decided + sign * other.personal.decided)
            general = (general.won + sign * other.general.won, general.decided + sign * other.general.decided)
            rows += sign * other.rows
        }

        var value: Double { personal.won / personal.decided + general.won / general.decided - 1 }
    }
}
