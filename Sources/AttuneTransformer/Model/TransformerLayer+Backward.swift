extension TransformerLayer {
    /// Takes dy to dx in place, and adds to the gradients of what is trained.
    ///
    /// - Parameters:
    ///   - gradient: dy, N × C; becomes dx. With `stopsHere` it is left in an unspecified state.
    ///   - sink: where gradients go.
    ///   - stopsHere: whether nothing below this layer is trained, so that its dx is not computed.
    func backward(_ gradient: Matrix, _ tape: Tape, _ batch: Batch, sink: GradientSink, stopsHere: Bool) {
        let pool = batch.pool
        let rows = gradient.rows
        /// dx ← that of projections of the same input, with the gradients of their weights and adapters on the way.
        func linear(_ projections: [Projection], _ input: Matrix, _ dys: [Matrix], _ dx: Matrix?) {
            for (projection, dy) in zip(projections, dys) {
                if let weight = sink.weight(index, projection) {
                    Linear.weightGradient(input, dy: dy, dWeight: weight, dBias: sink.bias(index, projection))
                }
                guard let dx else { continue }
                weights[projection].backward(dy, into: dx, accumulates: projection != projections.first)
            }
            batch.adaptBackward(index, projections, input, tape.hidden, dys, dx, sink)
        }
        let normed = Matrix(rows, configuration.hiddenSize, pool: pool)
        let dNormed = Matrix(rows, configuration.hiddenSize, pool: pool)

        let dGated = Matrix(rows, configuration.feedForwardSize, pool: pool)
        linear([.down], tape.gated, [gradient], dGated)
        let dUp = tape.gated
        SwiGLU.backward(gate: tape.gate, up: tape.up, da: dGated, dGate: dGated, dUp: dUp)
        if sink.wantsInput(index, .gate) || sink.wantsInput(index, .up) {
            weights.feedForwardNorm.forward(tape.middle, into: normed)
        }
        linear([.gate, .up], normed, [dGated, dUp], dNormed)
        weights.feedForwardNorm.backward(
            tape.middle, dy: dNormed, into: gradient, dWeight: sink.norm(index, .feedForward))

        let dAttended = Matrix(rows, configuration.querySize, pool: pool)
        linear([.output], tape.attended, [gradient], dAttended)
        let dQuery = Matrix(rows, configuration.querySize, pool: pool)
        let dKey = Matrix(rows, configuration.keyValueSize, pool: pool)
        let dValue = Matrix(rows, configuration.keyValueSize, pool: pool)
        attention.backward(
            q: tape.query, k: tape.key, v: tape.value, o: tape.attended, do: dAttended, segments: batch.segments,
            dq: dQuery, dk: dKey, dv: dValue, pool: pool)
        Rotary.backward(dQuery, batch.angles)
        Rotary.backward(dKey, batch.angles)
        headBackward(weights.queryNorm, tape.rawQuery, dQuery, sink.norm(index, .query))
        headBackward(weights.keyNorm, tape.rawKey, dKey, sink.norm(index, .key))
        if [.query, .key, .value].contains(where: { sink.wantsInput(index, $0) }) {
            weights.attentionNorm.forward(tape.input, into: normed)
        }
        linear([.query, .key, .value], normed, [dQuery, dKey, dValue], stopsHere ? nil : dNormed)
        guard !stopsHere else { return }
        weights.attentionNorm.backward(
            tape.input, dy: dNormed, into: gradient, dWeight: sink.norm(index, .attention))
    }

    private func headBackward(_ norm: RMSNorm?, _ raw: Matrix?, _ gradient: Matrix, _ dWeight: FloatBuffer?) {
        guard let norm, let raw else { return }
        let heads = gradient.asHeads(configuration.headSize)
        norm.backward(raw.asHeads(configuration.headSize), dy: heads, into: heads, accumulates: false, dWeight: dWeight)
    }
}
