import Synchronization

#if canImport(COneDNN)
    import COneDNN
#endif

/// Products with bfloat16 weights by the processor's own instructions for them, at about twice the speed of floats.
///
/// The other side is rounded to bfloat16, too, as mixed-precision training does; sums are 32-bit floats. Only for
/// processors that have such instructions (AVX512-BF16, through oneDNN): elsewhere weights are expanded instead.
enum HalfProducts {
    enum Form: Hashable {
        /// out ← x Wᵀ. x: N × in, W: out × in.
        case byTransposed
        /// out ← x W. x: N × out.
        case plain
    }

    #if canImport(COneDNN)
        static let isAvailable = attune_multiplies_bfloat16() != 0 && engine != nil
        private static let setThreads = attune_find_set_threads()
        /// Never changed once made; oneDNN lets any thread use it.
        private nonisolated(unsafe) static let engine: dnnl_engine_t? = {
            var engine: dnnl_engine_t?
            return dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success ? engine : nil
        }()
    #else
        static let isAvailable = false
    #endif

    /// Of rounded sides and oneDNN's scratch memory; 64 MiB may lie idle.
    private static let pool = BufferPool(limit: 1 << 24)

    /// Sets out, or adds to it where `accumulates`. Must only be called where ``isAvailable``.
    static func multiply(_ form: Form, _ x: Matrix, _ weight: HalfWords, into out: Matrix, accumulates: Bool) {
        let x = HalfWords(rounding: x, pool: pool)
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

    #if canImport(COneDNN)
        /// What a product's code depends on.
        private struct Shape: Hashable {
            var form: Form
            var rows: Int
            var columns: Int
            var inner: Int
            var strides: [Int]
            var accumulates: Bool
        }

        private final class Product: Sendable {
            /// Only run once made, which several threads may do at once, each with scratch memory of its own.
            nonisolated(unsafe) let made: UnsafeMutablePointer<attune_product>

            init?(_ shape: Shape, _ engine: dnnl_engine_t) {
                let (weightRow, weightColumn) = shape.form == .plain ? (shape.strides[1], 1) : (1, shape.strides[1])
                guard
                    let made = attune_product_create(
                        engine, .init(shape.rows), .init(shape.columns), .init(shape.inner), .init(shape.strides[0]),
                        .init(weightRow), .init(weightColumn), .init(shape.strides[2]), shape.accumulates ? 1 : 0)
                else { return nil }
                self.made = made
            }

            deinit { attune_product_destroy(made) }
        }

        /// Making a product compiles code, some tenths of a millisecond; the shapes of a run come again and again.
        private static let products = Mutex<[Shape: Product]>([:])
        private static let mostProducts = 1024

        private static func product(_ shape: Shape, _ engine: dnnl_engine_t) -> Product? {
            if let known = products.withLock({ $0[shape] }) { return known }
            let made = Product(shape, engine)
            products.withLock {
                if $0.count >= mostProducts { $0 = [:] }
                $0[shape] = made
            }
            return made
        }

        private static func call(_ form: Form, _ x: HalfWords, _ weight: HalfWords, _ out: Matrix, _ accumulates: Bool)
        {
            setThreads?(1)
            let shape = Shape(
                form: form, rows: out.rows, columns: out.columns, inner: x.columns,
                strides: [x.stride, weight.stride, out.stride], accumulates: accumulates)
            guard let engine, let product = product(shape, engine) else {
                return expanded(form, x, weight, out, accumulates)
            }
            let scratch = FloatBuffer(
                count: (product.made.pointee.scratch_size + 3) / 4, pool: pool, zeroed: false)
            let status = attune_product_run(
                product.made, engine, x.pointer, weight.pointer, out.pointer, scratch.pointer)
            if status != 0 { expanded(form, x, weight, out, accumulates) }
        }
    #else
        private static func call(_ form: Form, _ x: HalfWords, _ weight: HalfWords, _ out: Matrix, _ accumulates: Bool)
        {
            expanded(form, x, weight, out, accumulates)
        }
    #endif

    /// The same by floats, for shapes that oneDNN refuses.
    private static func expanded(
        _ form: Form, _ x: HalfWords, _ weight: HalfWords, _ out: Matrix, _ accumulates: Bool
    ) {
        Products.multiply(
            form == .plain ? .plain : .byTransposed, x.floats(), weight.floats(), into: out, beta: accumulates ? 1 : 0,
            split: false)
    }
}
