/// One run of tokens in a batch: what it holds and what it may attend to.
///
/// Positions count from the start of the text. They are those of the stretches before the segment (a prefix that other
/// segments share, or what lies in a key–value cache), then the segment's own, without a gap.
struct Segment: Sendable {
    /// The segment's rows in the batch.
    var rows: Range<Int>
    /// The position of its first row.
    var firstPosition: Int
    /// The rows of a prefix in the same batch, at positions from 0; empty without one. A prefix has none itself.
    var prefix: Range<Int> = 0..<0

    /// The length of the sequence up to the segment's last row.
    var length: Int { firstPosition + rows.count }
}

/// Keys and values at consecutive positions: S × (K · D) each.
struct KeysAndValues: Sendable {
    var firstPosition: Int
    var keys: Matrix
    var values: Matrix
    /// The same, (K · D) × S, where many queries meet them: BLAS multiplies small matrices faster as they then lie.
    var turnedKeys: Matrix?
    var turnedValues: Matrix?

    var positions: Range<Int> { firstPosition..<firstPosition + keys.rows }

    /// With the turned keys, and for a backward pass the turned values.
    func turned(withValues: Bool, pool: BufferPool?) -> KeysAndValues {
        func turned(_ matrix: Matrix) -> Matrix {
            let out = Matrix(matrix.columns, matrix.rows, pool: pool)
            Vectors.transpose(matrix, into: out)
            return out
        }
        var result = self
        result.turnedKeys = turned(keys)
        if withValues { result.turnedValues = turned(values) }
        return result
    }

    /// The part at `range`, which lies within `positions`.
    func at(_ range: Range<Int>) -> KeysAndValues {
        let rows = range.lowerBound - firstPosition..<range.upperBound - firstPosition
        return KeysAndValues(
            firstPosition: range.lowerBound, keys: keys.rows(rows), values: values.rows(rows),
            turnedKeys: turnedKeys?.columns(rows), turnedValues: turnedValues?.columns(rows))
    }

    /// One head's columns.
    func head(_ index: Int, width: Int) -> KeysAndValues {
        let columns = index * width..<(index + 1) * width
        return KeysAndValues(
            firstPosition: firstPosition, keys: keys.columns(columns), values: values.columns(columns),
            turnedKeys: turnedKeys?.rows(columns), turnedValues: turnedValues?.rows(columns))
    }

    /// out ← α a keysᵀ, of one head. a: R × D, out: R × S.
    func multiplyByKeys(_ a: Matrix, into out: Matrix, alpha: Float) {
        Self.multiply(a, keys, turnedKeys, into: out, alpha)
    }

    /// out ← a valuesᵀ, likewise.
    func multiplyByValues(_ a: Matrix, into out: Matrix) { Self.multiply(a, values, turnedValues, into: out, 1) }

    private static func multiply(_ a: Matrix, _ b: Matrix, _ turned: Matrix?, into out: Matrix, _ alpha: Float) {
        if let turned {
            Products.multiply(.plain, a, turned, into: out, alpha: alpha, split: false)
        } else {
            Products.multiply(.byTransposed, a, b, into: out, alpha: alpha, split: false)
        }
    }
}
