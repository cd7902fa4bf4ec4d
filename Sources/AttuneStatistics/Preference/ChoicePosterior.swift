import Foundation

/// What choices say of the coordinates y behind them: Bradley and Terry's model (1952), in which the first of two
/// things is chosen with probability 1 / (1 + exp(−(o + x·y))), under the prior y ~ N(0, I). The log posterior is
/// concave, so there is one maximum; around it the posterior is taken as normal (Laplace).
struct ChoicePosterior: Sendable {
    /// The maximum of the posterior; `rank` entries.
    let mean: [Double]
    /// The lower triangle L of the Hessian H = L Lᵀ at the maximum, rank × rank.
    private let lower: [Double]
    /// ln of the probability of the choices under the prior, by Laplace's formula.
    let logEvidence: Double

    private var rank: Int { mean.count }

    /// - Parameters:
    ///   - design: choices × rank: x.
    ///   - offsets: o, one a choice.
    ///   - weights: how much each choice counts.
    ///   - start: where to begin; the result does not depend on it beyond the last digits.
    init(design: [Double], offsets: [Double], weights: [Double], rank: Int, start: [Double]? = nil) {
        let count = offsets.count
        var y = start ?? [Double](repeating: 0, count: rank)
        if rank == 0 || count == 0 { y = [Double](repeating: 0, count: rank) }
        var objective = Self.objective(design, offsets, weights, y)
        var lower: [Double] = []
        for _ in 0..<40 {
            var (gradient, hessian) = Self.derivatives(design, offsets, weights, y)
            Self.factorize(&hessian, rank)
            lower = hessian
            Self.solve(lower, rank, &gradient)
            var decrement = 0.0
            for k in 0..<rank { decrement += gradient[k] * gradient[k] }
            if decrement < 1e-18 { break }
            // Concave and smooth: a halved step is needed only far out, where a Newton step overshoots.
            var step = 1.0
            var moved = false
            while step > 1e-6 {
                let next = (0..<rank).map { y[$0] + step * gradient[$0] }
                let value = Self.objective(design, offsets, weights, next)
                if value >= objective {
                    moved = value > objective || step == 1
                    (y, objective) = (next, value)
                    break
                }
                step /= 2
            }
            if !moved || decrement < 1e-12 { break }
        }
        var (_, hessian) = Self.derivatives(design, offsets, weights, y)
        Self.factorize(&hessian, rank)
        lower = hessian
        var logDeterminant = 0.0
        for k in 0..<rank { logDeterminant += 2 * log(lower[k * rank + k]) }
        mean = y
        self.lower = lower
        logEvidence = objective - logDeterminant / 2
    }

    /// The posterior covariance H⁻¹, rank × rank.
    func covariance() -> [Double] {
        let inverse = inverseLower()
        var result = [Double](repeating: 0, count: rank * rank)
        for k in 0..<rank {
            for row in 0...k {
                let value = inverse[k * rank + row]
                for column in 0...row { result[row * rank + column] += value * inverse[k * rank + column] }
            }
        }
        for row in 0..<rank {
            for column in 0..<row { result[column * rank + row] = result[row * rank + column] }
        }
        return result
    }

    /// L⁻¹, lower triangular.
    private func inverseLower() -> [Double] {
        var inverse = [Double](repeating: 0, count: rank * rank)
        for column in 0..<rank {
            inverse[column * rank + column] = 1 / lower[column * rank + column]
            for row in (column + 1)..<max(rank, column + 1) {
                var sum = 0.0
                for k in column..<row { sum += lower[row * rank + k] * inverse[k * rank + column] }
                inverse[row * rank + column] = -sum / lower[row * rank + row]
            }
        }
        return inverse
    }
}

extension ChoicePosterior {
    /// ln(1 + exp(x)) without overflow.
    static func softplus(_ x: Double) -> Double { x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)) }

    private static func objective(
        _ design: [Double], _ offsets: [Double], _ weights: [Double], _ y: [Double]
    ) -> Double {
        var value = 0.0
        for k in 0..<y.count { value -= y[k] * y[k] / 2 }
        for row in 0..<offsets.count {
            var margin = offsets[row]
            for k in 0..<y.count { margin += design[row * y.count + k] * y[k] }
            value -= weights[row] * softplus(-margin)
        }
        return value
    }

    /// Gradient of the log posterior, and H = I + Σ c p (1 − p) x xᵀ (lower triangle).
    private static func derivatives(
        _ design: [Double], _ offsets: [Double], _ weights: [Double], _ y: [Double]
    ) -> (gradient: [Double], hessian: [Double]) {
        let rank = y.count
        var gradient = y.map { -$0 }
        var hessian = [Double](repeating: 0, count: rank * rank)
        for k in 0..<rank { hessian[k * rank + k] = 1 }
        design.withUnsafeBufferPointer { x in
            hessian.withUnsafeMutableBufferPointer { h in
                for row in 0..<offsets.count {
                    let start = row * rank
                    var margin = offsets[row]
                    for k in 0..<rank { margin += x[start + k] * y[k] }
                    let missed = 1 / (1 + exp(margin))
                    let curvature = weights[row] * missed * (1 - missed)
                    for k in 0..<rank {
                        gradient[k] += weights[row] * missed * x[start + k]
                        let scaled = curvature * x[start + k]
                        guard scaled != 0 else { continue }
                        for l in 0...k { h[k * rank + l] += scaled * x[start + l] }
                    }
                }
            }
        }
        return (gradient, hessian)
    }

    /// Cholesky in place; the upper triangle is not read.
    private static func factorize(_ matrix: inout [Double], _ n: Int) {
        matrix.withUnsafeMutableBufferPointer { a in
            for row in 0..<n {
                for column in 0...row {
                    var value = a[row * n + column]
                    for k in 0..<column { value -= a[row * n + k] * a[column * n + k] }
                    a[row * n + column] =
                        row == column ? max(value, 1e-12).squareRoot() : value / a[column * n + column]
                }
            }
        }
    }

    private static func solve(_ lower: [Double], _ n: Int, _ x: inout [Double]) {
        for row in 0..<n {
            for k in 0..<row { x[row] -= lower[row * n + k] * x[k] }
            x[row] /= lower[row * n + row]
        }
        for row in stride(from: n - 1, through: 0, by: -1) {
            for k in (row + 1)..<max(n, row + 1) { x[row] -= lower[k * n + row] * x[k] }
            x[row] /= lower[row * n + row]
        }
    }

    /// The lower Cholesky triangle of a covariance, the rest zero.
    static func root(of covariance: [Double], _ n: Int) -> [Double] {
        var lower = covariance
        factorize(&lower, n)
        for row in 0..<n {
            for column in (row + 1)..<max(n, row + 1) { lower[row * n + column] = 0 }
        }
        return lower
    }
}
