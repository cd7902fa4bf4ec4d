import Foundation

/// Count, mean and variance of a stream of values, mergeable in any order to bit-identical results.
///
/// Sum and sum of squares are ``ExactSum``s, so nothing is lost where the mean is much larger than the spread.
/// NaN means "not applicable": it is counted in ``missing`` and enters nothing else. A spread below 2⁻³¹ (about
/// 5 · 10⁻¹⁰) counts as none. Values of 2³¹·⁵ (about 3 · 10⁹) or more in size have a mean, but an infinite variance.
public struct Moments: Sendable, Hashable, Codable {
    /// How many values there are, NaN left out.
    public private(set) var count = 0
    /// How many of the values were NaN.
    public private(set) var missing = 0
    /// The sum of the values.
    public private(set) var sum = ExactSum()
    /// The sum of their squares.
    public private(set) var squares = ExactSum()

    /// No values yet.
    public init() {}

    /// The moments of some values.
    @inlinable
    public init(_ values: some Sequence<Double>) {
        self.init()
        for value in values { add(value) }
    }

    /// Adds a value; NaN only to ``missing``.
    public mutating func add(_ value: Double) {
        guard !value.isNaN else {
            missing += 1
            return
        }
        count += 1
        sum.add(value)
        let (square, rest) = Self.square(value)
        squares.add(square)
        if square < ExactSum.limit { squares.add(rest) }
    }

    /// Takes back a value that was added before.
    public mutating func subtract(_ value: Double) {
        guard !value.isNaN else {
            missing -= 1
            return
        }
        count -= 1
        sum.subtract(value)
        let (square, rest) = Self.square(value)
        squares.subtract(square)
        if square < ExactSum.limit { squares.subtract(rest) }
    }

    /// Adds another stream's values.
    public mutating func add(_ other: Moments) {
        count += other.count
        missing += other.missing
        sum.add(other.sum)
        squares.add(other.squares)
    }

    /// Takes back values that were added before: everyone without one group is `all` minus the group.
    public mutating func subtract(_ other: Moments) {
        count -= other.count
        missing -= other.missing
        sum.subtract(other.sum)
        squares.subtract(other.squares)
    }

    /// The mean; nil without values.
    public var mean: Double? { count > 0 ? sum.value / Double(count) : nil }

    /// The variance of the population that the values were drawn from (divisor n − 1); nil below two values.
    public var variance: Double? { count > 1 ? squaredDeviations / Double(count - 1) : nil }

    /// The square root of ``variance``; nil below two values.
    public var standardDeviation: Double? { variance?.squareRoot() }

    /// The standard error of the mean; nil below two values.
    public var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

    /// The sum of the squared distances from the mean; 0 without values.
    ///
    /// Σx² − (Σx)²/n in double-double arithmetic: of about 31 digits, twice as many cancel as the mean has more than
    /// the spread. Below 10⁻¹⁵ of the mean a spread counts as none.
    public var squaredDeviations: Double {
        guard count > 0 else { return 0 }
        guard sum.isFinite else { return .nan }
        guard squares.isFinite else { return .infinity }
        let n = Double(count)
        let (total, totalRest) = sum.parts
        let (square, squareRest) = Self.square(total)
        let rest = squareRest + 2 * total * totalRest
        let quotient = square / n
        let quotientRest = (square.addingProduct(-quotient, n) + rest) / n
        let (top, topRest) = squares.parts
        let deviations = (top - quotient) + (topRest - quotientRest)
        let noise = n * 0x1p-62 + top * 0x1p-100
        return deviations > noise ? deviations : 0
    }

    /// The square and what rounding took from it.
    private static func square(_ value: Double) -> (square: Double, rest: Double) {
        let square = value * value
        return (square, (-square).addingProduct(value, value))
    }
}

extension ExactSum {
    /// The sum as a double and what rounding took from it; for finite sums.
    var parts: (value: Double, rest: Double) {
        let wrapped = Double(carry) * 0x1p128
        let rounded = Double(steps)
        let value = wrapped + rounded
        // What the addition rounded away (Knuth's two-sum), and what the conversion did.
        let shifted = value - wrapped
        let added = (wrapped - (value - shifted)) + (rounded - shifted)
        let converted = Int128(exactly: rounded).map { Double(steps - $0) } ?? 0
        return (value * Self.resolution, (added + converted) * Self.resolution)
    }
}
