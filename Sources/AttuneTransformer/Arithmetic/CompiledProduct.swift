import Synchronization

#if canImport(COneDNN)
    import COneDNN
#endif

/// A product of matrices by code that oneDNN compiles for its shape, on the calling thread.
///
/// Only for processors with AVX-512, where it is faster than BLAS; elsewhere, and on other systems, nothing is available.
enum CompiledProduct {
    /// What the two sides are made of; the result and its sums are 32-bit floats.
    enum Element: Hashable {
        case float
        case bfloat16
    }

    /// One of the two sides, where it lies. Strides are in elements.
    struct Side {
        var pointer: UnsafeRawPointer
        /// From one row's start to the next's; from one column's to the next's. Of these one is 1.
        var rowStride: Int
        var columnStride = 1

        init(_ matrix: Matrix, transposed: Bool = false) {
            self.init(UnsafeRawPointer(matrix.pointer), stride: matrix.stride, transposed: transposed)
        }

        init(_ words: HalfWords, transposed: Bool = false) {
            self.init(UnsafeRawPointer(words.pointer), stride: words.stride, transposed: transposed)
        }

        private init(_ pointer: UnsafeRawPointer, stride: Int, transposed: Bool) {
            self.pointer = pointer
            (rowStride, columnStride) = transposed ? (1, stride) : (stride, 1)
        }
    }

    /// Of rounded and transposed sides and oneDNN's scratch memory; 64 MiB may lie idle.
    static let pool = BufferPool(limit: 1 << 24)

    #if canImport(COneDNN)
        static func isAvailable(_ element: Element) -> Bool { element == .float ? multipliesFloats : multipliesHalves }

        private static let multipliesFloats = attune_multiplies_wide_floats() != 0 && engine != nil
        private static let multipliesHalves = attune_multiplies_bfloat16() != 0 && engine != nil
        private static let setThreads = attune_find_set_threads()
        /// Never changed once made; oneDNN lets any thread use it.
        private nonisolated(unsafe) static let engine: dnnl_engine_t? = {
            var engine: dnnl_engine_t?
            // What was compiled is kept here, not there as well: it takes some 90 KB a shape.
            dnnl_set_primitive_cache_capacity(0)
            return dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success ? engine : nil
        }()

        /// out ← a b, or out += a b where `accumulates`. a: m × k, b: k × n, out: m × n.
        ///
        /// - Returns: false where it was not done, for shapes that oneDNN refuses.
        static func run(
            _ element: Element, _ a: Side, _ b: Side, inner: Int, into out: Matrix, accumulates: Bool
        ) -> Bool {
            guard isAvailable(element), let engine else { return false }
            setThreads?(1)
            let shape = Shape(
                element: element, rows: out.rows, columns: out.columns, inner: inner, aRow: a.rowStride,
                aColumn: a.columnStride, bRow: b.rowStride, bColumn: b.columnStride, outRow: out.stride,
                accumulates: accumulates)
            guard let code = code(for: shape, engine) else { return false }
            let scratch = FloatBuffer(count: (code.made.pointee.scratch_size + 3) / 4, pool: pool, zeroed: false)
            return attune_product_run(code.made, engine, a.pointer, b.pointer, out.pointer, scratch.pointer) == 0
        }

        /// What the code depends on.
        private struct Shape: Hashable {
            var element: Element
            var rows, columns, inner: Int
            var aRow, aColumn, bRow, bColumn, outRow: Int
            var accumulates: Bool
        }

        private final class Code: Sendable {
            /// Only run once made, which several threads may do at once, each with scratch memory of its own.
            nonisolated(unsafe) let made: UnsafeMutablePointer<attune_product>

            init?(_ shape: Shape, _ engine: dnnl_engine_t) {
                guard
                    let made = attune_product_create(
                        engine, shape.element == .bfloat16 ? 1 : 0, .init(shape.rows), .init(shape.columns),
                        .init(shape.inner), .init(shape.aRow), .init(shape.aColumn), .init(shape.bRow),
                        .init(shape.bColumn), .init(shape.outRow), shape.accumulates ? 1 : 0)
                else { return nil }
                self.made = made
            }

            deinit { attune_product_destroy(made) }
        }

        /// Compiling takes some tenths of a millisecond; the shapes of a run come again and again.
        private static let codes = Mutex<[Shape: Code]>([:])
        private static let mostCodes = 1024

        private static func code(for shape: Shape, _ engine: dnnl_engine_t) -> Code? {
            if let known = codes.withLock({ $0[shape] }) { return known }
            let made = Code(shape, engine)
            codes.withLock {
                if $0.count >= mostCodes { $0 = [:] }
                $0[shape] = made
            }
            return made
        }
    #else
        static func isAvailable(_ element: Element) -> Bool { false }

        static func run(
            _ element: Element, _ a: Side, _ b: Side, inner: Int, into out: Matrix, accumulates: Bool
        ) -> Bool { false }
    #endif
}
