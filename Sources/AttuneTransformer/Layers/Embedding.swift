/// Rows of a table by token: x[n] = E[token n].
///
/// E: V × C. The output head of a model with tied embeddings multiplies with the same table (``VocabularyHead``).
struct Embedding: Sendable {
    let table: WeightMatrix

    /// x ← E[tokens]. x: N × C.
    func forward(_ tokens: [Int], into x: Matrix) {
        Parallel.rows(tokens.count, cost: x.columns) { range in
            for row in range { table.copyRow(tokens[row], to: x.row(row)) }
        }
    }

    /// dE[token n] += dx[n]. dx: N × C, dE: V × C.
    static func backward(_ tokens: [Int], dx: Matrix, into dTable: Matrix) {
        for (row, token) in tokens.enumerated() { Vectors.add(dx.row(row), to: dTable.row(token), dx.columns) }
    }
}
