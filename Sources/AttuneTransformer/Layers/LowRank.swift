/// The low-rank update of one linear layer: y += s (x Aᵀ) Bᵀ (LoRA; Hu et al. 2021, arXiv 2106.09685, equation 3).
///
/// x: N × in, A (`down`): r × in, B (`up`): out × r, y: N × out, s = α / r.
struct LowRank: Sendable {
    let down: Matrix
    let up: Matrix
    let scale: Float

    var rank: Int { down.rows }

    /// Zeros in the same shapes: where its gradients are added up.
    func zeros() -> LowRank {
        LowRank(
            down: Matrix(down.rows, down.columns, zeroed: true), up: Matrix(up.rows, up.columns, zeroed: true),
            scale: scale)
    }

    /// y += s (x Aᵀ) Bᵀ. Returns s x Aᵀ, N × r, which the backward pass wants.
    @discardableResult
    func forward(_ x: Matrix, into y: Matrix, pool: BufferPool?) -> Matrix {
        let hidden = Matrix(x.rows, rank, pool: pool)
        Products.multiply(.byTransposed, x, down, into: hidden)
        widen(hidden, into: y)
        return hidden
    }

    /// dB += s dyᵀ (x Aᵀ), dA += s (dy B)ᵀ x, and dx += s (dy B) A.
    ///
    /// - Parameters:
    ///   - x: what went in, N × in.
    ///   - hidden: s x Aᵀ, from the forward pass.
    ///   - dx: N × in, added to, or set where `accumulates` is false; nil where nothing below is trained.
    ///   - gradient: A's and B's gradients, added to; nil for a frozen adapter.
    func backward(
        _ x: Matrix, hidden: Matrix, dy: Matrix, into dx: Matrix?, accumulates: Bool = true, gradient: LowRank?,
        pool: BufferPool?
    ) {
        let inner = Matrix(dy.rows, rank, pool: pool)
        narrow(dy, hidden: hidden, into: inner, gradient: gradient)
        if let gradient { Products.multiply(.transposedBy, inner, x, into: gradient.down, beta: 1) }
        if let dx { Products.multiply(.plain, inner, down, into: dx, beta: accumulates ? 1 : 0) }
    }

    /// The second half of the forward pass: scales x Aᵀ, and y += (s x Aᵀ) Bᵀ.
    func widen(_ hidden: Matrix, into y: Matrix) {
        hidden.scale(by: scale)
        Products.multiply(.byTransposed, hidden, up, into: y, beta: 1)
    }

    /// The first half of the backward pass: inner ← s dy B, and dB += dyᵀ (s x Aᵀ).
    func narrow(_ dy: Matrix, hidden: Matrix, into inner: Matrix, gradient: LowRank?) {
        Products.multiply(.plain, dy, up, into: inner)
        inner.scale(by: scale)
        if let gradient { Products.multiply(.transposedBy, dy, hidden, into: gradient.up, beta: 1) }
    }
}
