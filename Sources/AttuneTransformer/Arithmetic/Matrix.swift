/// A row-major matrix of floats: `rows` × `columns`, the starts of rows `stride` floats apart.
///
/// A value is a view: copies and parts share the memory of one ``FloatBuffer`` and keep it alive.
///
/// Legend for the shapes in this module, as in the field:
///
/// | letter | meaning |
/// |---|---|
/// | N | rows at once: the tokens of all sequences in the batch, one after the other, without padding |
/// | T | tokens of one sequence |
/// | S | positions that a token may attend to |
/// | C | width of the residual stream (`hidden_size`) |
/// | H, K | heads of queries, heads of keys and values |
/// | D | width of a head |
/// | F | width inside the feed-forward part (`intermediate_size`) |
/// | V | vocabulary |
/// | r | rank of an adapter |
struct Matrix: Sendable {
    let buffer: FloatBuffer
    let offset: Int
    let rows: Int
    let columns: Int
    let stride: Int

    init(_ buffer: FloatBuffer, offset: Int = 0, rows: Int, columns: Int, stride: Int? = nil) {
        self.buffer = buffer
        self.offset = offset
        self.rows = rows
        self.columns = columns
        self.stride = stride ?? columns
    }

    /// A new matrix, of zeros or with whatever the memory holds.
    init(_ rows: Int, _ columns: Int, pool: BufferPool? = nil, zeroed: Bool = false) {
        self.init(FloatBuffer(count: rows * columns, pool: pool, zeroed: zeroed), rows: rows, columns: columns)
    }

    init(_ rows: Int, _ columns: Int, _ values: [Float]) {
        self.init(FloatBuffer(values), rows: rows, columns: columns)
    }

    var pointer: UnsafeMutablePointer<Float> { buffer.pointer + offset }

    func row(_ index: Int) -> UnsafeMutablePointer<Float> { pointer + index * stride }

    /// The rows of a range, sharing memory.
    func rows(_ range: Range<Int>) -> Matrix {
        Matrix(buffer, offset: offset + range.lowerBound * stride, rows: range.count, columns: columns, stride: stride)
    }

    /// The columns of a range, sharing memory.
    func columns(_ range: Range<Int>) -> Matrix {
        Matrix(buffer, offset: offset + range.lowerBound, rows: rows, columns: range.count, stride: stride)
    }

    /// All elements, row by row.
    var values: [Float] {
        (0..<rows).flatMap { Array(UnsafeBufferPointer(start: row($0), count: columns)) }
    }

    func fill(_ value: Float) {
        for index in 0..<rows { row(index).update(repeating: value, count: columns) }
    }

    func scale(by factor: Float) {
        guard factor != 1 else { return }
        for index in 0..<rows { Vectors.scale(row(index), by: factor, columns) }
    }

    func copy(from other: Matrix) {
        Parallel.rows(rows, cost: columns) { range in
            for index in range { row(index).update(from: other.row(index), count: columns) }
        }
    }
}
