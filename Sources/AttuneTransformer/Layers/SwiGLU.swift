/// The gate of the feed-forward part: a = silu(g) ∘ u with silu(g) = g σ(g) (Shazeer 2020, arXiv 2002.05202).
///
/// g, u, a: N × F.
enum SwiGLU {
    /// a ← silu(g) ∘ u; a may be g.
    static func forward(gate: Matrix, up: Matrix, into a: Matrix) {
        rows(gate) { row, s in
            let (g, u, out) = (gate.row(row), up.row(row), a.row(row))
            each(gate.columns) { index in
                let silu = Vectors.load(g + index) * Vectors.load(s + index)
                Vectors.store(silu * Vectors.load(u + index), out + index)
            } rest: { index in
                out[index] = g[index] * s[index] * u[index]
            }
        }
    }

    /// dg ← da ∘ u ∘ σ(g) (1 + g (1 − σ(g))) and du ← da ∘ silu(g).
    ///
    /// - Parameter dGate: may be `da`.
    static func backward(gate: Matrix, up: Matrix, da: Matrix, dGate: Matrix, dUp: Matrix) {
        rows(gate) { row, s in
            let (g, u, d) = (gate.row(row), up.row(row), da.row(row))
            let (outGate, outUp) = (dGate.row(row), dUp.row(row))
            each(gate.columns) { index in
                let gradient = Vectors.load(d + index)
                let open = Vectors.load(s + index)
                let silu = Vectors.load(g + index) * open
                Vectors.store(gradient * silu, outUp + index)
                Vectors.store(gradient * Vectors.load(u + index) * (open + silu * (1 - open)), outGate + index)
            } rest: { index in
                let gradient = d[index]
                let silu = g[index] * s[index]
                outUp[index] = gradient * silu
                outGate[index] = gradient * u[index] * (s[index] + silu * (1 - s[index]))
            }
        }
    }

    /// Calls `body` with every row's number and its σ(g).
    private static func rows(_ gate: Matrix, _ body: @escaping @Sendable (Int, UnsafePointer<Float>) -> Void) {
        Parallel.rows(gate.rows, cost: 16 * gate.columns) { range in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: gate.columns) { sigma in
                guard let s = sigma.baseAddress else { return }
                for row in range {
                    Vectors.sigmoid(gate.row(row), into: s, gate.columns)
                    body(row, s)
                }
            }
        }
    }

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
