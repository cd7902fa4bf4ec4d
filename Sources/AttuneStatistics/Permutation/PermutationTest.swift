/// Settings of the permutation tests, and the result's side of the distribution.
///
/// With few units every arrangement is tried and the p-value is exact. With many, random arrangements are drawn and
/// the p-value is (1 + exceeding) / (1 + drawn), which is never zero and never too small (Phipson and Smyth 2010).
public struct PermutationTest: Sendable, Hashable {
    /// Which statistics count as at least as extreme as the observed one.
    public enum Alternative: String, Sendable, Hashable, Codable, CaseIterable {
        /// At least as far from zero, on either side.
        case twoSided
        /// At least as large.
        case greater
        /// At most as large.
        case less
    }

    /// Which side counts. Default both, since a group may want more or less of something.
    public var alternative = Alternative.twoSided
    /// How many arrangements are drawn when there are too many to try them all. Default 9,999, so that the smallest
    /// p-value is 10⁻⁴.
    public var resamples = 9_999
    /// Up to how many arrangements are all tried. Default 10,000: two groups of 7 units, or 13 pairs.
    public var exactLimit = 10_000
    /// Ends drawing once this many arrangements were as extreme as the observed one, with the p-value this / drawn
    /// (Besag and Clifford 1991, sequential Monte Carlo). It saves most of the work where nothing is to be found; 20
    /// keeps the relative error of a p-value about 22 %. Default nil: never.
    public var stopAfter: Int?

    /// A test with the defaults.
    public init() {}
}

/// What a permutation test found.
public struct PermutationResult: Sendable, Hashable, Codable {
    /// The statistic of the data as they are.
    public var observed: Double
    /// The probability of a statistic this extreme when the labels, or the signs, mean nothing.
    public var pValue: Double
    /// Arrangements tried or drawn; the observed one counts when all were tried.
    public var arrangements: Int
    /// Those at least as extreme as the observed one.
    public var exceeding: Int
    /// Whether all arrangements were tried.
    public var isExact: Bool
    /// What was permuted as one piece.
    public var unit: ResamplingUnit
    /// Units of the first group, or of the pairs, that entered.
    public var units: Int
    /// Units of the second group that entered; 0 for signs.
    public var secondUnits: Int

    /// The standard error that drawing adds to the p-value; 0 when exact.
    public var monteCarloError: Double {
        isExact || arrangements == 0 ? 0 : (pValue * (1 - pValue) / Double(arrangements)).squareRoot()
    }
}

extension PermutationTest {
    /// Counts arrangements as extreme as the observed one.
    struct Tally {
        let test: PermutationTest
        let observed: Double
        /// Statistics closer than this to the observed one count as equal to it, since sums of the same numbers in
        /// another order differ in their last digits.
        let tolerance: Double
        private(set) var arrangements = 0
        private(set) var exceeding = 0

        init(test: PermutationTest, observed: Double, tolerance: Double) {
            self.test = test
            self.observed = observed
            self.tolerance = tolerance
        }

        @inline(__always)
        mutating func count(_ statistic: Double) {
            arrangements += 1
            let exceeds =
                switch test.alternative {
                case .twoSided: abs(statistic) >= abs(observed) - tolerance
                case .greater: statistic >= observed - tolerance
                case .less: statistic <= observed + tolerance
                }
            if exceeds { exceeding += 1 }
        }

        /// Whether enough was drawn.
        var isDone: Bool {
            if let stop = test.stopAfter, stop > 0, exceeding >= stop { return true }
            return arrangements >= test.resamples
        }

        func result(isExact: Bool, unit: ResamplingUnit, units: Int, secondUnits: Int) -> PermutationResult {
            let pValue: Double
            if isExact {
                pValue = Double(exceeding) / Double(arrangements)
            } else if let stop = test.stopAfter, stop > 0, exceeding >= stop {
                pValue = Double(exceeding) / Double(arrangements)
            } else {
                pValue = Double(exceeding + 1) / Double(arrangements + 1)
            }
            return PermutationResult(
                observed: observed, pValue: pValue, arrangements: arrangements, exceeding: exceeding, isExact: isExact,
                unit: unit, units: units, secondUnits: secondUnits)
        }
    }
}
