import Foundation

/// Rotary positions: each pair (xᵢ, xᵢ₊D⁄₂) of a head turns by position × frequency i (Su et al. 2021, arXiv 2104.09864;
/// the halves of a head form the pairs, as in Hugging Face's layout).
struct Rotary: Sendable {
    /// Cosine and sine for each row of a batch: N × D/2 each, scaled as YaRN and LongRoPE ask.
    struct Angles: Sendable {
        let cosine: Matrix
        let sine: Matrix
    }

    let frequencies: RotaryFrequencies

    /// The angles of rows at `positions`.
    ///
    /// - Parameter lengths: the length of the sequence that each row belongs to, up to the last position that this pass
    ///   computes; the scalings that depend on the length ask for it.
    func angles(positions: [Int], lengths: [Int], pool: BufferPool? = nil) -> Angles {
        let pairs = frequencies.pairs
        let angles = Angles(
            cosine: Matrix(positions.count, pairs, pool: pool), sine: Matrix(positions.count, pairs, pool: pool))
        let factor = frequencies.attentionFactor
        var length = -1
        var inverse: [Double] = []
        for row in 0..<positions.count {
            if lengths[row] != length {
                length = lengths[row]
                inverse = frequencies.inverse(length: length)
            }
            let cosine = angles.cosine.row(row)
            let sine = angles.sine.row(row)
            for pair in 0..<pairs {
                // Frequencies are rounded to 32 bits and so is the angle, as in the published models' own code.
                let angle = Double(Float(positions[row]) * Float(inverse[pair]))
                cosine[pair] = Float(cos(angle) * factor)
                sine[pair] = Float(sin(angle) * factor)
            }
        }
        return angles
    }

    /// Turns every head of x in place. x: N × (heads · D).
    static func forward(_ x: Matrix, _ angles: Angles) { turn(x, angles, sign: 1) }

    /// Turns a gradient back in place: the transpose of a rotation is the rotation the other way.
    static func backward(_ dx: Matrix, _ angles: Angles) { turn(dx, angles, sign: -1) }

    private static func turn(_ x: Matrix, _ angles: Angles, sign: Float) {
        let half = angles.cosine.columns
        let heads = x.columns / (2 * half)
        Parallel.rows(x.rows, cost: 4 * x.columns) { range in
            for row in range {
                let cosine = angles.cosine.row(row)
                let sine = angles.sine.row(row)
                for head in 0..<heads {
                    let low = x.row(row) + head * 2 * half
                    let high = low + half
                    var index = 0
                    while index + Vectors.width <= half {
                        let c = Vectors.load(cosine + index)
                        let s = Vectors.load(sine + index) * sign
                        let a = Vectors.load(low + index)
                        let b = Vectors.load(high + index)
                        Vectors.store(a * c - b * s, low + index)
                        Vectors.store(b * c + a * s, high + index)
                        index += Vectors.width
                    }
                    while index < half {
                        let (a, b) = (low[index], high[index])
                        low[index] = a * cosine[index] - b * sine[index] * sign
                        high[index] = b * cosine[index] + a * sine[index] * sign
                        index += 1
                    }
                }
            }
        }
    }
}
