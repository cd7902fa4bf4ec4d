import AttuneStatistics

/// How an arm does as a conversation goes on: AL(k), the mean score at round k, and its slope (ALOE, arXiv 2410.03642).
/// An arm that learns within the conversation rises.
public struct RoundCurve: Sendable, Hashable, Codable {
    /// One score at one round of one unit's conversation.
    public struct Score: Sendable, Hashable, Codable {
        /// From 1.
        public var round: Int
        public var unit: String
        public var value: Double

        public init(round: Int, unit: String, value: Double) {
            self.round = round
            self.unit = unit
            self.value = value
        }
    }

    public struct Round: Sendable, Hashable, Codable {
        public var round: Int
        /// The mean at this round with Student's interval.
        public var mean: IntervalEstimate
        public var scores: Int
    }

    /// Rounds that have a score, in order.
    public var rounds: [Round]
    /// The change of the score a round (least squares over all scores) with a jackknife interval by unit; nil with one
    /// round.
    public var slope: IntervalEstimate?
    public var unit: ResamplingUnit
    public var units: Int

    /// nil without a score.
    public init?(_ scores: [Score], options: FigureOptions = FigureOptions()) {
        let usable = scores.filter { $0.value.isFinite }
        guard !usable.isEmpty else { return nil }
        rounds = Set(usable.map(\.round)).sorted().compactMap { round in
            let here = usable.filter { $0.round == round }
            return ClusterMean(here.map(\.value), units: here.map(\.unit)).map {
                Round(round: round, mean: $0.student(confidence: options.confidence), scores: here.count)
            }
        }
        unit = options.unit
        units = Set(usable.map(\.unit)).count
        slope = Slopes(usable)?.jackknife?.interval(confidence: options.confidence)
    }

    /// The curve of an arm's win rate over rounds; nil where verdicts name no round.
    public init?(_ verdicts: [Verdict], options: FigureOptions = FigureOptions()) {
        self.init(
            verdicts.compactMap { verdict in
                guard let round = verdict.round, let value = verdict.preference else { return nil }
                return Score(round: round, unit: verdict.unit, value: value)
            }, options: options)
    }
}

/// The sums that a least-squares slope is made of, by unit.
private struct Slopes {
    struct Sums {
        var (n, x, y, xx, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)

        mutating func add(_ other: Sums, _ sign: Double = 1) {
            n += sign * other.n
            x += sign * other.x
            y += sign * other.y
            xx += sign * other.xx
            xy += sign * other.xy
        }

        var slope: Double? {
            let spread = xx - x * x / n
            return spread > 1e-9 ? (xy - x * y / n) / spread : nil
        }
    }

    var units: [Sums] = []
    var total = Sums()

    init?(_ scores: [RoundCurve.Score]) {
        var positions: [String: Int] = [:]
        for score in scores {
            let x = Double(score.round)
            let one = Sums(n: 1, x: x, y: score.value, xx: x * x, xy: x * score.value)
            total.add(one)
            if let position = positions[score.unit] {
                units[position].add(one)
            } else {
                positions[score.unit] = units.count
                units.append(one)
            }
        }
        guard total.slope != nil else { return nil }
    }

    var jackknife: ClusterJackknife? {
        guard let slope = total.slope else { return nil }
        let leftOut = units.map { unit in
            var rest = total
            rest.add(unit, -1)
            return rest.slope ?? .nan
        }
        return ClusterJackknife(slope, leftOut: leftOut, sizes: units.map(\.n))
    }
}
