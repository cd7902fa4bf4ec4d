/// One layer of the network, pre-norm with residuals:
///
///     m = x + Wₒ attention(rope(Wq n₁), rope(Wk n₁), Wv n₁)   n₁ = norm(x)
///     y = m + Wd (silu(Wg n₂) ∘ Wu n₂)                         n₂ = norm(m)
///
/// x, m, y: N × C. Every linear layer adds its bias and, for the rows of a sequence with an adapter, the low-rank update.
struct TransformerLayer {
    let index: Int
    let weights: LayerWeights
    let configuration: ModelConfiguration
    let attention: Attention

    init(_ index: Int, _ model: TransformerModel) {
        self.index = index
        weights = model.weights.layers[index]
        configuration = model.configuration
        attention = Attention(
            heads: configuration.headCount, keyValueHeads: configuration.keyValueHeadCount,
            headSize: configuration.headSize, window: configuration.window(ofLayer: index))
    }

    /// What the backward pass wants of the forward pass. Norms are computed again from it.
    struct Tape {
        /// x and m.
        var input: Matrix
        var middle: Matrix
        /// Before their norm; nil where heads are not normalized.
        var rawQuery: Matrix?
        var rawKey: Matrix?
        /// Turned.
        var query: Matrix
        var key: Matrix
        var value: Matrix
        var attended: Matrix
        var gate: Matrix
        var up: Matrix
        /// silu(gate) ∘ up.
        var gated: Matrix
        /// s x Aᵀ of each adapted projection.
        var hidden: [Projection: Matrix]
    }

    /// x ← the layer's output.
    ///
    /// - Returns: the tape where `keeps`, else nil.
    @discardableResult
    func forward(_ x: inout Matrix, _ batch: Batch, keeps: Bool) -> Tape? {
        let pool = batch.pool
        let rows = x.rows
        var hidden: [Projection: Matrix] = [:]
        /// Projections of the same input.
        func linear(_ projections: [Projection], _ input: Matrix) -> [Matrix] {
            let ys = projections.map { Matrix(rows, configuration.shape(of: $0).rows, pool: pool) }
            Linear.forward(projections.map { weights[$0] }, input, into: ys)
            hidden.merge(batch.adapt(index, projections, input, ys)) { $1 }
            return ys
        }
        /// Adds a projection's output to the residual stream, in place unless the old one is kept.
        func residual(_ projection: Projection, _ input: Matrix, _ stream: Matrix) -> Matrix {
            let y = keeps ? Matrix(rows, stream.columns, pool: pool) : stream
            if keeps { y.copy(from: stream) }
            weights[projection].forward(input, into: y, accumulates: true)
            hidden.merge(batch.adapt(index, [projection], input, [y])) { $1 }
            return y
        }

        let normed = Matrix(rows, x.columns, pool: pool)
        weights.attentionNorm.forward(x, into: normed)
        let projected = linear([.query, .key, .value], normed)
        let (rawQuery, rawKey, value) = (projected[0], projected[1], projected[2])
        let query = normalized(rawQuery, weights.queryNorm, keeps, pool)
        let key = normalized(rawKey, weights.keyNorm, keeps, pool)
        Rotary.forward(query, batch.angles)
        Rotary.forward(key, batch.angles)
        let attended = Matrix(rows, configuration.querySize, pool: pool)
        let stretches = batch.stretches(layer: index, keys: key, values: value)
        attention.forward(q: query, segments: batch.segments, stretches: stretches, into: attended, pool: pool)
        let middle = residual(.output, attended, x)

        weights.feedForwardNorm.forward(middle, into: normed)
        let opened = linear([.gate, .up], normed)
        let (gate, up) = (opened[0], opened[1])
        let gated = keeps ? Matrix(rows, gate.columns, pool: pool) : gate
        SwiGLU.forward(gate: gate, up: up, into: gated)
        let input = x
        x = residual(.down, gated, middle)
        guard keeps else { return nil }
        let normalizesHeads = weights.queryNorm != nil
        return Tape(
            input: input, middle: middle, rawQuery: normalizesHeads ? rawQuery : nil,
            rawKey: normalizesHeads ? rawKey : nil, query: query, key: key, value: value, attended: attended,
            gate: gate, up: up, gated: gated, hidden: hidden)
    }

    /// The norm over single heads, in place unless the input is kept.
    private func normalized(_ raw: Matrix, _ norm: RMSNorm?, _ keeps: Bool, _ pool: BufferPool) -> Matrix {
        guard let norm else { return raw }
        let out = keeps ? Matrix(raw.rows, raw.columns, pool: pool) : raw
        norm.forward(raw.asHeads(configuration.headSize), into: out.asHeads(configuration.headSize))
        return out
    }
}

extension Matrix {
    /// The same floats with one row a head; the rows must follow one another without gaps.
    func asHeads(_ size: Int) -> Matrix {
        Matrix(buffer, offset: offset, rows: rows * columns / size, columns: size)
    }
}
