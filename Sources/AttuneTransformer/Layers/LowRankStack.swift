/// The low-rank updates of linear layers that read the same x, such as queries, keys and values. Their A lie one under the
/// other in memory, so that x is read once for all of them: one product with R = Σ r rows instead of several narrow ones.
///
/// x: N × in, A: R × in, hidden: N × R, of which each update has its r columns.
struct LowRankStack: Sendable {
    let updates: [LowRank]
    private let down: Matrix

    /// Nil unless the updates' A follow one another in memory (``adjacent(_:)``).
    init?(_ updates: [LowRank]) {
        guard let down = Matrix.stacked(updates.map(\.down)) else { return nil }
        self.updates = updates
        self.down = down
    }

    /// The columns of each update in `hidden`.
    private func parts(_ hidden: Matrix) -> [Matrix] {
        var end = 0
        return updates.map { update in
            defer { end += update.rank }
            return hidden.columns(end..<end + update.rank)
        }
    }

    /// Each y += s (x Aᵀ) Bᵀ. Returns s x Aᵀ of each, N × r.
    func forward(_ x: Matrix, into ys: [Matrix], pool: BufferPool?) -> [Matrix] {
        let hidden = Matrix(x.rows, down.rows, pool: pool)
        Products.multiply(.byTransposed, x, down, into: hidden)
        let parts = parts(hidden)
        for ((update, part), y) in zip(zip(updates, parts), ys) { update.widen(part, into: y) }
        return parts
    }

    /// What ``LowRank/backward(_:hidden:dy:into:accumulates:gradient:pool:)`` adds for each update, to one dx.
    ///
    /// - Parameters:
    ///   - hidden: what the forward pass returned.
    ///   - gradient: of the same updates; nil for a frozen adapter.
    func backward(
        _ x: Matrix, hidden: [Matrix], dys: [Matrix], into dx: Matrix?, gradient: LowRankStack?, pool: BufferPool?
    ) {
        let inner = Matrix(x.rows, down.rows, pool: pool)
        for (index, part) in parts(inner).enumerated() {
            updates[index].narrow(
                dys[index], hidden: hidden[index], into: part, gradient: gradient?.updates[index])
        }
        if let gradient { Products.multiply(.transposedBy, inner, x, into: gradient.down, beta: 1) }
        if let dx { Products.multiply(.plain, inner, down, into: dx, beta: 1) }
    }

    /// The same updates with their A copied to lie one under the other, for those that read the same x.
    static func adjacent(_ updates: [Projection: LowRank]) -> [Projection: LowRank] {
        var result = updates
        for group in Projection.sharingInput {
            let present = group.compactMap { projection in updates[projection].map { (projection, $0) } }
            guard present.count > 1, let columns = present.first?.1.down.columns,
                present.allSatisfy({ $0.1.down.columns == columns })
            else { continue }
            let down = Matrix(present.reduce(0) { $0 + $1.1.rank }, columns)
            var end = 0
            for (projection, update) in present {
                let part = down.rows(end..<end + update.rank)
                part.copy(from: update.down)
                result[projection] = LowRank(down: part, up: update.up, scale: update.scale)
                end += update.rank
            }
        }
        return result
    }
}

extension Matrix {
    /// Matrices that follow one another in memory as one; nil where they do not.
    static func stacked(_ parts: [Matrix]) -> Matrix? {
        guard let first = parts.first else { return nil }
        var rows = 0
        for part in parts {
            guard part.buffer === first.buffer, part.columns == first.columns, part.stride == first.stride,
                part.offset == first.offset + rows * first.stride
            else { return nil }
            rows += part.rows
        }
        return Matrix(first.buffer, offset: first.offset, rows: rows, columns: first.columns, stride: first.stride)
    }
}
