/// The generator inside resampling loops (SplitMix64), seeded with one draw of the caller's. A concrete type keeps the
/// loops fast, and one draw a call keeps the caller's sequence independent of how many resamples were needed.
struct ResamplingGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    init(from generator: inout some RandomNumberGenerator) { self.init(seed: generator.next()) }

    @inline(__always)
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number from 0 up to, not including, the bound: the high half of a 64 by 64 bit product. Its bias is
    /// below bound / 2⁶⁴.
    @inline(__always)
    mutating func index(below bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(truncatingIfNeeded: bound)).high)
    }

    /// Moves a uniformly drawn subset of this size to the front. Whatever order the elements are in before, every
    /// subset is equally likely, so an array can be used again without being put back.
    @inline(__always)
    mutating func drawToFront<Element>(_ count: Int, of elements: inout [Element]) {
        for position in 0..<count {
            elements.swapAt(position, position + index(below: elements.count - position))
        }
    }
}
