import Foundation
import Testing

@testable import AttuneTransformer

/// Every length around the widths that the loops are unrolled to, against plain sums.
struct VectorsTests {
    @Test(arguments: 0...70)
    func loopsOfAnyLengthGiveWhatPlainOnesGive(_ count: Int) {
        let (a, b) = (FloatBuffer(randomValues(count, seed: 1)), FloatBuffer(randomValues(count, seed: 2)))
        let values = a.values.map(Double.init)
        let dot = zip(values, b.values).reduce(0) { $0 + $1.0 * Double($1.1) }
        #expect(abs(Double(Vectors.dot(a.pointer, b.pointer, count)) - dot) < 1e-5)
        #expect(Vectors.maximum(a.pointer, count) == a.values.max() ?? -.infinity)
        let exponentials = values.map { exp($0 - 0.5) }
        let sum = exponentials.reduce(0, +)
        #expect(abs(Double(Vectors.exponentialSum(a.pointer, shift: 0.5, count)) - sum) < 1e-6 * max(sum, 1))
        Vectors.sigmoid(a.pointer, into: b.pointer, count)
        for (found, x) in zip(b.values, values) { #expect(abs(Double(found) - 1 / (1 + exp(-x))) < 1e-6) }
        #expect(abs(Double(Vectors.exponentiate(a.pointer, shift: 0.5, count)) - sum) < 1e-6 * max(sum, 1))
        for (found, expected) in zip(a.values, exponentials) { #expect(abs(Double(found) / expected - 1) < 1e-6) }
    }

    @Test(arguments: [1, 15, 16, 17, 40], [1, 16, 31, 33])
    func transposedRowsAreColumns(_ rows: Int, _ columns: Int) {
        let wide = randomMatrix(rows, columns + 3, seed: 1)
        let a = wide.columns(2..<columns + 2)
        let out = Matrix(columns, rows + 2, zeroed: true)
        Vectors.transpose(a, into: out)
        for row in 0..<rows {
            for column in 0..<columns { #expect(out.row(column)[row] == a.row(row)[column]) }
        }
        #expect((0..<columns).allSatisfy { out.row($0)[rows] == 0 && out.row($0)[rows + 1] == 0 })
    }
}
