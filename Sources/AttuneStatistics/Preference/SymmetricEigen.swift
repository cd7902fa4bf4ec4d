/// Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's cyclic rotations.
///
/// Rotations are taken in a fixed order, so the same matrix gives the same answer bit by bit. Time grows with the cube
/// of the size; meant for a hundred rows or so.
public struct SymmetricEigen: Sendable {
    /// Eigenvalues, largest first.
    public let values: [Double]
    /// One unit eigenvector an eigenvalue, in the same order; its largest entry is positive.
    public let vectors: [[Double]]

    /// - Parameter matrix: size × size, row by row; only its symmetric part counts.
    public init(_ matrix: [Double], size n: Int) {
        precondition(matrix.count == n * n, "a matrix of \(matrix.count) entries where \(n * n) are due")
        var a = matrix
        for row in 0..<n {
            for column in 0..<row {
                let mean = (a[row * n + column] + a[column * n + row]) / 2
                a[row * n + column] = mean
                a[column * n + row] = mean
            }
        }
        // Row k of `v` is the k-th eigenvector.
        var v = [Double](repeating: 0, count: n * n)
        for k in 0..<n { v[k * n + k] = 1 }
        for _ in 0..<60 {
            var off = 0.0
            var diagonal = 0.0
            for row in 0..<n {
                diagonal += a[row * n + row] * a[row * n + row]
                for column in 0..<row { off += a[row * n + column] * a[row * n + column] }
            }
            if off <= 1e-24 * diagonal { break }
            for p in 0..<n {
                for q in (p + 1)..<max(n, p + 1) where a[p * n + q] != 0 { Self.rotate(&a, &v, n, p, q) }
            }
        }
        let order = (0..<n).sorted { (-a[$0 * n + $0], $0) < (-a[$1 * n + $1], $1) }
        values = order.map { a[$0 * n + $0] }
        vectors = order.map { k in
            let vector = Array(v[(k * n)..<(k * n + n)])
            let largest = vector.max { abs($0) < abs($1) } ?? 0
            return largest < 0 ? vector.map { -$0 } : vector
        }
    }

    private static func rotate(_ a: inout [Double], _ v: inout [Double], _ n: Int, _ p: Int, _ q: Int) {
        let theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q])
        let t = (theta < 0 ? -1.0 : 1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        for k in 0..<n {
            let (x, y) = (a[k * n + p], a[k * n + q])
            a[k * n + p] = c * x - s * y
            a[k * n + q] = s * x + c * y
        }
        for k in 0..<n {
            let (x, y) = (a[p * n + k], a[q * n + k])
            a[p * n + k] = c * x - s * y
            a[q * n + k] = s * x + c * y
            let (f, g) = (v[p * n + k], v[q * n + k])
            v[p * n + k] = c * f - s * g
            v[q * n + k] = s * f + c * g
        }
    }
}
