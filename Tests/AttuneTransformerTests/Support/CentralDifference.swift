import AttuneCore
import Testing

@testable import AttuneTransformer

/// ∂ f / ∂ xᵢ by (f(x + h) − f(x − h)) / 2h in double precision.
func centralDifference(_ x: [Double], at index: Int, step: Double = 1e-5, _ function: ([Double]) -> Double) -> Double {
    var moved = x
    moved[index] = x[index] + step
    let above = function(moved)
    moved[index] = x[index] - step
    return (above - function(moved)) / (2 * step)
}

/// The elements of a gradient, or sixteen of them that a seed picks, against central differences of the plain function.
func expectGradient(
    _ gradient: [Float], of function: ([Double]) -> Double, at x: [Float], tolerance: Double = 2e-4,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(gradient.count == x.count, sourceLocation: sourceLocation)
    let point = x.map(Double.init)
    var random = SeededGenerator(seed: 11)
    let picked = point.indices.shuffled(using: &random).prefix(16)
    let size = max(gradient.map { abs(Double($0)) }.max() ?? 0, 1e-3)
    for index in picked {
        let expected = centralDifference(point, at: index, function)
        let distance = abs(Double(gradient[index]) - expected)
        #expect(distance < tolerance * size, "element \(index)", sourceLocation: sourceLocation)
    }
}

/// Numbers within ±1 that the seed decides.
func randomValues(_ count: Int, seed: UInt64) -> [Float] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float.random(in: -1...1, using: &random) }
}

func randomMatrix(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    Matrix(rows, columns, randomValues(rows * columns, seed: seed))
}

/// Σ a ∘ b.
func weighted(_ a: [Double], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * Double($1.1) } }
