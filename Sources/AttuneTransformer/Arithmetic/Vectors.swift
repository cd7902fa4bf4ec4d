import CVectors

/// Loops over contiguous floats, sixteen at a time.
///
/// No fused multiply-add and no rounding instruction is asked for: on the oldest processors that a build must run on
/// these would be calls. The loops that gain most from newer ones are in `CVectors`.
enum Vectors {
    typealias Lane = SIMD16<Float>
    static let width = 16

    @inline(__always)
    static func load(_ pointer: UnsafePointer<Float>) -> Lane {
        UnsafeRawPointer(pointer).loadUnaligned(as: Lane.self)
    }

    @inline(__always)
    static func store(_ value: Lane, _ pointer: UnsafeMutablePointer<Float>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: value, as: Lane.self)
    }

    /// The sum of the elements.
    @inline(__always)
    static func total(_ lane: Lane) -> Float {
        let eight = lane.lowHalf + lane.highHalf
        let four = eight.lowHalf + eight.highHalf
        return (four[0] + four[2]) + (four[1] + four[3])
    }

    /// Σ a·b over `count` elements.
    static func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
        attune_dot(a, b, count)
    }

    /// out += scale · a.
    static func add(_ a: UnsafePointer<Float>, scale: Float = 1, to out: UnsafeMutablePointer<Float>, _ count: Int) {
        var index = 0
        while index + width <= count {
            store(load(out + index) + scale * load(a + index), out + index)
            index += width
        }
        while index < count {
            out[index] += scale * a[index]
            index += 1
        }
    }

    /// out ·= scale.
    static func scale(_ out: UnsafeMutablePointer<Float>, by scale: Float, _ count: Int) {
        var index = 0
        while index + width <= count {
            store(scale * load(out + index), out + index)
            index += width
        }
        while index < count {
            out[index] *= scale
            index += 1
        }
    }

    static func maximum(_ a: UnsafePointer<Float>, _ count: Int) -> Float { attune_maximum(a, count) }

    /// a ← exp(a − shift); returns the sum of the results.
    static func exponentiate(_ a: UnsafeMutablePointer<Float>, shift: Float, _ count: Int) -> Float {
        attune_exponentiate(a, shift, count)
    }

    /// Σ exp(a − shift), leaving `a` as it is.
    static func exponentialSum(_ a: UnsafePointer<Float>, shift: Float, _ count: Int) -> Float {
        attune_exponential_sum(a, shift, count)
    }

    /// out ← σ(x) = 1 / (1 + exp(−x)).
    static func sigmoid(_ x: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>, _ count: Int) {
        attune_sigmoid(x, out, count)
    }

    /// out ← aᵀ. a: R × C, out: C × R or more columns.
    static func transpose(_ a: Matrix, into out: Matrix) {
        attune_transpose(a.pointer, a.stride, a.rows, a.columns, out.pointer, out.stride)
    }
}
