/// A matrix in bfloat16: the upper half of a 32-bit float's bits. A layer's weight is out × in.
///
/// A value is a view, as ``Matrix`` is: parts share memory. Words are never written to once a value exists.
struct HalfWords: Sendable {
    nonisolated(unsafe) let pointer: UnsafePointer<UInt16>
    /// Keeps the memory where the words lie.
    private let owner: any Sendable
    let rows: Int
    let columns: Int
    /// Words from one row's start to the next's.
    let stride: Int

    init(_ pointer: UnsafePointer<UInt16>, owner: any Sendable, rows: Int, columns: Int, stride: Int? = nil) {
        self.pointer = pointer
        self.owner = owner
        self.rows = rows
        self.columns = columns
        self.stride = stride ?? columns
    }

    /// The nearest bfloat16 of each float, ties to even.
    init(rounding matrix: Matrix, pool: BufferPool? = nil) {
        let columns = matrix.columns
        let buffer = FloatBuffer(count: (matrix.rows * columns + 1) / 2, pool: pool, zeroed: false)
        Parallel.rows(matrix.rows, cost: 2 * columns) { range in
            let words = UnsafeMutableRawPointer(buffer.pointer).assumingMemoryBound(to: UInt16.self)
            for row in range { Self.round(matrix.row(row), to: words + row * columns, columns) }
        }
        let words = UnsafeRawPointer(buffer.pointer).assumingMemoryBound(to: UInt16.self)
        self.init(words, owner: buffer, rows: matrix.rows, columns: columns)
    }

    /// The rows of a range, sharing memory.
    func rows(_ range: Range<Int>) -> HalfWords {
        HalfWords(
            pointer + range.lowerBound * stride, owner: owner, rows: range.count, columns: columns, stride: stride)
    }

    /// The columns of a range, sharing memory.
    func columns(_ range: Range<Int>) -> HalfWords {
        HalfWords(pointer + range.lowerBound, owner: owner, rows: rows, columns: range.count, stride: stride)
    }

    static func round(_ value: Float) -> UInt16 {
        let bits = value.bitPattern
        if value.isNaN { return UInt16(truncatingIfNeeded: bits >> 16) | 0x40 }
        return UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ (bits >> 16 & 1)) >> 16)
    }

    /// A NaN stays one unless its payload is all ones, which no operation makes.
    private static func round(_ source: UnsafePointer<Float>, to words: UnsafeMutablePointer<UInt16>, _ count: Int) {
        var index = 0
        while index + Vectors.width <= count {
            let bits = UnsafeRawPointer(source + index).loadUnaligned(as: SIMD16<UInt32>.self)
            let rounded = bits &+ 0x7FFF &+ ((bits &>> 16) & 1)
            // Two floats' upper halves side by side in every second element: the library narrows one by one.
            let pairs = unsafeBitCast(rounded, to: SIMD8<UInt64>.self)
            let packed = ((pairs &>> 16) & 0xFFFF) | ((pairs &>> 32) & 0xFFFF_0000)
            let whole = unsafeBitCast(packed, to: SIMD16<UInt32>.self).evenHalf
            UnsafeMutableRawPointer(words + index).storeBytes(of: whole, as: SIMD8<UInt32>.self)
            index += Vectors.width
        }
        while index < count {
            words[index] = round(source[index])
            index += 1
        }
    }

    /// Outputs that are expanded at a time: a tile of 128 × 1,536 floats stays in the cache of a core.
    static let tileRows = 128

    /// As floats, in memory of their own.
    func floats() -> Matrix {
        let matrix = Matrix(rows, columns)
        for row in 0..<rows { expand(row, to: matrix.row(row)) }
        return matrix
    }

    /// One row as floats.
    func expand(_ row: Int, to out: UnsafeMutablePointer<Float>) {
        let source = pointer + row * stride
        var index = 0
        while index + Vectors.width <= columns {
            Vectors.store(Self.load(source + index), out + index)
            index += Vectors.width
        }
        while index < columns {
            out[index] = Float(bitPattern: UInt32(source[index]) << 16)
            index += 1
        }
    }

    /// Runs `body` with the floats of every tile of rows, tiles spread over the cores.
    func tiles(_ body: @escaping @Sendable (Range<Int>, Matrix) -> Void) {
        let count = (rows + Self.tileRows - 1) / Self.tileRows
        Parallel.tasks(count, cost: Self.tileRows * columns) { index in
            let range = index * Self.tileRows..<min((index + 1) * Self.tileRows, rows)
            body(range, rows(range).floats())
        }
    }

    @inline(__always)
    private static func load(_ pointer: UnsafePointer<UInt16>) -> Vectors.Lane {
        let words = UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt16>.self)
        return unsafeBitCast(SIMD16<UInt32>(truncatingIfNeeded: words) &<< 16, to: Vectors.Lane.self)
    }
}
