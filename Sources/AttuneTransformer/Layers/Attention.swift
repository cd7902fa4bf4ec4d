/// Causal self-attention with grouped queries (Ainslie et al. 2023, arXiv 2305.13245): each head of keys and values
/// serves H / K heads of queries.
///
/// Per head, o = P V with P = softmax(Q Kᵀ / √D) over the positions not after the query's own and, with a sliding
/// window, not further back than it. q, o: N × (H · D). k, v: N × (K · D).
struct Attention: Sendable {
    /// H.
    let heads: Int
    /// K.
    let keyValueHeads: Int
    /// D.
    let headSize: Int
    let window: Int?

    /// Queries of one block, which bounds the scratch memory and skips most of the masked half.
    static let queryRows = 64

    /// From so many queries on keys are turned for them.
    private static let leastTurned = 16

    private var group: Int { heads / keyValueHeads }
    private var scale: Float { 1 / Float(headSize).squareRoot() }

    /// Queries of one head (or, for a single row, of all heads that share keys) and where they stand.
    private struct Block: Sendable {
        var segment: Int
        var keyValueHead: Int
        var rows: Range<Int>
        /// Of the batch: N × (H · D).
        var columns: Range<Int>
        var firstPosition: Int
        var isSingleRow: Bool
    }

    /// o ← attention.
    ///
    /// - Parameter stretches: the keys and values that each segment sees, its own included.
    func forward(q: Matrix, segments: [Segment], stretches: [[KeysAndValues]], into o: Matrix, pool: BufferPool?) {
        let blocks = segments.indices.flatMap { segment in
            (0..<keyValueHeads).flatMap { self.blocks(segments[segment], index: segment, keyValueHead: $0) }
        }
        let stretches = zip(segments, stretches).map { segment, stretches in
            segment.rows.count < Self.leastTurned
                ? stretches : stretches.map { $0.turned(withValues: false, pool: pool) }
        }
        let longest = segments.map(\.length).max() ?? 0
        Parallel.tasks(blocks.count, cost: 4 * headSize * min(Self.queryRows, q.rows) * longest) { index in
            let block = blocks[index]
            let scores = self.scores(block, q, stretches[block.segment], pool)
            let out = view(o, block)
            for (index, stretch) in scores.stretches.enumerated() {
                Products.multiply(
                    .plain, scores.weights.columns(scores.columns(of: stretch)), stretch.values, into: out,
                    beta: index == 0 ? 0 : 1, split: false)
            }
        }
    }

    /// With P as in the forward pass and dP = do Vᵀ: dV += Pᵀ do, dS = P ∘ (dP − Σ do ∘ o), dq ← dS K / √D and
    /// dK += dSᵀ Q / √D.
    ///
    /// - Parameters:
    ///   - k, v: of the batch. Nothing comes from a cache in a pass that goes backward.
    ///   - o: the forward pass's result.
    ///   - dq: set. dk, dv: set, the sums over all segments that saw a row.
    func backward(
        q: Matrix, k: Matrix, v: Matrix, o: Matrix, do dOut: Matrix, segments: [Segment], dq: Matrix, dk: Matrix,
        dv: Matrix, pool: BufferPool?
    ) {
        dk.fill(0)
        dv.fill(0)
        // Segments that share a prefix add to the same rows, so they are one task.
        let families = Dictionary(grouping: segments.indices) { index in
            segments[index].prefix.isEmpty ? segments[index].rows.lowerBound : segments[index].prefix.lowerBound
        }.sorted { $0.key < $1.key }.map(\.value)
        let turned = segments.map { segment in
            Self.stretches(segment, keys: k, values: v).map { $0.turned(withValues: true, pool: pool) }
        }
        let longest = segments.map(\.length).max() ?? 0
        Parallel.tasks(families.count * keyValueHeads, cost: 10 * headSize * longest * longest) { task in
            let keyValueHead = task % keyValueHeads
            for segment in families[task / keyValueHeads] {
                let forward = turned[segment]
                let gradients = Self.stretches(segments[segment], keys: dk, values: dv)
                for block in blocks(segments[segment], index: segment, keyValueHead: keyValueHead) {
                    backward(block, q, o, dOut, forward, dq, gradients, pool)
                }
            }
        }
    }

