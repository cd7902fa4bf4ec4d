import Foundation

/// The output head: logits z = h Wᵀ over the vocabulary, and log-probabilities log p(y) = z_y − log Σ exp z.
///
/// h: n × C for n rows that a loss or a sampler wants, W: V × C. Logits exist for a block of rows at a time.
struct VocabularyHead: Sendable {
    let weight: WeightMatrix

    /// Rows whose logits exist at once: BLAS copies the weight anew for every block, so blocks should not be small.
    static let blockRows = 256

    /// z ← h Wᵀ. z: n × V.
    func logits(_ h: Matrix, into z: Matrix) { weight.forward(h, into: z) }

    /// The log-probability of each row's target.
    ///
    /// - Parameter unitGradient: receives ∂ log p / ∂h = W_y − Σᵥ pᵥ Wᵥ, n × C. A loss that weighs its log-probabilities
    ///   by c has the gradient c times that, whatever c turns out to be, so the logits are needed once only.
    func logProbabilities(_ h: Matrix, targets: [Int], unitGradient: Matrix? = nil, pool: BufferPool?) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(targets.count)
        blocks(h, targets, pool) { rows, z in
            let found = rowLogProbabilities(z, targets[rows], unit: unitGradient != nil)
            result.append(contentsOf: found)
            if let unitGradient { weight.backward(z, into: unitGradient.rows(rows)) }
        }
        return result
    }

    /// dW += Σ over rows of c (onehot(y) − p) hᵀ, for a head that is trained itself.
    ///
    /// - Parameter coefficients: c = ∂ loss / ∂ log p, one a row.
    func weightGradient(
        _ h: Matrix, targets: [Int], coefficients: [Float], into dWeight: Matrix, pool: BufferPool?
    ) {
        blocks(h, targets, pool) { rows, z in
            _ = rowLogProbabilities(z, targets[rows], unit: true)
            for (index, row) in rows.enumerated() { Vectors.scale(z.row(index), by: coefficients[row], z.columns) }
            Products.multiply(.transposedBy, z, h.rows(rows), into: dWeight, beta: 1)
        }
    }

    private func blocks(_ h: Matrix, _ targets: [Int], _ pool: BufferPool?, _ body: (Range<Int>, Matrix) -> Void) {
        for start in stride(from: 0, to: targets.count, by: Self.blockRows) {
            let rows = start..<min(start + Self.blockRows, targets.count)
            let z = Matrix(rows.count, weight.rows, pool: pool)
            logits(h.rows(rows), into: z)
            body(rows, z)
        }
    }

    /// Log-probabilities of one block; with `unit`, z ← onehot(y) − p.
    private func rowLogProbabilities(_ z: Matrix, _ targets: ArraySlice<Int>, unit: Bool) -> [Float] {
        let result = FloatBuffer(count: z.rows)
        Parallel.rows(z.rows, cost: 16 * z.columns) { range in
            for row in range {
                let logits = z.row(row)
                let target = targets[targets.startIndex + row]
                let shift = Vectors.maximum(logits, z.columns)
                let wanted = logits[target] - shift
                let sum: Float
                if unit {
                    sum = Vectors.exponentiate(logits, shift: shift, z.columns)
                    Vectors.scale(logits, by: -1 / sum, z.columns)
                    logits[target] += 1
                } else {
                    sum = Vectors.exponentialSum(logits, shift: shift, z.columns)
                }
                result.pointer[row] = wanted - log(sum)
            }
        }
        return result.values
    }
}
