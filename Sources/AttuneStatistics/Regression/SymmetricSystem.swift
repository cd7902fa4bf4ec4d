/// Solves `A x = b` for a small symmetric positive semi-definite `A` (Gram matrices of traits), by Cholesky
/// decomposition with a ridge on the diagonal.
public struct SymmetricSystem: Sendable {
    public let size: Int
    /// The lower triangle L of A + ridge·diag(A), row by row.
    private let lower: [Double]

    /// - Parameters:
    ///   - matrix: size × size, row by row.
    ///   - size: rows, and columns.
    ///   - ridge: share of each diagonal entry that is added to it. The default keeps nearly equal columns solvable
    ///     and changes a well-conditioned answer by less than one part in a million.
    public init(_ matrix: [Double], size: Int, ridge: Double = 1e-8) {
        precondition(matrix.count == size * size, "a matrix of \(matrix.count) entries where \(size * size) are due")
        self.size = size
        var lower = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var value = matrix[row * size + column]
                if row == column { value += ridge * abs(value) + 1e-12 }
                for inner in 0..<column { value -= lower[row * size + inner] * lower[column * size + inner] }
                if row == column {
                    lower[row * size + row] = max(value, 1e-12).squareRoot()
                } else {
                    lower[row * size + column] = value / lower[column * size + column]
                }
            }
        }
        self.lower = lower
    }

    /// The solution for one right-hand side of `size` entries.
    public func solve(_ right: [Double]) -> [Double] {
        precondition(right.count == size, "a right-hand side of \(right.count) entries where \(size) are due")
        var solution = right
        for row in 0..<size {
            for inner in 0..<row { solution[row] -= lower[row * size + inner] * solution[inner] }
            solution[row] /= lower[row * size + row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
            for inner in (row + 1)..<max(size, row + 1) { solution[row] -= lower[inner * size + row] * solution[inner] }
            solution[row] /= lower[row * size + row]
        }
        return solution
    }
}
