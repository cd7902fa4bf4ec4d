/// Root-mean-square normalization: yᵢ = wᵢ xᵢ / ρ with ρ = √(mean x² + ε) (Zhang & Sennrich 2019, arXiv 1910.07467).
///
/// Rows are tokens of width C, or single heads of width D where queries and keys are normalized.
struct RMSNorm: Sendable {
    /// w, one a column.
    let weight: FloatBuffer
    let epsilon: Float

    /// y ← norm(x); both N × C, and y may be x.
    func forward(_ x: Matrix, into y: Matrix) {
        let columns = x.columns
        Parallel.rows(x.rows, cost: 4 * columns) { range in
            for row in range {
                let source = x.row(row)
                let out = y.row(row)
                let inverse = inverseRoot(source, columns)
                var index = 0
                while index + Vectors.width <= columns {
                    let scaled = Vectors.load(source + index) * inverse
                    Vectors.store(scaled * Vectors.load(weight.pointer + index), out + index)
                    index += Vectors.width
                }
                while index < columns {
                    out[index] = source[index] * inverse * weight.pointer[index]
                    index += 1
                }
            }
        }
    }

    /// With x̂ = x / ρ: dx += (w dy − x̂ · mean(x̂ w dy)) / ρ, and dw += Σ over rows of x̂ dy.
    ///
    /// - Parameters:
    ///   - x: what went into the forward pass, N × C.
    ///   - dy: the gradient of its output, N × C.
    ///   - dx: N × C, added to; set instead where `accumulates` is false. May be `dy` then.
    ///   - dWeight: C, or nil for a frozen weight.
    func backward(_ x: Matrix, dy: Matrix, into dx: Matrix, accumulates: Bool = true, dWeight: FloatBuffer? = nil) {
        let columns = x.columns
        if let dWeight { weightGradient(x, dy, dWeight) }
        Parallel.rows(x.rows, cost: 8 * columns) { range in
            for row in range {
                let source = x.row(row)
                let gradient = dy.row(row)
                let out = dx.row(row)
                let inverse = inverseRoot(source, columns)
                let along = projection(source, gradient, columns) * inverse * inverse / Float(columns)
                var index = 0
                while index + Vectors.width <= columns {
                    let weighted = Vectors.load(weight.pointer + index) * Vectors.load(gradient + index)
                    let value = (weighted - Vectors.load(source + index) * along) * inverse
                    Vectors.store(accumulates ? Vectors.load(out + index) + value : value, out + index)
                    index += Vectors.width
                }
                while index < columns {
                    let value = (weight.pointer[index] * gradient[index] - source[index] * along) * inverse
                    out[index] = accumulates ? out[index] + value : value
                    index += 1
                }
            }
        }
    }

    private func weightGradient(_ x: Matrix, _ dy: Matrix, _ dWeight: FloatBuffer) {
        for row in 0..<x.rows {
            let source = x.row(row)
            let gradient = dy.row(row)
            let inverse = inverseRoot(source, x.columns)
            for index in 0..<x.columns { dWeight.pointer[index] += source[index] * inverse * gradient[index] }
        }
    }

    /// 1 / ρ.
    private func inverseRoot(_ row: UnsafePointer<Float>, _ count: Int) -> Float {
        1 / (Vectors.dot(row, row, count) / Float(count) + epsilon).squareRoot()
    }

    /// Σ x w dy.
    private func projection(_ x: UnsafePointer<Float>, _ dy: UnsafePointer<Float>, _ count: Int) -> Float {
        var sum = Vectors.Lane.zero
        var index = 0
        while index + Vectors.width <= count {
            sum += Vectors.load(x + index) * Vectors.load(weight.pointer + index) * Vectors.load(dy + index)
            index += Vectors.width
        }
        var total = Vectors.total(sum)
        while index < count {
            total += x[index] * weight.pointer[index] * dy[index]
            index += 1
        }
        return total
    }
}
