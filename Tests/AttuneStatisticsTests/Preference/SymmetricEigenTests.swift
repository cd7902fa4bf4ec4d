import Testing

@testable import AttuneStatistics

@Suite("Eigenvectors of a symmetric matrix")
struct SymmetricEigenTests {
    @Test("A known matrix gives its known values")
    func known() {
        let eigen = SymmetricEigen([2, 1, 0, 1, 2, 0, 0, 0, 5], size: 3)
        for (found, expected) in zip(eigen.values, [5.0, 3, 1]) { #expect(abs(found - expected) < 1e-12) }
        #expect(abs(eigen.vectors[1][0] - 0.5.squareRoot()) < 1e-12)
        #expect(abs(eigen.vectors[1][1] - 0.5.squareRoot()) < 1e-12)
    }

    @Test("The parts put together are the matrix", arguments: 1...8 as ClosedRange<UInt64>)
    func product(seed: UInt64) {
        var generator = TestGenerator(seed: seed)
        let n = 1 + Int(seed) * 3
        var matrix = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            for column in 0...row {
                let value = generator.normal()
                matrix[row * n + column] = value
                matrix[column * n + row] = value
            }
        }
        let eigen = SymmetricEigen(matrix, size: n)
        for row in 0..<n {
            for column in 0..<n {
                let sum = (0..<n).reduce(0.0) {
                    $0 + eigen.values[$1] * eigen.vectors[$1][row] * eigen.vectors[$1][column]
                }
                #expect(abs(sum - matrix[row * n + column]) < 1e-9, "seed \(seed)")
            }
        }
        #expect(eigen.values == eigen.values.sorted(by: >), "seed \(seed)")
    }

    @Test("A matrix of nothing and one of a single entry")
    func small() {
        #expect(SymmetricEigen([], size: 0).values.isEmpty)
        #expect(SymmetricEigen([-3], size: 1).values == [-3])
        #expect(SymmetricEigen([0, 0, 0, 0], size: 2).values == [0, 0])
    }
}
