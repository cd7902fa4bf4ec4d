/// A weight in bfloat16, out × in: the upper half of a 32-bit float's bits.
struct HalfWords: Sendable {
    /// Never written to while anybody holds a value of this type.
    nonisolated(unsafe) let pointer: UnsafePointer<UInt16>
    /// Keeps the memory where the words lie.
    private let owner: any Sendable
    let rows: Int
    let columns: Int

    init(_ pointer: UnsafePointer<UInt16>, owner: any Sendable, rows: Int, columns: Int) {
        self.pointer = pointer
        self.owner = owner
        self.rows = rows
        self.columns = columns
    }

    /// The nearest bfloat16 of each float, ties to even.
    init(rounding matrix: Matrix) {
        let buffer = FloatBuffer(count: (matrix.rows * matrix.columns + 1) / 2)
        let count = matrix.rows * matrix.columns
        let words = UnsafeMutableRawPointer(buffer.pointer).bindMemory(to: UInt16.self, capacity: count)
        for row in 0..<matrix.rows {
            let source = matrix.row(row)
            for column in 0..<matrix.columns {
                words[row * matrix.columns + column] = Self.round(source[column])
            }
        }
        self.init(words, owner: buffer, rows: matrix.rows, columns: matrix.columns)
    }

    static func round(_ value: Float) -> UInt16 {
        let bits = value.bitPattern
        if value.isNaN { return UInt16(truncatingIfNeeded: bits >> 16) | 0x40 }
        return UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ (bits >> 16 & 1)) >> 16)
    }

    /// Outputs that are expanded at a time: a tile of 128 × 1,536 floats stays in the cache of a core.
    static let tileRows = 128

    /// Expanded rows.
    func floats(_ range: Range<Int>) -> Matrix {
        let tile = Matrix(range.count, columns)
        expand(range, to: tile.pointer)
        return tile
    }

    func expand(_ range: Range<Int>, to out: UnsafeMutablePointer<Float>) {
        let source = pointer + range.lowerBound * columns
        let count = range.count * columns
        var index = 0
        while index + Vectors.width <= count {
            Vectors.store(Self.load(source + index), out + index)
            index += Vectors.width
        }
        while index < count {
            out[index] = Float(bitPattern: UInt32(source[index]) << 16)
            index += 1
        }
    }

    /// Runs `body` with the expanded rows of every tile, tiles spread over the cores.
    func tiles(_ body: @escaping @Sendable (Range<Int>, Matrix) -> Void) {
        let count = (rows + Self.tileRows - 1) / Self.tileRows
        Parallel.tasks(count, cost: Self.tileRows * columns) { index in
            let range = index * Self.tileRows..<min((index + 1) * Self.tileRows, rows)
            body(range, floats(range))
        }
    }

    @inline(__always)
    private static func load(_ pointer: UnsafePointer<UInt16>) -> Vectors.Lane {
        let words = UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt16>.self)
        return unsafeBitCast(SIMD16<UInt32>(truncatingIfNeeded: words) &<< 16, to: Vectors.Lane.self)
    }
}
