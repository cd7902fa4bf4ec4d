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

    /// A key for the output head's input in one pass.
    func keyedForHead() -> Dropout {
        // Beyond every layer's.
        Dropout(probability: probability, key: StableHash.combine(key, 1 << 63))
    }

    /// out ← x ∘ mask / (1 − p); both N × in. The same for a gradient, with out += where `accumulates`.
    func apply(_ x: Matrix, into out: Matrix, accumulates: Bool = false) {
        let scale = Float(1 / (1 - probability))
        // 31 random bits a column decide.
        let threshold = Int32((probability * 2_147_483_648).rounded())
        Parallel.rows(x.rows, cost: 8 * x.columns) { range in
            for row in range {
                var bits = WideBits(seed: StableHash.combine(key, UInt64(row)))
                let (source, target) = (x.row(row), out.row(row))
                var column = 0
                while column + Vectors.width <= x.columns {
                    let value = bits.kept(Vectors.load(source + column), threshold) * scale
                    Vectors.store(accumulates ? Vectors.load(target + column) + value : value, target + column)
                    column += Vectors.width
                }
                guard column < x.columns else { continue }
                let rest = bits.kept(Vectors.Lane(repeating: scale), threshold)
                for lane in 0..<x.columns - column {
                    let value = source[column + lane] * rest[lane]
                    target[column + lane] = accumulates ? target[column + lane] + value : value
                }
            }
        }
    }

    /// Eight streams of random bits side by side: xorshift128+ (Vigna 2017, arXiv 1404.0390), whose steps are shifts,
    /// sums and exclusive ors, which every processor does several at a time.
    private struct WideBits {
        private var a = SIMD8<UInt64>()
        private var b = SIMD8<UInt64>()

        init(seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            for lane in 0..<8 {
                a[lane] = generator.next()
                b[lane] = generator.next() | 1
            }
        }

        /// The values whose 31 bits reach the threshold; zeros for the others.
        @inline(__always)
        mutating func kept(_ values: Vectors.Lane, _ threshold: Int32) -> Vectors.Lane {
            let sum = a &+ b
            let mixed = a ^ (a &<< 23)
            a = b
            b = mixed ^ b ^ (mixed &>> 18) ^ (b &>> 5)
            let drawn = unsafeBitCast(unsafeBitCast(sum, to: SIMD16<UInt32>.self) &>> 1, to: SIMD16<Int32>.self)
            let isDropped = (drawn &- threshold) &>> 31
            return unsafeBitCast(unsafeBitCast(values, to: SIMD16<Int32>.self) & ~isDropped, to: Vectors.Lane.self)
        }
    }
}
