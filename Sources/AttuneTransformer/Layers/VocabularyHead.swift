import Foundation

/// The output head: logits z = h Wᵀ over the vocabulary, and log-probabilities log p(y) = z_y − log Σ exp z.
///
/// h: n × C for n rows that a loss or a sampler wants, W: V × C. Logits exist for a block of rows at a time. Adapters that
/// change the head add their updates to the logits of their rows (``HeadUpdate``); W, which may be the embedding, stays.
struct VocabularyHead: Sendable {
    let weight: WeightMatrix

    /// Rows whose logits exist at once: BLAS copies the weight anew for every block, so blocks should not be small.
    static let blockRows = 256

    /// z ← h Wᵀ, with the updates. z: n × V.
    func logits(_ h: Matrix, updates: [HeadUpdate] = [], into z: Matrix, pool: BufferPool? = nil) {
        _ = logits(h, 0..<h.rows, updates.map { HeadUpdate.Pass($0, h, pool: pool) }, into: z, pool)
    }

    /// The log-probability of each row's target.
    ///
    /// - Parameter unitGradient: receives ∂ log p / ∂h = u W + s (u B) A with u = onehot(y) − p, n × C. A loss that weighs
    ///   its log-probabilities by c has the gradient c times that, whatever c turns out to be, so h needs the logits once.
    func logProbabilities(
        _ h: Matrix, targets: [Int], updates: [HeadUpdate] = [], unitGradient: Matrix? = nil, pool: BufferPool?
    ) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(targets.count)
        let passes = updates.map { HeadUpdate.Pass($0, h, unitGradient: unitGradient, pool: pool) }
        blocks(h, targets, passes, pool) { rows, z, hidden in
            let found = rowLogProbabilities(z, targets[rows], unit: unitGradient != nil)
            result.append(contentsOf: found)
            guard let unitGradient else { return }
            weight.backward(z, into: unitGradient.rows(rows))
            for (pass, hidden) in zip(passes, hidden) {
                pass.backward(rows, dz: z, hidden: hidden, gradient: nil, pool: pool)
            }
        }
        for pass in passes { pass.finish(unitGradient) }
        return result
    }

    /// The gradients of what is trained in the head itself: dW += Σ over rows of c u hᵀ, or those of an adapter's A and B,
    /// dB += s Σ c u (A x)ᵀ and dA += s Σ c (Bᵀ u) xᵀ. Both need u, n × V, once c is known, so logits are computed again.
    ///
    /// - Parameters:
    ///   - coefficients: c = ∂ loss / ∂ log p, one a row.
    ///   - updates: as in the forward pass.
    ///   - lowRank: the gradients of the one update's A and B.
    func weightGradient(
        _ h: Matrix, targets: [Int], coefficients: [Float], updates: [HeadUpdate] = [], into dWeight: Matrix?,
        lowRank: LowRank? = nil, pool: BufferPool?
    ) {
        let passes = updates.map { HeadUpdate.Pass($0, h, pool: pool) }
        blocks(h, targets, passes, pool) { rows, z, hidden in
            _ = rowLogProbabilities(z, targets[rows], unit: true)
            for (index, row) in rows.enumerated() { Vectors.scale(z.row(index), by: coefficients[row], z.columns) }
            if let dWeight { Products.multiply(.transposedBy, z, h.rows(rows), into: dWeight, beta: 1) }
            guard let lowRank else { return }
            for (pass, hidden) in zip(passes, hidden) {
                pass.backward(rows, dz: z, hidden: hidden, gradient: lowRank, pool: pool)
            }
        }
    }

    /// Calls with each block's rows, their logits, and each update's s x Aᵀ on them.
    private func blocks(
        _ h: Matrix, _ targets: [Int], _ passes: [HeadUpdate.Pass], _ pool: BufferPool?,
        _ body: (Range<Int>, Matrix, [Matrix?]) -> Void
    ) {
        for start in stride(from: 0, to: targets.count, by: Self.blockRows) {
            let rows = start..<min(start + Self.blockRows, targets.count)
            let z = Matrix(rows.count, weight.rows, pool: pool)
            body(rows, z, logits(h, rows, passes, into: z, pool))
        }
    }

    /// Logits of the rows of one block. Returns each update's s x Aᵀ.
    private func logits(
        _ h: Matrix, _ rows: Range<Int>, _ passes: [HeadUpdate.Pass], into z: Matrix, _ pool: BufferPool?
    ) -> [Matrix?] {
        weight.forward(h.rows(rows), into: z)
        return passes.map { $0.forward(rows, z, pool: pool) }
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
