/// A forward pass that can go backward: the log-probabilities of a batch's targets, and what their gradients need.
package struct TrainingPass {
    /// One a target.
    package let logProbabilities: [Float]
    let batch: TrainingBatch
    let plan: Batch
    /// From the lowest trained layer up.
    let tapes: [TransformerLayer.Tape]
    /// The last layer's output at the targets' rows, before the final norm: n × C.
    let last: Matrix
    /// After it.
    let hidden: Matrix
    /// What the adapter changes of the head.
    let headUpdates: [HeadUpdate]
    /// ∂ log p / ∂ hidden: n × C; nil where nothing below the head is trained.
    let unitGradient: Matrix?
}

extension TransformerModel {
    /// The log-probabilities of a batch's targets, without anything kept.
    ///
    /// Throws ``SequenceError`` and ``AdapterError``.
    package func logProbabilities(_ batch: TrainingBatch, adapter: LowRankAdapter? = nil) throws -> [Float] {
        guard !batch.targets.isEmpty else { return [] }
        try check(batch.tokens, sequence: 0)
        try check(batch.targets, sequence: 0)
        try adapter?.check(against: configuration)
        var plan = Batch(self, segments: batch.segments.filter { !$0.rows.isEmpty })
        if let adapter { plan.adapters = [(0..<batch.tokens.count, adapter)] }
        var x = Matrix(batch.tokens.count, configuration.hiddenSize, pool: pool)
        weights.embedding.forward(batch.tokens, into: x)
        for layer in 0..<configuration.layerCount {
            TransformerLayer(layer, self).forward(&x, plan, keeps: false)
        }
        let hidden = x.gathered(batch.targetRows, pool: pool)
        weights.finalNorm.forward(hidden, into: hidden)
        let updates = [HeadUpdate(adapter, rows: 0..<hidden.rows)].compactMap { $0 }
        return weights.head.logProbabilities(hidden, targets: batch.targets, updates: updates, pool: pool)
    }
}
