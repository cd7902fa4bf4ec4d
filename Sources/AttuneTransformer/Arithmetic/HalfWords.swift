/// A weight in bfloat16, out × in: the upper half of a 32-bit float's bits.
struct HalfWords: Sendable {
    private nonisolated(unsafe) let pointer: UnsafePointer<UInt16>
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

    /// Up to this many vectors at once are multiplied straight from the words; more go through expanded tiles.
    static let directRows = 4
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
    func tiles(_ body: @Sendable (Range<Int>, Matrix) -> Void) {
        let count = (rows + Self.tileRows - 1) / Self.tileRows
        Parallel.tasks(count, cost: Self.tileRows * columns) { index in
            let range = index * Self.tileRows..<min((index + 1) * Self.tileRows, rows)
            body(range, floats(range))
        }
    }

    /// y ← x Wᵀ + β y for few rows x, each weight read from memory once.
    func multiply(_ x: Matrix, into y: Matrix, beta: Float) {
        Parallel.rows(rows, cost: 2 * columns * x.rows) { range in
            for output in range {
                let words = pointer + output * columns
                for row in 0..<x.rows {
                    let value = Self.dot(words, x.row(row), columns)
                    y.row(row)[output] = beta == 0 ? value : beta * y.row(row)[output] + value
                }
            }
        }
    }

    @inline(__always)
    private static func load(_ pointer: UnsafePointer<UInt16>) -> Vectors.Lane {
        let words = UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt16>.self)
        return unsafeBitCast(SIMD16<UInt32>(truncatingIfNeeded: words) &<< 16, to: Vectors.Lane.self)
    }

    private static func dot(_ words: UnsafePointer<UInt16>, _ x: UnsafePointer<Float>, _ count: Int) -> Float {
        var sum = Vectors.Lane.zero
        var other = Vectors.Lane.zero
        var index = 0
        while index + 2 * Vectors.width <= count {
            sum += load(words + index) * Vectors.load(x + index)
            other += load(words + index + Vectors.width) * Vectors.load(x + index + Vectors.width)
            index += 2 * Vectors.width
        }
        var total = (sum + other).sum()
        while index < count {
            total += Float(bitPattern: UInt32(words[index]) << 16) * x[index]
            index += 1
        }
        return total
    }
}
