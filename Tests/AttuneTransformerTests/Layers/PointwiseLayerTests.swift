import Foundation
import Testing

@testable import AttuneTransformer

/// Forward passes against the formula, backward passes against central differences of it.
struct PointwiseLayerTests {
    /// Widths below, at and above a SIMD lane.
    @Test(arguments: [3, 16, 37])
    func rmsNormGoesForwardAndBack(_ width: Int) {
        let x = randomMatrix(3, width, seed: 1)
        let norm = RMSNorm(weight: FloatBuffer(randomValues(width, seed: 2)), epsilon: 1e-3)
        let coefficients = randomValues(3 * width, seed: 3)
        func plain(_ x: [Double], _ w: [Double]) -> [Double] {
            (0..<3).flatMap { row -> [Double] in
                let part = x[row * width..<(row + 1) * width]
                let root = (part.reduce(0) { $0 + $1 * $1 } / Double(width) + Double(norm.epsilon)).squareRoot()
                return zip(part, w).map { $0 / root * $1 }
            }
        }
        let w = norm.weight.values.map(Double.init)
        let y = Matrix(3, width)
        norm.forward(x, into: y)
        #expect(relativeDistance(y.values, plain(x.values.map(Double.init), w)) < 1e-6)

        let dx = randomMatrix(3, width, seed: 4)
        let before = dx.values
        let dWeight = FloatBuffer(count: width)
        norm.backward(x, dy: Matrix(3, width, coefficients), into: dx, dWeight: dWeight)
        expectGradient(zip(dx.values, before).map(-), of: { weighted(plain($0, w), coefficients) }, at: x.values)
        let point = x.values.map(Double.init)
        expectGradient(dWeight.values, of: { weighted(plain(point, $0), coefficients) }, at: norm.weight.values)

        let set = Matrix(3, width, coefficients)
        norm.backward(x, dy: set, into: set, accumulates: false)
        let added = zip(dx.values, before).map { Double($0 - $1) }
        #expect(relativeDistance(set.values, added) < 1e-5)
    }

    @Test(arguments: [5, 33])
    func swiGLUGoesForwardAndBack(_ width: Int) {
        let gate = randomMatrix(2, width, seed: 1)
        for row in 0..<2 { Vectors.scale(gate.row(row), by: 6, width) }
        let up = randomMatrix(2, width, seed: 2)
        let coefficients = randomValues(2 * width, seed: 3)
        func plain(_ g: [Double], _ u: [Double]) -> [Double] { zip(g, u).map { $0 / (1 + exp(-$0)) * $1 } }
        let (g, u) = (gate.values.map(Double.init), up.values.map(Double.init))
        let a = Matrix(2, width)
        SwiGLU.forward(gate: gate, up: up, into: a)
        #expect(relativeDistance(a.values, plain(g, u)) < 1e-6)

        let dGate = Matrix(2, width, coefficients)
        let dUp = Matrix(2, width)
        SwiGLU.backward(gate: gate, up: up, da: dGate, dGate: dGate, dUp: dUp)
        expectGradient(dGate.values, of: { weighted(plain($0, u), coefficients) }, at: gate.values)
        expectGradient(dUp.values, of: { weighted(plain(g, $0), coefficients) }, at: up.values)
    }

    @Test(arguments: [2, 3, 20])
    func rotationGoesForwardAndBack(_ pairs: Int) {
        let angles = Rotary.Angles(cosine: randomMatrix(2, pairs, seed: 1), sine: randomMatrix(2, pairs, seed: 2))
        let width = 2 * 2 * pairs
        let x = randomMatrix(2, width, seed: 3)
        let coefficients = randomValues(2 * width, seed: 4)
        func plain(_ x: [Double]) -> [Double] {
            var out = x
            for row in 0..<2 {
                for head in 0..<2 {
                    for pair in 0..<pairs {
                        let low = row * width + head * 2 * pairs + pair
                        let (c, s) = (Double(angles.cosine.row(row)[pair]), Double(angles.sine.row(row)[pair]))
                        out[low] = x[low] * c - x[low + pairs] * s
                        out[low + pairs] = x[low + pairs] * c + x[low] * s
                    }
                }
            }
            return out
        }
        let turned = Matrix(2, width, x.values)
        Rotary.forward(turned, angles)
        #expect(relativeDistance(turned.values, plain(x.values.map(Double.init))) < 1e-6)
        let gradient = Matrix(2, width, coefficients)
        Rotary.backward(gradient, angles)
        expectGradient(gradient.values, of: { weighted(plain($0), coefficients) }, at: x.values)
    }

    @Test func embeddingGradientsOfARepeatedTokenAddUp() {
        let table = randomMatrix(5, 3, seed: 1)
        let tokens = [4, 1, 4]
        let x = Matrix(3, 3)
        Embedding(table: WeightMatrix(table)).forward(tokens, into: x)
        let rows = tokens.flatMap { Array(table.values[$0 * 3..<$0 * 3 + 3]) }
        #expect(x.values == rows)
        let coefficients = randomValues(9, seed: 2)
        let dTable = Matrix(5, 3, zeroed: true)
        Embedding.backward(tokens, dx: Matrix(3, 3, coefficients), into: dTable)
        expectGradient(
            dTable.values,
            of: { table in weighted(tokens.flatMap { table[$0 * 3..<$0 * 3 + 3] }, coefficients) }, at: table.values)
    }

    @Test func exponentialIsGoodToTheLastPlace() {
        func exponentials(_ values: [Float]) -> [Float] {
            let buffer = FloatBuffer(values)
            _ = Vectors.exponentiate(buffer.pointer, shift: 0, values.count)
            return buffer.values
        }
        let values = (-870...879).map { Float($0) / 10 }
        for (x, found) in zip(values, exponentials(values)) {
            let expected = exp(Double(x))
            #expect(abs(Double(found) - expected) < 2.5e-7 * expected)
        }
        let ends = exponentials([-.infinity, -1000, 1000, .nan])
        #expect(ends[..<2].allSatisfy { $0 >= 0 && $0 < 2e-38 })
        #expect(ends[2].isFinite)
        #expect(ends[3].isNaN)
    }
}
