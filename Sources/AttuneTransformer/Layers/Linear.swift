/// A linear layer: y = x Wᵀ + b.
///
/// x: N × in, W: out × in, b: out, y: N × out.
struct Linear: Sendable {
    let weight: WeightMatrix
    let bias: FloatBuffer?

    /// y ← x Wᵀ + b, or y += where `accumulates`.
    func forward(_ x: Matrix, into y: Matrix, accumulates: Bool = false) {
        weight.forward(x, into: y, accumulates: accumulates)
        addBias(to: y)
    }

    /// The same for several layers that take the same x.
    static func forward(_ layers: [Linear], _ x: Matrix, into ys: [Matrix]) {
        WeightMatrix.forward(layers.map(\.weight), x, into: ys)
        for (layer, y) in zip(layers, ys) { layer.addBias(to: y) }
    }

    private func addBias(to y: Matrix) {
        guard let bias else { return }
        Parallel.rows(y.rows, cost: y.columns) { range in
            for row in range { Vectors.add(bias.pointer, to: y.row(row), y.columns) }
        }
    }

    /// dx ← dy W, or dx += where `accumulates`. All that a frozen layer needs.
    func backward(_ dy: Matrix, into dx: Matrix, accumulates: Bool = false) {
        weight.backward(dy, into: dx, accumulates: accumulates)
    }

    /// dW += dyᵀ x and db += Σ over rows of dy, for a layer that is trained itself.
    static func weightGradient(_ x: Matrix, dy: Matrix, dWeight: Matrix, dBias: FloatBuffer?) {
        Products.multiply(.transposedBy, dy, x, into: dWeight, beta: 1)
        guard let dBias else { return }
        for row in 0..<dy.rows { Vectors.add(dy.row(row), to: dBias.pointer, dy.columns) }
    }
}
