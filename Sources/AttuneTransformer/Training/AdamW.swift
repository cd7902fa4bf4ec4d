import Foundation

/// Adam with decoupled weight decay (Loshchilov & Hutter 2019, arXiv 1711.05101, algorithm 2).
///
/// With gradient g at step t: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², and
/// w ← w − η (λ w + m̂ / (√v̂ + ε)), where m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
public final class AdamW {
    public struct Options: Sendable, Hashable, Codable {
        /// Decay of the mean gradient; the default of Adam and of every trainer that we compare with.
        public var beta1 = 0.9
        /// Decay of the mean squared gradient, likewise.
        public var beta2 = 0.999
        public var epsilon = 1e-8
        /// λ, on matrices only.
        public var weightDecay = 0.0

        public init() {}
    }

    package let options: Options
    private let parameters: [Parameter]
    /// m and v, one a parameter.
    private let means: [Matrix]
    private let squares: [Matrix]
    /// Steps done.
    package private(set) var step = 0

    package init(_ parameters: [Parameter], options: Options) {
        self.parameters = parameters
        self.options = options
        means = parameters.map { Matrix($0.value.rows, $0.value.columns, zeroed: true) }
        squares = parameters.map { Matrix($0.value.rows, $0.value.columns, zeroed: true) }
    }

    /// One step against the parameters' gradients.
    ///
    /// - Parameters:
    ///   - learningRate: η.
    ///   - scale: what gradients are multiplied with first, as clipping asks.
    package func update(learningRate: Double, scale: Double) {
        step += 1
        let correction1 = 1 - pow(options.beta1, Double(step))
        let correction2 = 1 - pow(options.beta2, Double(step))
        let rate = Float(learningRate / correction1)
        let root = Float(1 / correction2.squareRoot())
        let (beta1, beta2, epsilon) = (Float(options.beta1), Float(options.beta2), Float(options.epsilon))
        let scale = Float(scale)
        for (index, parameter) in parameters.enumerated() {
            let keep = parameter.decays ? Float(1 - learningRate * options.weightDecay) : 1
            let (mean, square) = (means[index], squares[index])
            Parallel.rows(parameter.value.rows, cost: 8 * parameter.value.columns) { range in
                for row in range {
                    let w = parameter.value.row(row)
                    let g = parameter.gradient.row(row)
                    let m = mean.row(row)
                    let v = square.row(row)
                    for column in 0..<parameter.value.columns {
                        let gradient = g[column] * scale
                        m[column] = beta1 * m[column] + (1 - beta1) * gradient
                        v[column] = beta2 * v[column] + (1 - beta2) * gradient * gradient
                        w[column] = keep * w[column] - rate * m[column] / (v[column].squareRoot() * root + epsilon)
                    }
                }
            }
        }
    }

    /// √Σ g² over all parameters.
    package func gradientNorm() -> Double {
        var sum = 0.0
        for parameter in parameters {
            for row in 0..<parameter.gradient.rows {
                let values = parameter.gradient.row(row)
                sum += Double(Vectors.dot(values, values, parameter.gradient.columns))
            }
        }
        return sum.squareRoot()
    }

    /// m and v of every parameter under its name, for a checkpoint.
    package var state: [(name: String, shape: [Int], values: [Float])] {
        parameters.indices.flatMap { index in
            [
                ("mean." + parameters[index].name, parameters[index].shape, means[index].values),
                ("square." + parameters[index].name, parameters[index].shape, squares[index].values),
            ]
        }
    }

    /// Takes up where a checkpoint stopped. Returns false where it lacks a value.
    package func restore(step: Int, value: (String) -> [Float]?) -> Bool {
        self.step = step
        for (index, parameter) in parameters.enumerated() {
            guard let mean = value("mean." + parameter.name), mean.count == parameter.count,
                let square = value("square." + parameter.name), square.count == parameter.count
            else { return false }
            means[index].copy(from: Matrix(means[index].rows, means[index].columns, mean))
            squares[index].copy(from: Matrix(squares[index].rows, squares[index].columns, square))
        }
        return true
    }
}
