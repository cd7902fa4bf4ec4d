import AttuneCore

/// Zeroes a share p of the inputs of an adapter while it is trained, and divides the others by 1 − p.
///
/// What is dropped is a function of the key, the row and the column, so the backward pass finds it again without a
/// stored mask, and a resumed run drops what the killed one would have.
struct Dropout: Sendable {
    /// p, at least 0 and below 1.
    let probability: Double
    let key: UInt64

    /// A key for one layer's input in one pass.
    func keyed(_ layer: Int, _ projection: Projection) -> Dropout {
        let place = UInt64(layer) << 8 | UInt64(projection.index)
        return Dropout(probability: probability, key: StableHash.combine(key, place))
    }

    /// out ← x ∘ mask / (1 − p); both N × in. The same for a gradient, with out += where `accumulates`.
    func apply(_ x: Matrix, into out: Matrix, accumulates: Bool = false) {
        let scale = Float(1 / (1 - probability))
        // Sixteen random bits a column decide; p is rounded to 1 / 65,536.
        let threshold = UInt64((probability * 65_536).rounded())
        Parallel.rows(x.rows, cost: 4 * x.columns) { range in
            for row in range {
                var generator = SeededGenerator(seed: StableHash.combine(key, UInt64(row)))
                let source = x.row(row)
                let target = out.row(row)
                var bits: UInt64 = 0
                for column in 0..<x.columns {
                    if column & 3 == 0 { bits = generator.next() }
                    let value = bits & 0xFFFF < threshold ? 0 : source[column] * scale
                    target[column] = accumulates ? target[column] + value : value
                    bits >>= 16
                }
            }
        }
    }
}
