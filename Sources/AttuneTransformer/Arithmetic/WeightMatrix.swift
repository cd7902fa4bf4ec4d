/// How a loaded model keeps its weights. Sums are 32-bit floats either way.
public enum WeightPrecision: String, Sendable, Hashable, CaseIterable {
    /// 32-bit floats: what training and comparisons with other programs want.
    case full
    /// 16-bit bfloat16, half the memory to hold and to read; generation of one text is nearly twice as fast, and so are
    /// prompts and training where the processor multiplies bfloat16 itself. Weights stored in bfloat16 lose nothing,
    /// others are rounded to eight significant bits; on such processors so are the states of more than three tokens at
    /// once where they meet a weight, as in other programs' bfloat16.
    case bfloat16
}

/// The weight of a layer, out × in, where it lies in a file or in memory of its own.
struct WeightMatrix: Sendable {
    enum Storage: Sendable {
        case floats(Matrix)
        case bfloats(HalfWords)
    }

    let storage: Storage
    /// Outputs.
    let rows: Int
    /// Inputs.
    let columns: Int

    init(_ matrix: Matrix) {
        storage = .floats(matrix)
        rows = matrix.rows
        columns = matrix.columns
    }

    init(_ words: HalfWords) {
        storage = .bfloats(words)
        rows = words.rows
        columns = words.columns
    }

    /// The floats themselves, where the weight is kept as such.
    var floats: Matrix? {
        if case .floats(let matrix) = storage { matrix } else { nil }
    }

    var element: CompiledProduct.Element {
        switch storage {
        case .floats: .float
        case .bfloats: .bfloat16
        }
    }

    /// The rows of some outputs, for a compiled product.
    func side(_ outputs: Range<Int>) -> CompiledProduct.Side {
        switch storage {
        case .floats(let weight): .init(weight.rows(outputs))
        case .bfloats(let words): .init(words.rows(outputs))
        }
    }

    /// The rows of some outputs as floats.
    func floats(_ outputs: Range<Int>) -> Matrix {
        switch storage {
        case .floats(let weight): weight.rows(outputs)
        case .bfloats(let words): words.rows(outputs).floats()
        }
    }

    /// y ← x Wᵀ, or y += where `accumulates`. x: N × in, y: N × out.
    func forward(_ x: Matrix, into y: Matrix, accumulates: Bool = false) {
        let beta: Float = accumulates ? 1 : 0
        if SomeRows.takes(x, self) {
            return SomeRows.multiply(x, .init(x, as: element), self, into: y, accumulates: accumulates)
        }
        switch storage {
        case .floats(let weight):
            if x.rows <= FewRows.most {
                FewRows.multiply(x, weight, into: y, accumulates: accumulates)
            } else {
                Products.multiply(.byTransposed, x, weight, into: y, beta: beta)
            }
        case .bfloats(let words):
            if x.rows <= FewRows.most {
                FewRows.multiply(x, words, into: y, accumulates: accumulates)
            } else if HalfProducts.isAvailable {
                HalfProducts.multiply(.byTransposed, x, words, into: y, accumulates: accumulates)
            } else {
                words.tiles { rows, tile in
                    Products.multiply(.byTransposed, x, tile, into: y.columns(rows), beta: beta, split: false)
                }
            }
        }
    }

    /// Each y ← x Wᵀ, of weights that take the same x.
    static func forward(_ weights: [WeightMatrix], _ x: Matrix, into ys: [Matrix]) {
        guard let first = weights.first, weights.allSatisfy({ $0.element == first.element }), SomeRows.takes(x, first)
        else {
            for (weight, y) in zip(weights, ys) { weight.forward(x, into: y) }
            return
        }
        let turned = SomeRows.TurnedRows(x, as: first.element)
        for (weight, y) in zip(weights, ys) { SomeRows.multiply(x, turned, weight, into: y) }
    }

    /// dx ← dy W, or dx += where `accumulates`. dy: N × out, dx: N × in.
    func backward(_ dy: Matrix, into dx: Matrix, accumulates: Bool = false) {
        let beta: Float = accumulates ? 1 : 0
        switch storage {
        case .floats(let weight): Products.multiply(.plain, dy, weight, into: dx, beta: beta)
        case .bfloats(let words):
            if HalfProducts.isAvailable {
                return HalfProducts.multiply(.plain, dy, words, into: dx, accumulates: accumulates)
            }
            // Tiles add to the same dx, so its rows are split instead.
            for start in stride(from: 0, to: rows, by: HalfWords.tileRows) {
                let range = start..<min(start + HalfWords.tileRows, rows)
                let tile = words.rows(range).floats()
                Products.multiply(.plain, dy.columns(range), tile, into: dx, beta: start == 0 ? beta : 1)
            }
        }
    }

    /// The row of one output (of one token, in an embedding) as floats.
    func copyRow(_ index: Int, to out: UnsafeMutablePointer<Float>) {
        switch storage {
        case .floats(let weight): out.update(from: weight.row(index), count: columns)
        case .bfloats(let words): words.expand(index, to: out)
        }
    }

    /// The weight in 32-bit floats, in memory of its own.
    func copy() -> Matrix {
        let copy = Matrix(rows, columns)
        for row in 0..<rows { copyRow(row, to: copy.row(row)) }
        return copy
    }
}
