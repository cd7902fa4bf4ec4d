/// Products with bfloat16 weights by the processor's own instructions for them, at about twice the speed of floats.
///
/// The other side is rounded to bfloat16, too, as mixed-precision training does; sums are 32-bit floats. Only for
/// processors that have such instructions (AVX512-BF16, through oneDNN): elsewhere weights are expanded instead.
enum HalfProducts {
    enum Form {
        /// out ← x Wᵀ. x: N × in, W: out × in.
        case byTransposed
        /// out ← x W. x: N × out.
        case plain
    }

    static var isAvailable: Bool { CompiledProduct.isAvailable(.bfloat16) }

    /// Sets out, or adds to it where `accumulates`. Must only be called where ``isAvailable``.
    static func multiply(_ form: Form, _ x: Matrix, _ weight: HalfWords, into out: Matrix, accumulates: Bool) {
        let x = HalfWords(rounding: x, pool: CompiledProduct.pool)
        let cost = 2 * x.columns
        if out.rows >= out.columns {
            Parallel.rows(out.rows, cost: cost * out.columns) { range in
                call(form, x.rows(range), weight, out.rows(range), accumulates)
            }
        } else {
            Parallel.rows(out.columns, cost: cost * out.rows) { range in
                let part = form == .byTransposed ? weight.rows(range) : weight.columns(range)
                call(form, x, part, out.columns(range), accumulates)
            }
        }
    }

    private static func call(_ form: Form, _ x: HalfWords, _ weight: HalfWords, _ out: Matrix, _ accumulates: Bool) {
        let sides = (CompiledProduct.Side(x), CompiledProduct.Side(weight, transposed: form == .byTransposed))
        let isDone = CompiledProduct.run(
            .bfloat16, sides.0, sides.1, inner: x.columns, into: out, accumulates: accumulates)
        guard !isDone else { return }
        Products.multiply(
            form == .plain ? .plain : .byTransposed, x.floats(), weight.floats(), into: out, beta: accumulates ? 1 : 0,
            split: false)
    }
}
