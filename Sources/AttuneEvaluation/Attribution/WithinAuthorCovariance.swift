import AttuneStatistics

/// How texts of one author differ from each other: within a work, and from work to work.
///
///     C = ½ S + ½ diag(S) + κ (½ B + ½ diag(B))
///
/// with S the pooled covariance of texts around their work's mean and B that of work means around their author's. Both
/// are shrunk half-way to their diagonals, since there are fewer texts than pairs of features (as in probabilistic
/// linear discriminant analysis, Ioffe 2006, where S and B are fitted instead). Where every work is a single text, C is
/// made of B alone; where no author has two works, of S alone; where neither is known, texts are not whitened.
enum WithinAuthorCovariance {
    static let shrinkage = 0.5

    /// - Returns: size × size, row by row; nil where there is nothing to estimate it from.
    static func matrix(
        _ vectors: [[Double]], rows: [Int], corpus: StyleCorpus, betweenWorks: Double
    ) -> [Double]? {
        let size = vectors.first?.count ?? 0
        let means = WorkMeans(vectors, rows: rows, corpus: corpus)
        let byWork = Dictionary(uniqueKeysWithValues: means.works.map { ($0.work, $0.mean) })
        let counts = Dictionary(uniqueKeysWithValues: means.works.map { ($0.work, $0.texts) })
        var inside: [[Double]] = []
        for (vector, row) in zip(vectors, rows) where (counts[corpus.workOf[row]] ?? 0) > 1 {
            if let mean = byWork[corpus.workOf[row]] { inside.append(difference(vector, mean)) }
        }
        let freedomInside = inside.count - means.works.count { $0.texts > 1 }
        var across: [[Double]] = []
        var freedomAcross = 0
        for (_, works) in Dictionary(grouping: means.works, by: \.author).sorted(by: { $0.key < $1.key })
        where works.count > 1 {
            guard let mean = WorkMeans.mean(works.map(\.mean)) else { continue }
            across += works.map { difference($0.mean, mean) }
            freedomAcross += works.count - 1
        }
        var matrix: [Double]?
        if freedomInside > 0 { add(scatter(inside, size), over: freedomInside, weight: 1, size, to: &matrix) }
        if freedomAcross > 0 {
            let weight = freedomInside > 0 ? betweenWorks : 1
            add(scatter(across, size), over: freedomAcross, weight: weight, size, to: &matrix)
        }
        return matrix
    }

    private static func difference(_ a: [Double], _ b: [Double]) -> [Double] {
        var a = a
        for column in a.indices { a[column] -= b[column] }
        return a
    }

    /// Σ v vᵀ, lower triangle and its mirror.
    private static func scatter(_ vectors: [[Double]], _ size: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: size * size)
        sums.withUnsafeMutableBufferPointer { sums in
            for vector in vectors {
                vector.withUnsafeBufferPointer { vector in
                    for row in 0..<size {
                        let value = vector[row]
                        let start = row * size
                        for column in 0...row { sums[start + column] += value * vector[column] }
                    }
                }
            }
            for row in 0..<size { for column in 0..<row { sums[column * size + row] = sums[row * size + column] } }
        }
        return sums
    }

    private static func add(
        _ scatter: [Double], over freedom: Int, weight: Double, _ size: Int, to matrix: inout [Double]?
    ) {
        var sum = matrix ?? [Double](repeating: 0, count: size * size)
        let factor = weight / Double(freedom)
        for row in 0..<size {
            for column in 0..<size {
                let share = row == column ? 1 : 1 - shrinkage
                sum[row * size + column] += factor * share * scatter[row * size + column]
            }
        }
        matrix = sum
    }
}
