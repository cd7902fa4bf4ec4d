/// The gate of the feed-forward part: a = silu(g) ∘ u with silu(g) = g σ(g) (Shazeer 2020, arXiv 2002.05202).
///
/// g, u, a: N × F.
enum SwiGLU {
    /// a ← silu(g) ∘ u.
    static func forward(gate: Matrix, up: Matrix, into a: Matrix) {
        let columns = gate.columns
        Parallel.rows(gate.rows, cost: 16 * columns) { range in
            for row in range {
                let g = gate.row(row)
                let u = up.row(row)
                let out = a.row(row)
                each(columns) { index in
                    let value = Vectors.load(g + index)
                    Vectors.store(value * sigmoid(value) * Vectors.load(u + index), out + index)
                } rest: { index in
                    out[index] = g[index] * sigmoid(g[index]) * u[index]
                }
            }
        }
    }

    /// dg ← da ∘ u ∘ σ(g) (1 + g (1 − σ(g))) and du ← da ∘ silu(g).
    ///
    /// - Parameter dGate: may be `da`.
    static func backward(gate: Matrix, up: Matrix, da: Matrix, dGate: Matrix, dUp: Matrix) {
        let columns = gate.columns
        Parallel.rows(gate.rows, cost: 24 * columns) { range in
            for row in range {
                let g = gate.row(row)
                let u = up.row(row)
                let d = da.row(row)
                let outGate = dGate.row(row)
                let outUp = dUp.row(row)
                each(columns) { index in
                    let value = Vectors.load(g + index)
                    let gradient = Vectors.load(d + index)
                    let s = sigmoid(value)
                    let silu = value * s
                    Vectors.store(gradient * silu, outUp + index)
                    Vectors.store(gradient * Vectors.load(u + index) * (s + silu * (1 - s)), outGate + index)
                } rest: { index in
                    let gradient = d[index]
                    let s = sigmoid(g[index])
                    let silu = g[index] * s
                    outUp[index] = gradient * silu
                    outGate[index] = gradient * u[index] * (s + silu * (1 - s))
                }
            }
        }
    }

    @inline(__always)
    private static func sigmoid(_ x: Vectors.Lane) -> Vectors.Lane { 1 / (1 + Vectors.exp(-x)) }

    private static func sigmoid(_ x: Float) -> Float { sigmoid(Vectors.Lane(repeating: x))[0] }

    @inline(__always)
    private static func each(_ count: Int, _ wide: (Int) -> Void, rest: (Int) -> Void) {
        var index = 0
        while index + Vectors.width <= count {
            wide(index)
            index += Vectors.width
        }
        while index < count {
            rest(index)
            index += 1
        }
    }
}
