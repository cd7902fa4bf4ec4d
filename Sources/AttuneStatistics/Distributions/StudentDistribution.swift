import Foundation

/// Student's t distribution. Degrees of freedom need not be whole; infinite ones give the normal distribution, and
/// those that are not positive NaN.
public struct StudentDistribution: Sendable, Hashable {
    /// ν, positive.
    public let degreesOfFreedom: Double

    /// The distribution with so many degrees of freedom.
    public init(degreesOfFreedom: Double) {
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a value up to t.
    public func cumulative(_ t: Double) -> Double {
        upperTail(-t)
    }

    /// The probability of a value from t on, without cancellation.
    public func upperTail(_ t: Double) -> Double {
        t >= 0 ? 0.5 * twoSided(t) : 1 - 0.5 * twoSided(t)
    }

    /// The two-sided p-value of a t statistic: I_x(ν/2, 1/2) at x = ν / (ν + t²).
    public func twoSided(_ t: Double) -> Double {
        let nu = degreesOfFreedom
        guard nu > 0, !t.isNaN else { return .nan }
        if nu > 1e7 { return NormalDistribution.twoSided(Self.score(t, nu)) }
        let square = t * t
        guard square < .infinity else { return 0 }
        let x = nu / (nu + square)
        let complement = square / (nu + square)
        return IncompleteBeta.value(
            x: x, complement: complement, logX: -log1p(square / nu), logComplement: -log1p(nu / square), nu / 2, 0.5)
    }

    /// The normal score with the same tail, to the order 1/ν² (the Cornish–Fisher expansion turned round): from 10⁷
    /// degrees on closer than the incomplete beta function, whose argument is then too near to one.
    private static func score(_ t: Double, _ nu: Double) -> Double {
        guard nu < .infinity, t.isFinite else { return t }
        let y = t * t
        let factor = 1 - ((y + 1) / 4 - (y * (13 * y + 8) + 3) / (96 * nu)) / nu
        // Beyond the expansion's reach every tail is zero.
        return y < 1e4 ? t * factor : t
    }

    /// The probability density at t.
    public func density(_ t: Double) -> Double {
        let nu = degreesOfFreedom
        guard nu > 0 else { return .nan }
        guard nu < .infinity else { return NormalDistribution.density(t) }
        return exp(-(nu + 1) / 2 * log1p(t * t / nu) - 0.5 * log(nu) - Gamma.logBeta(nu / 2, 0.5))
    }

    /// The t with P(T ≤ t) = p; −∞ at 0, ∞ at 1, NaN outside 0…1.
    public func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1, degreesOfFreedom > 0 else { return .nan }
        if p == 0.5 { return 0 }
        return p < 0.5 ? -upperQuantile(tail: p) : upperQuantile(tail: 1 - p)
    }

    /// The t that a two-sided interval of this confidence reaches to each side.
    func reach(_ confidence: Double) -> Double {
        upperQuantile(tail: 0.5 - 0.5 * confidence)
    }

    /// The t > 0 with this probability above it: Newton's method on ln t against ln tail, kept inside a bracket.
    private func upperQuantile(tail: Double) -> Double {
        guard degreesOfFreedom > 0 else { return .nan }
        guard tail > 0 else { return .infinity }
        guard tail < 0.5 else { return 0 }
        let goal = log(tail)
        var t = max(NormalDistribution.upperQuantile(logTail: goal), 1e-300)
        if degreesOfFreedom == .infinity { return t }
        // The normal quantile is below the t quantile: double it until the bracket closes.
        var low = t * 0.99
        var high = t
        while upperTail(high) > tail, high < 1e300 {
            low = high
            high *= 2
        }
        for _ in 0..<200 {
            let probability = upperTail(t)
            if probability > tail { low = max(low, t) } else { high = min(high, t) }
            let error = log(probability) - goal
            var next = t * exp(error * probability / (t * density(t)))
            if !(next > low && next < high) { next = 0.5 * (low + high) }
            let step = abs(next - t)
            t = next
            if step <= 1e-15 * t { break }
        }
        return t
    }
}
