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

    /// y += each adapter's update on its rows.
    ///
    /// - Returns: s x Aᵀ of a pass that goes backward, which has one adapter at most.
    func adapt(_ layer: Int, _ projection: Projection, _ x: Matrix, _ y: Matrix, keeps: Bool) -> Matrix? {
        var hidden: Matrix?
        for (rows, adapter) in adapters {
            guard let lowRank = adapter.layers[layer][projection] else { continue }
            var input = x.rows(rows)
            if let dropout, dropout.probability > 0 {
                let dropped = Matrix(rows.count, x.columns, pool: pool)
                dropout.keyed(layer, projection).apply(input, into: dropped)
                input = dropped
            }
            let inner = lowRank.forward(input, into: y.rows(rows), pool: pool)
            if keeps { hidden = inner }
        }
        return hidden
    }

    /// The backward pass of ``adapt(_:_:_:_:keeps:)``.
    func adaptBackward(
        _ layer: Int, _ projection: Projection, _ x: Matrix, _ hidden: Matrix?, _ dy: Matrix, _ dx: Matrix?,
        _ sink: GradientSink
    ) {
        guard let hidden, let lowRank = adapters.first?.adapter.layers[layer][projection] else { return }
        let gradient = sink.lowRank(layer, projection)
        guard let dropout = dropout?.keyed(layer, projection), dropout.probability > 0 else {
            lowRank.backward(x, hidden: hidden, dy: dy, into: dx, gradient: gradient, pool: pool)
            return
        }
        let dropped = Matrix(x.rows, x.columns, pool: pool)
        dropout.apply(x, into: dropped)
        let dDropped = dx.map { _ in Matrix(x.rows, x.columns, pool: pool) }
        lowRank.backward(
            dropped, hidden: hidden, dy: dy, into: dDropped, accumulates: false, gradient: gradient, pool: pool)
        if let dx, let dDropped { dropout.apply(dDropped, into: dx, accumulates: true) }
    }
}
