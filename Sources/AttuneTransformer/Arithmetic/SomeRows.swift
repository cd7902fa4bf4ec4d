/// Products of a weight with some rows, as generation of many texts asks for: y ← x Wᵀ, computed as yᵀ ← W xᵀ.
///
/// The weight is read where it lies, once, and only x and y, which are small beside it, change their layout; a product in
/// the usual order would copy the weight first. x: n × in, W: out × in, y: n × out.
enum SomeRows {
    /// Up to so many rows, and more than ``FewRows`` takes.
    static let most = 128

    /// Outputs that are computed before they are turned into y, so that they still lie in the processor's cache.
    private static let blockOutputs = 512

    static func takes(_ x: Matrix, _ weight: WeightMatrix) -> Bool {
        x.rows > FewRows.most && x.rows <= most && CompiledProduct.isAvailable(weight.element)
    }

    /// Must only be called where ``takes(_:_:)`` says so.
    ///
    /// - Parameter turned: x in the weight's elements.
    static func multiply(
        _ x: Matrix, _ turned: TurnedRows, _ weight: WeightMatrix, into y: Matrix, accumulates: Bool = false
    ) {
        Parallel.rows(weight.rows, cost: 2 * weight.columns * x.rows) { range in
            for start in stride(from: range.lowerBound, to: range.upperBound, by: blockOutputs) {
                let outputs = start..<min(start + blockOutputs, range.upperBound)
                let part = y.columns(outputs)
                let block = Matrix(outputs.count, turned.width, pool: CompiledProduct.pool)
                let isDone = CompiledProduct.run(
                    weight.element, weight.side(outputs), turned.side, inner: x.columns, into: block, accumulates: false
                )
                if isDone {
                    turn(block, into: part, accumulates: accumulates)
                } else {
                    Products.multiply(
                        .byTransposed, x, weight.floats(outputs), into: part, beta: accumulates ? 1 : 0, split: false)
                }
            }
        }
    }

    /// y ← blockᵀ, or y += blockᵀ where `accumulates`. y: n × outputs, block: outputs × at least n.
    private static func turn(_ block: Matrix, into y: Matrix, accumulates: Bool) {
        let block = block.columns(0..<y.rows)
        guard accumulates else { return Vectors.transpose(block, into: y) }
        let turned = Matrix(y.rows, y.columns, pool: CompiledProduct.pool)
        Vectors.transpose(block, into: turned)
        for row in 0..<y.rows { Vectors.add(turned.row(row), to: y.row(row), y.columns) }
    }

    /// Rows turned into columns, in × n, in the elements of a weight. Zeros fill up to whole vectors, so that all numbers of
    /// rows share a few shapes.
    struct TurnedRows: Sendable {
        let width: Int
        private let matrix: WeightMatrix

        var side: CompiledProduct.Side { matrix.side(0..<matrix.rows) }

        init(_ x: Matrix, as element: CompiledProduct.Element) {
            let width = (x.rows + Vectors.width - 1) / Vectors.width * Vectors.width
            let floats = Matrix(x.columns, width, pool: CompiledProduct.pool, zeroed: x.rows < width)
            Parallel.rows(x.columns, cost: width) { Vectors.transpose(x.columns($0), into: floats.rows($0)) }
            self.width = width
            matrix =
                element == .float
                ? WeightMatrix(floats) : WeightMatrix(HalfWords(rounding: floats, pool: CompiledProduct.pool))
        }
    }
}
