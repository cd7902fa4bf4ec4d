/// A number with its confidence interval.
///
/// An interval that the data cannot bound is as wide as the quantity can be: −∞…∞ for a mean, 0…1 for a share. Where
/// even the value cannot be said, the functions return nil instead.
public struct IntervalEstimate: Sendable, Hashable {
    /// The best single guess.
    public var value: Double
    /// The lower end; −∞ when unknown.
    public var lower: Double
    /// The upper end; ∞ when unknown.
    public var upper: Double
    /// The probability that an interval made this way covers the truth, such as 0.95.
    public var confidence: Double

    /// An estimate from its parts.
    public init(value: Double, lower: Double, upper: Double, confidence: Double) {
        self.value = value
        self.lower = lower
        self.upper = upper
        self.confidence = confidence
    }

    /// From lower to upper; nil when either is NaN or they are out of order.
    public var interval: ClosedRange<Double>? { lower <= upper ? lower...upper : nil }

    /// Whether both ends are finite.
    public var isBounded: Bool { lower.isFinite && upper.isFinite }

    /// Whether the interval lies on one side of a value, zero when not given.
    public func excludes(_ value: Double = 0) -> Bool { lower > value || upper < value }

    /// An estimate whose spread is unknown.
    static func unbounded(_ value: Double, confidence: Double) -> IntervalEstimate {
        IntervalEstimate(value: value, lower: -.infinity, upper: .infinity, confidence: confidence)
    }
}

extension IntervalEstimate: Codable {
    private enum CodingKeys: String, CodingKey { case value, lower, upper, confidence }

    /// Reads what ``encode(to:)`` wrote: an end that is missing is infinite.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        value = try values.decodeIfPresent(Double.self, forKey: .value) ?? .nan
        lower = try values.decodeIfPresent(Double.self, forKey: .lower) ?? -.infinity
        upper = try values.decodeIfPresent(Double.self, forKey: .upper) ?? .infinity
        confidence = try values.decode(Double.self, forKey: .confidence)
    }

    /// Leaves out what is not finite, since JSON has no such numbers.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if value.isFinite { try values.encode(value, forKey: .value) }
        if lower.isFinite { try values.encode(lower, forKey: .lower) }
        if upper.isFinite { try values.encode(upper, forKey: .upper) }
        try values.encode(confidence, forKey: .confidence)
    }
}
