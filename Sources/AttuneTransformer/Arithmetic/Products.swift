#if canImport(Accelerate)
    import Accelerate
#else
    import COpenBLAS
#endif

/// Products of matrices, cut into parts for the cores: large ones by compiled code where there is such, others by BLAS.
///
/// Each part is one single-threaded call. A part holds whole dot products, so how many there are changes no sum's order.
enum Products {
    /// BLAS is told once per process to stay on the thread that calls it.
    private static let singleThreaded: Void = {
        #if !canImport(Accelerate)
            openblas_set_num_threads(1)
        #endif
    }()

    /// Which of the operands is read transposed.
    enum Form {
        /// out[m][n] = Σₖ a[m][k] b[n][k]: rows times a layer's weight, stored out × in.
        case byTransposed
        /// out[m][n] = Σₖ a[m][k] b[k][n]: a gradient going back through that weight.
        case plain
        /// out[m][n] = Σₖ a[k][m] b[k][n]: the gradient of that weight, summed over rows.
        case transposedBy
    }

    /// out ← α a∘b + β out.
    ///
    /// - Parameter split: whether the product may be spread over the cores; false inside of a loop that already is.
    static func multiply(
        _ form: Form, _ a: Matrix, _ b: Matrix, into out: Matrix, alpha: Float = 1, beta: Float = 0, split: Bool = true
    ) {
        let inner = form == .transposedBy ? a.rows : a.columns
        guard out.rows > 0, out.columns > 0 else { return }
        guard inner > 0 else {
            if beta == 0 { out.fill(0) }
            return
        }
        _ = singleThreaded
        guard split else { return call(form, a, b, out, alpha, beta, inner) }
        let cost = 2 * inner
        if splitsRows(out, readsTransposed: form == .byTransposed) {
            Parallel.rows(out.rows, cost: cost * out.columns) { range in
                let part = form == .transposedBy ? a.columns(range) : a.rows(range)
                compiledOrCall(form, part, b, out.rows(range), alpha, beta, inner)
            }
        } else {
            Parallel.rows(out.columns, cost: cost * out.rows) { range in
                let part = form == .byTransposed ? b.rows(range) : b.columns(range)
                compiledOrCall(form, a, part, out.columns(range), alpha, beta, inner)
            }
        }
    }

    /// Whether parts of a product have all columns of some rows, or all rows of some columns.
    ///
    /// Every part by rows copies a weight that is read transposed, which many rows make up for.
    static func splitsRows(_ out: Matrix, readsTransposed: Bool) -> Bool {
        guard readsTransposed else { return out.rows >= out.columns }
        let threads = Parallel.threads
        return out.rows >= 128 * threads || (out.columns < 32 * threads && out.rows >= out.columns)
    }

    /// Operations of a product that is worth compiling.
    private static let leastCompiled = 1 << 23

    private static func compiledOrCall(
        _ form: Form, _ a: Matrix, _ b: Matrix, _ out: Matrix, _ alpha: Float, _ beta: Float, _ inner: Int
    ) {
        if alpha == 1, beta == 0 || beta == 1, 2 * inner * out.rows * out.columns >= leastCompiled,
            CompiledProduct.run(
                .float, .init(a, transposed: form == .transposedBy), .init(b, transposed: form == .byTransposed),
                inner: inner, into: out, accumulates: beta == 1)
        {
            return
        }
        call(form, a, b, out, alpha, beta, inner)
    }

    private static func call(
        _ form: Form, _ a: Matrix, _ b: Matrix, _ out: Matrix, _ alpha: Float, _ beta: Float, _ inner: Int
    ) {
        cblas_sgemm(
            CblasRowMajor, form == .transposedBy ? CblasTrans : CblasNoTrans,
            form == .byTransposed ? CblasTrans : CblasNoTrans, .init(out.rows), .init(out.columns), .init(inner), alpha,
            a.pointer, .init(a.stride), b.pointer, .init(b.stride), beta, out.pointer, .init(out.stride))
    }
}
