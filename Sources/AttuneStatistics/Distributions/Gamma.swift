import Foundation

/// Logarithms of the gamma and beta functions, in plain Swift: the C library's `lgamma` writes to a global variable and
/// differs between platforms in the last digits.
enum Gamma {
    /// ln Γ(x) for x > 0, to about 15 digits; infinite at 0, NaN below.
    static func logGamma(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? .infinity : .nan }
        guard x < .infinity else { return .infinity }
        // Γ(x + 1) = x Γ(x), until Stirling's series is exact.
        var shifted = x
        var product = 1.0
        while shifted < 12 {
            product *= shifted
            shifted += 1
        }
        return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + stirlingRest(shifted) - log(product)
    }

    /// ln B(a, b) for positive a and b, without the cancellation of three large log-gammas.
    static func logBeta(_ a: Double, _ b: Double) -> Double {
        let small = min(a, b)
        let large = max(a, b)
        guard large >= 12 else { return logGamma(small) + logGamma(large) - logGamma(small + large) }
        let sum = small + large
        if small >= 12 {
            return (small - 0.5) * log(small / sum) + large * log1p(-small / sum) - 0.5 * log(large) + halfLogTwoPi
                + stirlingRest(small) + stirlingRest(large) - stirlingRest(sum)
        }
        return logGamma(small) + (large - 0.5) * log1p(-small / sum) - small * log(sum) + small
            + stirlingRest(large) - stirlingRest(sum)
    }

    private static let halfLogTwoPi = 0.918_938_533_204_672_741_78

    /// What Stirling's formula leaves out, for x ≥ 12: Σ B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹).
    private static func stirlingRest(_ x: Double) -> Double {
        let y = 1 / (x * x)
        let series =
            1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y * (1.0 / 1188 - y * (691.0 / 360_360)))))
        return series / x
    }
}

/// The distribution function of the beta distribution.
enum IncompleteBeta {
    /// The regularised incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and positive a and b; NaN elsewhere.
    static func value(_ x: Double, _ a: Double, _ b: Double) -> Double {
        value(x: x, complement: 1 - x, logX: log(x), logComplement: log1p(-x), a, b)
    }

    /// The same where the caller knows 1 − x and the logarithms without cancellation.
    ///
    /// Continued fraction (NIST DLMF 8.17.22), taken on the side where it converges fast: about √max(a, b) steps.
    static func value(
        x: Double, complement: Double, logX: Double, logComplement: Double, _ a: Double, _ b: Double
    ) -> Double {
        guard a > 0, b > 0, a < .infinity, b < .infinity, x >= 0, complement >= 0 else { return .nan }
        if x == 0 { return 0 }
        if complement == 0 { return 1 }
        let front = exp(a * logX + b * logComplement - Gamma.logBeta(a, b))
        if x < (a + 1) / (a + b + 2) { return front / a * fraction(x, a, b) }
        return 1 - front / b * fraction(complement, b, a)
    }

    /// The continued fraction by Lentz's method.
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
        var result = d
        /// Takes one more term; returns by what factor it changed the result.
        func extend(by numerator: Double) -> Double {
            d = 1 / nonzero(1 + numerator * d)
            c = nonzero(1 + numerator / c)
            result *= d * c
            return d * c
        }
        for step in 1...200_000 {
            let m = Double(step)
            _ = extend(by: m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)))
            let change = extend(by: -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
            if abs(change - 1) < 3e-16 { break }
        }
        return result
    }
}
