/// Loops over contiguous floats, sixteen at a time.
///
/// No fused multiply-add and no rounding instruction is asked for: on the oldest processors that a build must run on
/// these would be calls.
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
        var sum = Lane.zero
        var other = Lane.zero
        var index = 0
        while index + 2 * width <= count {
            sum += load(a + index) * load(b + index)
            other += load(a + index + width) * load(b + index + width)
            index += 2 * width
        }
        var total = Self.total(sum + other)
        while index < count {
            total += a[index] * b[index]
            index += 1
        }
        return total
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

    static func maximum(_ a: UnsafePointer<Float>, _ count: Int) -> Float {
        var best = Lane(repeating: -.infinity)
        var index = 0
        while index + width <= count {
            best = larger(best, load(a + index))
            index += width
        }
        var result = best.max()
        while index < count {
            result = Swift.max(result, a[index])
            index += 1
        }
        return result
    }

    /// a ← exp(a − shift); returns the sum of the results.
    static func exponentiate(_ a: UnsafeMutablePointer<Float>, shift: Float, _ count: Int) -> Float {
        var sum = Lane.zero
        var index = 0
        while index + width <= count {
            let value = exp(load(a + index) - shift)
            store(value, a + index)
            sum += value
            index += width
        }
        var total = Self.total(sum)
        while index < count {
            let value = exp(Lane(repeating: a[index] - shift))[0]
            a[index] = value
            total += value
            index += 1
        }
        return total
    }

    /// Σ exp(a − shift), leaving `a` as it is.
    static func exponentialSum(_ a: UnsafePointer<Float>, shift: Float, _ count: Int) -> Float {
        var sum = Lane.zero
        var index = 0
        while index + width <= count {
            sum += exp(load(a + index) - shift)
            index += width
        }
        var total = Self.total(sum)
        while index < count {
            total += exp(Lane(repeating: a[index] - shift))[0]
            index += 1
        }
        return total
    }

    /// eˣ to about one unit in the last place; no smaller than e⁻⁸⁷ and no larger than e⁸⁸.
    ///
    /// x = n ln 2 + f with |f| ≤ ½ ln 2; eᶠ by a polynomial of degree 6 (Cephes' `expf`), 2ⁿ by its exponent's bits.
    @inline(__always)
    static func exp(_ x: Lane) -> Lane {
        let clamped = smaller(larger(x, Lane(repeating: -87.3)), Lane(repeating: 88))
        // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
        let magic = Lane(repeating: 12_582_912)
        let shifted = clamped * 1.442_695_04 + magic
        let n = shifted - magic
        let f = clamped - n * 0.693_359_375 - n * -2.121_944_40e-4
        var p = Lane(repeating: 1.987_569_15e-4)
        p = p * f + 1.398_199_95e-3
        p = p * f + 8.333_451_91e-3
        p = p * f + 4.166_579_59e-2
        p = p * f + 1.666_666_55e-1
        p = p * f + 5.000_000_12e-1
        p = p * f * f + f + 1
        let bits = unsafeBitCast(shifted, to: Bits.self) &- unsafeBitCast(magic, to: Bits.self)
        let power = unsafeBitCast((bits &+ 127) &<< 23, to: Lane.self)
        return p * power
    }

    private typealias Bits = SIMD16<Int32>

    /// The larger of each two elements, by the sign of their difference: the library's own comparisons of vectors are
    /// compiled one element at a time. Of −∞ and −∞ it is −∞.
    @inline(__always)
    static func larger(_ a: Lane, _ b: Lane) -> Lane {
        let isLess = unsafeBitCast(a - b, to: Bits.self) &>> 31
        let (x, y) = (unsafeBitCast(a, to: Bits.self), unsafeBitCast(b, to: Bits.self))
        return unsafeBitCast((x & ~isLess) | (y & isLess), to: Lane.self)
    }

    @inline(__always)
    static func smaller(_ a: Lane, _ b: Lane) -> Lane {
        let isMore = unsafeBitCast(b - a, to: Bits.self) &>> 31
        let (x, y) = (unsafeBitCast(a, to: Bits.self), unsafeBitCast(b, to: Bits.self))
        return unsafeBitCast((x & ~isMore) | (y & isMore), to: Lane.self)
    }
}
