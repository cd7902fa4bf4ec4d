/// What every layer needs to know of the rows that go through the network together.
///
/// Rows of all sequences lie one after the other; there is no padding, so none can change anything.
struct Batch {
    var segments: [Segment]
    var angles: Rotary.Angles
    /// Rows that follow one another and go through the same adapter.
    var adapters: [(rows: Range<Int>, adapter: LowRankAdapter)] = []
    /// One a segment where keys and values are kept, else empty.
    var caches: [KeyValueCache] = []
    /// Of the adapters' inputs, while training.
    var dropout: Dropout?
    var pool: BufferPool

    init(_ model: TransformerModel, segments: [Segment]) {
        self.segments = segments
        pool = model.pool
        let positions = segments.flatMap { $0.firstPosition..<$0.length }
        let lengths = segments.flatMap { segment in repeatElement(segment.length, count: segment.rows.count) }
        angles = model.rotary.angles(positions: positions, lengths: lengths, pool: pool)
    }

    /// The keys and values that each segment sees in a layer.
    func stretches(layer: Int, keys: Matrix, values: Matrix) -> [[KeysAndValues]] {
        guard !caches.isEmpty else {
            return segments.map { Attention.stretches($0, keys: keys, values: values) }
        }
        return segments.indices.map { index in
            let rows = segments[index].rows
            return [caches[index].store(keys: keys.rows(rows), values: values.rows(rows), layer: layer)]
        }
    }

    /// Each y += each adapter's update on its rows, for projections of the same x.
    ///
    /// - Returns: s x Aᵀ of a pass that goes backward, which has one adapter at most.
    func adapt(
        _ layer: Int, _ projections: [Projection], _ x: Matrix, _ ys: [Matrix]
    ) -> [Projection: Matrix] {
        var hidden: [Projection: Matrix] = [:]
        for (rows, adapter) in adapters {
            let updates = adapter.layers[layer]
            let (adapted, outputs) = Self.adapted(projections, ys.map { $0.rows(rows) }, updates)
            let input = x.rows(rows)
            if let stack = stack(adapted, updates) {
                for (projection, part) in zip(adapted, stack.forward(input, into: outputs, pool: pool)) {
                    hidden[projection] = part
                }
                continue
            }
            for (projection, y) in zip(adapted, outputs) {
                let input = dropped(input, layer, projection)
                hidden[projection] = updates[projection]?.forward(input, into: y, pool: pool)
            }
        }
        return hidden
    }

    /// The backward pass of ``adapt(_:_:_:_:)``.
    func adaptBackward(
        _ layer: Int, _ projections: [Projection], _ x: Matrix, _ hidden: [Projection: Matrix], _ dys: [Matrix],
        _ dx: Matrix?, _ sink: GradientSink
    ) {
        guard let updates = adapters.first?.adapter.layers[layer] else { return }
        let (adapted, dys) = Self.adapted(projections, dys, updates)
        let inners = adapted.compactMap { hidden[$0] }
        let gradients = adapted.compactMap { sink.lowRank(layer, $0) }
        let gradientStack = LowRankStack(gradients)
        if let stack = stack(adapted, updates), inners.count == adapted.count,
            gradients.isEmpty || gradientStack != nil
        {
            stack.backward(x, hidden: inners, dys: dys, into: dx, gradient: gradientStack, pool: pool)
            return
        }
        for (projection, dy) in zip(adapted, dys) {
            guard let update = updates[projection], let inner = hidden[projection] else { continue }
            let gradient = sink.lowRank(layer, projection)
            guard isDropping else {
                update.backward(x, hidden: inner, dy: dy, into: dx, gradient: gradient, pool: pool)
                continue
            }
            let dDropped = dx.map { _ in Matrix(x.rows, x.columns, pool: pool) }
            update.backward(
                dropped(x, layer, projection), hidden: inner, dy: dy, into: dDropped, accumulates: false,
                gradient: gradient, pool: pool)
            if let dx, let dDropped {
                dropout?.keyed(layer, projection).apply(dDropped, into: dx, accumulates: true)
            }
        }
    }

    private var isDropping: Bool { (dropout?.probability ?? 0) > 0 }

    /// Several updates of one input as one; nil for a single one, and where each drops other inputs.
    private func stack(_ projections: [Projection], _ updates: [Projection: LowRank]) -> LowRankStack? {
        projections.count > 1 && !isDropping ? LowRankStack(projections.compactMap { updates[$0] }) : nil
    }

    private func dropped(_ x: Matrix, _ layer: Int, _ projection: Projection) -> Matrix {
        guard isDropping, let dropout else { return x }
        let dropped = Matrix(x.rows, x.columns, pool: pool)
        dropout.keyed(layer, projection).apply(x, into: dropped)
        return dropped
    }

    /// Those of the projections that have an update, with their matrices.
    private static func adapted(
        _ projections: [Projection], _ matrices: [Matrix], _ updates: [Projection: LowRank]
    ) -> ([Projection], [Matrix]) {
        let found = zip(projections, matrices).filter { updates[$0.0] != nil }
        return (found.map(\.0), found.map(\.1))
    }
}
