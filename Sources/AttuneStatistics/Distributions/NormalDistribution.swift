import Foundation

/// The standard normal distribution, accurate far into both tails.
public enum NormalDistribution {
    /// φ(z).
    public static func density(_ z: Double) -> Double {
        exp(-0.5 * z * z) * 0.398_942_280_401_432_677_94
    }

    /// Φ(z), the probability of a value up to z.
    public static func cumulative(_ z: Double) -> Double {
        0.5 * erfc(-z * 0.707_106_781_186_547_524_40)
    }

    /// 1 − Φ(z) without cancellation; positive up to z = 38.
    public static func upperTail(_ z: Double) -> Double {
        cumulative(-z)
    }

    /// ln(1 − Φ(z)), finite for every finite z up to 10¹⁵⁰.
    public static func logUpperTail(_ z: Double) -> Double {
        if z < -1 { return log1p(-cumulative(z)) }
        if z < 30 { return log(upperTail(z)) }
        // Asymptotic series; at z = 30 its first missing term is 2 · 10⁻¹⁴.
        let y = 1 / (z * z)
        let series = -y * (1 - y * (3 - y * (15 - y * (105 - y * 945))))
        return -0.5 * z * z - log(z) - 0.918_938_533_204_672_741_78 + log1p(series)
    }

    /// The two-sided p-value of a z-score: the probability of |Z| ≥ |z|.
    public static func twoSided(_ z: Double) -> Double {
        erfc(abs(z) * 0.707_106_781_186_547_524_40)
    }

    /// The z with Φ(z) = p; −∞ at 0, ∞ at 1, NaN outside 0…1.
    public static func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0.5 { return 0 }
        return p <= 0.5 ? -upperQuantile(logTail: log(p)) : upperQuantile(logTail: log1p(-p))
    }

    /// The z ≥ 0 with 1 − Φ(z) = exp(logTail), for tails up to one half; takes tails too small for a double.
    static func upperQuantile(logTail: Double) -> Double {
        guard logTail > -.infinity else { return .infinity }
        guard logTail.isFinite else { return .nan }
        // Start: Abramowitz and Stegun 26.2.23, good to 4.5 · 10⁻⁴. Then Halley's method on the logarithm of the tail.
        let t = (-2 * logTail).squareRoot()
        var z =
            t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<4 {
            let tail = logUpperTail(z)
            let hazard = exp(-0.5 * z * z - 0.918_938_533_204_672_741_78 - tail)
            let error = tail - logTail
            let slope = -hazard
            let curvature = -hazard * (hazard - z)
            let step = 2 * error * slope / (2 * slope * slope - error * curvature)
            guard step.isFinite else { break }
            z -= step
            if abs(step) <= 1e-16 * abs(z) { break }
        }
        return z
    }

    /// The z that a two-sided interval of this confidence reaches to each side: 1.96 for 0.95.
    static func reach(_ confidence: Double) -> Double {
        quantile(0.5 + 0.5 * confidence)
    }
}
