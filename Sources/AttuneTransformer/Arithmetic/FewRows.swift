/// Products of a weight with very few rows, as generation of one text asks for: y ← x Wᵀ.
///
/// Every weight is read once, so memory's speed is the limit; a dot product at a time keeps up with it, where BLAS would
/// copy the weight first. x: n × in, W: out × in, y: n × out.
enum FewRows {
    /// Up to so many rows these loops are faster than BLAS.
    static let most = 3

    static func multiply(_ x: Matrix, _ weight: Matrix, into y: Matrix, accumulates: Bool) {
        Parallel.rows(weight.rows, cost: 2 * weight.columns * x.rows) { range in
            for output in range {
                let weights = weight.row(output)
                for row in 0..<x.rows {
                    set(y.row(row) + output, Vectors.dot(weights, x.row(row), weight.columns), accumulates)
                }
            }
        }
    }

    static func multiply(_ x: Matrix, _ weight: HalfWords, into y: Matrix, accumulates: Bool) {
        let halves = PairedRows(x)
        Parallel.rows(weight.rows, cost: 2 * weight.columns * x.rows) { range in
            for output in range {
                let words = weight.pointer + output * weight.columns
                for row in 0..<x.rows { set(y.row(row) + output, halves.dot(words, row), accumulates) }
            }
        }
    }

    @inline(__always)
    private static func set(_ y: UnsafeMutablePointer<Float>, _ value: Float, _ accumulates: Bool) {
        y.pointee = accumulates ? y.pointee + value : value
    }

    /// Rows laid out for products with bfloat16 words: of every 32 columns the even ones, then the odd ones.
    ///
    /// Two words next to each other are one 32-bit integer. Its upper half is the second word as a float once the lower
    /// half is cleared, and a shift makes a float of the first, so no word is widened by itself.
    private struct PairedRows: Sendable {
        let rows: Matrix

        init(_ x: Matrix) {
            rows = Matrix(x.rows, x.columns)
            for row in 0..<x.rows {
                let (source, out) = (x.row(row), rows.row(row))
                let whole = x.columns / 32 * 32
                for start in stride(from: 0, to: whole, by: 32) {
                    for pair in 0..<16 {
                        out[start + pair] = source[start + 2 * pair]
                        out[start + 16 + pair] = source[start + 2 * pair + 1]
                    }
                }
                (out + whole).update(from: source + whole, count: x.columns - whole)
            }
        }

        func dot(_ words: UnsafePointer<UInt16>, _ row: Int) -> Float {
            let x = rows.row(row)
            let count = rows.columns
            var even = Vectors.Lane.zero
            var odd = Vectors.Lane.zero
            var index = 0
            while index + 32 <= count {
                let pairs = UnsafeRawPointer(words + index).loadUnaligned(as: SIMD16<UInt32>.self)
                even += unsafeBitCast(pairs &<< 16, to: Vectors.Lane.self) * Vectors.load(x + index)
                odd += unsafeBitCast(pairs & 0xFFFF_0000, to: Vectors.Lane.self) * Vectors.load(x + index + 16)
                index += 32
            }
            var total = Vectors.total(even + odd)
            while index < count {
                total += Float(bitPattern: UInt32(words[index]) << 16) * x[index]
                index += 1
            }
            return total
        }
    }
}
