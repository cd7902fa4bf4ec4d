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

    var positions: Range<Int> { firstPosition..<firstPosition + keys.rows }

    /// The part at `range`, which lies within `positions`.
    func at(_ range: Range<Int>) -> KeysAndValues {
        let rows = range.lowerBound - firstPosition..<range.upperBound - firstPosition
        return KeysAndValues(firstPosition: range.lowerBound, keys: keys.rows(rows), values: values.rows(rows))
    }

    /// One head's columns.
    func head(_ index: Int, width: Int) -> KeysAndValues {
        let columns = index * width..<(index + 1) * width
        return KeysAndValues(
            firstPosition: firstPosition, keys: keys.columns(columns), values: values.columns(columns))
    }
}
