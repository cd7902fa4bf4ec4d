/// The weights of some queries of one head over the positions that they see: P = softmax(Q Kᵀ / √D), masked.
///
/// Scores live in scratch memory of R × S floats for R queries, at most ``Attention/queryRows`` of them, and are
/// computed again in the backward pass, so no layer keeps T² floats.
struct AttentionScores {
    /// R × S.
    let weights: Matrix
    /// The positions of the columns.
    let positions: Range<Int>
    /// Keys and values of the head, cut to `positions`.
    let stretches: [KeysAndValues]

    /// - Parameters:
    ///   - queries: R × D.
    ///   - firstPosition: of the first query; one more for each further row unless `samePosition`.
    ///   - window: how many positions back a query sees, itself included.
    ///   - stretches: keys and values of the head, by position, without gaps.
    init(
        queries: Matrix, firstPosition: Int, samePosition: Bool, window: Int?, stretches: [KeysAndValues], scale: Float,
        pool: BufferPool?
    ) {
        let lastPosition = samePosition ? firstPosition : firstPosition + queries.rows - 1
        let positions = max(firstPosition + 1 - (window ?? Int.max / 2), 0)..<lastPosition + 1
        self.positions = positions
        self.stretches = stretches.compactMap { stretch in
            let seen = stretch.positions.clamped(to: positions)
            return seen.isEmpty ? nil : stretch.at(seen)
        }
        weights = Matrix(queries.rows, positions.count, pool: pool)
        for stretch in self.stretches {
            stretch.multiplyByKeys(queries, into: weights.columns(columns(of: stretch)), alpha: scale)
        }
        for row in 0..<queries.rows {
            let position = samePosition ? firstPosition : firstPosition + row
            let first = max(position + 1 - (window ?? Int.max / 2), 0)
            softmax(row, seen: first - positions.lowerBound..<position + 1 - positions.lowerBound)
        }
    }

    /// The columns of a stretch.
    func columns(of stretch: KeysAndValues) -> Range<Int> {
        let start = stretch.firstPosition - positions.lowerBound
        return start..<start + stretch.keys.rows
    }

    private func softmax(_ row: Int, seen: Range<Int>) {
        let scores = weights.row(row)
        scores.update(repeating: 0, count: seen.lowerBound)
        let start = scores + seen.lowerBound
        let sum = Vectors.exponentiate(start, shift: Vectors.maximum(start, seen.count), seen.count)
        Vectors.scale(start, by: 1 / sum, seen.count)
        (scores + seen.upperBound).update(repeating: 0, count: weights.columns - seen.upperBound)
    }
}
