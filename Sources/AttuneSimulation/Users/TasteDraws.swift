import AttuneCore
import Foundation

extension SeededGenerator {
    /// A standard normal draw (Box and Muller 1958).
    mutating func normal() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * Double.pi * unit())
    }

    /// Shares that add up to 1, from a Dirichlet distribution with the same concentration for all.
    mutating func dirichlet(_ concentration: Double, count: Int) -> [Double] {
        dirichlet([Double](repeating: concentration, count: count))
    }

    /// Shares that add up to 1, from a Dirichlet distribution with these concentrations.
    ///
    /// Each is a gamma draw over their sum (Marsaglia and Tsang 2000), taken in logarithms: with a small concentration
    /// most draws are far below the smallest number.
    mutating func dirichlet(_ concentrations: [Double]) -> [Double] {
        let logs = concentrations.map { logGamma(max($0, 1e-3)) }
        let largest = logs.max() ?? 0
        let sizes = logs.map { exp($0 - largest) }
        let total = sizes.reduce(0, +)
        return sizes.map { $0 / total }
    }

    private mutating func logGamma(_ shape: Double) -> Double {
        guard shape >= 1 else {
            let boosted = logGamma(shape + 1)
            return boosted + log(1 - unit()) / shape
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = 1 + c * x
            guard v > 0 else { continue }
            let cube = v * v * v
            if log(1 - unit()) < x * x / 2 + d - d * cube + d * log(cube) { return log(d * cube) }
        }
    }
}