    private func backward(
        _ block: Block, _ q: Matrix, _ o: Matrix, _ dOut: Matrix, _ stretches: [KeysAndValues], _ dq: Matrix,
        _ gradients: [KeysAndValues], _ pool: BufferPool?
    ) {
        let scores = self.scores(block, q, stretches, pool)
        let queries = view(q, block)
        let dOut = view(dOut, block)
        let weights = scores.weights
        let dScores = Matrix(weights.rows, weights.columns, pool: pool)
        let dHead = gradients.map { $0.head(block.keyValueHead, width: headSize) }
        func gradient(of stretch: KeysAndValues) -> KeysAndValues? {
            dHead.first { $0.positions.contains(stretch.firstPosition) }?.at(stretch.positions)
        }
        for stretch in scores.stretches {
            let columns = scores.columns(of: stretch)
            stretch.multiplyByValues(dOut, into: dScores.columns(columns))
            if let out = gradient(of: stretch) {
                Products.multiply(
                    .transposedBy, weights.columns(columns), dOut, into: out.values, beta: 1, split: false)
            }
        }
        let out = view(o, block)
        for row in 0..<weights.rows {
            let along = Vectors.dot(dOut.row(row), out.row(row), headSize)
            let weight = weights.row(row)
            let score = dScores.row(row)
            for column in 0..<weights.columns { score[column] = weight[column] * (score[column] - along) }
        }
        for (index, stretch) in scores.stretches.enumerated() {
            let part = dScores.columns(scores.columns(of: stretch))
            Products.multiply(
                .plain, part, stretch.keys, into: view(dq, block), alpha: scale, beta: index == 0 ? 0 : 1, split: false)
            if let out = gradient(of: stretch) {
                Products.multiply(.transposedBy, part, queries, into: out.keys, alpha: scale, beta: 1, split: false)
            }
        }
    }

    /// What a segment sees in its own batch: its prefix and itself.
    static func stretches(_ segment: Segment, keys: Matrix, values: Matrix) -> [KeysAndValues] {
        let own = KeysAndValues(
            firstPosition: segment.firstPosition, keys: keys.rows(segment.rows), values: values.rows(segment.rows))
        guard !segment.prefix.isEmpty else { return [own] }
        return [
            KeysAndValues(firstPosition: 0, keys: keys.rows(segment.prefix), values: values.rows(segment.prefix)), own,
        ]
    }

    private func blocks(_ segment: Segment, index: Int, keyValueHead: Int) -> [Block] {
        let first = keyValueHead * group
        if segment.rows.count == 1 {
            let columns = first * headSize..<(first + group) * headSize
            return [
                Block(
                    segment: index, keyValueHead: keyValueHead, rows: segment.rows, columns: columns,
                    firstPosition: segment.firstPosition, isSingleRow: true)
            ]
        }
        return (first..<first + group).flatMap { head in
            stride(from: segment.rows.lowerBound, to: segment.rows.upperBound, by: Self.queryRows).map { start in
                Block(
                    segment: index, keyValueHead: keyValueHead,
                    rows: start..<min(start + Self.queryRows, segment.rows.upperBound),
                    columns: head * headSize..<(head + 1) * headSize,
                    firstPosition: segment.firstPosition + start - segment.rows.lowerBound, isSingleRow: false)
            }
        }
    }

    /// The block's part of q, o or their gradients, R × D. One row of several heads becomes one row a head.
    private func view(_ matrix: Matrix, _ block: Block) -> Matrix {
        let part = matrix.rows(block.rows).columns(block.columns)
        guard block.isSingleRow else { return part }
        return Matrix(matrix.buffer, offset: part.offset, rows: group, columns: headSize)
    }

    private func scores(
        _ block: Block, _ q: Matrix, _ stretches: [KeysAndValues], _ pool: BufferPool?
    ) -> AttentionScores {
        AttentionScores(
            queries: view(q, block), firstPosition: block.firstPosition, samePosition: block.isSingleRow,
            window: window,
            stretches: stretches.map { $0.head(block.keyValueHead, width: headSize) }, scale: scale, pool: pool)
    }
}
