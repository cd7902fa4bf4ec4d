import Foundation
import Testing

/// What SciPy, statsmodels and NumPy computed (Fixtures/make_fixtures.py).
struct Fixture: Decodable {
    struct Moments: Decodable {
        var name: String
        var values: [Double]
        var sum, mean, variance: Double
    }
    struct Normal: Decodable {
        struct Point: Decodable { var z, density, cumulative, upper, logUpper: Double }
        struct Far: Decodable { var z, logUpper: Double }
        struct Quantile: Decodable { var p, z: Double }
        var points: [Point]
        var far: [Far]
        var quantiles: [Quantile]
    }
    struct Student: Decodable {
        struct Point: Decodable { var degrees, t, cumulative, twoSided, density: Double }
        struct Quantile: Decodable { var degrees, p, t: Double }
        var points: [Point]
        var quantiles: [Quantile]
    }
    struct Beta: Decodable {
        struct Case: Decodable { var a, b, x, value, logBeta: Double }
        struct LogGamma: Decodable { var x, value: Double }
        var cases: [Case]
        var logGamma: [LogGamma]
    }
    struct Difference: Decodable {
        struct Delta: Decodable {
            var value: Double
            var interval: [Double]?
        }
        var name: String
        var x, y: [Double]
        var t, degrees, pValue, g: Double
        var interval, gInterval: [Double]
        var delta: Delta
    }
    struct Correlation: Decodable {
        var x, y: [Double]
        var r, pValue: Double
        var interval: [Double]
    }
    struct Shares: Decodable {
        struct Wilson: Decodable {
            var k, n: Int
            var confidence: Double
            var interval: [Double]
        }
        struct Pair: Decodable {
            var first, second: [Int]
            var difference: Double
            var interval: [Double]
            var oddsRatio: Double?
            var oddsInterval: [Double]?
        }
        var wilson: [Wilson]
        var pairs: [Pair]
    }
    struct Correction: Decodable { var p, bh, by, holm: [Double] }
    struct Permutations: Decodable {
        struct Rows: Decodable {
            var x, y: [Double]
            var greater, less, twoSided: Double
        }
        struct Clustered: Decodable {
            var first, second: [[Double]]
            var observed, greater, less, twoSided: Double
            var arrangements: Int
        }
        struct Signs: Decodable {
            var d: [Double]
            var greater, less, twoSided: Double
        }
        var rows: [Rows]
        var clustered: [Clustered]
        var signs: [Signs]
    }
    struct Bootstrap: Decodable {
        struct Intervals: Decodable { var percentile, biasCorrected: [Double] }
        var name: String
        var samples: [[Double]]
        var percentile, biasCorrected, replicates: [Double]
        var error: Double
        var few: Intervals
    }
    struct Words: Decodable {
        var words: [String]
        var first, second: [Int]
        var weight: Double
        var delta, variance, z: [Double]
    }

    var moments: [Moments]
    var normal: Normal
    var student: Student
    var beta: Beta
    var differences: [Difference]
    var correlations: [Correlation]
    var shares: Shares
    var corrections: [Correction]
    var permutations: Permutations
    var bootstraps: [Bootstrap]
    var words: Words

    static func load() throws -> Fixture {
        let file = try #require(Bundle.module.url(forResource: "Fixtures/scipy", withExtension: "json"))
        return try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file))
    }
}

/// Whether two numbers agree to a relative tolerance, or to the same absolute one below 1; equal ones always do.
func agree(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool {
    a == b || abs(a - b) <= tolerance * max(1, max(abs(a), abs(b)))
}

/// Whether two numbers agree to a relative tolerance, however small they are.
func agreeRelatively(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool {
    a == b || abs(a - b) <= tolerance * max(abs(a), abs(b))
}

/// The tests' generator (SplitMix64).
struct TestGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A draw from the standard normal distribution (Box and Muller).
    mutating func normal() -> Double {
        let u = Double.random(in: Double.leastNonzeroMagnitude..<1, using: &self)
        let v = Double.random(in: 0..<1, using: &self)
        return (-2 * log(u)).squareRoot() * cos(2 * .pi * v)
    }
}
