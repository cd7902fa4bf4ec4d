/// A sum of doubles that is the same whatever the order of the additions, so that threads, increments and a cluster
/// agree to the last bit.
///
/// The sum is held as a whole number of steps of 2⁻⁶⁴ (about 5.4 · 10⁻²⁰) in an `Int128` with a carry, so the total
/// never overflows. A value of at least 2⁻¹² in size is added exactly; a smaller one is rounded to the nearest step
/// first, away from zero when it lies half way. A value of 2⁶³ (about 9.2 · 10¹⁸) or more in size counts as infinite.
///
/// NaN and the infinities are counted apart, so that ``subtract(_:)-(Double)`` undoes them too.
public struct ExactSum: Sendable, Hashable {
    /// The size from which a value counts as infinite: 2⁶³.
    public static let limit = 0x1p63
    /// The smallest step between two sums: 2⁻⁶⁴.
    public static let resolution = 0x1p-64

    /// The sum in steps, modulo 2¹²⁸.
    var steps: Int128 = 0
    /// What `steps` lost by wrapping, in units of 2¹²⁸ steps.
    var carry = 0
    var notNumbers = 0
    var positiveInfinities = 0
    var negativeInfinities = 0

    /// A sum of nothing, which is zero.
    public init() {}

    /// The sum of some values.
    @inlinable
    public init(_ values: some Sequence<Double>) {
        self.init()
        for value in values { add(value) }
    }

    /// The sum rounded to a double: NaN after a NaN or after infinities of both signs.
    public var value: Double {
        if let special { return special }
        return (Double(carry) * 0x1p128 + Double(steps)) * Self.resolution
    }

    /// Whether only finite values below ``limit`` were added.
    public var isFinite: Bool { special == nil }

    private var special: Double? {
        if notNumbers == 0, positiveInfinities == 0, negativeInfinities == 0 { return nil }
        if notNumbers != 0 || (positiveInfinities != 0 && negativeInfinities != 0) { return .nan }
        return positiveInfinities != 0 ? .infinity : -.infinity
    }

    /// Adds a value.
    public mutating func add(_ value: Double) {
        guard let steps = Self.steps(of: value) else { return count(value, by: 1) }
        accumulate(steps)
    }

    /// Takes back a value that was added before.
    public mutating func subtract(_ value: Double) {
        guard let steps = Self.steps(of: value) else { return count(value, by: -1) }
        accumulate(-steps)
    }

    /// Adds another sum: as if its values had been added one by one.
    public mutating func add(_ other: ExactSum) {
        accumulate(other.steps)
        carry += other.carry
        notNumbers += other.notNumbers
        positiveInfinities += other.positiveInfinities
        negativeInfinities += other.negativeInfinities
    }

    /// Takes back a sum whose values were added before.
    public mutating func subtract(_ other: ExactSum) {
        let (result, overflow) = steps.subtractingReportingOverflow(other.steps)
        if overflow { carry += steps < 0 ? -1 : 1 }
        steps = result
        carry -= other.carry
        notNumbers -= other.notNumbers
        positiveInfinities -= other.positiveInfinities
        negativeInfinities -= other.negativeInfinities
    }

    private mutating func accumulate(_ more: Int128) {
        let (result, overflow) = steps.addingReportingOverflow(more)
        if overflow { carry += more < 0 ? -1 : 1 }
        steps = result
    }

    private mutating func count(_ value: Double, by change: Int) {
        if value.isNaN {
            notNumbers += change
        } else if value > 0 {
            positiveInfinities += change
        } else {
            negativeInfinities += change
        }
    }

    /// The value in steps; nil for NaN and for sizes from ``limit``.
    private static func steps(of value: Double) -> Int128? {
        guard value.magnitude < limit else { return nil }
        let exponent = Int(value.exponentBitPattern)
        // Below 2⁻⁶⁵ the nearest step is zero; subnormal values are among these.
        guard exponent >= 1023 - 65 else { return 0 }
        let significand = Int128(value.significandBitPattern | (1 << 52))
        // value = significand · 2^(exponent − 1075), so in steps the exponent is 64 more.
        let shift = exponent - 1075 + 64
        let size =
            shift >= 0 ? significand &<< Int128(shift) : (significand + (1 &<< Int128(-shift - 1))) &>> Int128(-shift)
        return value < 0 ? -size : size
    }
}

extension ExactSum: Codable {
    private enum CodingKeys: String, CodingKey {
        case high, low, carry, notNumbers, positiveInfinities, negativeInfinities
    }

    /// Reads what ``encode(to:)`` wrote.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let high = try values.decode(Int64.self, forKey: .high)
        let low = try values.decode(UInt64.self, forKey: .low)
        steps = Int128(high) << 64 | Int128(low)
        carry = try values.decodeIfPresent(Int.self, forKey: .carry) ?? 0
        notNumbers = try values.decodeIfPresent(Int.self, forKey: .notNumbers) ?? 0
        positiveInfinities = try values.decodeIfPresent(Int.self, forKey: .positiveInfinities) ?? 0
        negativeInfinities = try values.decodeIfPresent(Int.self, forKey: .negativeInfinities) ?? 0
    }

    /// Two 64-bit halves, and the counts that are not zero.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Int64(truncatingIfNeeded: steps >> 64), forKey: .high)
        try values.encode(UInt64(truncatingIfNeeded: steps), forKey: .low)
        if carry != 0 { try values.encode(carry, forKey: .carry) }
        if notNumbers != 0 { try values.encode(notNumbers, forKey: .notNumbers) }
        if positiveInfinities != 0 { try values.encode(positiveInfinities, forKey: .positiveInfinities) }
        if negativeInfinities != 0 { try values.encode(negativeInfinities, forKey: .negativeInfinities) }
    }
}
