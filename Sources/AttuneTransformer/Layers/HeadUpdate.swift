/// What an adapter adds to the output head's logits on rows that follow one another: z += s (x Aᵀ) Bᵀ.
///
/// x: n × C is h itself, or in training h with some of its columns dropped. A: r × C, B: V × r.
struct HeadUpdate: Sendable {
    let lowRank: LowRank
    /// The rows of h.
    let rows: Range<Int>
    /// Nil where nothing is dropped.
    var dropout: Dropout?

    /// An adapter's update on `rows`; none where it leaves the head alone.
    init?(_ adapter: LowRankAdapter?, rows: Range<Int>, dropout: Dropout? = nil) {
        guard let lowRank = adapter?.head, !rows.isEmpty else { return nil }
        self.lowRank = lowRank
        self.rows = rows
        self.dropout = dropout.flatMap { $0.probability > 0 ? $0.keyedForHead() : nil }
    }

    /// One update at work. The head's rows come block by block, but what is dropped is decided for all of them at once, so
    /// that blocks change nothing.
    struct Pass {
        let update: HeadUpdate
        /// n × C.
        let x: Matrix
        /// Receives ∂ log p / ∂x; h's own where nothing is dropped, nil where it is not wanted.
        let dx: Matrix?

        init(_ update: HeadUpdate, _ h: Matrix, unitGradient: Matrix? = nil, pool: BufferPool?) {
            self.update = update
            let own = h.rows(update.rows)
            guard let dropout = update.dropout else {
                x = own
                dx = unitGradient?.rows(update.rows)
                return
            }
            x = Matrix(own.rows, own.columns, pool: pool)
            dropout.apply(own, into: x)
            dx = unitGradient.map { _ in Matrix(own.rows, own.columns, pool: pool) }
        }

        /// z += s (x Aᵀ) Bᵀ on a block's rows. Returns s x Aᵀ of those that are the update's; nil where there are none.
        func forward(_ block: Range<Int>, _ z: Matrix, pool: BufferPool?) -> Matrix? {
            guard let (own, shared) = rows(in: block) else { return nil }
            return update.lowRank.forward(x.rows(own), into: z.rows(shared), pool: pool)
        }

        /// dx += s (dz B) A on a block's rows, and with `gradient` dB += s dzᵀ (x Aᵀ) and dA += s (dz B)ᵀ x.
        ///
        /// - Parameter dz: in the place of z.
        func backward(_ block: Range<Int>, dz: Matrix, hidden: Matrix?, gradient: LowRank?, pool: BufferPool?) {
            guard let hidden, let (own, shared) = rows(in: block) else { return }
            update.lowRank.backward(
                x.rows(own), hidden: hidden, dy: dz.rows(shared), into: dx?.rows(own),
                accumulates: update.dropout == nil, gradient: gradient, pool: pool)
        }

        /// After the last block: brings dx through what was dropped into ∂ log p / ∂h.
        func finish(_ unitGradient: Matrix?) {
            guard let dropout = update.dropout, let dx, let unitGradient else { return }
            dropout.apply(dx, into: unitGradient.rows(update.rows), accumulates: true)
        }

        /// Where a block and the update meet: among the update's rows, and among the block's.
        private func rows(in block: Range<Int>) -> (own: Range<Int>, shared: Range<Int>)? {
            let met = block.clamped(to: update.rows)
            guard !met.isEmpty else { return nil }
            return (
                met.lowerBound - update.rows.lowerBound..<met.upperBound - update.rows.lowerBound,
                met.lowerBound - block.lowerBound..<met.upperBound - block.lowerBound
            )
        }
    }
}
