/// A model in training: an adapter over a frozen base, or all weights of a small model.
///
/// One training run owns it; its weights change in place.
public final class Trainee {
    public let model: TransformerModel
    /// In training; nil where the model's own weights are.
    public let adapter: LowRankAdapter?
    /// In a fixed order.
    package let parameters: [Parameter]
    let sink: GradientSink

    /// Trains an adapter. Throws ``AdapterError`` where it does not fit.
    public init(_ model: TransformerModel, adapter: LowRankAdapter) throws {
        try adapter.check(against: model.configuration)
        self.model = model
        self.adapter = adapter
        (parameters, sink) = Self.collect(adapter)
    }

    /// Trains all weights of a model that owns them: one loaded with 32-bit copies.
    public init(allOf model: TransformerModel) {
        self.model = model
        adapter = nil
        (parameters, sink) = Self.collect(model)
    }

    /// Computes the log-probabilities of a batch's targets, and keeps what the backward pass needs.
    ///
    /// - Parameter dropoutKey: decides what the adapter's dropout drops; nil for none.
    ///
    /// Throws ``SequenceError`` for tokens outside the vocabulary.
    package func forward(_ batch: TrainingBatch, dropoutKey: UInt64?) throws -> TrainingPass {
        try model.check(batch.tokens, sequence: 0)
        try model.check(batch.targets, sequence: 0)
        let pool = model.pool
        var plan = Batch(model, segments: batch.segments.filter { !$0.rows.isEmpty })
        if let adapter {
            plan.adapters = [(0..<batch.tokens.count, adapter)]
            plan.dropout = dropoutKey.map { Dropout(probability: adapter.settings.dropout, key: $0) }
        }
        var x = Matrix(batch.tokens.count, model.configuration.hiddenSize, pool: pool)
        model.weights.embedding.forward(batch.tokens, into: x)
        var tapes: [TransformerLayer.Tape] = []
        for layer in 0..<model.configuration.layerCount {
            let keeps = layer >= sink.lowestLayer
            if let tape = TransformerLayer(layer, model).forward(&x, plan, keeps: keeps) { tapes.append(tape) }
        }
        let last = x.gathered(batch.targetRows, pool: pool)
        let hidden = Matrix(last.rows, last.columns, pool: pool)
        model.weights.finalNorm.forward(last, into: hidden)
        let updates = [HeadUpdate(adapter, rows: 0..<hidden.rows, dropout: plan.dropout)].compactMap { $0 }
        let unit = sink.endsAtHead ? nil : Matrix(last.rows, last.columns, pool: pool)
        let found = model.weights.head.logProbabilities(
            hidden, targets: batch.targets, updates: updates, unitGradient: unit, pool: pool)
        return TrainingPass(
            logProbabilities: found, batch: batch, plan: plan, tapes: tapes, last: last, hidden: hidden,
            headUpdates: updates, unitGradient: unit)
    }

    /// Adds the gradients of a loss to the parameters'.
    ///
    /// - Parameter coefficients: ∂ loss / ∂ log p, one a target.
    package func backward(_ pass: consuming TrainingPass, coefficients: [Float]) {
        let pool = model.pool
        let batch = pass.batch
        if sink.head != nil || sink.headLowRank != nil {
            model.weights.head.weightGradient(
                pass.hidden, targets: batch.targets, coefficients: coefficients, updates: pass.headUpdates,
                into: sink.head, lowRank: sink.headLowRank, pool: pool)
        }
        guard let unit = pass.unitGradient else { return }
        for (row, coefficient) in coefficients.enumerated() {
            Vectors.scale(unit.row(row), by: coefficient, unit.columns)
        }
        let dLast = Matrix(unit.rows, unit.columns, pool: pool)
        model.weights.finalNorm.backward(
            pass.last, dy: unit, into: dLast, accumulates: false, dWeight: sink.finalNorm)
        let gradient = Matrix(batch.tokens.count, unit.columns, pool: pool, zeroed: true)
        for (row, target) in batch.targetRows.enumerated() {
            Vectors.add(dLast.row(row), to: gradient.row(target), unit.columns)
        }
        var tapes = pass.tapes
        let lowest = sink.lowestLayer
        for layer in stride(from: model.configuration.layerCount - 1, through: lowest, by: -1) {
            guard let tape = tapes.popLast() else { break }
            TransformerLayer(layer, model).backward(
                gradient, tape, pass.plan, sink: sink, stopsHere: layer == lowest && sink.embedding == nil)
        }
        if let embedding = sink.embedding { Embedding.backward(batch.tokens, dx: gradient, into: embedding) }
    }

    package func clearGradients() {
        for parameter in parameters { parameter.clearGradient() }
    }
}
